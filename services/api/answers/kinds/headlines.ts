import type { Days } from '#questions/understanding.ts';
import { foldWords } from '#resolving/names/fold-words.ts';
import type { TitledDocument } from '#store/queries/search-titles.ts';
import { compareSaid } from '../compare-said.ts';
import { contentWords } from '../content-words.ts';
import type { Asking } from '../finding.ts';
import { titlesWith } from '../titles-with.ts';
import type { WordsAsked } from './statements-with-words.ts';

/**
 * "Who praised the ice school?" of which no statement tells, but a headline: "Kaasik praises ice school". Its verb has to be the one that is
 * asked for, with somebody before it and all words of the question after it, so that who is praised is not taken for who praises.
 */
export async function headlinesTelling(
  { words, cue, days }: Pick<WordsAsked, 'words' | 'cue'> & { days: Days | null },
  asking: Asking,
): Promise<readonly TitledDocument[]> {
  if (words === null || cue === null) return [];
  const groups = contentWords(words.words);
  if (groups.length === 0) return [];
  const asked = compareSaid(words.text, asking.gazetteers);
  return (await titlesWith({ groups, days }, asking)).filter(({ title }) => {
    const told = afterVerb(title, cue.stems);
    return told !== null && asked.isSaidIn(told);
  });
}

/** Forms of "be" before a verb, or a "by" after it, turn who does it around: "school praised by Kaasik". */
const PASSIVE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'gets', 'get', 'got']);

/**
 * What a headline says after a verb.
 * @param stems what the verb may begin with
 * @returns null where it has no such verb, or nobody who does it
 * @example afterVerb('Kaasik praises ice school', ['prais']) // 'ice school'
 */
export function afterVerb(title: string, stems: readonly string[]): string | null {
  const words = title.split(/\s+/);
  const at = words.findIndex((word) => {
    const [folded = ''] = foldWords(word);
    return stems.some((stem) => folded.startsWith(stem));
  });
  if (at < 1) return null;
  const after = words.slice(at + 1);
  const isTurned = PASSIVE.has(words[at - 1]?.toLowerCase() ?? '') || after.some((word) => word === 'by');
  return isTurned || after.length === 0 ? null : after.join(' ');
}
