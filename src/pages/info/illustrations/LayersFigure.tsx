import { layers } from '../content/figures.ts';
import { Drawing } from './Drawing.tsx';

function Layer({ layer: { drawing, title, text } }: { layer: typeof layers.application }) {
  return (
    <div className="layer">
      <Drawing name={drawing} />
      <p>
        <strong>{title}</strong> {text}
      </p>
    </div>
  );
}

/** Application and operation are two things, and there is a seam between them. */
export function LayersFigure() {
  return (
    <figure className="layers">
      <figcaption>{layers.caption}</figcaption>
      <Layer layer={layers.application} />
      <p className="seam">{layers.seam}</p>
      <Layer layer={layers.operation} />
    </figure>
  );
}
