import { useState } from 'preact/hooks';
import { Section } from '../../parts/section.tsx';
import { Title } from '../../parts/title.tsx';
import { SendFiles } from './send-files.tsx';
import { TryText } from './try-text.tsx';

/** Articles come in here: a text is read at once, before anything is kept; files are dropped and go to the queue. */
export function AddView() {
  const [text, setText] = useState('');
  return (
    <>
      <Title name="Add articles">
        <p class="lead">
          Paste a text to see what would be found in it; nothing is kept until you say so. Files go to the
          queue.
        </p>
      </Title>
      <Section title="Files">
        <SendFiles />
      </Section>
      <Section title="Text">
        <TryText text={text} setText={setText} />
      </Section>
    </>
  );
}
