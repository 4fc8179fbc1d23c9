// Everything that can be done by naming it: views, cases, looks, steps. A list of data, so that a new
// view or case is found without a change here.
import { useTranslation } from "react-i18next";
import { CASES } from "../../profile/cases/cases";
import { COLOR_SCHEMES, isToolView, VIEWS } from "../../store/appData";
import { useAppStoreApi } from "../../store/useAppStore";
import { OWN_WORKSPACE } from "../../store/workspace";
import { openWorkspace } from "../followAddress";

export interface PageCommand {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

export function usePageCommands(): readonly PageCommand[] {
  const { t } = useTranslation();
  const { t: caseText } = useTranslation("cases");
  const { t: menuText } = useTranslation("menu");
  const { t: planText } = useTranslation("plan");
  const store = useAppStoreApi();
  const state = () => store.getState();
  const scrollTo = (id: string) => document.getElementById(id)?.scrollIntoView();
  return [
    ...VIEWS.map((view) => ({
      id: `view ${view}`,
      label: t("palette.open", {
        name: isToolView(view) ? menuText(`entries.${view}.name`) : t(`views.${view}`),
      }),
      run: () => state().setView(view),
    })),
    ...[OWN_WORKSPACE, ...CASES.map(({ id }) => id)].map((id) => ({
      id: `case ${id}`,
      label: t("palette.show", { name: caseText(`names.${id as "own"}`) }),
      run: () => openWorkspace(store, id),
    })),
    ...(["answer", "form"] as const).map((part) => ({
      id: `part ${part}`,
      label: t(`palette.parts.${part}`),
      run: () => scrollTo(part),
    })),
    ...COLOR_SCHEMES.map((scheme) => ({
      id: `scheme ${scheme}`,
      label: t("palette.look", { name: t(`page.schemes.${scheme}`) }),
      run: () => state().setColorScheme(scheme),
    })),
    {
      id: "language",
      label: planText("shortcuts.language"),
      run: () => state().setLanguage(state().language === "en" ? "zh-CN" : "en"),
    },
    {
      id: "measures",
      label: planText("shortcuts.measures"),
      run: () => state().setMeasuresOn(!state().measuresOn),
    },
    { id: "undo", label: planText("undo"), run: () => state().undo() },
    { id: "redo", label: planText("redo"), run: () => state().redo() },
  ];
}
