import { useMemo, useState } from 'preact/hooks';
import type { Findings } from '#api/schemas/findings.ts';
import type { Span } from '#reading/extraction.ts';
import { FactList } from './fact-list.tsx';
import { factsOf } from './facts-of.ts';
import { MarkedText } from './marked-text.tsx';

/** A text with everything that was found marked in it, and beside it each fact with its reasons. */
export function FindingsSheet({ findings, opened }: { findings: Findings; opened: Span | null }) {
  const facts = useMemo(() => factsOf(findings), [findings]);
  const [selected, select] = useState<readonly string[]>([]);
  return (
    <div class="findings">
      <MarkedText text={findings.text} facts={facts} opened={opened} selected={selected} select={select} />
      <FactList facts={facts} selected={selected} select={select} />
    </div>
  );
}
