import { foldWords } from '#resolving/names/fold-words.ts';
import type { SyntheticArticle } from '#scripts/articles/create-articles.ts';
import { aboutOf, type Introduced, readTold } from './read-told.ts';

export type Said = { readonly speaker: Introduced; readonly words: string; readonly about: string | null };
export type Met = { readonly host: Introduced; readonly guest: Introduced };

/** All that a corpus of synthetic articles tells. */
export type Truth = {
  readonly introduced: readonly (Introduced & { readonly article: string })[];
  readonly said: readonly Said[];
  readonly met: readonly Met[];
};

export function truthOf(articles: readonly SyntheticArticle[]): Truth {
  const told = articles.flatMap(({ id, text }) => readTold(text).map((each) => ({ ...each, article: id })));
  return {
    introduced: told.flatMap((each) =>
      (each.kind === 'said' ? [each.speaker] : [each.host, each.guest]).map((figure) => ({
        ...figure,
        article: each.article,
      })),
    ),
    said: told.flatMap((each) =>
      each.kind === 'said'
        ? each.words.map((words) => ({ speaker: each.speaker, words, about: aboutOf(words) }))
        : [],
    ),
    met: told.flatMap((each) => (each.kind === 'met' ? [each] : [])),
  };
}

/**
 * True where an answer's name may be one of some figures: by the full name, or by the surname where an article gives no more, as
 * whom a bare surname means is nothing that the article tells.
 */
export function isOneOf(name: string, figures: readonly Introduced[]): boolean {
  const surname = name.split(' ').at(-1);
  return figures.some(
    (figure) => figure.name === name || (figure.surname === surname && isBare(figure.name, name)),
  );
}

function isBare(told: string, answered: string): boolean {
  return !told.includes(' ') || !answered.includes(' ');
}

/** True where words are a quotation, or a part of it. */
export function isQuoted(text: string, said: readonly Said[]): boolean {
  const words = foldWords(text).join(' ');
  return said.some((each) => {
    const quotation = foldWords(each.words).join(' ');
    return quotation.includes(words) || words.includes(quotation);
  });
}
