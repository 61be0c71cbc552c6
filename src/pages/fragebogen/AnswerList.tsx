import { InterviewContext } from '../../interview/InterviewContext.ts';
import { useEvidence, useLinkTo, useNote, useReading } from '../../interview/useInterview.ts';
import { itemKey, parseKey } from '../../questionnaire/answers.ts';
import { describeAnswer } from '../../questionnaire/describe.ts';
import { evidenceWords } from '../../questionnaire/evidenceWords.ts';
import { askedRows, questionState } from '../../questionnaire/flow.ts';
import { findQuestion } from '../../questionnaire/items.ts';
import { own } from '../../questionnaire/own.ts';
import type { Question } from '../../questionnaire/question.ts';
import { Link } from '../../ui/Link.tsx';
import { type SummaryItem, SummaryList } from '../../ui/SummaryList.tsx';

type AnswerListProps = {
  questions: readonly string[];
  /** Whether the rows of a question are spread out from the start. */
  rowsOpen?: boolean;
};

/** What was answered, question by question, each with the way to change exactly this answer. */
export function AnswerList({ questions, rowsOpen = false }: AnswerListProps) {
  const linkTo = useLinkTo();
  const reading = useReading();
  const item = (question: Question): SummaryItem => {
    const state = questionState(reading, question.id);
    return {
      id: question.id,
      term: question.title,
      value: (
        <>
          <AnswerWords question={question} rowsOpen={rowsOpen} />
          <BegunWords question={question.id} />
          <NoteWords question={question.id} />
          <EvidenceWords question={question.id} />
        </>
      ),
      action: (
        <Link {...linkTo({ type: 'change', question: question.id })}>
          {state === 'open' || state === 'optional' ? 'Beantworten' : 'Ändern'}
          <span className="visually-hidden">: {question.title}</span>
        </Link>
      ),
    };
  };
  return (
    <SummaryList items={questions.flatMap((id) => findQuestion(reading.questionnaire, id) ?? []).map(item)} />
  );
}

/** What was ticked or written and has not become an answer: it counts nowhere, and nobody should think it did. */
function BegunWords({ question }: { question: string }) {
  const isBegun = InterviewContext.useSelector(({ context }) =>
    Object.keys(context.drafts).some((key) => parseKey(key).question === question),
  );
  return isBegun ? <p className="note">Hier steht etwas Angefangenes. Es zählt erst mit „Weiter“.</p> : null;
}

function NoteWords({ question }: { question: string }) {
  const note = useNote(question);
  return note ? <p className="note">Notiz: {note}</p> : null;
}

/** What the answer rests on, where that is said for this question alone. */
function EvidenceWords({ question }: { question: string }) {
  const grade = own(useEvidence().questions, question);
  return grade ? <p className="note">{`Beruht auf: ${evidenceWords[grade].label}`}</p> : null;
}

function AnswerWords({ question, rowsOpen }: { question: Question; rowsOpen: boolean }) {
  const reading = useReading();
  const rows = askedRows(reading, question);
  const given = reading.state(question.id)?.given;
  if ('options' in question && Array.isArray(given) && given.length > 1) {
    const ticked = question.options.filter(({ id }) => given.includes(id));
    return (
      <ul>
        {ticked.map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
      </ul>
    );
  }
  const words = describeAnswer(reading, question);
  if (!rows.some((row) => reading.state(itemKey(question.id, row.id))?.given !== undefined)) {
    const isOpen = questionState(reading, question.id) === 'open';
    return isOpen ? <span className="status-open">noch offen</span> : words;
  }
  return (
    <details open={rowsOpen}>
      <summary>{words}</summary>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            {row.label}: {describeAnswer(reading, question, row)}
          </li>
        ))}
      </ul>
    </details>
  );
}
