import { useEffect, useRef } from 'preact/hooks';
import type { Span } from '#reading/extraction.ts';
import { resources } from '../requests/resources.ts';
import { useResource } from '../requests/use-resource.ts';
import { paragraphsOf, segmentText } from '../text/segment-text.ts';
import { Show } from './states.tsx';

/** An article's whole text, in a frame of its own. */
export function ArticleText({ documentId }: { documentId: string }) {
  return <ArticleWords documentId={documentId} words={null} />;
}

/** An article's text, opened at words in it, which are marked; null marks none. */
export function ArticleWords({ documentId, words }: { documentId: string; words: Span | null }) {
  const [loaded] = useResource(resources.document(documentId));
  return (
    <Show loaded={loaded}>
      {({ text, title }) => (
        <ScrolledText text={text ?? ''} words={words} label={`Text of ${title ?? 'the document'}`} />
      )}
    </Show>
  );
}

function ScrolledText({ text, words, label }: { text: string; words: Span | null; label: string }) {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const mark = frame.current?.querySelector('mark');
    // Scrolls the frame alone; scrollIntoView would move the page under the reader as well.
    if (frame.current !== null && mark)
      frame.current.scrollTop = mark.offsetTop - frame.current.clientHeight / 3;
  }, [text, words]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section class="article-words" ref={frame} aria-label={label} tabIndex={0}>
      {paragraphsOf(text).map((paragraph) => (
        <p key={paragraph.start}>
          {segmentText(text.slice(paragraph.start, paragraph.end), marksIn(paragraph, words)).map(
            ({ start, text: stretch, marks }) =>
              marks.length > 0 ? <mark key={start}>{stretch}</mark> : <span key={start}>{stretch}</span>,
          )}
        </p>
      ))}
    </section>
  );
}

/** The words as a mark of one paragraph, counted from its start; `segmentText` drops what lies in another. */
function marksIn({ start }: Span, words: Span | null): Span[] {
  return words === null ? [] : [{ start: words.start - start, end: words.end - start }];
}
