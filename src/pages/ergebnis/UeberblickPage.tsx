import { type Overview, overviewOf } from '../../entscheidungsgrundlage/ueberblick.ts';
import { Blocks } from '../../html/Blocks.tsx';
import { Chart } from '../../html/Chart.tsx';
import { pagesOf } from '../../interview/resultPages.ts';
import type { ResultPage } from '../../interview/session.ts';
import { useLinkTo, useQuestionnaire, useReading } from '../../interview/useInterview.ts';
import { firstOpenQuestion } from '../../questionnaire/flow.ts';
import { Link } from '../../ui/Link.tsx';
import { PageHead } from './PageHead.tsx';
import { pageNames } from './pages.ts';
import type { Result } from './useResult.ts';

/** The result at a glance: what holds, how far it rests on answers, and what to do next. */
export function UeberblickPage({ result: { context } }: { result: Result }) {
  const overview = overviewOf(context);
  return (
    <div className="overview-page">
      <PageHead context={context} title={pageNames.ueberblick} />
      <p className="headline">{overview.headline}</p>
      <Reliability words={overview.reliability} />
      <div className="overview-columns">
        <div className="overview-chart">{overview.chart && <Chart block={overview.chart} />}</div>
        <div>
          <Findings findings={overview.findings} none={overview.noFinding} />
          <Tasks words={overview.tasks} />
          <Clarify blocks={overview.next} />
          <NextDate date={overview.date} />
        </div>
      </div>
      <Steps steps={overview.steps} />
    </div>
  );
}

function Reliability({ words }: { words: string }) {
  const linkTo = useLinkTo();
  const question = firstOpenQuestion(useReading());
  return (
    <p className="small">
      {words}{' '}
      {question !== undefined && (
        <Link {...linkTo({ type: 'goTo', question })}>Zur ersten offenen Frage</Link>
      )}
    </p>
  );
}

/** Leads to the page that says more, where there is one. */
function More({ page, children }: { page: ResultPage; children: string }) {
  const linkTo = useLinkTo();
  if (!pagesOf(useQuestionnaire()).includes(page)) return null;
  return (
    <Link className="small no-print" {...linkTo({ type: 'conclude', page })}>
      {children}
    </Link>
  );
}

function Findings({ findings, none }: Pick<Overview, 'findings'> & { none: string }) {
  if (findings === undefined) return null;
  return (
    <section aria-labelledby="befunde">
      <h2 id="befunde">Was auffällt</h2>
      <More page="bindung">Bindung und Befunde</More>
      {findings.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className="overview-list">
          {findings.map(({ title, severity }) => (
            <li key={title}>
              {title} <span className="muted small">({severity})</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Tasks({ words }: { words: Overview['tasks'] }) {
  if (words === undefined) return null;
  return (
    <section aria-labelledby="aufgaben">
      <h2 id="aufgaben">Wer ist zuständig?</h2>
      <More page="zustaendigkeiten">Alle Aufgaben</More>
      <p>{words}</p>
    </section>
  );
}

function Clarify({ blocks }: { blocks: Overview['next'] }) {
  if (blocks.length === 0) return null;
  return (
    <div className="overview-next">
      <Blocks blocks={blocks} />
    </div>
  );
}

/** One line: the overview ends on the first screen, and the page of dates has the rest. */
function NextDate({ date }: Pick<Overview, 'date'>) {
  if (date === undefined) return null;
  return (
    <p>
      <strong>Nächster Tag: {date.dateText}</strong> ({date.distance}). {date.title}.{' '}
      <More page="geld">Alle Fristen</More>
    </p>
  );
}

function Steps({ steps }: Pick<Overview, 'steps'>) {
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="anfangen">
      <h2 id="anfangen">Was sich jetzt beginnen lässt</h2>
      <More page="schritte">Alle Schritte</More>
      <ul className="overview-list overview-steps">
        {steps.map(({ title }) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </section>
  );
}
