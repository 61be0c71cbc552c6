import { bausteinStatements } from '../../entscheidungsgrundlage/bausteine.ts';
import { annexedFindings } from '../../entscheidungsgrundlage/bindung.ts';
import type { Context } from '../../entscheidungsgrundlage/context.ts';
import { findingStatement } from '../../entscheidungsgrundlage/findings.ts';
import { severityLegend } from '../../entscheidungsgrundlage/legend.ts';
import { Blocks } from '../../html/Blocks.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { PageHead } from './PageHead.tsx';
import { pageNames } from './pages.ts';
import { useChangeLink } from './useChangeLink.tsx';
import type { Result } from './useResult.ts';

/** Where the municipality is bound: chart, findings, one sentence for each dimension, and the Bausteine. */
export function BindungPage({ result: { document, context } }: { result: Result }) {
  const change = useChangeLink();
  const blocks = document().sections.find(({ id }) => id === 'bindung')?.blocks ?? [];
  const chart = blocks.filter(({ kind }) => kind === 'chart');
  return (
    <>
      <PageHead context={context} title={pageNames.bindung} />
      <div className="blocks">
        {blocks.length === 0 && <p>Dazu gibt es noch keine Angaben.</p>}
        <Blocks blocks={chart} level={2} />
        <Blocks blocks={blocks.filter((block) => !chart.includes(block))} change={change} level={2} />
        <Bausteine context={context} />
        <FurtherFindings context={context} />
        {context.assessment.findings.length > 0 && (
          <p className="small muted">{severityLegend(context.questionnaire.words)}</p>
        )}
      </div>
    </>
  );
}

/** Every Baustein with its level, opening to the answers it follows from. */
function Bausteine({ context }: { context: Context }) {
  const change = useChangeLink();
  const statements = bausteinStatements(context);
  if (statements.length === 0) return null;
  return (
    <Disclosure summary={`Woraus die Stufe jedes Bausteins folgt (${statements.length})`}>
      <Blocks blocks={statements} change={change} level={2} />
    </Disclosure>
  );
}

/** Hints, what only missing answers leave open, and what had no room in the main part. */
function FurtherFindings({ context }: { context: Context }) {
  const change = useChangeLink();
  const further = annexedFindings(context).flatMap((group) => findingStatement(context, group));
  if (further.length === 0) return null;
  return (
    <Disclosure summary={`Weitere Befunde (${further.length})`}>
      <Blocks blocks={further} change={change} level={2} />
    </Disclosure>
  );
}
