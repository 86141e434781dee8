import type { ApiClient } from '../api/client.ts';
import { type Terminal, writeLine } from '../terminal.ts';

type Review = {
  readonly question: string;
  readonly candidates: readonly {
    readonly entity: { readonly id: string; readonly name: string };
    readonly reasons: readonly string[];
    readonly confirm: Readonly<Record<string, string>> | null;
    readonly refuse: {
      readonly kind: string;
      readonly entity: string;
      readonly documents?: readonly string[];
    };
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
  const words = evidence.slice(0, 1).map(({ prefix, exact, suffix }) => {
    return `    “…${prefix}${exact}${suffix}…”`.replace(/\s+/g, ' ');
  });
  return [question, ...words, ...candidates.flatMap(describeCandidate)].join('\n');
}

function describeCandidate({ entity, reasons, confirm, refuse }: Review['candidates'][number]): string[] {
  const candidate = `  ${entity.name}: ${reasons.join('; ')}`;
  if (confirm === null) {
    const documents = refuse.documents?.join(' ') ?? '';
    return [candidate, `    newsgraph decide split ${refuse.entity} ${documents} --why …`];
  }
  return [
    candidate,
    `    newsgraph decide merge ${confirm.entity} ${confirm.into} --why …`,
    `    newsgraph decide not-same ${confirm.entity} ${confirm.into} --why …`,
  ];
}
