// Hands the reader a file. The browser saves it; nothing is sent anywhere.

const MIME = {
  json: "application/json",
  csv: "text/csv;charset=utf-8",
  svg: "image/svg+xml",
} as const;

/** Names that every system allows, from what somebody has written. */
export function fileName(name: string, ending: string): string {
  const plain = name
    .normalize("NFC")
    .replace(/[\s\p{C}\\/:*?"<>|.]+/gu, " ")
    .trim()
    .slice(0, 60);
  return `${plain || "limit-recovery"}.${ending}`;
}

export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of it by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

export function saveText(text: string, name: string, kind: keyof typeof MIME): void {
  saveBlob(new Blob([text], { type: MIME[kind] }), name);
}
