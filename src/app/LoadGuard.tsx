// Around a part of the page that is loaded when it is opened. If its script cannot be had, after a
// deployment or without a network, the rest of the page stays and says so; a reload keeps the entries.
import { Component, type ReactNode, Suspense } from "react";
import { useTranslation } from "react-i18next";
import panel from "./panels/panel.module.css";

interface LoadGuardProps {
  readonly waiting: ReactNode;
  readonly children: ReactNode;
}

interface LoadGuardState {
  readonly hasFailed: boolean;
}

export class LoadGuard extends Component<LoadGuardProps, LoadGuardState> {
  override state: LoadGuardState = { hasFailed: false };

  static getDerivedStateFromError(): LoadGuardState {
    return { hasFailed: true };
  }

  override render() {
    const { waiting, children } = this.props;
    if (this.state.hasFailed) return <NotLoaded />;
    return <Suspense fallback={waiting}>{children}</Suspense>;
  }
}

function NotLoaded() {
  const { t } = useTranslation("menu");
  return (
    <div role="alert">
      <p>{t("notLoaded")}</p>
      <button type="button" className={panel.button} onClick={() => location.reload()}>
        {t("reload")}
      </button>
    </div>
  );
}
