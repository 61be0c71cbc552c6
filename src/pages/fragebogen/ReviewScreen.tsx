import { coverageOf } from '../../assessment/coverage.ts';
import { questionsToCheck } from '../../interview/asked.ts';
import { InterviewContext } from '../../interview/InterviewContext.ts';
import { useLinkTo, useMayConclude, useReading, useSend } from '../../interview/useInterview.ts';
import { sectionProgress } from '../../questionnaire/flow.ts';
import { Button } from '../../ui/Button.tsx';
import { BackLink, Link } from '../../ui/Link.tsx';
import { StepHeading } from '../../ui/Step.tsx';
import { Editable } from '../mappe/Editable.tsx';
import { AnswerList } from './AnswerList.tsx';
import { Contradictions } from './Contradictions.tsx';
import { EvidenceFields } from './EvidenceFields.tsx';
import { countEntries, sectionName, titled } from './words.ts';

/** Check of the answers of one section, or of all sections before the result. */
export function ReviewScreen() {
  const send = useSend();
  const linkTo = useLinkTo();
  const section = InterviewContext.useSelector(({ context }) => context.section);
  return (
    <>
      <BackLink {...linkTo({ type: 'overview' })} onFollow={() => send({ type: 'back' })}>
        Zurück
      </BackLink>
      {section === undefined ? <WholeReview /> : <SectionReview key={section} section={section} />}
    </>
  );
}

/** How many entries to check are still open. */
const useOpenCount = (): number =>
  InterviewContext.useSelector(({ context }) => {
    const { reading, section } = context;
    const items = questionsToCheck(context, section).flatMap((id) => reading.statesOf(id));
    return coverageOf({ items }).open;
  });

function SectionReview({ section }: { section: string }) {
  const send = useSend();
  const linkTo = useLinkTo();
  const reading = useReading();
  const sections = sectionProgress(reading);
  const progress = sections.find(({ id }) => id === section);
  const open = useOpenCount();
  return (
    <>
      <p className="caption">{sectionName(reading.questionnaire, section)}</p>
      <StepHeading
        step={`pruefen-${section}`}
        title={titled('Ihre Antworten prüfen', sectionName(reading.questionnaire, section))}
      >
        Ihre Antworten in diesem Teil
      </StepHeading>
      {open > 0 && (
        <p>
          Hier {open === 1 ? 'ist' : 'sind'} noch {countEntries(open)} offen. Sie können sie jetzt oder später
          beantworten.
        </p>
      )}
      <AnswerList questions={progress?.questions ?? []} rowsOpen />
      <Editable>
        <EvidenceFields section={section} questions={progress?.questions ?? []} />
      </Editable>
      <div className="actions">
        <Button kind="primary" onClick={() => send({ type: 'continue' })}>
          {open === 0 ? 'Alles in Ordnung, weiter' : 'Weiter'}
        </Button>
        <Link {...linkTo({ type: 'overview' })}>Zur Übersicht aller Fragen</Link>
      </div>
    </>
  );
}

function WholeReview() {
  const send = useSend();
  const linkTo = useLinkTo();
  const reading = useReading();
  const mayConclude = useMayConclude();
  const open = useOpenCount();
  return (
    <>
      <StepHeading step="pruefen" title={titled('Ihre Antworten prüfen')}>
        Ihre Antworten prüfen
      </StepHeading>
      <p>
        {open === 0
          ? 'Alle Fragen sind beantwortet.'
          : `Noch ${open === 1 ? 'ist' : 'sind'} ${countEntries(open)} offen. Das Ergebnis wird genauer, wenn Sie sie beantworten.`}{' '}
        Sie können jede Antwort ändern, auch später.
      </p>
      <div className="actions">
        {open > 0 && (
          <Button kind="primary" onClick={() => send({ type: 'begin' })}>
            Offene Fragen beantworten
          </Button>
        )}
        {mayConclude && (
          <Button kind={open > 0 ? 'secondary' : 'primary'} onClick={() => send({ type: 'conclude' })}>
            Ergebnis ansehen
          </Button>
        )}
        <Link {...linkTo({ type: 'overview' })}>Zur Übersicht aller Fragen</Link>
      </div>
      <Contradictions />
      {sectionProgress(reading).map(({ id, title, questions }) => (
        <section key={id} className="review-section">
          <h2>{title}</h2>
          <AnswerList questions={questions} />
        </section>
      ))}
    </>
  );
}
