/** An office that a document gives to a person; `of` is the key of the country or organization, '' where the document does not say. */
export type Office = { readonly title: string; readonly of: string };

const OFFICE = 'office:';
const PLACE = 'at:';

/** An office as a referent's context keeps it. @param office.title folded by `titleKey` */
export function officeContext({ title, of }: Office): string {
  return `${OFFICE}${title}|${of}`;
}

/** A country or organization that the document of a bare surname names, by its key. */
export function placeContext(key: string): string {
  return `${PLACE}${key}`;
}

export function isOffice(context: string): boolean {
  return context.startsWith(OFFICE);
}

/** The offices among contexts. */
export function officesOf(contexts: readonly string[]): Office[] {
  return contexts.filter(isOffice).map((context) => {
    const [title = '', of = ''] = context.slice(OFFICE.length).split('|');
    return { title, of };
  });
}

/** The keys of the countries and organizations among contexts. */
export function placesOf(contexts: readonly string[]): string[] {
  return contexts
    .filter((context) => context.startsWith(PLACE))
    .map((context) => context.slice(PLACE.length));
}
