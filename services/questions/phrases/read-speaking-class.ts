import type { Asked } from '../understanding.ts';
import { WORD_CLASSES } from '../word-classes.ts';
import type { Word } from '../words.ts';
import type { Context } from './context.ts';
import { phraseOf } from './phrase.ts';
import { readSpeakerClass, type SpeakerClass } from './speaker-class.ts';

const SAYING =
  'say|said|saying|says|think|thinks|thought|believe|believes|tell|told|comment|argue|argued|claim|claimed|state|stated|write|wrote|want|feel|expect';
const ABOUT = 'about|on|regarding|concerning|over|of';
const WORDS =
  'quotes?|quotations?|statements?|comments?|remarks?|opinions?|views?|words|reactions?|anything|something';

const UNNAMED = WORD_CLASSES.unnamed ?? [];

/** Ways of asking what a class of people said, as groups of words: the class, and what they spoke about. */
const SHAPES: readonly RegExp[] = [
  // "what did German politicians say about NATO"
  new RegExp(
    `^what (?:did|do|does|have|has|are|were|is) (?<class>.+?) (?:${SAYING}) (?:(?:${ABOUT}) (?<about>.+) )?$`,
  ),
  // "quotes by diplomats about NATO", "any comments from Germans"
  new RegExp(
    `^(?:(?:show me|show|give me|any|are there any|what are|list) )?(?:the )?(?:${WORDS}) (?:by|from|of) (?<class>.+?) (?:(?:${ABOUT}) (?<about>.+) )?$`,
  ),
  // "experts on Ukraine", "what experts said about Ukraine"
  new RegExp(`^(?:what )?(?<class>.+?) (?:(?:${SAYING}) )?(?:about|on) (?<about>.+) $`),
  // "which unnamed diplomats spoke about NATO": those of the class, rather than all who are unnamed
  new RegExp(
    `^(?:which|what|did|have|has) (?:any |some )?(?<class>(?:${UNNAMED.join('|')}) .+?) (?:have |has )?(?:spoke|spoken|speak|talked|talk|commented|comment|${SAYING}) (?:(?:anything|something) )?(?:(?:${ABOUT}) (?<about>.+) )?$`,
  ),
  // "US officials speaking", "diplomats quoted"
  /^(?<class>.+?) (?:speaking|quoted|cited) (?:(?:about|on) (?<about>.+) )?$/,
];

/** The shapes that ask for the words, rather than for who spoke. */
const ASKS_FOR_WORDS = 2;

/**
 * Reads a question for several people who spoke: "what did German politicians say about NATO" asks for the words of each, "experts on
 * Ukraine" for the experts.
 * @returns null where it asks for nothing of the kind, or for one speaker
 */
export function readSpeakingClass(
  words: readonly Word[],
  context: Context,
): { asked: Asked; among: SpeakerClass | null } | null {
  const text = words.map(({ plain }) => `${plain} `).join('');
  for (const [index, shape] of SHAPES.entries()) {
    const groups = shape.exec(text)?.groups;
    if (groups?.class === undefined) continue;
    const from = text.slice(0, text.indexOf(`${groups.class} `)).split(' ').length - 1;
    const classWords = words.slice(from, from + groups.class.split(' ').length);
    const unnamed = classWords.filter(({ plain }) => UNNAMED.includes(plain));
    const among = readSpeakerClass(
      classWords.filter((word) => !unnamed.includes(word)),
      context,
    );
    if (among === null || !isPlural(among)) continue;
    const about =
      groups.about === undefined
        ? null
        : phraseOf(context.question, words.slice(words.length - groups.about.split(' ').length));
    // "Speakers about NATO" are anybody, and unnamed ones any that are.
    const isAnybody = among.body === null && among.office === null && among.noun === null;
    if (unnamed.length > 0) return { asked: { kind: 'sources', about }, among: isAnybody ? null : among };
    if (isAnybody) continue;
    if (index < ASKS_FOR_WORDS)
      return { asked: { kind: 'statements-of-class', about, speakers: among }, among: null };
    return { asked: { kind: 'speakers', about, from: among.body, office: among.office }, among };
  }
  return null;
}

function isPlural({ text, office, kind }: SpeakerClass): boolean {
  if (kind !== null) return false;
  return office === null ? /(?:s|people|sh|ch)$/i.test(text) : office.plural;
}
