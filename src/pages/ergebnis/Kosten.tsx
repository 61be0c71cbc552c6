import type { Context } from '../../entscheidungsgrundlage/context.ts';
import { type Costs, costsOf } from '../../entscheidungsgrundlage/kosten.ts';
import { costBasisWords, costSentences } from '../../entscheidungsgrundlage/kostenBlocks.ts';
import { costBars, costItemTable, costTable } from '../../entscheidungsgrundlage/kostenTabelle.ts';
import { aloneWords, comparisonWords } from '../../entscheidungsgrundlage/kostenWords.ts';
import { Bars } from '../../html/Bars.tsx';
import { DataTable } from '../../html/DataTable.tsx';
import { TextList } from '../../html/TextList.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { CostBasisForm } from './CostBasisForm.tsx';
import { CostWays } from './CostWays.tsx';
import { Stated } from './Stated.tsx';
import { useStating } from './useStating.ts';

/** What the figures come to now, in one sentence. */
function effectOf(context: Context): string {
  const costs = costsOf(context);
  const [first] = costs?.columns ?? [];
  if (!costs || !first) return 'Noch ist keine Zahl bekannt.';
  return comparisonWords(costs)[0] ?? aloneWords(first);
}

/** Costs over five years: sums, chart, what can be said of them, and where to give figures. */
export function Kosten({ context }: { context: Context }) {
  const stating = useStating(context, effectOf, 'kosten');
  const costs = costsOf(context);
  if ((context.questionnaire.costs ?? []).length === 0) return null;
  return (
    <section aria-labelledby="kosten" className="blocks">
      <h2 id="kosten" tabIndex={-1}>
        Kosten über fünf Jahre
      </h2>
      <p>
        „Weiter wie bisher“ kostet auch Geld; deshalb steht es in jedem Vergleich vorn. Alle Angaben sind
        freiwillig. In die Bindung gehen sie nicht ein.
      </p>
      {costs ? <Sums context={context} costs={costs} /> : <p>Noch ist keine Zahl bekannt.</p>}
      <div className="no-print">
        <Stated stating={stating} />
        <CostWays key={`wege-${stating.undone}`} context={context} change={stating.change} />
        <CostBasisForm
          key={`grundlagen-${stating.undone}`}
          money={context.matters.money}
          change={stating.change}
        />
      </div>
    </section>
  );
}

function Sums({ context, costs }: { context: Context; costs: Costs }) {
  return (
    <>
      <DataTable table={costTable(costs)} />
      {costs.columns.length > 1 && <Bars block={costBars(costs)} />}
      <TextList items={costSentences(context, costs, true)} />
      <p className="small">{costBasisWords(costs)}</p>
      <Disclosure summary="Posten für Posten">
        <DataTable table={costItemTable(costs)} />
      </Disclosure>
    </>
  );
}
