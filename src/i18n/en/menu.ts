// The menu in the header, and the heads of the views that it leads to.
export const menu = {
  label: "More",
  open: "More",
  back: "Back to the result",
  notLoaded:
    "This part could not be loaded; the rest of the page works. After a reload your entries are still there.",
  reload: "Reload the page",
  loading: "Opening…",
  entries: {
    support: { name: "Support mode", about: "Call script, presentation, next customer" },
    batch: { name: "Many people at once", about: "A table of up to ten thousand rows" },
    learn: { name: "How limits work", about: "Rules, rights, words, what is disputed" },
    cases: { name: "My cases", about: "Save, open, import, export, erase all" },
    share: { name: "Share", about: "Link, QR code or file; look before you copy" },
    compare: { name: "Compare", about: "Two to four cases side by side" },
    plans: { name: "Plans side by side", about: "What the ways back ask and bring" },
    report: { name: "Report and exports", about: "A4 print, pictures, tables, data" },
  },
} as const;
