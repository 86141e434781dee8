import type { Answer } from '#api/schemas/answer.ts';
import { ConflictCard } from '../../parts/conflict-card.tsx';
import { NamedLinks } from '../../parts/named-link.tsx';
import { Section } from '../../parts/section.tsx';
import { count } from '../../text/phrases.ts';
import { AnswerActions } from './answer-actions.tsx';
import { AnswerCard } from './answer-card.tsx';
import { Questions } from './questions.tsx';

/** An answer: the sentence, what the question was taken for, each finding with its words, and what contradicts it. */
export function AnswerSheet({ answer }: { answer: Answer }) {
  const { sentence, understoodAs, answers, closest, conflicts, suggestions, pending } = answer;
  return (
    <>
      <p class="answer-sentence" role="status">
        {sentence}
      </p>
      {understoodAs !== null && (
        <p class="understood">
          Understood as: {understoodAs.description}
          {understoodAs.names.length > 0 && (
            <>
              {' '}
              (<NamedLinks list={understoodAs.names} />)
            </>
          )}
        </p>
      )}
      {pending.jobs + pending.blocks > 0 && (
        <p class="understood">
          {count(pending.jobs, 'document is', 'documents are')} still to be read; this answer may change.
        </p>
      )}
      {answers.length > 0 && <AnswerActions answer={answer} />}
      {answers.length > 0 && (
        <Section title={count(answers.length, 'finding')}>
          <AnswerCards items={answers} />
        </Section>
      )}
      {closest.length > 0 && (
        <Section title="Said in similar words, but no answer">
          <AnswerCards items={closest} />
        </Section>
      )}
      {conflicts.length > 0 && (
        <Section title="Documents contradict each other">
          {conflicts.map((conflict) => (
            <ConflictCard key={conflict.id} conflict={conflict} heading="h3" />
          ))}
        </Section>
      )}
      <Questions title="Try instead" questions={suggestions} />
    </>
  );
}

function AnswerCards({ items }: { items: Answer['answers'] }) {
  return (
    <ul class="cards">
      {items.map((item) => (
        <li key={`${item.kind} ${item.id} ${item.status ?? ''}`}>
          <AnswerCard item={item} />
        </li>
      ))}
    </ul>
  );
}
