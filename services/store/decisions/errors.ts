import type { Objection } from '#resolving/decisions/objection.ts';

/** A decision that is not taken, with the reason. */
export class DecisionRefusedError extends Error {
  override readonly name = 'DecisionRefusedError';
  readonly code: Objection['code'] | 'UNKNOWN_TO_GRAPH';

  constructor({ code, detail }: { code: DecisionRefusedError['code']; detail: string }) {
    super(detail);
    this.code = code;
  }
}
