import { findDates } from '#reading/dates/find-dates.ts';
import type { Layers, Office, Step } from '#reading/document.ts';
import type { Relation } from '#reading/extraction.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { circumstances } from '#reading/relations/circumstances.ts';
import { MEMBERSHIP_RULES } from '#reading/relations/membership-rules.ts';
import { NOUN_RULES } from '#reading/relations/noun-rules.ts';
import { relationsOfOffice } from '#reading/relations/office-relations.ts';
import { PHRASE_RULES } from '#reading/relations/phrase-rules.ts';
import {
  createRelationView,
  type Found,
  type RelationLayers,
  type RelationView,
} from '#reading/relations/relation-view.ts';
import { VERB_RULES } from '#reading/relations/verb-rules.ts';

type Needs = keyof RelationLayers;

const RUN_RULES = [...PHRASE_RULES, ...MEMBERSHIP_RULES];

/** The step that finds relations of the closed list. */
export function createRelationsStep(gazetteers: Gazetteers): Step<Needs, 'relations'> {
  return {
    name: 'relations',
    needs: [
      'text',
      'publishedAt',
      'updatedAt',
      'tokens',
      'sentences',
      'tags',
      'trees',
      'names',
      'demonyms',
      'offices',
      'candidates',
      'referents',
    ],
    adds: ['relations'],
    run: (layers) => ({ relations: findRelations(layers, gazetteers) }),
  };
}

/** All relations of a document in text order, each pair once a sentence and rule table. */
export function findRelations(layers: Pick<Layers, Needs>, gazetteers: Gazetteers): Relation[] {
  const view = createRelationView(layers, gazetteers);
  const dates = findDates(layers);
  const relations: Relation[] = [];
  const seen = new Set<string>();
  const officeAt = new Map(layers.offices.map((office) => [office.headToken, office]));
  const worthwhile = sentencesWithMentions(layers);
  for (const { index, sentence } of layers.tokens) {
    if (worthwhile[sentence] === 0) continue;
    for (const [rule, found] of relationsAt(view, index, officeAt.get(index))) {
      const { type, from, to, trigger } = found;
      const key = `${type} ${from.referent.id} ${to.referent.id} ${layers.tokens[trigger]?.sentence}`;
      if (from.referent.id === to.referent.id || seen.has(key) || seen.has(mirrored(found, layers))) continue;
      seen.add(key);
      for (const circumstance of circumstances(found, { view, dates })) {
        relations.push({
          type,
          from: from.referent.id,
          to: to.referent.id,
          ...evidence(found, layers),
          ...circumstance,
          rule,
        });
      }
    }
  }
  return relations;
}

/** 1 for each sentence in which somebody or something is mentioned, a "they" included: the others relate nothing. */
function sentencesWithMentions({ sentences, tokens, candidates }: Pick<Layers, Needs>): Uint8Array {
  const mentions = new Uint8Array(sentences.length);
  for (const { firstToken } of candidates) mentions[tokens[firstToken]?.sentence ?? 0] = 1;
  return mentions;
}

function relationsAt(
  view: RelationView,
  token: number,
  office: Office | undefined,
): (readonly [rule: string, found: Found])[] {
  const all: (readonly [rule: string, found: Found])[] = [];
  const add = (rule: string, found: readonly Found[]) => {
    for (const one of found) all.push([rule, one]);
  };
  if (office) add('relation:office', relationsOfOffice(view, office));
  const upos = view.tags.upos[token];
  if (upos === 'VERB' || upos === 'ADJ') {
    for (const { name, verbs, find, ofDenied = false } of VERB_RULES) {
      if (!verbs(view, token)) continue;
      if (view.reality(token) === (ofDenied ? 'denied' : 'real')) add(name, find(view, token));
    }
  } else if (upos === 'NOUN' || upos === 'PROPN') {
    for (const { name, nouns, find } of NOUN_RULES) {
      if (nouns(view, token) && !isUnreal(view, token)) add(name, find(view, token));
    }
  }
  for (const { name, find } of RUN_RULES) add(name, find(view, token));
  return all;
}

/** "a possible meeting", "cancelled her visit": a noun that did not happen. */
function isUnreal(view: RelationView, noun: number): boolean {
  if (view.clauses.children(noun, 'amod').some((child) => view.is('unreal', child))) return true;
  const head = view.trees.heads[noun] ?? -2;
  if (head < 0 || view.trees.labels[noun] !== 'obj') return false;
  return view.is('plan', head) || view.reality(head) !== 'real';
}

const SYMMETRIC = new Set(['MET_WITH', 'SPOKE_WITH', 'RELATIVE_OF', 'ALLY_OF']);

function mirrored({ type, from, to, trigger }: Found, { tokens }: Pick<Layers, 'tokens'>): string {
  if (!SYMMETRIC.has(type)) return '';
  return `${type} ${to.referent.id} ${from.referent.id} ${tokens[trigger]?.sentence}`;
}

/** From the first to the last of the two parties and the word that joins them, as far as they stand in its sentence. */
function evidence(
  { from, to, trigger }: Found,
  { tokens }: Pick<Layers, 'tokens'>,
): { start: number; end: number } {
  const ends = [from.token, to.token].filter(
    (token) => tokens[token]?.sentence === tokens[trigger]?.sentence,
  );
  const first = tokens[Math.min(trigger, ...ends)];
  const last = tokens[Math.max(trigger, ...ends)];
  return { start: first?.start ?? 0, end: last?.end ?? 1 };
}
