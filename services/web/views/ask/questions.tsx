import { linkToQuestion } from '../../addresses/links.ts';

/** Questions to follow. */
export function Questions({ title, questions }: { title: string; questions: readonly string[] }) {
  if (questions.length === 0) return null;
  return (
    <div class="examples">
      <h2>{title}</h2>
      <ul>
        {questions.map((question) => (
          <li key={question}>
            <a href={linkToQuestion(question)}>{question}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
