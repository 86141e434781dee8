import { KIN } from '../kin.ts';
import type { Slots } from '../pattern.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { RELATION_NOUNS, type RelationNoun } from '../relation-verbs.ts';
import type { Asked } from '../understanding.ts';
import { ANY_RELATION, askOffice } from './asked-relation.ts';
import { type Context, slotPhrase, type Way, ways } from './kind.ts';

/** "Members of NATO", "who is Trump's envoy", "is Witkoff Trump's envoy" (where the first name ends, the graph has to tell) */
export const relationNounWays: readonly Way[] = RELATION_NOUNS.flatMap(apart).flatMap((noun) => {
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
    ...ANY_RELATION,
    types: noun.types,
    from: isFrom ? named : of,
    to: isFrom ? of : named,
    asksFrom: isFrom && named === null,
    asksTo: !isFrom && named === null,
    said: noun.narrow ? noun.nouns.map((words) => words.split(' ')) : null,
    otherwise: named === null ? otherwiseOf(noun, of) : null,
  };
}

/** "Whose brother is Luc Thibodeau?" */
function askWhose(slots: Slots, { noun, ...context }: Context & { noun: RelationNoun }): Asked | null {
  const named = slotPhrase(slots, 'named', context);
  if (named === null) return null;
  const isFrom = noun.names === 'from';
  return {
    ...ANY_RELATION,
    types: noun.types,
    from: isFrom ? named : null,
    to: isFrom ? null : named,
    asksFrom: !isFrom,
    asksTo: isFrom,
    said: noun.narrow ? noun.nouns.map((words) => words.split(' ')) : null,
  };
}

/** An envoy may be an office; a predecessor is told by who is called former as well; a father, by calling the other one his son. */
function otherwiseOf({ office, types, names, nouns }: RelationNoun, of: Phrase): Asked | null {
  const kin = KIN[nouns[0] ?? ''];
  if (kin !== undefined)
    return {
      ...ANY_RELATION,
      types,
      from: of,
      asksTo: true,
      said: kin.converse.map((words) => words.split(' ')),
      gender: kin.gender,
    };
  if (types[0] === 'SUCCEEDED_BY')
    return { kind: 'neighbours-in-office', person: of, before: names === 'from' };
  return office === null ? null : askOffice(office, of);
}
