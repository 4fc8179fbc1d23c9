// What a workspace is called on the page: one's own, a case of the gallery, or the name that somebody
// gave it.
import { useTranslation } from "react-i18next";
import { useAppStoreApi } from "../store/useAppStore";

/** Reads names when it is called; whoever shows one draws anew when workspaces change. */
export function useWorkspaceName(): (id: string) => string {
  const { t: caseText } = useTranslation("cases");
  const { t } = useTranslation("share");
  const store = useAppStoreApi();
  return (id) => {
    const origin = store.getState().workspaces[id]?.origin;
    if (origin && "name" in origin) return origin.name || t("sharedCase");
    return caseText(`names.${id as "own"}`);
  };
}
