import { QuestionBox } from '../../parts/question-box.tsx';
import { Show } from '../../parts/states.tsx';
import { Title } from '../../parts/title.tsx';
import { resources } from '../../requests/resources.ts';
import { useResource } from '../../requests/use-resource.ts';
import { AnswerSheet } from './answer-sheet.tsx';
import { Questions } from './questions.tsx';

/** The box to ask in, or the answer to what was asked. */
export function AskView({ question }: { question: string | null }) {
  return question === null ? <Start /> : <Asked key={question} question={question} />;
}

function Start() {
  return (
    <div class="start">
      <Title name="Ask what was reported">
        <p class="lead">
          Who is who, who holds which office, who said what about whom. Every answer shows the words it comes
          from.
        </p>
      </Title>
      <QuestionBox question="" size="large" />
      <Examples />
    </div>
  );
}

/** Questions that the service offers; while they load there is nothing to wait for. */
function Examples() {
  const [loaded] = useResource(resources.examples());
  return loaded.state === 'ready' ? (
    <Questions title="For example" questions={loaded.body.questions} />
  ) : null;
}

function Asked({ question }: { question: string }) {
  const [loaded] = useResource(resources.answer(question));
  return (
    <div class="asked">
      <Title kind="Question" name={question} />
      <Show loaded={loaded}>{(answer) => <AnswerSheet answer={answer} />}</Show>
    </div>
  );
}
