import { MONTHS, WEEKDAYS } from '#reading/dates/date-words.ts';
import type { NameSpan } from '#reading/document.ts';
import { HEADLINE_VERBS } from '#reading/gazetteers/headline-verbs.ts';
import { foldWord, wordsOf } from '#reading/gazetteers/words.ts';
import {
  type Correction,
  type CorrectionContext,
  isCapital,
  isHyphen,
  isKnown,
  respan,
} from '#reading/names/correction.ts';

/** Corrections that cut a name in two or at its end, in the order in which they are made. */
export const CUTTING_CORRECTIONS: readonly Correction[] = [
  { rule: 'name:noun-inside', example: 'staunch Kremlin ally Belarus', correct: atNoun },
  { rule: 'name:dateline', example: 'DAKAR — Senegal', correct: atDash },
  { rule: 'name:that-inside', example: 'told the Addis Courier that Ethiopia', correct: atThat },
  { rule: 'name:headline', example: 'Ferreira Says Allies Must Pay', correct: atHeadlineVerb },
  { rule: 'name:office-of', example: 'the Emir of | Qatar', correct: afterOfficeOf },
  { rule: 'name:in-place', example: 'the African Union in Addis Ababa', correct: atIn },
];

/** Corrections that take off what is no part of a name, or find that it is none. */
export const SHORTER_CORRECTIONS: readonly Correction[] = [
  { rule: 'name:without-title', example: 'Popular Front of India | Chairman', correct: withoutTitle },
  {
    rule: 'name:office',
    example: 'the High Representative for Foreign and Security Policy',
    correct: noOffice,
  },
  { rule: 'name:topic', example: 'High Representative for Foreign and Security Policy', correct: noTopic },
  { rule: 'name:office-words', example: 'Italian Foreign | Minister Carla Bruno', correct: noOfficeWords },
  { rule: 'name:calendar', example: 'on Wednesday; the end of Communism', correct: noCalendar },
  { rule: 'name:indefinite', example: 'Rutte, a Man of Profile', correct: noIndefinite },
  { rule: 'name:partisan', example: 'the Idaho | Republican shot back', correct: withoutPartisan },
  { rule: 'name:party-and-state', example: 'Sen. Robert Lane, D-N.J., spoke', correct: noPartyAndState },
  { rule: 'name:office-letters', example: 'a Member of Parliament (MP)', correct: noOfficeLetters },
];

/** An office at the end of a body's or place's name belongs to the person named next. */
function withoutTitle(name: NameSpan, context: CorrectionContext): NameSpan {
  const { tokens } = context.document;
  const { heads } = context.gazetteers.titles;
  if (name.type === 'Person' || isKnown(name)) return name;
  let end = name.endToken;
  while (end - name.firstToken > 1 && heads.get(foldWord(tokens[end - 1]?.word ?? ''))?.plural === false)
    end--;
  // "Department of Justice": what it is for.
  if (['of', 'for'].includes(tokens[end - 1]?.lower ?? '')) return name;
  return end === name.endToken ? name : respan(name, { firstToken: name.firstToken, endToken: end }, context);
}

/** An office is held by somebody and is no body, unless it is called one ("Prime Minister's Office"). */
function noOffice(name: NameSpan, context: CorrectionContext): NameSpan | NameSpan[] {
  if (name.type === 'Person' || isKnown(name)) return name;
  const { titles, nameHeads } = context.gazetteers;
  const words = wordsOf(context.document.tokens.slice(name.firstToken, name.endToken));
  const form = titles.forms.longestAt(words, 0);
  if (!form || form.end < 2) return name;
  const last = words.lower.at(-1) ?? '';
  return nameHeads.has(last) || last === 'office' ? name : [];
}

/** Words that only tell what an office is for name nothing. */
function noTopic(name: NameSpan, context: CorrectionContext): NameSpan | NameSpan[] {
  const { tokens } = context.document;
  if (isKnown(name)) return name;
  const before = tokens[name.firstToken - 1]?.lower;
  if (before !== 'for' && before !== 'of' && before !== 'and') return name;
  for (let at = name.firstToken; at < name.endToken; at++) {
    if (!context.gazetteers.titles.topics.has(tokens[at]?.lower ?? '')) return name;
  }
  return [];
}

/** A people's adjective and a topic before the head of an office are that office's. */
function noOfficeWords(name: NameSpan, { document, gazetteers }: CorrectionContext): NameSpan | NameSpan[] {
  const { tokens } = document;
  const { titles, known } = gazetteers;
  const head = titles.heads.get(foldWord(tokens[name.endToken]?.word ?? ''));
  if (isKnown(name) || name.endToken - name.firstToken < 2 || head === undefined) return name;
  const words = wordsOf(tokens.slice(name.firstToken, name.endToken));
  const people = known.phrases.longestAt(words, 0);
  if (!people?.values.some(({ as }) => as === 'adjective')) return name;
  return words.lower.slice(people.end).every((word) => titles.topics.has(word)) ? [] : name;
}

/** Days, months and ways of thinking are written with capitals but name no entity. */
function noCalendar(name: NameSpan, context: CorrectionContext): NameSpan | NameSpan[] {
  if (name.endToken - name.firstToken > 1) return name;
  const lower = context.document.tokens[name.firstToken]?.lower ?? '';
  const isMonthOnly = MONTHS.has(lower) && name.type !== 'Person';
  const isZone = TIME_ZONES.has(context.document.tokens[name.firstToken]?.word ?? '');
  return WEEKDAYS.has(lower) || isMonthOnly || isZone || /.{3}ism$/.test(lower) ? [] : name;
}

/** "Updated 4:12 p.m. EDT" */
const TIME_ZONES = new Set(['EDT', 'EST', 'ET', 'GMT', 'BST', 'CET', 'CEST', 'PDT', 'PST', 'UTC']);

/** What stands behind "a" or "an" and before no noun is one of many, and no name. */
function noIndefinite(name: NameSpan, context: CorrectionContext): NameSpan | NameSpan[] {
  const { tokens, tags } = context.document;
  const before = tokens[name.firstToken - 1]?.lower;
  if (isKnown(name) || (before !== 'a' && before !== 'an')) return name;
  const after = tags.upos[name.endToken];
  return after === 'NOUN' || after === 'PROPN' || after === 'ADJ' ? name : [];
}

/** One member of a party is no body, and the state is named on its own. */
function withoutPartisan(name: NameSpan, context: CorrectionContext): NameSpan | NameSpan[] {
  const last = context.document.tokens[name.endToken - 1]?.lower;
  const isOne = name.type !== 'Person' && (last === 'republican' || last === 'democrat');
  if (
    !isOne ||
    isKnown(name) ||
    context.gazetteers.nameHeads.has(context.document.tokens[name.endToken]?.lower ?? '')
  )
    return name;
  const { firstToken, endToken } = name;
  if (endToken - firstToken < 2) return name;
  const state = respan(name, { firstToken, endToken: endToken - 1 }, context);
  return typed(state, context) ?? { ...state, type: 'Place' };
}

const PARTIES = new Set(['D', 'R', 'I']);

/** The party and state of a lawmaker are no place. */
function noPartyAndState(name: NameSpan, { document: { tokens } }: CorrectionContext): NameSpan | NameSpan[] {
  const { word = '' } = tokens[name.firstToken] ?? {};
  const isParty = PARTIES.has(word) && isHyphen(tokens[name.firstToken + 1]);
  return isParty || /^[DRI]-\p{Lu}/u.test(word) ? [] : name;
}

const OFFICE_LETTERS = new Set(
  'MP MPs MEP MEPs MSP MSPs MLA MPP TD TDs AM PM CEO CFO VP QC KC Jr. Sr.'.split(' '),
);

function noOfficeLetters(name: NameSpan, context: CorrectionContext): NameSpan | NameSpan[] {
  const alone = name.endToken - name.firstToken === 1;
  return alone && OFFICE_LETTERS.has(context.document.tokens[name.firstToken]?.word ?? '') ? [] : name;
}

/** A dash with spaces ends a name; what stands before it at the start of a paragraph is where the report comes from. */
function atDash(name: NameSpan, context: CorrectionContext): NameSpan | NameSpan[] {
  const { tokens } = context.document;
  for (let at = name.firstToken; at < name.endToken; at++) {
    if (tokens[at]?.word !== '—' && tokens[at]?.word !== '–' && tokens[at]?.word !== '--') continue;
    const parts: NameSpan[] = [];
    if (at > name.firstToken)
      parts.push({ ...respan(name, { firstToken: name.firstToken, endToken: at }, context), type: 'Place' });
    if (at + 1 < name.endToken)
      parts.push(respan(name, { firstToken: at + 1, endToken: name.endToken }, context));
    return parts;
  }
  return name;
}

/** Whoever is something of a country that a gazetteer knows is no part of its name. */
function afterOfficeOf(name: NameSpan, context: CorrectionContext): NameSpan {
  const { tokens } = context.document;
  const { heads } = context.gazetteers.titles;
  if (isKnown(name) || tokens[name.firstToken + 1]?.lower !== 'of') return name;
  if (heads.get(foldWord(tokens[name.firstToken]?.word ?? ''))?.plural !== false) return name;
  const firstToken = name.firstToken + (tokens[name.firstToken + 2]?.lower === 'the' ? 3 : 2);
  if (firstToken >= name.endToken) return name;
  return typed(respan(name, { firstToken, endToken: name.endToken }, context), context) ?? name;
}

/** A common noun in small letters parts two names; what a gazetteer knows of the parts it types. */
function atNoun(name: NameSpan, context: CorrectionContext): NameSpan | NameSpan[] {
  const { tokens, tags } = context.document;
  for (let at = name.firstToken + 1; at < name.endToken - 1; at++) {
    // "ally" may be tagged as a verb; what is inside one name are prepositions and "and".
    const small =
      tokens[at]?.word === tokens[at]?.lower && ['NOUN', 'VERB', 'ADJ'].includes(tags.upos[at] ?? '');
    if (!small || !isCapital(tokens[at - 1]) || !isCapital(tokens[at + 1])) continue;
    const left = typed(respan(name, { firstToken: name.firstToken, endToken: at }, context), context);
    const right = typed(respan(name, { firstToken: at + 1, endToken: name.endToken }, context), context);
    return left && right ? [left, right] : name;
  }
  return name;
}

/** The name with the type that a gazetteer gives it, or null when none knows all of it. */
function typed(name: NameSpan, { document, gazetteers }: CorrectionContext): NameSpan | null {
  const words = wordsOf(document.tokens.slice(name.firstToken, name.endToken));
  const match = gazetteers.known.phrases.longestAt(words, 0);
  const naming =
    match?.end === words.lower.length
      ? match.values.find(({ as }) => as === 'name' || as === 'seat')
      : undefined;
  return naming ? { ...name, type: naming.as === 'seat' ? 'Place' : naming.entity.type } : null;
}

/** "that" in small letters opens a clause and is in no name. */
function atThat(name: NameSpan, context: CorrectionContext): NameSpan | NameSpan[] {
  const { tokens } = context.document;
  for (let at = name.firstToken + 1; at < name.endToken - 1; at++) {
    if (tokens[at]?.word !== 'that') continue;
    const left = respan(name, { firstToken: name.firstToken, endToken: at }, context);
    const right = respan(name, { firstToken: at + 1, endToken: name.endToken }, context);
    return [left, typed(right, context) ?? right];
  }
  return name;
}

/** In a headline with a capital on every word the name ends before the verb; what follows is what was said. */
function atHeadlineVerb(name: NameSpan, context: CorrectionContext): NameSpan | NameSpan[] {
  const { tokens } = context.document;
  for (let at = name.firstToken + 1; at < name.endToken; at++) {
    if (!HEADLINE_VERBS.has(tokens[at]?.lower ?? '')) continue;
    const left = respan(name, { firstToken: name.firstToken, endToken: at }, context);
    const isPerson =
      at - name.firstToken === 1 && !context.gazetteers.nameHeads.has(tokens[at - 1]?.lower ?? '');
    return typed(left, context) ?? (isPerson ? { ...left, type: 'Person' } : left);
  }
  return name;
}

/** A body's name ends before "in" and the place. */
function atIn(name: NameSpan, context: CorrectionContext): NameSpan | NameSpan[] {
  const { tokens } = context.document;
  if (name.type !== 'Organization' || isKnown(name)) return name;
  for (let at = name.firstToken + 1; at < name.endToken - 1; at++) {
    if (tokens[at]?.lower !== 'in' || !isCapital(tokens[at + 1])) continue;
    const body = respan(name, { firstToken: name.firstToken, endToken: at }, context);
    const place = respan(name, { firstToken: at + 1, endToken: name.endToken }, context);
    return [body, { ...place, type: 'Place' }];
  }
  return name;
}
