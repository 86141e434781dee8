import type { RoleStatus } from '#reading/extraction.ts';
import type { Phrase } from './phrases/phrase.ts';
import type { OfficePhrase } from './phrases/read-office.ts';

/** A stretch of days, both ends in it; null where it is open. */
export type Days = { readonly from: string | null; readonly to: string | null };

/** What narrows a question, apart from what it asks. */
export type Filters = { readonly days: Days | null };

/** What a question asks, as far as its words tell; names are yet to be looked up. */
export type Asked =
  | { readonly kind: 'speakers'; readonly about: Phrase }
  | { readonly kind: 'statements'; readonly speaker: Phrase | null; readonly about: Phrase | null }
  | { readonly kind: 'holders'; readonly office: OfficePhrase; readonly past: boolean }
  | { readonly kind: 'person'; readonly person: Phrase; readonly status: RoleStatus | null }
  | { readonly kind: 'deputies'; readonly person: Phrase }
  | { readonly kind: 'former-holders' }
  | { readonly kind: 'contradictions'; readonly touching: Phrase | null };
export type AskedKind = Asked['kind'];

/** A question understood, or what was not understood in it. */
export type Understanding =
  | { readonly understood: true; readonly asked: Asked; readonly filters: Filters }
  | { readonly understood: false; readonly part: string };
