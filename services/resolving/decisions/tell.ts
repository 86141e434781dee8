import type { DecisionKind } from './decision.ts';

/** A decision in words, as it was made. @param told.count mentions or facts that it is about */
export function tell(told: {
  readonly kind: DecisionKind;
  readonly says: string | null;
  readonly subject: string;
  readonly object: string;
  readonly count: number;
}): string {
  const { kind, says, subject, object, count } = told;
  switch (kind) {
    case 'merge':
      return subject === object ? `${subject} is one in both documents` : `${subject} is ${object}`;
    case 'not-same':
      return `${subject} is not ${object}`;
    case 'split':
      return `${subject} is somebody else in ${count === 1 ? '1 mention' : `${count} mentions`}`;
    case 'rename':
      return `${subject} is called ${says}`;
    case 'type':
      return `${subject} is a ${says}`;
    case 'hide':
      return `Not so: ${subject}${count === 1 ? '' : ` (${count} times)`}`;
  }
}
