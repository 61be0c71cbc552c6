import { periodWords } from '../../../questionnaire/kinds/money.ts';
import type { Questionnaire } from '../../../questionnaire/model.ts';
import type {
  DateQuestion,
  MatrixQuestion,
  MoneyQuestion,
  Question,
  TasksQuestion,
} from '../../../questionnaire/question.ts';
import { fragebogen } from '../content/fragebogen.ts';
import { Blank, Boxes, InsteadBoxes, Lines } from './Boxes.tsx';
import { BoxTable } from './BoxTable.tsx';

const words = fragebogen.answers;
/** Handwriting takes more room than print. */
const CHARACTERS_OF_A_LINE = 170;

type AnswerProps<Asked extends Question = Question> = { question: Asked };

/** Room for the answer, as the kind of the question asks for it. Rows and options are those to be printed. */
export function Answer({ question, questionnaire }: AnswerProps & { questionnaire: Questionnaire }) {
  switch (question.kind) {
    case 'matrix':
      return <MatrixAnswer question={question} />;
    case 'tasks':
      return <TasksAnswer question={question} parties={questionnaire.parties} />;
    default:
      return (
        <>
          <PlainAnswer question={question} />
          <InsteadBoxes question={question} />
        </>
      );
  }
}

function PlainAnswer({ question }: AnswerProps<Exclude<Question, MatrixQuestion | TasksQuestion>>) {
  switch (question.kind) {
    case 'single':
    case 'multi':
      return (
        <>
          {question.kind === 'multi' && <p className="hint">{words.several}</p>}
          <Boxes choices={question.options} />
        </>
      );
    case 'number':
      return <Span words={words.number} unit={question.unit} />;
    case 'money':
      return <Money question={question} />;
    case 'date':
      return (
        <p>
          {dateWords[question.precision ?? 'day']} <Blank />
        </p>
      );
    case 'text':
      return (
        <>
          <p className="hint">{words.text}</p>
          <Lines count={Math.ceil(question.maxLength / CHARACTERS_OF_A_LINE)} />
        </>
      );
  }
}

const dateWords: Record<NonNullable<DateQuestion['precision']>, string> = {
  day: words.day,
  month: words.month,
  either: words.dayOrMonth,
};

const Span = ({ words: before, unit }: { words: string; unit: string }) => (
  <p>
    {before} <Blank /> {words.to} <Blank /> {unit}
  </p>
);

function Money({ question: { periods } }: AnswerProps<MoneyQuestion>) {
  const [only, ...more] = periods.map((period) => periodWords[period]);
  if (more.length === 0) return <Span words={words.amount} unit={`${words.euro} ${only}`} />;
  return (
    <>
      <Span words={words.amount} unit={words.euro} />
      <Boxes choices={periods.map((period) => ({ label: periodWords[period] }))} />
    </>
  );
}

/** What can be ticked in a row instead of an answer. */
const insteadColumns = ({ mayNotApply, noUnknown }: Question) => [
  ...(mayNotApply ? [{ label: words.notApplicableColumn }] : []),
  ...(noUnknown ? [] : [{ label: words.unknown }]),
];

/** Where the reasons go that a row does not apply. */
const Reasons = ({ question: { mayNotApply } }: AnswerProps) =>
  mayNotApply && (
    <>
      <p className="hint">{words.reasons(mayNotApply.hint)}</p>
      <Lines count={2} />
    </>
  );

function MatrixAnswer({ question }: AnswerProps<MatrixQuestion>) {
  return (
    <>
      <p className="hint">{words.oneEachRow}</p>
      <BoxTable
        caption={question.title}
        head={words.rows}
        columns={[...question.options, ...insteadColumns(question)]}
        rows={question.rows}
      />
      <Reasons question={question} />
    </>
  );
}

function TasksAnswer({ question, parties }: AnswerProps<TasksQuestion> & Pick<Questionnaire, 'parties'>) {
  const { rows, written, name, lead } = fragebogen.tasks;
  return (
    <>
      <p className="hint">{lead}</p>
      <BoxTable
        caption={question.title}
        head={rows}
        columns={[...parties, ...insteadColumns(question), ...written.map((label) => ({ label }))]}
        rows={question.rows}
        writing={name}
      />
      <Reasons question={question} />
    </>
  );
}
