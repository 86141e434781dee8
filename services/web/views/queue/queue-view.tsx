import { useEffect, useState } from 'preact/hooks';
import { linkTo } from '../../addresses/links.ts';
import { PagedList } from '../../parts/paged-list.tsx';
import { Section } from '../../parts/section.tsx';
import { Problem, Show } from '../../parts/states.tsx';
import { Title } from '../../parts/title.tsx';
import type { RequestProblem } from '../../requests/problem.ts';
import { json, send } from '../../requests/request.ts';
import { type Job, resources, type Status } from '../../requests/resources.ts';
import { usePages } from '../../requests/use-pages.ts';
import { asProblem, useResource } from '../../requests/use-resource.ts';
import { count } from '../../text/phrases.ts';

/** How often the counts are asked for while the view is open. */
const INTERVAL_MS = 2_000;

const STATES = ['waiting', 'reading', 'done', 'failed', 'skipped'] as const;

/** What waits, what was read, and what could not be, with its reason and a button to try again. */
export function QueueView() {
  const [status, reload] = useResource(resources.status());
  useEffect(() => {
    const timer = setInterval(reload, INTERVAL_MS);
    return () => clearInterval(timer);
  }, [reload]);
  return (
    <>
      <Title name="Queue" />
      <Show loaded={status}>
        {(counts) => (
          <>
            <Counts counts={counts} />
            <Failures key={counts.documents.failed} />
          </>
        )}
      </Show>
    </>
  );
}

function Counts({ counts: { documents, pending } }: { counts: Status }) {
  return (
    <>
      <dl class="numbers">
        {STATES.map((state) => (
          <div key={state}>
            <dt>{state}</dt>
            <dd>{documents[state]}</dd>
          </div>
        ))}
      </dl>
      <p class="facts" role="status">
        {pending.jobs + pending.blocks === 0
          ? 'Everything is read and worked out.'
          : `${count(pending.jobs, 'document')} to read, ${count(pending.blocks, 'part')} of the graph to work out`}
      </p>
    </>
  );
}

function Failures() {
  const pages = usePages<Job>(resources.jobs({ state: 'failed', limit: 50 }));
  const [problem, setProblem] = useState<RequestProblem | null>(null);
  const [retried, setRetried] = useState<readonly string[]>([]);
  const retry = (documentIds: readonly string[]) =>
    send({ method: 'POST', path: '/jobs/retry', ...json({ documentIds }) }).then(
      () => setRetried((before) => [...before, ...documentIds]),
      (thrown: unknown) => setProblem(asProblem(thrown)),
    );
  return (
    <Section title="Could not be read">
      {problem !== null && <Problem problem={problem} />}
      <PagedList
        pages={pages}
        empty="Everything could be read."
        item={({ documentId, sourceIds, failedStep, failedReason, error }) => (
          <article>
            <p class="headline">
              <a href={linkTo('document', documentId)}>{sourceIds[0] ?? documentId.slice(0, 12)}</a>
            </p>
            <p class="problem">
              {failedStep !== null && `${failedStep}: `}
              {failedReason ?? error}
            </p>
            <button
              type="button"
              class="quiet"
              disabled={retried.includes(documentId)}
              onClick={() => void retry([documentId])}
            >
              {retried.includes(documentId) ? 'Waits to be read again' : 'Try again'}
            </button>
          </article>
        )}
      />
    </Section>
  );
}
