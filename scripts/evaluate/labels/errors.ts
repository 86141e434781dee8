/** A label file that cannot be understood, or a snippet that its text does not hold; the message names the row. */
export class LabelError extends Error {
  readonly code = 'LABEL_INVALID';

  constructor(where: string, problem: string) {
    super(`${where}: ${problem}`);
  }
}
