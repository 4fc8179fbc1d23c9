// Hands a file to the browser's own download. Nothing is sent anywhere: the address is a blob's.

/** @param text written as UTF-8 */
export function saveFile(name: string, type: string, text: string | Blob): void {
  const blob =
    typeof text === "string" ? new Blob([text], { type: `${type};charset=utf-8` }) : text;
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the blob after the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
