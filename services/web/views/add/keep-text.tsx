import { useState } from 'preact/hooks';
import { linkTo } from '../../addresses/links.ts';
import { Problem } from '../../parts/states.tsx';
import type { RequestProblem } from '../../requests/problem.ts';
import { asProblem } from '../../requests/use-resource.ts';
import { sendDocument } from './send-document.ts';

/** Sends the text to be kept, and says where it is. */
export function KeepText({ text }: { text: string }) {
  const [kept, setKept] = useState<string | null>(null);
  const [problem, setProblem] = useState<RequestProblem | null>(null);
  const keep = () => {
    setProblem(null);
    sendDocument({ content: text, mediaType: 'text/plain', sourceId: null }).then(
      ([document]) => setKept(document?.id ?? null),
      (thrown: unknown) => setProblem(asProblem(thrown)),
    );
  };
  return (
    <>
      {kept === null ? (
        <button type="button" onClick={keep}>
          Keep it
        </button>
      ) : (
        <p role="status">
          Kept. <a href={linkTo('document', kept)}>Open the document</a>
        </p>
      )}
      {problem !== null && <Problem problem={problem} />}
    </>
  );
}
