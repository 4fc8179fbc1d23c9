// Providers around the page: language, store, look.
import "../ui/tokens.css";
import "../ui/page.css";
import { useMediaQuery } from "@mantine/hooks";
import { useLayoutEffect } from "react";
import { I18nextProvider } from "react-i18next";
import { AppStoreContext, useAppStore } from "../store/useAppStore";
import type { AppParts } from "./createApp";
import { Page } from "./Page";
import { AppServicesContext } from "./services";

interface AppProps extends AppParts {
  /** Called once there is something to see. */
  readonly onReady?: (() => void) | undefined;
}

export function App({ store, i18n, services, firstPart, onReady }: AppProps) {
  return (
    <I18nextProvider i18n={i18n}>
      <AppStoreContext value={store}>
        <AppServicesContext value={services}>
          <ThemedPage firstPart={firstPart} onReady={onReady} />
        </AppServicesContext>
      </AppStoreContext>
    </I18nextProvider>
  );
}

/** The tokens answer to `data-scheme` on the root element. */
function ThemedPage({ firstPart, onReady }: Pick<AppProps, "firstPart" | "onReady">) {
  const choice = useAppStore((state) => state.colorScheme);
  const systemIsDark = useMediaQuery("(prefers-color-scheme: dark)", undefined, {
    getInitialValueInEffect: false,
  });
  const scheme = choice === "auto" ? (systemIsDark ? "dark" : "light") : choice;
  useLayoutEffect(() => {
    document.documentElement.dataset.scheme = scheme;
  }, [scheme]);
  return <Page firstPart={firstPart} onReady={onReady} />;
}
