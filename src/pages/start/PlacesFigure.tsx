import type { ReactNode } from 'react';

/** Line drawings on a grid of 48; decoration beside words. */
const townHall = (
  <>
    <path d="M6 42h36M10 42V20h28v22M6 20h36L24 8ZM24 8V3M16 26v10M24 26v10M32 26v10" />
    <path d="M24 3h7v4h-7" />
  </>
);
const rack = (
  <path d="M10 6h28v11H10ZM10 17h28v11H10ZM10 28h28v11H10ZM15 11.5h2M15 22.5h2M15 33.5h2M24 39v5M14 44h20" />
);
const program = <path d="M5 9h38v30H5ZM5 17h38M10 13h2M16 13h2M12 24h14M12 31h20" />;

function Drawing({ children }: { children: ReactNode }) {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

type PlaceProps = { drawing: ReactNode; name: string; tasks: readonly string[]; className?: string };

function Place({ drawing, name, tasks, className = '' }: PlaceProps) {
  return (
    <li className={`place ${className}`}>
      <Drawing>{drawing}</Drawing>
      <div>
        <strong>{name}</strong>
        <ul>
          {tasks.map((task) => (
            <li key={task}>{task}</li>
          ))}
        </ul>
      </div>
    </li>
  );
}

/** Shows who does what where, and that a task can fall between the places. The words carry the meaning. */
export function PlacesFigure() {
  return (
    <figure className="places">
      <figcaption>Wer macht was, und wo?</figcaption>
      <ul>
        <Place
          className="place-home"
          drawing={townHall}
          name="Im Rathaus bleibt immer"
          tasks={['festlegen, wer was darf', 'im Notfall entscheiden']}
        />
        <Place
          drawing={rack}
          name="Dienstleister oder Rechenzentrum"
          tasks={['Server betreiben', 'Daten sichern']}
        />
        <Place drawing={program} name="Hersteller" tasks={['Programme der Fachämter pflegen']} />
        <Place
          className="place-gap"
          drawing={<path d="M17 18a7 7 0 1 1 10 6.300q-3 1.500-3 5.700M24 36.500v1" />}
          name="Und dazwischen?"
          tasks={['Erprobt jemand, ob sich Daten wiederherstellen lassen?']}
        />
      </ul>
    </figure>
  );
}
