import { useState } from 'preact/hooks';
import { linkTo } from '../../addresses/links.ts';
import { EvidenceList } from '../../parts/evidence.tsx';
import { NamedLink } from '../../parts/named-link.tsx';
import { Problem } from '../../parts/states.tsx';
import type { RequestProblem } from '../../requests/problem.ts';
import type { Decision, Review } from '../../requests/resources.ts';
import { asProblem } from '../../requests/use-resource.ts';
import { decide } from './decide.ts';
import { Decided } from './decided.tsx';

type Candidate = Review['candidates'][number];

/** A doubt: the name where it stands, whom it could mean, and the two buttons. */
export function ReviewCard({ review }: { review: Review }) {
  const [decided, setDecided] = useState<Decision | null>(null);
  const [problem, setProblem] = useState<RequestProblem | null>(null);
  const settle = (body: Candidate['refuse']) => {
    setProblem(null);
    decide(body).then(setDecided, (thrown: unknown) => setProblem(asProblem(thrown)));
  };
  return (
    <article class="review">
      <h2>{review.question}</h2>
      {review.document !== null && review.evidence.length === 0 && (
        <p class="facts">
          <a href={linkTo('document', review.document.id)}>{review.document.title ?? 'Untitled'}</a>
        </p>
      )}
      <EvidenceList evidence={review.evidence} />
      {decided === null ? (
        <div class="sides">
          {review.candidates.map((candidate) => (
            <CandidateCard key={JSON.stringify(candidate.refuse)} candidate={candidate} settle={settle} />
          ))}
        </div>
      ) : (
        <Decided decision={decided} />
      )}
      {problem !== null && <Problem problem={problem} />}
    </article>
  );
}

function CandidateCard({
  candidate: { entity, reasons, confirm, refuse },
  settle,
}: {
  candidate: Candidate;
  settle: (body: Candidate['refuse']) => void;
}) {
  return (
    <div>
      <p class="headline">
        <NamedLink named={entity} />
      </p>
      <ul class="grounds">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" onClick={() => settle(confirm)}>
          Same
        </button>
        <button type="button" class="quiet" onClick={() => settle(refuse)}>
          Not the same
        </button>
      </div>
    </div>
  );
}
