import type { Context } from '../../entscheidungsgrundlage/context.ts';
import { type DirectionView, directionViews } from '../../entscheidungsgrundlage/richtungen.ts';
import { togetherWords } from '../../entscheidungsgrundlage/richtungenZusammen.ts';
import { useLinkTo } from '../../interview/useInterview.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { BackLink, Link } from '../../ui/Link.tsx';
import { CriteriaTable } from './CriteriaTable.tsx';
import { type ComparisonLine, comparisonOf } from './comparison.ts';
import { Legend } from './Legend.tsx';
import { Lines } from './Lines.tsx';
import { PageHead } from './PageHead.tsx';
import type { Compared } from './useCompared.ts';

type VergleichPageProps = { context: Context; compared: Compared };

/** At most three directions beside „Belassen“, criterion by criterion, in their fixed order. */
export function VergleichPage({ context, compared }: VergleichPageProps) {
  const linkTo = useLinkTo();
  const all = linkTo({ type: 'conclude', page: 'moeglichkeiten' });
  const chosen = directionViews(context, ({ id, always }) => always === true || compared.has(id));
  const { main, more } = comparisonOf(chosen);
  const together = togetherWords(
    context,
    chosen.filter(({ isLasting }) => !isLasting).map(({ id }) => id),
  );
  return (
    <>
      <PageHead
        context={context}
        title="Vergleich der Richtungen"
        above={<BackLink {...all}>Alle Möglichkeiten</BackLink>}
      />
      {compared.count === 0 && (
        <p className="notice">
          Noch ist keine Richtung zum Vergleich gewählt. Wählen Sie unter <Link {...all}>Möglichkeiten</Link>{' '}
          bis zu drei.
        </p>
      )}
      <div className="blocks">
        <Comparison caption="Gegenüber heute" directions={chosen} lines={main} />
        {together.length > 0 && (
          <section aria-labelledby="zusammen">
            <h2 id="zusammen">Wenn Sie die gewählten Richtungen zusammen verfolgen</h2>
            <Lines items={together} />
          </section>
        )}
        {more.map(({ summary, lines }) => (
          <Disclosure key={summary} summary={summary}>
            <Comparison caption={summary} directions={chosen} lines={lines} />
          </Disclosure>
        ))}
        <Legend context={context} />
      </div>
    </>
  );
}

type ComparisonProps = {
  caption: string;
  directions: readonly DirectionView[];
  lines: readonly ComparisonLine[];
};

const Comparison = ({ caption, directions, lines }: ComparisonProps) => (
  <CriteriaTable
    caption={caption}
    className="compare-table"
    columns={['Merkmal', ...directions.map(({ title }) => title)]}
    rows={lines.map(({ title, items }) => ({
      id: title,
      head: title,
      cells: directions.map((direction) => <Lines key={direction.id} items={items(direction)} />),
    }))}
  />
);
