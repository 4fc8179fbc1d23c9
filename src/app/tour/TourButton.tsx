// Starts the tour; gives the focus back when it ends.
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import panel from "../panels/panel.module.css";
import { Tour } from "./Tour";

export function TourButton() {
  const { t } = useTranslation("tour");
  const [isOn, setOn] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  function end(): void {
    setOn(false);
    button.current?.focus({ preventScroll: true });
  }
  return (
    <>
      <button ref={button} type="button" className={panel.button} onClick={() => setOn(true)}>
        {t("start")}
      </button>
      {isOn ? <Tour onEnd={end} /> : null}
    </>
  );
}
