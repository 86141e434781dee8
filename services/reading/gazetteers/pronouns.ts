import { readTable } from '#reading/gazetteers/read-table.ts';

/** Whom a pronoun may stand for: a man, a woman, a thing or body, several, the speaker of the words, the noun before it. */
export type PronounKind = 'm' | 'f' | 'thing' | 'many' | 'speaker' | 'relative';

export type Pronoun = {
  readonly kind: PronounKind;
  readonly form: 'subject' | 'object' | 'possessive' | 'reflexive';
};

/** Pronouns in small letters. */
export function createPronouns(): ReadonlyMap<string, Pronoun> {
  return new Map(
    readTable('pronouns.txt', 3).map(([word = '', kind, form]) => [
      word,
      { kind: kind as PronounKind, form: form as Pronoun['form'] },
    ]),
  );
}
