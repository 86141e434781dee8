import { useId, useState } from 'preact/hooks';
import { linkTo } from '../../addresses/links.ts';
import { asProblem } from '../../requests/use-resource.ts';
import { count } from '../../text/phrases.ts';
import { FollowDocument } from './follow-document.tsx';
import { mediaTypeOf, sendDocument } from './send-document.ts';

type SentFile = {
  readonly name: string;
  readonly documents: readonly string[];
  readonly problem: string | null;
};

/** Files that are dropped or chosen go in one by one; what became of each is told beneath. */
export function SendFiles() {
  const id = useId();
  const [sent, setSent] = useState<readonly SentFile[]>([]);
  const [over, setOver] = useState(false);
  const sendAll = async (files: FileList | null | undefined) => {
    for (const file of files ?? []) {
      const result = await sendFile(file);
      setSent((before) => [result, ...before]);
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void sendAll(event.dataTransfer?.files);
  };
  return (
    <>
      <fieldset
        class={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label for={id}>Drop files here, or choose them</label>
        <input
          id={id}
          type="file"
          multiple
          accept=".txt,.md,.html,.htm,.jsonl,.ndjson"
          onChange={(event) => {
            void sendAll(event.currentTarget.files);
          }}
        />
        <p class="facts">Text, HTML pages, or JSON lines; 5 MB each</p>
      </fieldset>
      <ul class="cards" aria-live="polite" aria-label="Files sent">
        {sent.map((file, index) => (
          <li key={sent.length - index}>
            <p class="headline">{file.name}</p>
            {file.problem !== null && (
              <p class="problem" role="alert">
                {file.problem}
              </p>
            )}
            {file.documents.length === 1 && file.documents[0] !== undefined && (
              <FollowDocument id={file.documents[0]} />
            )}
            {file.documents.length > 1 && (
              <p class="facts">
                {count(file.documents.length, 'document')} taken; <a href={linkTo('queue')}>see the queue</a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

async function sendFile(file: File): Promise<SentFile> {
  const { name } = file;
  const mediaType = mediaTypeOf(name);
  if (mediaType === null)
    return { name, documents: [], problem: 'Not a file that can be read: text, HTML or JSON lines' };
  try {
    const sourceId = name.replace(/\.[^.]+$/, '');
    const accepted = await sendDocument({ content: file, mediaType, sourceId });
    return { name, documents: accepted.map(({ id }) => id), problem: null };
  } catch (thrown) {
    return { name, documents: [], problem: asProblem(thrown).message };
  }
}
