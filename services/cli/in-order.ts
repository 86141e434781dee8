/**
 * Runs work on many inputs at once and gives the results in the order of the inputs. At most `ahead` are in hand or
 * waiting to be taken, so that an endless input needs no more memory than a short one.
 * @param options.work must not reject; a failure is a result too
 */
export async function* inOrder<Input, Result>(options: {
  inputs: AsyncIterable<Input>;
  work: (input: Input) => Promise<Result>;
  ahead: number;
}): AsyncGenerator<Result> {
  const started: Promise<Result>[] = [];
  for await (const input of options.inputs) {
    started.push(options.work(input));
    if (started.length >= options.ahead) yield (await started.shift()) as Result;
  }
  for (const result of started) yield await result;
}
