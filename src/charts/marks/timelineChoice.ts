// What the reader has chosen on the timeline, handed to the few marks that show it. It travels by
// context past the memoised chart, so that choosing redraws two marks and no series.
import { createContext } from "react";

export interface TimelineChoice {
  readonly month: number;
  readonly hoverMonth: number | null;
  readonly factorId: string | null;
}

export const TimelineChoiceContext = createContext<TimelineChoice>({
  month: 0,
  hoverMonth: null,
  factorId: null,
});
