import type { Slots } from '../pattern.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { RELATION_NOUNS, RELATION_VERBS, type RelationNoun, type RelationVerb } from '../relation-verbs.ts';
import type { Asked } from '../understanding.ts';
import { type Context, slotPhrase, type Way, ways } from './kind.ts';

/** Which side of a verb the question asks for: its subject, its object, both, or only whether it is so. */
type Wanted = 'subject' | 'object' | 'both' | 'whether';

const WAYS_OF_ASKING: readonly (readonly [wanted: Wanted, pattern: (forms: string) => string])[] = [
  ['both', (forms) => `who {have}? ${forms} whom|who`],
  ['both', (forms) => `which {body} {have}? ${forms} which {body}`],
  ['subject', (forms) => `by {who} {is} <object> ${forms}`],
  ['subject', (forms) => `{who} {is} <object> ${forms} by`],
  ['object', (forms) => `{who} {is} ${forms} by <subject>`],
  ['object', (forms) => `{who}|what|where|which {do} <subject> ${forms}`],
  ['object', (forms) => `whom|where {is} <subject> ${forms}`],
  ['object', (forms) => `which {body} {do} <subject> ${forms}`],
  ['subject', (forms) => `{who} {have}? ${forms} <object>`],
  ['subject', (forms) => `which {body} {have}? ${forms} <object>`],
  ['subject', (forms) => `{show} {who} ${forms} <object>`],
  ['subject', (forms) => `{do} {who} ${forms} <object>`],
  ['subject', (forms) => `{who} {is} ${forms} <object>`],
  ['whether', (forms) => `{is} <object> ${forms} by <subject>`],
  ['whether', (forms) => `{do} <subject> ${forms} <object>`],
  ['whether', (forms) => `{is} <subject> ${forms} <object>`],
];

/** "Who met Rubio?", "whom did Landau criticize?", "did Putin meet Kushner" */
const verbWays: readonly Way[] = RELATION_VERBS.flatMap((verb) =>
  WAYS_OF_ASKING.flatMap(([wanted, pattern]) =>
    ways([pattern(verb.forms.map((form) => form.replaceAll(' ', '_')).join('|'))], (slots, context) =>
      askVerb(slots, { ...context, verb, wanted }),
    ),
  ),
);

function askVerb(
  slots: Slots,
  { verb, wanted, ...context }: Context & { verb: RelationVerb; wanted: Wanted },
): Asked | null {
  const subject = slotPhrase(slots, 'subject', context);
  const object = slotPhrase(slots, 'object', context);
  const missing =
    (wanted !== 'subject' && wanted !== 'both' && subject === null) ||
    (wanted !== 'object' && wanted !== 'both' && object === null);
  if (missing) return null;
  const [from, to] = verb.inverse ? [object, subject] : [subject, object];
  const asksFrom = wanted === 'both' || wanted === (verb.inverse ? 'object' : 'subject');
  const asksTo = wanted === 'both' || wanted === (verb.inverse ? 'subject' : 'object');
  return { kind: 'relations', types: verb.types, from, to, asksFrom, asksTo, otherwise: null };
}

/** "Members of NATO", "who is Trump's envoy" */
const nounWays: readonly Way[] = RELATION_NOUNS.flatMap((noun) => {
  const nouns = noun.nouns.map((words) => words.replaceAll(' ', '_')).join('|');
  return ways(
    [
      `who|what|where|which {is} the? ${nouns} of|to|for <of>`,
      `who|what|where|which {is} <of> 's ${nouns}`,
      `who|what {is} a|an|the? ${nouns} of <of>`,
      `which {body} {is} a|an|the? ${nouns} of <of>`,
      `{show}? the? ${nouns} of <of>`,
      `{show}? <of> 's ${nouns}`,
      `{show}? <of> ${nouns}`,
      `who|what {is} <of> ${nouns}`,
    ],
    (slots, context) => askNoun(slots, { ...context, noun }),
  );
});

function askNoun(slots: Slots, { noun, ...context }: Context & { noun: RelationNoun }): Asked | null {
  const of = slotPhrase(slots, 'of', context);
  if (of === null) return null;
  const named = noun.names === 'from';
  return {
    kind: 'relations',
    types: noun.types,
    from: named ? null : of,
    to: named ? of : null,
    asksFrom: named,
    asksTo: !named,
    otherwise: noun.office === null ? null : askOffice(noun.office, of),
  };
}

function askOffice(title: string, of: Phrase): Asked {
  return {
    kind: 'holders',
    office: { title, of, status: null, plural: false, phrase: of },
    past: false,
    person: null,
  };
}

/** "Who was absent?", "who attended?": the occasion goes without saying. */
const occasionWays: readonly Way[] = [
  ...ways(['{who} {is} absent|missing|away', '{who} {do} not attend|come', '{who} stayed away'], () =>
    allOf('ABSENT_FROM'),
  ),
  ...ways(['{who} {have}? attended|attend', '{who} {is} present', '{who} took part'], () =>
    allOf('ATTENDED'),
  ),
];

function allOf(type: 'ABSENT_FROM' | 'ATTENDED'): Asked {
  return {
    kind: 'relations',
    types: [type],
    from: null,
    to: null,
    asksFrom: true,
    asksTo: false,
    otherwise: null,
  };
}

export const relationVerbWays = [...occasionWays, ...verbWays];
export const relationNounWays = nounWays;
