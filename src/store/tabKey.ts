// Where a tab keeps its entries in its own session storage.
export const TAB_KEY = "limit-recovery.tab.1";
