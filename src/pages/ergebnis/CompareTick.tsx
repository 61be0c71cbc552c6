import type { DirectionView } from '../../entscheidungsgrundlage/richtungen.ts';
import type { Compared } from './useCompared.ts';

type CompareTickProps = {
  direction: DirectionView;
  compared: Compared;
  /** Whether it says itself why it cannot be ticked; in a list that is said once. */
  explains?: boolean;
};

/** Ticks a direction for the comparison. „Belassen“ needs no tick: it stands in every one. */
export function CompareTick({ direction, compared, explains = false }: CompareTickProps) {
  const { id, title, isLasting } = direction;
  if (isLasting) return <p className="compare-note muted">steht in jedem Vergleich</p>;
  const input = `vergleichen-${id}`;
  const isTicked = compared.has(id);
  const isClosed = compared.isFull && !isTicked;
  return (
    <p className="compare-tick no-print">
      <input
        type="checkbox"
        id={input}
        checked={isTicked}
        disabled={isClosed}
        onChange={() => compared.toggle(id)}
      />
      <label htmlFor={input}>
        Vergleichen<span className="visually-hidden">: {title}</span>
      </label>
      {explains && isClosed && <span className="muted small">Drei sind schon gewählt.</span>}
    </p>
  );
}
