import { RequestProblem } from '../../requests/problem.ts';
import { json, send } from '../../requests/request.ts';
import type { Decision, Review } from '../../requests/resources.ts';
import { decider } from './decider.tsx';

/** The grounds that the graph keeps for a decision of this page. */
const WHY = 'looked at the words on the review list';

/** Takes a decision that a review offers. @throws RequestProblem that says why it was not taken */
export async function decide(body: Review['candidates'][number]['refuse']): Promise<Decision> {
  const signed = { ...body, by: decider(), why: WHY };
  return present(await send<Decision>({ method: 'POST', path: '/decisions', ...json(signed) }));
}

/** Takes a decision back; the graph is then as it would be without. @throws RequestProblem */
export async function undo(id: string): Promise<Decision> {
  const path = `/decisions/${id}?${new URLSearchParams({ by: decider() })}`;
  return present(await send<Decision>({ method: 'DELETE', path }));
}

function present(decision: Decision | null): Decision {
  if (decision === null)
    throw new RequestProblem({ status: 0, message: 'The service did not say what it did' });
  return decision;
}
