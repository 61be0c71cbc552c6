import { useState } from 'react';
import { bausteinStatements } from '../../entscheidungsgrundlage/bausteine.ts';
import {
  annexedFindings,
  bausteinBlocks,
  chart,
  dimensionStatements,
  mainFindings,
  possiblyGraveWords,
  scaleExplained,
} from '../../entscheidungsgrundlage/bindung.ts';
import type { Context } from '../../entscheidungsgrundlage/context.ts';
import { findingStatement, noGraveFinding } from '../../entscheidungsgrundlage/findings.ts';
import { severityLegend } from '../../entscheidungsgrundlage/legend.ts';
import { Blocks } from '../../html/Blocks.tsx';
import { Chart } from '../../html/Chart.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EvidencedSwitch } from './EvidencedSwitch.tsx';
import { InDocument } from './InDocument.tsx';
import { PageHead } from './PageHead.tsx';
import { pageNames } from './pages.ts';
import { useChangeLink } from './useChangeLink.tsx';
import type { Result } from './useResult.ts';

/** Where the municipality is bound: chart, findings, one sentence for each dimension, and the Bausteine. */
export function BindungPage({ result }: { result: Result }) {
  const { context: known, evidenced } = result;
  const [isStrict, setStrict] = useState(false);
  const context = isStrict && evidenced ? evidenced() : known;
  const hasDimensions = context.assessment.dimensions.length > 0;
  return (
    <>
      <PageHead context={known} title={pageNames.bindung} />
      <EvidencedSwitch isPossible={evidenced !== undefined} isOn={isStrict} onChange={setStrict} />
      <div className="blocks">
        {hasDimensions ? <Chart block={chart(context)} /> : <p>Dazu gibt es noch keine Angaben.</p>}
        {context.questionnaire.findings.length > 0 && <Findings context={context} />}
        {hasDimensions && <Dimensions context={context} />}
        <Bausteine context={context} />
        {hasDimensions && <Words context={context} />}
      </div>
      <InDocument result={result} id="bindung" />
    </>
  );
}

/** The weighty findings; hints, and what only missing answers leave open, are folded. */
function Findings({ context }: { context: Context }) {
  const change = useChangeLink();
  const statements = mainFindings(context).flatMap((group) => findingStatement(context, group));
  const further = annexedFindings(context).flatMap((group) => findingStatement(context, group));
  const possible = possiblyGraveWords(context);
  return (
    <section aria-labelledby="befunde">
      <h2 id="befunde">Befunde</h2>
      {statements.length === 0 && <p>{noGraveFinding(context)}</p>}
      <Blocks blocks={statements} change={change} />
      {possible !== undefined && <p>{possible}</p>}
      {further.length > 0 && (
        <Disclosure summary={`Weitere Befunde (${further.length})`}>
          <Blocks blocks={further} change={change} />
        </Disclosure>
      )}
    </section>
  );
}

function Dimensions({ context }: { context: Context }) {
  const change = useChangeLink();
  return (
    <section aria-labelledby="bereiche">
      <h2 id="bereiche">Bereiche</h2>
      <Blocks blocks={dimensionStatements(context)} change={change} />
    </section>
  );
}

function Bausteine({ context }: { context: Context }) {
  const change = useChangeLink();
  const blocks = bausteinBlocks(context);
  if (blocks.length === 0) return null;
  return (
    <section className="lock-in-parts" aria-labelledby="bausteine">
      <h2 id="bausteine">Bausteine</h2>
      <Blocks blocks={blocks} />
      <Disclosure summary="Worauf das je Baustein beruht">
        <Blocks blocks={bausteinStatements(context)} change={change} />
      </Disclosure>
    </section>
  );
}

/** What the levels and the weights of findings mean. */
const Words = ({ context }: { context: Context }) => (
  <Disclosure summary="Was die Wörter bedeuten">
    <p>{scaleExplained(context)}</p>
    {context.assessment.findings.length > 0 && <p>{severityLegend(context.questionnaire.words)}</p>}
  </Disclosure>
);
