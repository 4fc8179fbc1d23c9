// Whose entries are shown, while they are not one's own or a case of the gallery: somebody's shared
// case, or one of the kept ones.
import { selectActive } from "../../store/selectors";
import { useAppStore } from "../../store/useAppStore";
import { KeptBar } from "./KeptBar";
import { SharedBar } from "./SharedBar";

export function OpenedBar() {
  const id = useAppStore((state) => state.activeWorkspace);
  const origin = useAppStore((state) => selectActive(state).origin);
  if (origin.kind === "shared") return <SharedBar key={id} origin={origin} />;
  if (origin.kind === "kept") return <KeptBar origin={origin} />;
  return null;
}
