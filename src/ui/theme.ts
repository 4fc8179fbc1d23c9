// What Mantine needs to know of the look; everything else comes from tokens.css.
import { createTheme, type MantineColorsTuple } from "@mantine/core";

const accent: MantineColorsTuple = [
  "#eceefb",
  "#d4d8f4",
  "#aab4ff",
  "#8a96ea",
  "#6d7ad6",
  "#5763c6",
  "#4a56bb",
  "#434fb4",
  "#3f4bb0",
  "#343e95",
];

export const theme = createTheme({
  fontFamily: "var(--font-body)",
  fontFamilyMonospace: "ui-monospace, SFMono-Regular, Menlo, monospace",
  colors: { accent },
  primaryColor: "accent",
  primaryShade: { light: 8, dark: 2 },
  luminanceThreshold: 0.3,
  autoContrast: true,
  defaultRadius: "sm",
  focusRing: "auto",
});
