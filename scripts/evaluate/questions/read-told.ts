import {
  BODIES,
  COUNTRIES,
  GIVEN_NAMES,
  SURNAME_ENDS,
  SURNAME_STARTS,
} from '#scripts/articles/world-names.ts';

/** Somebody as a synthetic article introduces them. */
export type Introduced = {
  /** "Anna Almov", or "Almov" where the article gives no more. */
  readonly name: string;
  readonly surname: string;
  /** In small letters. */
  readonly title: string;
  readonly of: string;
};

/** What a paragraph of a synthetic article tells, read from how the generator writes; the truth that answers are held against. */
export type Told =
  | { readonly kind: 'said'; readonly speaker: Introduced; readonly words: readonly string[] }
  | { readonly kind: 'met'; readonly host: Introduced; readonly guest: Introduced };

const SURNAME = `(?:${SURNAME_STARTS.join('|')})(?:${SURNAME_ENDS.join('|')})`;
const NAME = `(?:(?:${GIVEN_NAMES.join('|')}) )?${SURNAME}`;
const OF = [...COUNTRIES, ...BODIES].join('|');
/** "Foreign Minister Anna Almov of Poland", "Anna Almov, the foreign minister of Poland," */
const FIGURE = `(?:[A-Za-z]+(?: [A-Za-z]+)? ${NAME} of (?:${OF})|${NAME}, the [a-z]+(?: [a-z]+)? of (?:${OF}),)`;

const SAID: readonly RegExp[] = [
  new RegExp(`^(?<who>${FIGURE}) said that (?<one>[^.]+)\\.`),
  new RegExp(`^"(?<one>[^"]+)," (?<who>${FIGURE}) told reporters`),
  new RegExp(`^According to (?<who>${FIGURE})(?:,|) (?<one>[^.]+)\\. "(?<two>[^"]+),"`),
];
const MET = new RegExp(`^(?<host>${FIGURE}) met (?<guest>${FIGURE}) in `);
const BEFORE_NAME = new RegExp(`^(?<title>[A-Za-z]+(?: [A-Za-z]+)??) (?<name>${NAME}) of (?<of>${OF})$`);
const AFTER_NAME = new RegExp(`^(?<name>${NAME}), the (?<title>[a-z]+(?: [a-z]+)?) of (?<of>${OF}),$`);

/** @throws Error where a figure is introduced in no way that is known: the generator has changed */
export function readTold(text: string): Told[] {
  return text.split('\n\n').flatMap((paragraph): Told[] => {
    const met = MET.exec(paragraph)?.groups;
    if (met !== undefined) return [{ kind: 'met', host: readFigure(met.host), guest: readFigure(met.guest) }];
    for (const shape of SAID) {
      const said = shape.exec(paragraph)?.groups;
      if (said === undefined) continue;
      const words = [said.one, said.two].filter((each) => each !== undefined);
      return [{ kind: 'said', speaker: readFigure(said.who), words }];
    }
    return [];
  });
}

function readFigure(written = ''): Introduced {
  const { name, title, of } = (BEFORE_NAME.exec(written) ?? AFTER_NAME.exec(written))?.groups ?? {};
  if (name === undefined || title === undefined || of === undefined)
    throw new Error(`A synthetic article introduces somebody in a new way: ${written}`);
  return { name, surname: name.split(' ').at(-1) ?? name, title: title.toLowerCase(), of };
}

/** What a quotation is about, as the generator begins it: "In Poland the border must …". */
export function aboutOf(words: string): string | null {
  return new RegExp(`^in (${OF})(?: the)? `, 'i').exec(words)?.[1] ?? null;
}
