import type { EntityType } from '#reading/extraction.ts';

type Reasoned = { readonly by: string; readonly why: string };

/** What a person asks to have decided. `entity`, `into` and `other` are ids of entities, or of one document's mentions (a Referent). */
export type DecisionRequest = Reasoned &
  (
    | { readonly kind: 'merge'; readonly entity: string; readonly into: string }
    | { readonly kind: 'not-same'; readonly entity: string; readonly other: string }
    | { readonly kind: 'split'; readonly entity: string; readonly documents: readonly string[] }
    | { readonly kind: 'rename'; readonly entity: string; readonly name: string }
    | { readonly kind: 'type'; readonly entity: string; readonly type: EntityType }
    /** A claim, an attribution, or a statement with all its reports. */
    | { readonly kind: 'hide'; readonly fact: string }
    /** All that says that the person holds, held or will hold the office. */
    | { readonly kind: 'hide'; readonly person: string; readonly role: string }
  );
