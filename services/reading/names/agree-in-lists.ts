import type { NameSpan, Token } from '#reading/document.ts';

const LIST_MARKS = new Set([',', 'and', 'or', '/', ';', 'the']);
const MOST_TOKENS_BETWEEN = 3;
const LEAST_IN_LIST = 3;
const LEAST_SHARE = 0.6;

/** Names in one list are of one kind: "Shas, Meretz, Yisrael BaAliyah and the Centre Party". */
export function agreeInLists(names: readonly NameSpan[], tokens: readonly Token[]): NameSpan[] {
  const agreed: NameSpan[] = [];
  let list: NameSpan[] = [];
  for (const name of names) {
    const last = list.at(-1);
    if (last && !isListed(last.endToken, name.firstToken, tokens)) {
      agreed.push(...agreeing(list));
      list = [];
    }
    list.push(name);
  }
  agreed.push(...agreeing(list));
  return agreed;
}

function isListed(end: number, start: number, tokens: readonly Token[]): boolean {
  if (start - end > MOST_TOKENS_BETWEEN || start === end) return false;
  for (let at = end; at < start; at++) if (!LIST_MARKS.has(tokens[at]?.lower ?? '')) return false;
  return true;
}

function agreeing(list: readonly NameSpan[]): readonly NameSpan[] {
  if (list.length < LEAST_IN_LIST) return list;
  for (const type of ['Person', 'Organization'] as const) {
    const others = list.filter((name) => name.type !== type);
    if (others.length === 0 || others.length > list.length * (1 - LEAST_SHARE)) continue;
    return list.map((name) =>
      name.type !== type && name.rule === 'name:tagger' ? { ...name, type, rule: 'name:list' } : name,
    );
  }
  return list;
}
