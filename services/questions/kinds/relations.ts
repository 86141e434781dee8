import type { Slots } from '../pattern.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { RELATION_VERBS, type RelationVerb } from '../relation-verbs.ts';
import type { Asked } from '../understanding.ts';
import { ANY_RELATION, askOffice } from './asked-relation.ts';
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
  return { ...ANY_RELATION, types: verb.types, from, to, asksFrom, asksTo, asksWhere, otherwise };
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

export const relationVerbWays = [...occasionWays, ...verbWays, ...presenceWays];
