import type { Office, OfficeHolder } from '#reading/document.ts';
import type { OfficeView } from '#reading/roles/office-view.ts';

/** A person who has an office by some construction. */
export type Holder = Omit<OfficeHolder, 'rule'>;

/** A construction that gives an office to a person. */
export type HolderRule = {
  readonly name: string;
  /** The sentence that it was written for. */
  readonly example: string;
  readonly find: (office: Office, view: OfficeView) => readonly Holder[];
};
