/** What is known of offices before any document is read. */
export type OfficeKnowledge = {
  /** Whether the office has one holder at a time. */
  readonly hasOneHolder: (titleKey: string) => boolean;
  /** The key of the one country or body whose office news calls by this title alone, or null. */
  readonly uniqueTo: (titleKey: string) => string | null;
};
