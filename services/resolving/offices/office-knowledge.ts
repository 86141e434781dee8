/** What an office is of. */
export type Place = {
  readonly key: string;
  readonly label: 'Country' | 'Organization';
  readonly code: string;
};

/** What is known of offices before any document is read. */
export type OfficeKnowledge = {
  /** Whether the office has one holder at a time. */
  readonly hasOneHolder: (titleKey: string) => boolean;
  /** The one country or body whose office news calls by this title alone, or null. */
  readonly uniqueTo: (titleKey: string) => Place | null;
};
