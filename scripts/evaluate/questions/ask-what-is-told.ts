import type { AnswerItem } from '#api/schemas/answer.ts';
import type { Random } from '#scripts/articles/random.ts';
import type { Introduced } from './read-told.ts';
import { isOneOf, isQuoted, type Truth } from './truth.ts';

/** A question on synthetic articles, with what is right to answer it with. */
export type JudgedQuestion = {
  readonly kind: string;
  readonly question: string;
  readonly isRight: (answer: AnswerItem) => boolean;
  /** Names or words of which each has to be answered; none where nothing answers the question. */
  readonly expected: readonly string[];
};

/** A lawmaker is a member of parliament: titles are kept in one form each. */
const SAME_OFFICES: Readonly<Record<string, string>> = { lawmaker: 'member of parliament' };

function sameOffice(answered: string, told: string): boolean {
  return [told, SAME_OFFICES[told]].includes(answered.toLowerCase());
}

type Maker = (random: Random, truth: Truth) => JudgedQuestion;

const named = (figures: readonly Introduced[]) => ({
  isRight: ({ name }: AnswerItem) => isOneOf(name, figures),
  expected: [...new Set(figures.map(({ name }) => name))].filter((name) => name.includes(' ')),
});

/** A figure whose full name is told, so that a question can mean one. */
function pickNamed<Kind extends Introduced>(random: Random, figures: readonly Kind[]): Kind {
  return random.pick(figures.filter(({ name }) => name.includes(' ')));
}

/** Questions that the articles answer, one maker a kind. */
export const ANSWERABLE: readonly Maker[] = [
  (random, { introduced }) => {
    const { title, of } = pickNamed(random, introduced);
    const holders = introduced.filter((figure) => figure.title === title && figure.of === of);
    const question = random.pick([
      `who is the ${title} of ${of}`,
      `${of}'s ${title}?`,
      `Who is ${of}'s ${title}?`,
    ]);
    return { kind: 'holders', question, ...named(holders) };
  },
  (random, { introduced }) => {
    const { name } = pickNamed(random, introduced);
    const own = introduced.filter((figure) => isOneOf(name, [figure]));
    return {
      kind: 'role',
      question: random.pick([
        `who is ${name}`,
        `what is the role of ${name}?`,
        `what office does ${name} hold`,
      ]),
      isRight: ({ title = '', of }) =>
        own.some((figure) => sameOffice(title, figure.title) && (of ?? figure.of) === figure.of),
      expected: [name],
    };
  },
  (random, { said }) => {
    const { speaker, about } = random.pick(
      said.filter((each) => each.about !== null && each.speaker.name.includes(' ')),
    );
    const own = said.filter((each) => each.about === about && isOneOf(speaker.name, [each.speaker]));
    return {
      kind: 'statements',
      question: random.pick([
        `what did ${speaker.name} say about ${about}`,
        `${speaker.name} on ${about}`,
        `quotes by ${speaker.name} about ${about}`,
      ]),
      isRight: ({ text = '' }) => isQuoted(text, own),
      expected: [speaker.name],
    };
  },
  (random, { said }) => {
    const { about } = random.pick(said.filter((each) => each.about !== null));
    const speakers = said.filter((each) => each.about === about).map(({ speaker }) => speaker);
    const question = random.pick([
      `who spoke about ${about}`,
      `Has anyone commented on ${about}?`,
      `by whom was ${about} mentioned`,
    ]);
    return { kind: 'speakers', question, ...named(speakers) };
  },
  (random, { said }) => {
    const { words, speaker } = random.pick(said.filter((each) => each.speaker.name.includes(' ')));
    const own = said.filter((each) => isQuoted(words, [each]));
    return {
      kind: 'words',
      question: `who said that ${words}`,
      isRight: ({ name }) =>
        isOneOf(
          name,
          own.map((each) => each.speaker),
        ),
      expected: [speaker.name],
    };
  },
  (random, { met }) => {
    const { host, guest } = random.pick(met.filter((each) => each.host.name.includes(' ')));
    const others = met.flatMap((each) => [
      ...(isOneOf(host.name, [each.host]) ? [each.guest] : []),
      ...(isOneOf(host.name, [each.guest]) ? [each.host] : []),
    ]);
    const question = random.pick([
      `who met ${host.name}`,
      `whom did ${host.name} meet?`,
      `who held talks with ${host.name}`,
    ]);
    return {
      kind: 'met',
      question,
      ...named(others),
      expected: guest.name.includes(' ') ? [guest.name] : [],
    };
  },
  (random, { introduced }) => {
    const { name, surname } = pickNamed(random, introduced);
    const articles = introduced.filter((figure) => figure.surname === surname).map(({ article }) => article);
    const full = introduced.filter((figure) => figure.name === name).map(({ article }) => article);
    return {
      kind: 'documents',
      question: random.pick([`which articles mention ${name}`, `where is ${name} mentioned`]),
      isRight: ({ sourceId }) => articles.includes(sourceId ?? ''),
      expected: [...new Set(full)],
    };
  },
];
