/** The wizard with the product's own libraries and nothing else: what React and XState cost at least. */
import { useMachine } from '@xstate/react';
import { type FormEvent, memo, useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { assign, setup } from 'xstate';
import { type PeerQuestion, questions } from './questions.ts';

type Context = { at: number; answers: Readonly<Record<string, string>>; isMissing: boolean };
type Event = { type: 'choose'; id: string; option: string } | { type: 'next' } | { type: 'back' };

const wizard = setup({
  types: { context: {} as Context, events: {} as Event },
  guards: {
    isUnanswered: ({ context: { at, answers } }) => answers[questions[at]?.id ?? ''] === undefined,
    hasNext: ({ context: { at } }) => at < questions.length - 1,
    hasFormer: ({ context: { at } }) => at > 0,
  },
}).createMachine({
  context: { at: 0, answers: {}, isMissing: false },
  initial: 'asking',
  states: {
    asking: {
      on: {
        choose: {
          actions: assign(({ context, event }) => ({
            answers: { ...context.answers, [event.id]: event.option },
            isMissing: false,
          })),
        },
        next: [
          { guard: 'isUnanswered', actions: assign({ isMissing: true }) },
          { guard: 'hasNext', actions: assign({ at: ({ context }) => context.at + 1 }) },
          { target: 'done' },
        ],
        back: { guard: 'hasFormer', actions: assign({ at: ({ context }) => context.at - 1 }) },
      },
    },
    done: {},
  },
});

type QuestionProps = {
  question: PeerQuestion;
  chosen: string | undefined;
  onChoose: (option: string) => void;
};

const Question = memo(function Question({ question, chosen, onChoose }: QuestionProps) {
  return (
    <fieldset>
      <legend>{question.title}</legend>
      <p>{question.hint}</p>
      {question.options.map(({ id, label }) => (
        <label key={id}>
          <input
            type="radio"
            name={question.id}
            value={id}
            checked={chosen === id}
            onChange={() => onChoose(id)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
});

function Wizard() {
  const [{ context, value }, send] = useMachine(wizard);
  const { at, answers, isMissing } = context;
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (at > 0) place.current?.focus();
  }, [at]);
  const question = questions[at];
  if (value === 'done' || !question) return <h1>Fertig</h1>;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send({ type: 'next' });
  };
  return (
    <form onSubmit={submit}>
      <p ref={place} tabIndex={-1}>
        Frage {at + 1} von {questions.length}
      </p>
      <progress max={questions.length} value={at} aria-label="Fortschritt" />
      {isMissing && <p role="alert">Bitte wählen Sie eine Antwort.</p>}
      <Question
        key={question.id}
        question={question}
        chosen={answers[question.id]}
        onChoose={(option) => send({ type: 'choose', id: question.id, option })}
      />
      <button type="submit" className="button-primary">
        Weiter
      </button>{' '}
      <button type="button" onClick={() => send({ type: 'back' })}>
        Zurück
      </button>
    </form>
  );
}

const app = document.getElementById('app');
if (app) createRoot(app).render(<Wizard />);
