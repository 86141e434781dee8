import { splitWords, type Word } from '#questions/words.ts';
import type { Answer } from '../schemas/answer.ts';
import { EXAMPLES } from './examples.ts';
import type { Asking } from './finding.ts';
import { linkName } from './link-name.ts';

/** Words that one name may have. */
const NAME_WORDS = 4;
/** Names that are looked up at most: a question is what anybody may send. */
const LOOK_UPS = 24;

/** A stretch of words that is somebody's or something's name. */
type NamedWords = { readonly name: string; readonly kind: string; readonly words: readonly Word[] };

/** The answer to a question that was not understood: which names in it are known, which part is not understood, and what would work. */
export async function explainNotUnderstood(asking: Asking): Promise<Omit<Answer, 'pending'>> {
  const { question } = asking;
  const words = splitWords(question);
  const named = await findNames(words, asking);
  const part = partBeside(question, { words, named });
  return {
    question,
    found: false,
    sentence:
      named.length === 0
        ? `This was not understood as a question: “${question.trim()}”. Questions that work are suggested.`
        : `${named.map(({ name }) => name).join(' and ')}: that was understood, but not what is asked by “${part}”. Questions that work are suggested.`,
    understoodAs: null,
    answers: [],
    closest: [],
    cypher: null,
    conflicts: [],
    suggestions: named.length === 0 ? [...EXAMPLES] : named.flatMap(askAbout),
  };
}

/** The longest stretches that begin with a capital letter and are names. */
async function findNames(words: readonly Word[], asking: Asking): Promise<NamedWords[]> {
  const named: NamedWords[] = [];
  let lookUps = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (!/^\p{Lu}/u.test(words[at]?.text ?? '')) continue;
    for (let length = NAME_WORDS; length > 0; length -= 1) {
      const stretch = words.slice(at, at + length);
      const [start, end] = [stretch[0]?.start ?? 0, stretch.at(-1)?.end ?? 0];
      if (stretch.length < length || lookUps === LOOK_UPS) continue;
      lookUps += 1;
      const linked = await linkName(asking.question.slice(start, end), { ...asking, kinds: null });
      if (!linked.found) continue;
      named.push({ name: linked.entity.name, kind: linked.entity.kind, words: stretch });
      at += length - 1;
      break;
    }
  }
  return named;
}

/** The words beside the names, as far as they stand together: "why do … sleep". */
function partBeside(
  question: string,
  { words, named }: { words: readonly Word[]; named: readonly NamedWords[] },
): string {
  const taken = new Set(named.flatMap((name) => name.words));
  const stretches: string[] = [];
  let start: number | null = null;
  let end = 0;
  for (const word of [...words, null]) {
    if (word !== null && !taken.has(word)) {
      start ??= word.start;
      end = word.end;
      continue;
    }
    if (start !== null) stretches.push(question.slice(start, end));
    start = null;
  }
  return stretches.join(' … ');
}

function askAbout({ name, kind }: NamedWords): string[] {
  const ofPerson = kind === 'Person' ? [`what is the role of ${name}`] : [];
  return [...ofPerson, `what did ${name} say`, `who spoke about ${name}`, `which articles mention ${name}`];
}
