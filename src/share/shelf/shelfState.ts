// The shelf: cases that somebody has chosen to keep in this browser. Types only.
import type { ShareFault } from "../shareFault";
import type { Snapshot } from "../snapshot";

/** What lies in the database: the snapshot as text, so that it can always be handed out as it is. */
export interface StoredCase {
  readonly id: string;
  /** Grows with each change; who saves says which one the change was made to. */
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly body: string;
}

export type KeptCase =
  | {
      readonly kind: "readable";
      readonly id: string;
      readonly revision: number;
      readonly savedAt: number;
      readonly snapshot: Snapshot;
    }
  /** Never overwritten; `raw` is what lies there, to be downloaded. */
  | {
      readonly kind: "unreadable";
      readonly id: string;
      readonly raw: string;
      readonly fault: ShareFault;
    };

/** Why nothing can be kept; the page goes on without. */
export type ShelfFault =
  /** The browser forbids it: private mode, blocked site data. */
  | "forbidden"
  | "full"
  /** Another tab holds an older version open. */
  | "blocked"
  /** Another tab has brought the database to a newer version. */
  | "outdated"
  /** Deleted while this page was open: by another tab, by the browser, by hand. */
  | "gone"
  | "broken";

export type ShelfStatus =
  /** Nothing is kept and nothing was opened; only a person's own choice changes that. */
  | { readonly kind: "off" }
  | { readonly kind: "opening" }
  | { readonly kind: "ready" }
  /** A newer page has written it: read, never written. */
  | { readonly kind: "readOnly" }
  | { readonly kind: "failed"; readonly fault: ShelfFault };

export interface ShelfState {
  readonly status: ShelfStatus;
  /** Latest first. */
  readonly cases: readonly KeptCase[];
}

/** The record that a change was made to. */
export interface Basis {
  readonly id: string;
  readonly revision: number;
}

export type Kept =
  | ({ readonly kind: "saved" } & Basis)
  /** Somebody else changed the record meanwhile: theirs stays, ours is a case of its own. */
  | ({ readonly kind: "both" } & Basis)
  /** It was deleted meanwhile: ours is a case of its own. */
  | ({ readonly kind: "revived" } & Basis)
  | { readonly kind: "failed"; readonly fault: ShelfFault };

export type Erased =
  /** `verified`: the browser lists no database of ours any more. */
  | { readonly kind: "erased"; readonly verified: boolean }
  | { readonly kind: "failed"; readonly fault: ShelfFault };
