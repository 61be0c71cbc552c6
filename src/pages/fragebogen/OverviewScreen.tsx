import { coverageOf, coverageWords } from '../../assessment/coverage.ts';
import { InterviewContext } from '../../interview/InterviewContext.ts';
import { useLinkTo, useMayConclude, useReading, useSend } from '../../interview/useInterview.ts';
import {
  firstOpenQuestion,
  questionState,
  type SectionProgress,
  sectionProgress,
} from '../../questionnaire/flow.ts';
import { findQuestion } from '../../questionnaire/items.ts';
import type { Reading } from '../../questionnaire/reading.ts';
import { Button } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { StepHeading } from '../../ui/Step.tsx';
import { type TaskItem, TaskList } from '../../ui/TaskList.tsx';
import { useWorkspace } from '../../workspace/useWorkspace.ts';
import { SaveAsFile } from '../mappe/SaveAsFile.tsx';
import { nameOf } from '../mappe/words.ts';
import { Contradictions } from './Contradictions.tsx';
import { AddresseeScreen } from './weitergeben/AddresseeScreen.tsx';
import { KnowsWhat } from './weitergeben/KnowsWhat.tsx';
import { countEntries, titled } from './words.ts';

const statusWords = {
  done: 'Erledigt',
  partial: 'Teilweise',
  open: 'Noch offen',
  optional: 'Freiwillig',
} as const;

/** All that is asked or, at the address of a contact, what is open among what that one knows. */
export function OverviewScreen() {
  const contact = InterviewContext.useSelector(({ context }) => context.contact);
  return contact === undefined ? <Overview /> : <AddresseeScreen contact={contact} />;
}

/** All sections with how far they are; each leads to its first open question or, if none is open, to its answers. */
function Overview() {
  const send = useSend();
  const reading = useReading();
  const name = useWorkspace(({ active }) => active && nameOf(active));
  const sections = sectionProgress(reading);
  const coverage = coverageOf(reading);
  const isBegun = coverage.answered + coverage.unknown > 0;
  const next = findQuestion(reading.questionnaire, firstOpenQuestion(reading) ?? '');
  return (
    <>
      <p className="caption">{name}</p>
      <StepHeading step="uebersicht" title={titled('Übersicht aller Fragen')}>
        Übersicht aller Fragen
      </StepHeading>
      <p className="lead">{coverageWords(coverage)}</p>
      <div className="actions">
        <Button kind="primary" onClick={() => send({ type: 'begin' })}>
          {next ? (isBegun ? 'Weitermachen' : 'Mit der ersten Frage beginnen') : 'Alle Antworten prüfen'}
        </Button>
        {next && isBegun && <span className="muted">Nächste offene Frage: {next.short}</span>}
      </div>
      <Contradictions />
      <div className="overview">
        <section aria-labelledby="teile">
          <h2 id="teile">Teile des Fragebogens</h2>
          <SectionList sections={sections} />
        </section>
        <ResultPanel />
      </div>
      <KnowsWhat />
    </>
  );
}

/** How many entries of a part are there; „Weiß ich nicht“ is one. */
function partHint(reading: Reading, questions: readonly string[]): string {
  const { asked, open } = coverageOf({ items: questions.flatMap((id) => reading.statesOf(id)) });
  if (asked === 0)
    return questions.length === 1 ? 'Eine freiwillige Angabe' : `${questions.length} freiwillige Angaben`;
  return open === asked ? countEntries(asked) : `${asked - open} von ${asked} beantwortet`;
}

function SectionList({ sections }: { sections: readonly SectionProgress[] }) {
  const linkTo = useLinkTo();
  const reading = useReading();
  const item = ({ id, title, state, questions }: SectionProgress): TaskItem => {
    const target = questions.find((question) => questionState(reading, question) === 'open');
    const first = state === 'optional' ? questions[0] : target;
    return {
      id,
      title,
      hint: partHint(reading, questions),
      ...linkTo(first ? { type: 'goTo', question: first } : { type: 'review', section: id }),
      status: statusWords[state],
      finished: state === 'done' || state === 'optional',
    };
  };
  return <TaskList items={sections.map(item)} />;
}

function ResultPanel() {
  const send = useSend();
  const linkTo = useLinkTo();
  const mayConclude = useMayConclude();
  return (
    <section className="panel" aria-labelledby="ergebnis">
      <h2 id="ergebnis">Ergebnis</h2>
      {mayConclude ? (
        <>
          <p>
            Sie können das Ergebnis jederzeit ansehen. Offene Fragen machen es weniger genau, nicht
            schlechter.
          </p>
          <div className="actions">
            <Button onClick={() => send({ type: 'conclude' })}>Ergebnis ansehen</Button>
            <Link {...linkTo({ type: 'review' })}>Alle Antworten prüfen</Link>
          </div>
        </>
      ) : (
        <p>
          Das Ergebnis sehen Sie, sobald die ersten beiden Teile beantwortet sind. „Weiß ich nicht“ zählt
          dabei als Antwort.
        </p>
      )}
      <h2>Sichern</h2>
      <p>Mit einer Datei können Sie an einem anderen Rechner weitermachen.</p>
      <SaveAsFile>Als Datei sichern</SaveAsFile>
      <p>
        Antworten lassen sich auch erst auf Papier sammeln:{' '}
        <a href="/fragebogen/">Fragebogen zum Ausfüllen</a>.
      </p>
    </section>
  );
}
