import type { Understanding } from '#questions/understanding.ts';
import type { Asking, Finding } from './finding.ts';
import { findContradictions } from './kinds/contradictions.ts';
import { findDeputies } from './kinds/deputies.ts';
import { findHolders } from './kinds/holders.ts';
import { findFormerHolders, findOffices } from './kinds/person.ts';
import { findSpeakers } from './kinds/speakers.ts';
import { findStatements } from './kinds/statements.ts';

/** Looks for the answer to a question that was understood. */
export function findAnswer(
  { asked, filters: { days } }: Understanding & { understood: true },
  asking: Asking,
): Promise<Finding> {
  switch (asked.kind) {
    case 'speakers':
      return findSpeakers({ ...asked, days }, asking);
    case 'statements':
      return findStatements({ ...asked, days }, asking);
    case 'holders':
      return findHolders({ ...asked, days }, asking);
    case 'person':
      return findOffices(asked, asking);
    case 'deputies':
      return findDeputies(asked, asking);
    case 'former-holders':
      return findFormerHolders(asking);
    case 'contradictions':
      return findContradictions(asked, asking);
  }
}
