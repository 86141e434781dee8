import { type KnownTitle, type TitleWords, titleKey } from '#reading/gazetteers/titles.ts';

/** Written in capitals inside titles: "Minister for EU Affairs". */
const ACRONYMS = new Set(['eu', 'un', 'nato', 'us', 'uk']);
const SMALL_WORDS = new Set(['of', 'for', 'and', 'the', 'in', 'to', 'at', 'on']);

/** The words of an office as written: before the head ("deputy", "foreign"), its core, and "of …" after it. */
export type TitleParts = {
  readonly before: readonly string[];
  readonly core: readonly string[];
  readonly after: readonly string[];
};

/**
 * The canonical title of an office: a known office's own form ("defence minister" → "Defense Minister"), else the
 * words with capitals, in the singular, in American spelling. With an owner's code, an office that the data file ties
 * to one body is told from others of the same words ("foreign policy chief" of the EU).
 */
export function canonicalTitle(
  parts: TitleParts,
  titles: TitleWords,
): { title: string; known: KnownTitle | null } {
  const core = singular(parts.core, titles);
  const whole = titles.byForm.get(titleKey([...parts.before, ...core, ...parts.after]));
  if (whole) return { title: whole.title, known: whole };
  const withoutAfter = titles.byForm.get(titleKey([...parts.before, ...core]));
  if (withoutAfter) return { title: joined(withoutAfter.title, parts.after), known: withoutAfter };
  const withoutBefore = titles.byForm.get(titleKey([...core, ...parts.after]));
  if (withoutBefore) return { title: `${cased(parts.before)} ${withoutBefore.title}`, known: null };
  const known = titles.byForm.get(titleKey(core));
  const base = known?.title ?? cased(core);
  return {
    title: joined(parts.before.length > 0 ? `${cased(parts.before)} ${base}` : base, parts.after),
    known: null,
  };
}

function joined(title: string, after: readonly string[]): string {
  return after.length > 0 ? `${title} ${cased(after)}` : title;
}

/** "ministers" → "minister"; the words of a known form keep their own head. */
function singular(core: readonly string[], titles: TitleWords): string[] {
  return core.map((word) => titles.heads.get(word)?.singular ?? word);
}

function cased(words: readonly string[]): string {
  return words
    .map((word) => titleKey([word]))
    .map((word) => {
      if (ACRONYMS.has(word)) return word.toUpperCase();
      return SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
    })
    .join(' ');
}
