// Whether the form is a bottom sheet: on narrow screens that are tall enough to keep the picture in
// view above it. On a zoomed or very low screen it stands in the page.
import { useMediaQuery } from "@mantine/hooks";

export function useIsSheet(): boolean {
  return (
    useMediaQuery("(max-width: 1079px) and (min-height: 560px)", undefined, {
      getInitialValueInEffect: false,
    }) ?? false
  );
}
