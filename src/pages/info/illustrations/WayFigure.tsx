import { way } from '../content/figures.ts';
import { Drawing } from './Drawing.tsx';

/** The way from a question to the document for the meeting. */
export function WayFigure() {
  return (
    <figure className="way">
      <figcaption>{way.caption}</figcaption>
      <ol>
        {way.stations.map(({ drawing, title, text }) => (
          <li key={title}>
            <Drawing name={drawing} />
            <p>
              <strong>{title}</strong> {text}
            </p>
          </li>
        ))}
      </ol>
    </figure>
  );
}
