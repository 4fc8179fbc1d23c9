// Mounts the app. The Trusted Types policy comes first: nothing may use a script address before it.
import "./app/trustedTypes";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { createApp } from "./app/createApp";
import { FramedNotice, isFramed } from "./app/FramedNotice";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

createRoot(root).render(
  <StrictMode>{isFramed(window) ? <FramedNotice /> : <App {...createApp(window)} />}</StrictMode>,
);
