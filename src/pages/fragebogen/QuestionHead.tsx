import { useQuestionnaire, useReading } from '../../interview/useInterview.ts';
import { sectionProgress } from '../../questionnaire/flow.ts';
import { sectionOf } from '../../questionnaire/items.ts';
import type { MatrixQuestion, Question, Row } from '../../questionnaire/question.ts';
import { parseText } from '../../questionnaire/richText.ts';
import type { RowGroup } from '../../questionnaire/rowGroups.ts';
import { RichText } from '../../ui/RichText.tsx';
import { StepHeading } from '../../ui/Step.tsx';
import { Track } from '../../ui/Track.tsx';
import { groupTitle } from './groupWords.ts';
import { hintId } from './item.ts';
import { TimeLeft } from './TimeLeft.tsx';
import { explainIn, partsForAll, sectionName, titled } from './words.ts';

/** „Teil 3 von 11: Daten – Frage 2 von 5 · noch etwa 9 Minuten“, and the introduction of the part at its beginning. */
export function Whereabouts({ question, last = question }: { question: Question; last?: Question }) {
  const reading = useReading();
  const section = sectionOf(reading.questionnaire, question.id);
  const sections = sectionProgress(reading);
  const questions = sections.find(({ id }) => id === section?.id)?.questions ?? [];
  const place = questions.indexOf(question.id);
  const end = questions.indexOf(last.id);
  const which = place === end ? `Frage ${place + 1}` : `Fragen ${place + 1} bis ${end + 1}`;
  return (
    <>
      <p className="caption">
        {`${sectionName(reading.questionnaire, section?.id)} – ${which} von ${questions.length}`}
        <TimeLeft key={question.id} />
      </p>
      <Track
        parts={partsForAll(reading.questionnaire).map(({ id }) => ({
          id,
          done: sections.some((each) => each.id === id && each.state === 'done'),
        }))}
        current={section?.id}
      />
      {place === 0 && section?.intro && <p className="section-intro">{section.intro}</p>}
    </>
  );
}

/** The question itself as the heading of the page; one about all rows together speaks of all of them. */
export function QuestionHeading({ question, part }: { question: Question; part?: string }) {
  const title = (question.kind === 'matrix' && question.titleForAll) || question.title;
  return (
    <StepHeading
      step={question.id}
      {...(part === undefined ? {} : { part })}
      title={titled(title, useSectionName(question))}
    >
      {title}
    </StepHeading>
  );
}

/** The part as the heading of a page that asks several questions, this one first. */
export function PageHeading({ first }: { first: Question }) {
  const section = sectionOf(useReading().questionnaire, first.id)?.title ?? '';
  return (
    <StepHeading step={first.id} title={titled(`${section}: ${first.short} …`, useSectionName(first))}>
      {section}
    </StepHeading>
  );
}

type RowHeadingProps = { question: Question; row: Row; place: number; count: number };

/** A row and what is asked about it. From row to row the page stays where the reader is. */
export function RowHeading({ question, row, place, count }: RowHeadingProps) {
  return (
    <StepHeading
      step={question.id}
      part={row.id}
      title={titled(`${row.label}: ${question.title}`, useSectionName(question))}
    >
      <span className="row-count">{`${place + 1} von ${count}:`}</span> {row.label}
      <span className="visually-hidden">.</span> <span className="row-question">{question.title}</span>
    </StepHeading>
  );
}

type GroupHeadingProps = { question: MatrixQuestion; group: RowGroup };

/** Several rows and what is asked about all of them. */
export function GroupHeading({ question, group }: GroupHeadingProps) {
  const title = question.titleForAll ?? question.title;
  const about = `Für diese ${groupTitle(group)}`;
  return (
    <StepHeading
      step={question.id}
      part={group.id}
      title={titled(`${about}: ${title}`, useSectionName(question))}
    >
      {about}
      <span className="visually-hidden">.</span> <span className="row-question">{title}</span>
    </StepHeading>
  );
}

function useSectionName(question: Question): string {
  const reading = useReading();
  return sectionName(reading.questionnaire, sectionOf(reading.questionnaire, question.id)?.id);
}

/** The hint under the question, with its glossary words. */
export function QuestionHelp({ question }: { question: Question }) {
  const questionnaire = useQuestionnaire();
  const { help } = question;
  return (
    <>
      {help && (
        <RichText
          text={parseText(help)}
          explain={explainIn(questionnaire)}
          id={hintId(question)}
          className="hint"
        />
      )}
      {question.optional && <p className="hint">Diese Angabe ist freiwillig.</p>}
    </>
  );
}
