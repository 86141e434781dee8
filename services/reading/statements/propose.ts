import type { Token } from '#reading/document.ts';
import { ASIDE_RULES } from '#reading/statements/aside-rules.ts';
import { CLAUSE_RULES } from '#reading/statements/clause-rules.ts';
import { COLON_RULES } from '#reading/statements/colon-rules.ts';
import { COMPLEMENT_RULES } from '#reading/statements/complement-rules.ts';
import { isDenied } from '#reading/statements/denials.ts';
import { HEADLINE_RULES, mayBeHeadlineVerb } from '#reading/statements/headline-rules.ts';
import { LOST_CLAUSE_RULES } from '#reading/statements/lost-clause.ts';
import { ADJECTIVE_RULES, NOUN_RULES } from '#reading/statements/noun-rules.ts';
import { PHRASE_RULES } from '#reading/statements/phrase-rules.ts';
import type { CueRule, Proposal } from '#reading/statements/proposal.ts';
import { QUOTED_AS_SAYING_RULES } from '#reading/statements/quoted-as-saying.ts';
import { settleContent } from '#reading/statements/settle-content.ts';
import { SOURCE_NOUN_RULES, SOURCE_PHRASE_RULES } from '#reading/statements/source-phrases.ts';
import type { View } from '#reading/statements/view.ts';

const RULES_OF_PART: Readonly<Record<string, readonly CueRule[]>> = {
  VERB: [
    ...QUOTED_AS_SAYING_RULES,
    ...ASIDE_RULES,
    ...SOURCE_PHRASE_RULES,
    ...CLAUSE_RULES,
    ...LOST_CLAUSE_RULES,
    ...COMPLEMENT_RULES,
    ...PHRASE_RULES,
  ],
  NOUN: [...NOUN_RULES, ...SOURCE_NOUN_RULES],
  ADJ: ADJECTIVE_RULES,
  PUNCT: COLON_RULES,
};

/** Verbs that tell how things look to the writer, not what their subject says or thinks: "Trump appears to win". */
const WRITERS_OWN = new Set(['seem', 'appear', 'look', 'tend', 'happen', 'prove']);

/** "flew to Cairo and promised the president that …": who moves says nothing, wherever the tree hangs the clause. */
const MOVES = new Set(['fly', 'travel', 'arrive', 'walk', 'drive', 'march', 'sail']);

/** Everything that the rules for indirect speech take for a report, whatever the cue word. */
export function proposalsAt(view: View, token: number): Proposal[] {
  const lemma = view.tags.lemmas[token] ?? '';
  if (WRITERS_OWN.has(lemma) || MOVES.has(lemma)) return [];
  const proposals: Proposal[] = [];
  for (const { name, propose } of rulesAt(view, token)) {
    for (const found of propose(view, token)) {
      if (found.content.length === 0 || isDenied(view, { ...found, cue: token })) continue;
      const content = settleContent(view, { cue: token, content: found.content });
      proposals.push({ ...found, content, rule: name });
    }
  }
  return proposals;
}

function rulesAt(view: View, token: number): readonly CueRule[] {
  const rules = RULES_OF_PART[view.tags.upos[token] ?? ''] ?? [];
  return mayBeHeadlineVerb(view.tokens[token] as Token) ? [...HEADLINE_RULES, ...rules] : rules;
}
