// Mounts the app. The Trusted Types policy comes first: nothing may use a script address before it.
import "./app/trustedTypes";
import "@mantine/core/styles/baseline.css";
import "@mantine/core/styles/default-css-variables.css";
import "@mantine/core/styles/global.css";
import "@mantine/core/styles/Input.css";
import "@mantine/core/styles/Slider.css";
import "./ui/tokens.css";
import "./ui/page.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { createApp } from "./app/createApp";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

createRoot(root).render(
  <StrictMode>
    <App {...createApp(window)} />
  </StrictMode>,
);
