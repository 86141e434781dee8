import { useId } from 'preact/hooks';
import { FindingsSheet } from '../../findings/findings-sheet.tsx';
import { Show } from '../../parts/states.tsx';
import { count } from '../../text/phrases.ts';
import { KeepText } from './keep-text.tsx';
import { useDryRun } from './use-dry-run.ts';

/** A text that is pasted or typed, and what is found in it. */
export function TryText({ text, setText }: { text: string; setText: (text: string) => void }) {
  const id = useId();
  const loaded = useDryRun(text);
  return (
    <>
      <label for={id} class="unseen">
        Text of an article
      </label>
      <textarea
        id={id}
        class="pasted"
        rows={8}
        value={text}
        placeholder="Paste an article here"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {loaded !== null && (
        <Show loaded={loaded}>
          {(found) => (
            <>
              <div class="dry-run">
                <p role="status">
                  {count(found.statements.length, 'statement')}, {count(found.roles.length, 'office')},{' '}
                  {count(found.relations.length, 'relation')} and {count(found.entities.length, 'name')}, read
                  in {found.milliseconds} ms. Nothing is kept yet.
                </p>
                <KeepText key={text} text={text} />
              </div>
              <FindingsSheet findings={found} opened={null} />
            </>
          )}
        </Show>
      )}
    </>
  );
}
