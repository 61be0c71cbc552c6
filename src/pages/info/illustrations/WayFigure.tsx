import { Drawing, type DrawingName } from './Drawing.tsx';

const stations: readonly { drawing: DrawingName; title: string; text: string }[] = [
  { drawing: 'frage', title: 'Frage', text: 'Eine je Seite, mit dem Grund, warum wir sie stellen.' },
  { drawing: 'offen', title: 'Antwort', text: 'Auch „Weiß ich nicht“ ist eine gute Antwort.' },
  { drawing: 'spanne', title: 'Spanne', text: 'Was offen ist, macht das Ergebnis breiter, nie schlechter.' },
  {
    drawing: 'befund',
    title: 'Befunde und Lücken',
    text: 'Schweres bleibt sichtbar, Satz für Satz begründet.',
  },
  {
    drawing: 'dokument',
    title: 'Entscheidungs\u00adgrundlage',
    text: 'Ein PDF für die Sitzung, mit allen Angaben.',
  },
];

/** The way from a question to the document for the meeting. */
export function WayFigure() {
  return (
    <figure className="way">
      <figcaption>Der Weg von der Frage zur Entscheidungsgrundlage</figcaption>
      <ol>
        {stations.map(({ drawing, title, text }) => (
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
