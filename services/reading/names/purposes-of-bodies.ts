import type { NameSpan } from '#reading/document.ts';
import {
  type CorrectionContext,
  continuesSentence,
  isCapital,
  type Room,
  respan,
} from '#reading/names/correction.ts';

/** What bodies are for: no name ends in one of these words before "of". */
const PURPOSES = new Set(
  'development protection promotion prevention prohibition advancement conservation defence defense study rights control support management'.split(
    ' ',
  ),
);
const MOST_TOPIC_WORDS = 2;

/** A word for a body or state with a capital before "of", a purpose between or not: "Organization for the Protection of the | Mekong". */
export function overHeadBefore(name: NameSpan, context: CorrectionContext, { from }: Room): NameSpan {
  const { tokens } = context.document;
  let of = beforeThe(name.firstToken - 1);
  if (PURPOSES.has(tokens[of - 1]?.lower ?? '') && isCapital(tokens[of - 1])) of = beforeThe(of - 2);
  const head = tokens[of - 1];
  const isOf =
    ['of', 'for'].includes(tokens[of]?.lower ?? '') && tokens[beforeThe(name.firstToken - 1)]?.lower === 'of';
  if (!isOf || of - 1 < from || !isCapital(head)) return name;
  const type = context.gazetteers.nameHeads.get(head?.lower ?? '');
  if (!type || (name.type === 'Person' && tokens[of]?.lower === 'of')) return name;
  // "Reserve Bank of | India"
  let firstToken = of - 1;
  while (firstToken > from && isPartOfName(firstToken - 1)) firstToken--;
  return { ...respan(name, { firstToken, endToken: name.endToken }, context), type };

  function beforeThe(at: number): number {
    return tokens[at]?.lower === 'the' ? at - 1 : at;
  }

  function isPartOfName(at: number): boolean {
    return (
      isCapital(tokens[at]) && context.document.tags.upos[at] === 'PROPN' && continuesSentence(tokens, at + 1)
    );
  }
}

/** A body's purpose goes on with "of" and what it is about. */
export function overPurpose(name: NameSpan, context: CorrectionContext): NameSpan {
  const { tokens } = context.document;
  const isPurpose = PURPOSES.has(tokens[name.endToken - 1]?.lower ?? '');
  if (name.type !== 'Organization' || !isPurpose || tokens[name.endToken]?.lower !== 'of') return name;
  let end = name.endToken + 1;
  if (tokens[end]?.lower === 'the') end++;
  if (!isCapital(tokens[end])) return name;
  while (isCapital(tokens[end]) && continuesSentence(tokens, end)) end++;
  return respan(name, { firstToken: name.firstToken, endToken: end }, context);
}

/** What a body is for may be two things: "Institute of International Relations | and Political Science". */
export function overAndTopic(name: NameSpan, context: CorrectionContext, { to }: Room): NameSpan {
  const {
    document: { tokens },
    gazetteers: { titles },
  } = context;
  const words = tokens.slice(name.firstToken, name.endToken).map(({ lower }) => lower);
  const isFor = words.some((word) => word === 'of' || word === 'for');
  if (name.type !== 'Organization' || !isFor || tokens[name.endToken]?.lower !== 'and') return name;
  const first = name.endToken + 1;
  let end = first;
  while (
    end < to &&
    end - first < MOST_TOPIC_WORDS &&
    isCapital(tokens[end]) &&
    continuesSentence(tokens, end)
  )
    end++;
  const isTopic = end > first && titles.topics.has(tokens[end - 1]?.lower ?? '') && !isCapital(tokens[end]);
  return isTopic ? respan(name, { firstToken: name.firstToken, endToken: end }, context) : name;
}
