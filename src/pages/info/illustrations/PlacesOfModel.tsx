import type { Model, PlacedPart } from '../content/betriebsmodelle.ts';
import { Drawing, type DrawingName } from './Drawing.tsx';

type PlaceProps = { drawing: DrawingName; name: string; parts: readonly PlacedPart[]; className: string };

function Place({ drawing, name, parts, className }: PlaceProps) {
  return (
    <div className={`model-place ${className}`}>
      <dt>
        <Drawing name={drawing} />
        {name}
      </dt>
      {parts.map(({ part, label }) => (
        <dd key={part} className={`part-${part}`}>
          <Drawing name={part} />
          {label}
        </dd>
      ))}
      {parts.length === 0 && <dd className="model-none">nichts davon</dd>}
    </div>
  );
}

/**
 * The picture of one operating model: what happens in the town hall and what elsewhere. The same part keeps
 * its line in all pictures, so that one sees what moves from model to model.
 */
export function PlacesOfModel({ model: { elsewhere, atHome, outside } }: { model: Model }) {
  return (
    <dl className="model-places">
      <Place className="model-home" drawing="rathaus" name="Im Rathaus" parts={atHome} />
      <Place className="model-away" drawing="anderswo" name={elsewhere} parts={outside} />
    </dl>
  );
}
