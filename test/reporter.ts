import { Readable } from 'node:stream';
import { spec, type TestEvent } from 'node:test/reporters';

/** Node's own report, with coverage as one line before the counts, so that the counts are the last thing to be read. */
export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<unknown> {
  yield* Readable.from(countsLast(events)).compose(new spec());
}

async function* countsLast(events: AsyncIterable<TestEvent>): AsyncGenerator<TestEvent> {
  const closing: TestEvent[] = [];
  for await (const event of events) {
    if (event.type === 'test:coverage') yield coverageLine(event.data);
    else if (isClosing(event)) closing.push(event);
    else yield event;
  }
  yield* closing;
}

/** The runner closes with `tests 12`, `pass 12` and so on, which belong to no file. */
function isClosing(event: TestEvent): boolean {
  return event.type === 'test:diagnostic' && event.data.nesting === 0 && event.data.file === undefined;
}

function coverageLine(coverage: Extract<TestEvent, { type: 'test:coverage' }>['data']): TestEvent {
  const { coveredLinePercent, coveredBranchPercent, coveredFunctionPercent } = coverage.summary.totals;
  const [lines, branches, functions] = [coveredLinePercent, coveredBranchPercent, coveredFunctionPercent].map(
    (percent) => percent.toFixed(1),
  );
  return {
    type: 'test:diagnostic',
    data: {
      nesting: 0,
      level: 'info',
      message: `coverage: ${lines} % of lines, ${branches} % of branches, ${functions} % of functions`,
    },
  };
}
