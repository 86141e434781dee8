import type { NameSpan, Office } from '#reading/document.ts';
import type { OfficeView } from '#reading/roles/office-view.ts';

const MARKS = new Set(['"', '“', '”', "''", '``', '’', '‘']);
const DASHES = new Set(['—', '–', '--', '-']);
const FEWEST_NAME_WORDS = 2;

/** The rule of a holder whom the paragraph behind an agency's lead names. */
export const NAMED_LATER = 'role:apposition-later';

/**
 * Gives the office that opens an agency's report to whom the next paragraph quotes first: "Lithuania's foreign minister on Tuesday rejected
 * the offer. ¶ “We have seen this film,” Gabrielius Norkus told reporters". Only an office that is written with what it is of, and only
 * to a full name that stands there first and with no office of its own.
 */
export function withNamedLater(offices: readonly Office[], view: OfficeView): Office[] {
  const lead = view.sentences.find(({ endToken }) => view.folded[endToken - 1] === '.');
  const opening = offices.find((office) => isOpening(office));
  const name = opening ? quotedNext(opening) : null;
  if (!opening || !name) return [...offices];
  const holder = { token: name.firstToken, rule: NAMED_LATER, status: opening.status, owner: null };
  return offices.map((office) => (office === opening ? { ...office, holders: [holder] } : office));

  function isOpening({ firstToken, endToken, plural, holders, owners, title }: Office): boolean {
    if (!lead || plural || holders.length > 0 || title === null) return false;
    const known = owners.some(({ by }) => by !== 'mention');
    const isIn = firstToken >= lead.firstToken && endToken <= lead.endToken;
    return known && isIn && (firstToken === lead.firstToken || DASHES.has(view.folded[firstToken - 1] ?? ''));
  }

  /** The speaker's name right behind the first quotation of the paragraph after an office, or behind its verb. */
  function quotedNext(office: Office): NameSpan | null {
    const paragraph = (lead?.paragraph ?? 0) + 1;
    const first = view.sentences.find((sentence) => sentence.paragraph === paragraph);
    const person = view.names.find(
      ({ type, firstToken }) => type === 'Person' && firstToken >= office.endToken,
    );
    if (!first || !person || !MARKS.has(view.tokens[first.firstToken]?.word ?? '')) return null;
    const isIn = view.sentences[view.tokens[person.firstToken]?.sentence ?? -1]?.paragraph === paragraph;
    const isFull = person.endToken - person.firstToken >= FEWEST_NAME_WORDS;
    const isFree = offices.every(({ holders }) => holders.every(({ token }) => token !== person.firstToken));
    return isIn && isFull && isFree && isSpeaker(person) ? person : null;
  }

  function isSpeaker({ firstToken, endToken }: NameSpan): boolean {
    const isMark = (at: number) => MARKS.has(view.tokens[at]?.word ?? '');
    const isVerb = (at: number) => view.tags.upos[at] === 'VERB';
    return (isMark(firstToken - 1) && isVerb(endToken)) || (isVerb(firstToken - 1) && isMark(firstToken - 2));
  }
}
