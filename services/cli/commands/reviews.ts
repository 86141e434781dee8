import type { ApiClient } from '../api/client.ts';
import { type Terminal, writeLine } from '../terminal.ts';

type Offered =
  | { readonly kind: 'merge'; readonly entity: string; readonly into: string }
  | { readonly kind: 'not-same'; readonly entity: string; readonly other: string }
  | { readonly kind: 'split'; readonly entity: string; readonly documents: readonly string[] };

type Review = {
  readonly question: string;
  readonly candidates: readonly {
    readonly entity: { readonly name: string };
    readonly reasons: readonly string[];
    readonly confirm: Offered;
    readonly refuse: Offered;
  }[];
  readonly evidence: readonly { readonly prefix: string; readonly exact: string; readonly suffix: string }[];
};

/** `newsgraph reviews`: doubtful cases, each with what speaks for it and the two commands that settle it. */
export async function listReviews(
  { limit, json }: { limit: number; json: boolean },
  { api, terminal }: { api: ApiClient; terminal: Terminal },
): Promise<number> {
  const { items } = await api.get<{ items: readonly Review[] }>('/reviews', { limit });
  for (const review of items)
    await writeLine(terminal.stdout, json ? JSON.stringify(review) : `${describe(review)}\n`);
  if (items.length === 0 && !json) await writeLine(terminal.stdout, 'Nothing to review.');
  return 0;
}

function describe({ question, candidates, evidence }: Review): string {
  const words = evidence.map(({ prefix, exact, suffix }) => {
    return `    “…${prefix}${exact}${suffix}…”`.replace(/\s+/g, ' ');
  });
  return [question, ...words, ...candidates.flatMap(describeCandidate)].join('\n');
}

function describeCandidate({ entity, reasons, confirm, refuse }: Review['candidates'][number]): string[] {
  const commands = [confirm, refuse].map((offered) => `    newsgraph decide ${argumentsOf(offered)} --why …`);
  return [`  ${entity.name}: ${reasons.join('; ')}`, ...commands];
}

/** A decision as it is typed. */
function argumentsOf(offered: Offered): string {
  const { kind, entity } = offered;
  switch (kind) {
    case 'merge':
      return `${kind} ${entity} ${offered.into}`;
    case 'not-same':
      return `${kind} ${entity} ${offered.other}`;
    case 'split':
      return `${kind} ${entity} ${offered.documents.join(' ')}`;
  }
}
