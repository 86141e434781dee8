/** An office that a document gives to a person. */
export type Office = { readonly title: string; readonly of: string };

/** The offices among a referent's contexts. */
export function officesOf(contexts: readonly string[]): Office[] {
  return contexts
    .filter((context) => context.startsWith('office:'))
    .map((context) => {
      const [title = '', of = ''] = context.slice('office:'.length).split('|');
      return { title, of };
    });
}

/** The key of a bare surname that stays by itself: one for each office, else one for each document. */
export function ownKeyOf(partial: {
  readonly key: string;
  readonly documentId: string;
  readonly contexts: readonly string[];
}): string {
  const [office] = officesOf(partial.contexts)
    .filter(({ of }) => of !== '')
    .map(({ title, of }) => `${title}|${of}`)
    .sort();
  return office === undefined ? `${partial.key}?@${partial.documentId}` : `${partial.key}?|${office}`;
}
