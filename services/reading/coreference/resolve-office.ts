import type { Draft, HeldOffice, Resolved } from '#reading/coreference/draft.ts';
import { headToken } from '#reading/coreference/grammar.ts';
import { type History, mostSalient, type PastMention } from '#reading/coreference/history.ts';
import type { Candidate, Layers, Office } from '#reading/document.ts';

const HOLDER_SENTENCES_BACK = 400;
const ANYBODY_SENTENCES_BACK = 4;
const NEAR_SENTENCES_BACK = 1;
const MOST_JOINING = 3;
const APPOINTS = new Set('name appoint pick choose nominate select tap replace dismiss sack fire'.split(' '));

/** Titles that loosely name any holder of the titles beside them: "the Dutch leader", "America's top diplomat". */
const LOOSE_TITLES = new Map<string, ReadonlySet<string>>([
  [
    'Leader',
    new Set([
      'President',
      'Prime Minister',
      'Chancellor',
      'King',
      'Secretary General',
      'Chair',
      'Supreme Leader',
      'First Minister',
      'Party Leader',
    ]),
  ],
  [
    'Top Diplomat',
    new Set([
      'Secretary of State',
      'Foreign Minister',
      'Foreign Secretary',
      'High Representative',
      'Foreign Policy Chief',
      'Chief Diplomat',
    ]),
  ],
  [
    'Chief Diplomat',
    new Set([
      'Secretary of State',
      'Foreign Minister',
      'Foreign Secretary',
      'High Representative',
      'Foreign Policy Chief',
      'Top Diplomat',
    ]),
  ],
  [
    'Chief',
    new Set([
      'Secretary General',
      'Director',
      'Director General',
      'Chair',
      'President',
      'Foreign Policy Chief',
    ]),
  ],
  [
    'Minister',
    new Set([
      'Foreign Minister',
      'Defense Minister',
      'Finance Minister',
      'Interior Minister',
      'Justice Minister',
    ]),
  ],
  [
    'Diplomat',
    new Set([
      'Ambassador',
      'Top Diplomat',
      'Chief Diplomat',
      'Envoy',
      'Special Envoy',
      'Consul General',
      'Permanent Representative',
      'Foreign Minister',
      'Secretary of State',
      'Deputy Secretary of State',
    ]),
  ],
  ['Secretary', new Set(['Secretary of State', 'Secretary of Defense', 'Secretary of the Treasury'])],
]);

/**
 * The person whom an office phrase without a name stands for. First whom the document gives that office ("the
 * secretary general"); else, for an office of a country or body, the person spoken of just before whose known
 * offices do not speak against it ("the former Dutch prime minister").
 */
export function resolveOffice(
  candidate: Candidate,
  office: Office,
  from: {
    readonly document: Pick<Layers, 'tokens' | 'sentences' | 'tags' | 'trees'>;
    readonly history: History;
    readonly owner: Draft | null;
    readonly isKnownTitle: boolean;
  },
): Resolved | null {
  const { document, history, owner, isKnownTitle } = from;
  const sentence = document.tokens[candidate.firstToken]?.sentence ?? 0;
  const paragraph = document.sentences[sentence]?.paragraph ?? 0;
  const title = office.title;
  if (title === null) return null;
  const named =
    pick(HOLDER_SENTENCES_BACK, ({ draft }) =>
      draft.offices.some((held) => sameTitle(held) && held.owner === owner),
    ) ?? pick(HOLDER_SENTENCES_BACK, (mention) => !isJoined(mention) && holdsSuch(mention.draft));
  if (named) return { draft: named, rule: 'coreference:role-anaphora' };
  const pointing = office.determiner === 'definite' || office.determiner === 'possessive';
  if (!pointing || office.status === 'incoming') return null;
  const isPolitical = isKnownTitle || LOOSE_TITLES.has(title);
  // "The former Dutch diplomat", "the Kenyan economist": whom else it says more of than a trade.
  const saysMore = owner?.type === 'Country' || office.status === 'former';
  if (!isPolitical && !saysMore) return null;
  const spokenOf = pick(
    isPolitical ? ANYBODY_SENTENCES_BACK : NEAR_SENTENCES_BACK,
    (mention) => mention.sentence < sentence && mayHold(mention.draft),
    appoints,
  );
  return spokenOf && { draft: spokenOf, rule: 'coreference:office-of-last-person' };

  function pick(
    sentencesBack: number,
    fits: (mention: PastMention) => boolean,
    lessens?: (mention: PastMention) => boolean,
  ): Draft | null {
    return mostSalient({
      ...{ history, sentence, paragraph, sentencesBack, lessens },
      fits: (mention) => mention.draft.type === 'Person' && fits(mention),
    });
  }

  /** "Lund named Sow as minister. The former diplomat": it goes on about the one who was named. */
  function appoints({ candidate: past }: PastMention): boolean {
    const { trees, tags } = document;
    const head = headToken(past, trees.heads);
    return trees.labels[head] === 'nsubj' && APPOINTS.has(tags.lemmas[trees.heads[head] ?? -1] ?? '');
  }

  /** Whose office of that title is of nothing written, or the phrase's is. */
  function holdsSuch(draft: Draft): boolean {
    return draft.offices.some((held) => (owner ? held.title === title && !held.owner : sameTitle(held)));
  }

  function sameTitle(held: HeldOffice): boolean {
    return (
      held.title === title ||
      (LOOSE_TITLES.get(title ?? '')?.has(held.title) ?? false) ||
      (office.determiner === 'definite' && isShortFor(title ?? '', held.title))
    );
  }

  /** "between Donald Trump and the Russian president": two that are joined are not one. */
  function isJoined({ candidate: past }: PastMention): boolean {
    const gap = document.tokens.slice(past.endToken, candidate.firstToken);
    return gap.length <= MOST_JOINING && gap.some(({ lower }) => lower === 'and');
  }

  /** Nobody whose known office is of another country, or who holds another office now. */
  function mayHold(draft: Draft): boolean {
    return draft.offices.every((held) => {
      if (held.owner && owner && held.owner !== owner && held.owner.type === owner.type) return false;
      return sameTitle(held) || office.status === 'former' || held.status === 'former';
    });
  }
}

/** Words that make another office of the one behind them: "the president" is no vice president. */
const OTHER_OFFICE = /^(?:Vice|Deputy|Prime|Assistant|First|Shadow|Under|Junior) /;

/** "The commissioner" for a "Trade Commissioner", "the analyst" for a "Senior Analyst". */
function isShortFor(title: string, held: string): boolean {
  return !title.includes(' ') && held.endsWith(` ${title}`) && !OTHER_OFFICE.test(held);
}
