import { KIN } from '../kin.ts';
import type { Slots } from '../pattern.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { RELATION_NOUNS, RELATION_VERBS, type RelationNoun, type RelationVerb } from '../relation-verbs.ts';
import type { Asked } from '../understanding.ts';
import { type Context, slotPhrase, type Way, ways } from './kind.ts';
import { occasionWays, presenceWays } from './occasions.ts';

/** What of a verb the question asks for: its subject, its object, both, where it was, or only whether it is so. */
type Wanted = 'subject' | 'object' | 'both' | 'whether' | 'where';

const WAYS_OF_ASKING: readonly (readonly [wanted: Wanted, pattern: (forms: string) => string])[] = [
  ['both', (forms) => `who {have}? ${forms} whom|who`],
  ['both', (forms) => `which {body} {have}? ${forms} which {body}`],
  ['where', (forms) => `{place} {do} <subject> ${forms} <object>`],
  ['where', (forms) => `{place} {do} <subject> and <object> ${forms}`],
  ['subject', (forms) => `by {who} {is} <object> ${forms}`],
  ['subject', (forms) => `{who} {is} <object> ${forms} by`],
  ['subject', (forms) => `<object> {is} ${forms} by {who}`],
  ['object', (forms) => `{who} {is} ${forms} by <subject>`],
  ['object', (forms) => `{who}|what|where|which {do} <subject> ${forms}`],
  ['object', (forms) => `{who}|where {is} <subject> ${forms}`],
  ['object', (forms) => `which {body} {is} ${forms} by <subject>`],
  ['object', (forms) => `which|what {body} {do} <subject> ${forms}`],
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
  const otherwise = otherwiseOfVerb(verb, { subject, object, wanted });
  const asksWhere = wanted === 'where';
  return {
    kind: 'relations',
    types: verb.types,
    from,
    to,
    asksFrom,
    asksTo,
    asksWhere,
    said: null,
    gender: null,
    otherwise,
  };
}

/** Who speaks for a body is its spokesperson, and whom somebody speaks for is who employs them; whom somebody spoke to may be who passed the words on. */
function otherwiseOfVerb(
  { office, types }: RelationVerb,
  { subject, object, wanted }: { subject: Phrase | null; object: Phrase | null; wanted: Wanted },
): Asked | null {
  if (types.includes('SPOKE_WITH') && wanted === 'object')
    return { kind: 'relays', relay: null, speaker: subject, about: null, words: null };
  if (office === null) return null;
  if (wanted === 'object' && subject !== null)
    return { kind: 'employers', person: subject, body: null, past: false };
  return object === null || wanted !== 'subject' ? null : askOffice(office, object);
}

/** "Members of NATO", "who is Trump's envoy", "is Witkoff Trump's envoy" (where the first name ends, the graph has to tell) */
const nounWays: readonly Way[] = RELATION_NOUNS.flatMap(apart).flatMap((noun) => {
  const nouns = noun.nouns.map((words) => words.replaceAll(' ', '_')).join('|');
  return ways(
    [
      `who|what|where|which {is} the? ${nouns} of|to|for <of>`,
      `who|what|where|which {is} <of> 's ${nouns}`,
      `who|what {is} a|an|the? ${nouns} of <of>`,
      `which|what {body} {is} a|an|the? ${nouns} of <of>`,
      `{show}? the? ${nouns} of <of>`,
      `{show}? <of> 's ${nouns}`,
      `{show}? <of> ${nouns}`,
      `{is} <named> a|an|the? ${nouns} of|to <of>`,
      `{is} <named> a|an|the <of> ${nouns}`,
      `{do} <named> have a|an? ${nouns} in <of>`,
      `who|what {is} <of> ${nouns}`,
    ],
    (slots, context) => askNoun(slots, { ...context, noun }),
  ).concat(
    ways(
      [`whose ${nouns} {is} <named>`, `{is} <named> whose ${nouns}`, `<named> is whose ${nouns}`],
      (slots, context) => askWhose(slots, { ...context, noun }),
    ),
    ways([`{is} <both> 's ${nouns}`], ({ both = [] }, context) =>
      both.slice(1).flatMap((_, at) => {
        const slots = { named: both.slice(0, at + 1), of: both.slice(at + 1) };
        return askNoun(slots, { ...context, noun }) ?? [];
      }),
    ),
  );
});

/** Nouns of which each says more than the relation does, each by itself, so that a question keeps which one it was. */
function apart(noun: RelationNoun): RelationNoun[] {
  return noun.narrow ? noun.nouns.map((words) => ({ ...noun, nouns: [words] })) : [noun];
}

function askNoun(slots: Slots, { noun, ...context }: Context & { noun: RelationNoun }): Asked | null {
  const of = slotPhrase(slots, 'of', context);
  if (of === null) return null;
  const isFrom = noun.names === 'from';
  const named = slotPhrase(slots, 'named', context);
  if ('named' in slots && named === null) return null;
  return {
    kind: 'relations',
    types: noun.types,
    from: isFrom ? named : of,
    to: isFrom ? of : named,
    asksFrom: isFrom && named === null,
    asksTo: !isFrom && named === null,
    asksWhere: false,
    said: noun.narrow ? noun.nouns.map((words) => words.split(' ')) : null,
    gender: null,
    otherwise: named === null ? otherwiseOf(noun, of) : null,
  };
}

/** "Whose brother is Luc Thibodeau?" */
function askWhose(slots: Slots, { noun, ...context }: Context & { noun: RelationNoun }): Asked | null {
  const named = slotPhrase(slots, 'named', context);
  if (named === null) return null;
  const isFrom = noun.names === 'from';
  return {
    kind: 'relations',
    types: noun.types,
    from: isFrom ? named : null,
    to: isFrom ? null : named,
    asksFrom: !isFrom,
    asksTo: isFrom,
    asksWhere: false,
    said: noun.narrow ? noun.nouns.map((words) => words.split(' ')) : null,
    gender: null,
    otherwise: null,
  };
}

/** An envoy may be an office; a predecessor is told by who is called former as well; a father, by calling the other one his son. */
function otherwiseOf({ office, types, names, nouns }: RelationNoun, of: Phrase): Asked | null {
  const kin = KIN[nouns[0] ?? ''];
  if (kin !== undefined)
    return {
      kind: 'relations',
      types,
      from: of,
      to: null,
      asksFrom: false,
      asksTo: true,
      asksWhere: false,
      said: kin.converse.map((words) => words.split(' ')),
      gender: kin.gender,
      otherwise: null,
    };
  if (types[0] === 'SUCCEEDED_BY')
    return { kind: 'neighbours-in-office', person: of, before: names === 'from' };
  return office === null ? null : askOffice(office, of);
}

function askOffice(title: string, of: Phrase): Asked {
  return {
    kind: 'holders',
    office: { title, of, at: null, status: null, plural: false, phrase: of },
    past: false,
    person: null,
  };
}

export const relationVerbWays = [...occasionWays, ...verbWays, ...presenceWays];
export const relationNounWays = nounWays;
