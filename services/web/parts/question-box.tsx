import { useEffect, useState } from 'preact/hooks';
import { linkToQuestion } from '../addresses/links.ts';
import { navigate } from '../addresses/navigation.ts';

const FIELD_ID = 'question';

/** One box to ask in; on the first view it has the page to itself. */
export function QuestionBox({ question, size }: { question: string; size: 'large' | 'small' }) {
  const [words, setWords] = useState(question);
  useEffect(() => setWords(question), [question]);
  const ask = (event: Event) => {
    event.preventDefault();
    if (words.trim() !== '') navigate(linkToQuestion(words.trim()));
  };
  return (
    <search class={`question ${size}`}>
      <form onSubmit={ask}>
        <label for={FIELD_ID} class="unseen">
          Your question
        </label>
        <input
          id={FIELD_ID}
          type="search"
          value={words}
          maxLength={500}
          placeholder="Who spoke about NATO?"
          autocomplete="off"
          aria-keyshortcuts="/"
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <button type="submit">Ask</button>
      </form>
    </search>
  );
}

/** `/` goes to the box from anywhere but a field, as readers of many sites are used to. */
export function focusQuestion(event: KeyboardEvent): void {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]'))
    return;
  const field = document.getElementById(FIELD_ID);
  if (field === null) return;
  event.preventDefault();
  field.focus();
}
