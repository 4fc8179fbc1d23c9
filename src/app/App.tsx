// Providers around the page: language, look, store.
import "@mantine/core/styles/baseline.css";
import "@mantine/core/styles/default-css-variables.css";
import "@mantine/core/styles/global.css";
import "@mantine/core/styles/Input.css";
import "@mantine/core/styles/Slider.css";
import "../ui/tokens.css";
import "../ui/page.css";
import { MantineProvider } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { I18nextProvider } from "react-i18next";
import { AppStoreContext, useAppStore } from "../store/useAppStore";
import { theme } from "../ui/theme";
import type { AppParts } from "./createApp";
import { Page } from "./Page";

export function App({ store, i18n }: AppParts) {
  return (
    <I18nextProvider i18n={i18n}>
      <AppStoreContext value={store}>
        <ThemedPage />
      </AppStoreContext>
    </I18nextProvider>
  );
}

/** The scheme is forced from here because Mantine would keep it in the browser's storage. */
function ThemedPage() {
  const choice = useAppStore((state) => state.colorScheme);
  const systemIsDark = useMediaQuery("(prefers-color-scheme: dark)", undefined, {
    getInitialValueInEffect: false,
  });
  const scheme = choice === "auto" ? (systemIsDark ? "dark" : "light") : choice;
  return (
    <MantineProvider theme={theme} forceColorScheme={scheme}>
      <Page />
    </MantineProvider>
  );
}
