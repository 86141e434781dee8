import { useState } from 'preact/hooks';
import { Problem } from '../../parts/states.tsx';
import type { RequestProblem } from '../../requests/problem.ts';
import type { Decision } from '../../requests/resources.ts';
import { asProblem } from '../../requests/use-resource.ts';
import { day } from '../../text/phrases.ts';
import { undo } from './decide.ts';

/** A decision, and the button that takes it back. */
export function Decided({ decision }: { decision: Decision }) {
  const [current, setCurrent] = useState(decision);
  const [problem, setProblem] = useState<RequestProblem | null>(null);
  const takeBack = () =>
    undo(current.id).then(setCurrent, (thrown: unknown) => setProblem(asProblem(thrown)));
  return (
    <div class="decided" role="status">
      <p>
        <strong>{current.sentence}</strong>{' '}
        <span class="facts">
          {current.undoneAt === null ? `Decided ${day(current.at)} by ${current.by}` : 'Taken back'}
        </span>
      </p>
      {current.undoneAt === null && (
        <button type="button" class="quiet" onClick={() => void takeBack()}>
          Undo
        </button>
      )}
      {problem !== null && <Problem problem={problem} />}
    </div>
  );
}
