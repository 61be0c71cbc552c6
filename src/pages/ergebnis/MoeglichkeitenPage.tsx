import { type DirectionView, directionViews } from '../../entscheidungsgrundlage/richtungen.ts';
import {
  briefEffect,
  commonGround,
  criteriaOf,
  markCell,
  placementCell,
} from '../../entscheidungsgrundlage/richtungstabelle.ts';
import { COMPARISON } from '../../interview/session.ts';
import { useLinkTo } from '../../interview/useInterview.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Link } from '../../ui/Link.tsx';
import { Editable } from '../mappe/Editable.tsx';
import { CompareTick } from './CompareTick.tsx';
import { CriteriaTable } from './CriteriaTable.tsx';
import { InDocument } from './InDocument.tsx';
import { Legend } from './Legend.tsx';
import { MustHavePart } from './MustHavePart.tsx';
import { PageHead } from './PageHead.tsx';
import { pageNames } from './pages.ts';
import { RichtungPage } from './RichtungPage.tsx';
import { type Compared, useCompared } from './useCompared.ts';
import type { Result } from './useResult.ts';
import { VergleichPage } from './VergleichPage.tsx';

type MoeglichkeitenPageProps = { result: Result; part: string | undefined };

/** What can be done: all directions in their fixed order, one of them, or some of them side by side. */
export function MoeglichkeitenPage({ result, part }: MoeglichkeitenPageProps) {
  const { context } = result;
  const compared = useCompared(context);
  const [one] = part === undefined ? [] : directionViews(context, ({ id }) => id === part);
  if (one) return <RichtungPage result={result} direction={one} compared={compared} />;
  if (part === COMPARISON) return <VergleichPage context={context} compared={compared} />;
  return <AllDirections result={result} compared={compared} isLost={part !== undefined} />;
}

type AllDirectionsProps = {
  result: Result;
  compared: Compared;
  /** Whether the address names a direction that is not there. */
  isLost: boolean;
};

function AllDirections({ result, compared, isLost }: AllDirectionsProps) {
  const { context } = result;
  const directions = directionViews(context);
  const isFolded = ({ id, isQuiet, isConcerned }: DirectionView) =>
    isQuiet && !isConcerned && !compared.has(id);
  const folded = directions.filter(isFolded);
  return (
    <>
      <PageHead context={context} title={pageNames.moeglichkeiten} />
      {isLost && <p className="notice">Die Richtung aus der Adresse gibt es hier nicht.</p>}
      {directions.length === 0 ? (
        <p>Dazu gibt es noch keine Angaben.</p>
      ) : (
        <div className="blocks">
          <p>
            Die Richtungen stehen in fester Reihenfolge, nicht in einer Rangfolge. Sie lassen sich verbinden.{' '}
            {commonGround(directions) ?? 'Alle Wörter gelten gegenüber heute.'}
          </p>
          <Editable>
            <MustHavePart context={context} />
          </Editable>
          <Directions
            caption="Richtungen im Überblick"
            directions={directions.filter((direction) => !isFolded(direction))}
            compared={compared}
          />
          <ToComparison compared={compared} />
          {folded.length > 0 && (
            <Disclosure summary="Was dem heutigen Stand entspricht oder derzeit nicht sinnvoll ist">
              <Directions caption="Weitere Richtungen" directions={folded} compared={compared} />
            </Disclosure>
          )}
          <Legend context={context} />
          <InDocument result={result} id="moeglichkeiten" />
        </div>
      )}
    </>
  );
}

type DirectionsProps = { caption: string; directions: readonly DirectionView[]; compared: Compared };

function Directions({ caption, directions, compared }: DirectionsProps) {
  const linkTo = useLinkTo();
  const criteria = criteriaOf(directions);
  const marks = directions.some(({ mark }) => mark !== undefined) ? [markCell] : [];
  return (
    <CriteriaTable
      caption={caption}
      className="directions-table"
      columns={['Richtung', 'Einordnung', ...criteria, ...marks.map(() => 'Vermerk')]}
      rows={directions.map((direction) => ({
        id: direction.id,
        head: (
          <>
            <Link {...linkTo({ type: 'conclude', page: 'moeglichkeiten', part: direction.id })}>
              {direction.title}
            </Link>
            <Editable>
              <CompareTick direction={direction} compared={compared} />
            </Editable>
          </>
        ),
        cells: [
          placementCell(direction),
          ...criteria.map((title) => briefEffect(direction, title)),
          ...marks.map((cell) => cell(direction)),
        ],
      }))}
    />
  );
}

function ToComparison({ compared: { count, isFull } }: { compared: Compared }) {
  const linkTo = useLinkTo();
  return (
    <p className="no-print">
      {count === 0 ? (
        'Haken bei „Vergleichen“ stellen bis zu drei Richtungen neben „Belassen“.'
      ) : (
        <Link {...linkTo({ type: 'conclude', page: 'moeglichkeiten', part: COMPARISON })}>
          Vergleich ansehen
        </Link>
      )}
      {isFull && ' Mehr als drei passen nicht nebeneinander; nehmen Sie für eine andere einen Haken weg.'}
    </p>
  );
}
