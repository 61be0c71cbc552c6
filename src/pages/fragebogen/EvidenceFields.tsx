import { useEvidence, useReading, useSend } from '../../interview/useInterview.ts';
import { type EvidenceGrade, evidenceGrades } from '../../questionnaire/answers.ts';
import { evidenceWords } from '../../questionnaire/evidenceWords.ts';
import { questionState } from '../../questionnaire/flow.ts';
import { findQuestion } from '../../questionnaire/items.ts';
import { own } from '../../questionnaire/own.ts';
import type { Question } from '../../questionnaire/question.ts';
import { RadioRows } from '../../ui/Choices.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Select } from '../../ui/Select.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { countedGrades, gradesIn } from './evidence.ts';

const none = { id: '-keine', label: 'Keine Angabe' };
const choices = evidenceGrades.map((id) => ({ id, ...evidenceWords[id] }));
const gradeOf = (id: string): EvidenceGrade | undefined => evidenceGrades.find((grade) => grade === id);

/** What the answers of a part rest on: one grade for all of them, and exceptions. Voluntary, so it is folded. */
export function EvidenceFields({ section, questions }: { section: string; questions: readonly string[] }) {
  const send = useSend();
  const reading = useReading();
  const evidence = useEvidence();
  const answered = questions
    .filter((id) => questionState(reading, id) === 'answered')
    .flatMap((id) => findQuestion(reading.questionnaire, id) ?? []);
  if (answered.length === 0) return null;
  const grade = own(evidence.sections, section);
  const said = countedGrades(gradesIn(evidence, section, answered));
  return (
    <Disclosure summary="Worauf beruhen diese Angaben? (freiwillig)" className="evidence">
      <p>Das Ergebnis lässt sich dann auch so lesen, dass nur schriftlich Belegtes zählt.</p>
      <fieldset>
        <legend>Alle Angaben in diesem Teil</legend>
        <RadioRows
          name={`beleg-${section}`}
          choices={choices}
          apart={[none]}
          value={grade ?? none.id}
          onChange={(id) => send({ type: 'evidence', section, grade: gradeOf(id) })}
        />
      </fieldset>
      <Exceptions
        questions={answered}
        empty={grade ? `wie der Teil: ${evidenceWords[grade].label}` : none.label}
      />
      <StatusLine className="muted">{said}</StatusLine>
    </Disclosure>
  );
}

/** The questions whose answers rest on something else than the others of the part. */
function Exceptions({ questions, empty }: { questions: readonly Question[]; empty: string }) {
  const send = useSend();
  const evidence = useEvidence();
  const options = choices.map(({ id, label }) => ({ value: id, label }));
  return (
    <Disclosure
      summary="Einzelne Angaben beruhen auf etwas anderem"
      open={questions.some(({ id }) => own(evidence.questions, id) !== undefined)}
    >
      {questions.map(({ id, short }) => (
        <Select
          key={id}
          id={`beleg-${id}`}
          label={short}
          value={own(evidence.questions, id) ?? ''}
          empty={empty}
          groups={[{ options }]}
          onChange={(value) => send({ type: 'evidence', question: id, grade: gradeOf(value) })}
        />
      ))}
    </Disclosure>
  );
}
