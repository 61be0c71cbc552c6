import { useMemo } from 'react';
import { assess } from '../../assessment/assess.ts';
import { compose } from '../../entscheidungsgrundlage/compose.ts';
import type { Evidence } from '../../entscheidungsgrundlage/model.ts';
import { Blocks } from '../../html/Blocks.tsx';
import { InterviewContext } from '../../interview/InterviewContext.ts';
import { useLinkTo, useReading } from '../../interview/useInterview.ts';
import { BackLink, Link } from '../../ui/Link.tsx';
import { StepHeading } from '../../ui/Step.tsx';
import { isoDay } from '../../workspace/fileName.ts';
import { useWorkspace } from '../../workspace/useWorkspace.ts';
import { Annex } from './Annex.tsx';
import { GetDocument, takeAlong } from './GetDocument.tsx';
import { OpenQuestions } from './OpenQuestions.tsx';
import { onScreen } from './order.ts';
import { TableOfContents } from './TableOfContents.tsx';
import { useOpenForPrint } from './useOpenForPrint.ts';
import './style.css';

/** What the answers of this interview mean: the document as paper prints it, and the same speaking to the reader. */
function useResult() {
  const reading = useReading();
  const notes = InterviewContext.useSelector(({ context }) => context.notes);
  const municipality = useWorkspace(({ active }) => active?.municipality ?? '');
  const today = isoDay(new Date());
  return useMemo(() => {
    const assessment = assess(reading);
    const programVersion = __PROGRAM_VERSION__;
    const matter = { reading, assessment, notes, municipality, today, programVersion };
    return { assessment, document: compose({ ...matter, address: 'sie' }), paper: compose(matter) };
  }, [reading, notes, municipality, today]);
}

/** The result page. */
export default function ErgebnisPage() {
  const { assessment, document, paper } = useResult();
  const page = useOpenForPrint();
  const linkTo = useLinkTo();
  const changeLink = ({ question, label }: Evidence) => (
    <Link {...linkTo({ type: 'change', question })}>
      Ändern<span className="visually-hidden">: {label}</span>
    </Link>
  );
  const { main, annex } = onScreen(document.sections);
  return (
    <>
      <BackLink {...linkTo({ type: 'overview' })}>Zurück zu den Fragen</BackLink>
      <div className="result" ref={page}>
        <header className="result-head">
          <p className="caption">
            {document.municipality && `${document.municipality} · `}
            <span className="result-date">{document.dateText}</span>
          </p>
          <StepHeading step="ergebnis" title="Ergebnis – Betriebskompass">
            Ihr Ergebnis
          </StepHeading>
          <p className="headline">{document.headline}</p>
          <OpenQuestions count={assessment.coverage.open} />
        </header>
        <TableOfContents entries={[...main, ...annex, takeAlong]} />
        <div className="result-body">
          {main.map(({ id, title, blocks }) => (
            <section key={id} className="result-section" aria-labelledby={id}>
              <h2 id={id} tabIndex={-1}>
                {title}
              </h2>
              <div className="blocks">
                <Blocks blocks={blocks} change={changeLink} />
              </div>
            </section>
          ))}
          {annex.map((section) => (
            <Annex key={section.id} section={section} change={changeLink} />
          ))}
          <section className="result-section" aria-labelledby="gespraech">
            <h2 id="gespraech">Darüber sprechen</h2>
            <p>
              Möchten Sie das Ergebnis mit einer neutralen Person einordnen? Sie können ein unverbindliches
              Gespräch anfragen. Übermittelt wird nur, was Sie dort selbst auswählen.
            </p>
            <p>
              <a href="/erstgespraech/">Erstgespräch anfragen (60 Minuten)</a>
            </p>
          </section>
          <p className="muted small">
            {document.versions}
            <br />
            {document.disclaimer}
          </p>
        </div>
        <GetDocument document={paper} />
      </div>
    </>
  );
}
