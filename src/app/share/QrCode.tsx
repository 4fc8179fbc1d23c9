// A text as a QR code, drawn as one path: always dark on light, as cameras expect it.
import { useMemo } from "react";
import { encode } from "uqr";
import styles from "./QrCode.module.css";

/** Bytes of the largest code at the lowest correction (ISO/IEC 18004, version 40-L). */
const MOST_BYTES = 2_953;
/** Light cells around the code that the standard asks for. */
const BORDER = 4;

interface QrCodeProps {
  readonly text: string;
  readonly name: string;
  /** Said instead where the text does not fit. */
  readonly tooMuch: string;
}

export function QrCode({ text, name, tooMuch }: QrCodeProps) {
  const code = useMemo(() => {
    if (new TextEncoder().encode(text).length > MOST_BYTES) return null;
    const { data, size } = encode(text, { ecc: "L", border: BORDER });
    const path = data.flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
    );
    return { size, path: path.join("") };
  }, [text]);
  if (code === null) return <p className={styles.tooMuch}>{tooMuch}</p>;
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label={name}
      shapeRendering="crispEdges"
    >
      <path className={styles.light} d={`M0 0H${code.size}V${code.size}H0z`} />
      <path className={styles.dark} d={code.path} />
    </svg>
  );
}
