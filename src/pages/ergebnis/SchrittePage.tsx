import { offenePunkte } from '../../entscheidungsgrundlage/offenePunkte.ts';
import { type StepList, stepListOf } from '../../entscheidungsgrundlage/stepList.ts';
import { Blocks } from '../../html/Blocks.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Editable } from '../mappe/Editable.tsx';
import { Effect } from './Effect.tsx';
import { InDocument } from './InDocument.tsx';
import { PageHead } from './PageHead.tsx';
import { pageNames } from './pages.ts';
import { StepRows } from './StepRows.tsx';
import { useChangeLink } from './useChangeLink.tsx';
import { type Intentions, useIntentions } from './useIntentions.ts';
import type { Result } from './useResult.ts';

/** What can begin this month, with a tick for what the municipality intends; and what is to be clarified with whom. */
export function SchrittePage({ result }: { result: Result }) {
  const { context } = result;
  const { documentSections } = context.roles;
  const intentions = useIntentions(context);
  const change = useChangeLink();
  return (
    <>
      <PageHead context={context} title={pageNames.schritte} />
      {documentSections.includes('schritte') && (
        <div className="step-columns">
          <Editable>
            <Effect context={context} intentions={intentions} />
          </Editable>
          <Editable>
            <Steps list={stepListOf(context)} onToggle={intentions.toggle} />
          </Editable>
        </div>
      )}
      <InDocument result={result} id="schritte" />
      {documentSections.includes('offen') && (
        <section aria-labelledby="offene-punkte" className="blocks">
          <h2 id="offene-punkte">Offene Punkte</h2>
          <Blocks blocks={offenePunkte(context).blocks} change={change} />
        </section>
      )}
    </>
  );
}

type StepsProps = { list: StepList; onToggle: Intentions['toggle'] };

function Steps({ list: { groups, further, levers, plain }, onToggle }: StepsProps) {
  return (
    <div className="blocks">
      <h2>Was sich in diesem Monat beginnen lässt</h2>
      <p>Keiner dieser Schritte legt eine Richtung fest. Die Reihenfolge ist frei.</p>
      {groups.map(({ actor, rows }) => (
        <section key={actor.id}>
          <h3 className="step-actor">{actor.label}</h3>
          <StepRows rows={rows} level={4} onToggle={onToggle} />
        </section>
      ))}
      {plain.length > 0 && (
        <section>
          <h3 className="step-actor">Außerdem</h3>
          <ul className="text-list">
            {plain.map(({ title, who, firstStep }) => (
              <li key={title}>
                <strong>{title}.</strong> {firstStep} ({who})
              </li>
            ))}
          </ul>
        </section>
      )}
      {further.length > 0 && (
        <Disclosure summary={`Weitere Maßnahmen (${further.length})`}>
          <StepRows rows={further} level={3} onToggle={onToggle} />
        </Disclosure>
      )}
      {levers.length > 0 && (
        <Disclosure summary={`Was die Bindung außerdem lockert (${levers.length})`}>
          <StepRows rows={levers} level={3} onToggle={onToggle} />
        </Disclosure>
      )}
    </div>
  );
}
