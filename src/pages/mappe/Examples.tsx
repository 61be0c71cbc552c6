import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { useOneAtATime } from '../../ui/useOneAtATime.ts';

/** What a choice among examples shows: the invented municipality, and in a few words how its IT is run. */
export type ExampleFacts = { id: string; municipality: string; label: string };

type ExamplesProps = {
  examples: readonly ExampleFacts[];
  /** Opens an example. False if it cannot be loaded. */
  onOpen: (id: string) => Promise<boolean>;
};

/** Finished answers of invented municipalities, to be looked at, tried out and changed. */
export function Examples({ examples, onOpen }: ExamplesProps) {
  const [isFailed, setFailed] = useState(false);
  const open = useOneAtATime(async (id: string) => {
    setFailed(false);
    setFailed(!(await onOpen(id)));
  });
  if (examples.length === 0) return null;
  return (
    <section aria-labelledby="beispiele">
      <h2 id="beispiele">Erst ein Beispiel ansehen</h2>
      <p>
        Erfundene Kommunen mit fertigen Antworten. Sie können alles ansehen und ändern. Eigene Einschätzungen
        bleiben davon unberührt.
      </p>
      <ul className="saved-list">
        {examples.map(({ id, municipality, label }) => (
          <li key={id}>
            <Button kind="plain" onClick={() => open(id)}>
              {municipality}
            </Button>
            {label && <p className="hint small">{label}</p>}
          </li>
        ))}
      </ul>
      <StatusLine>
        {isFailed && (
          <p className="aside-note">
            Das Beispiel konnte nicht geladen werden. Bitte versuchen Sie es noch einmal.
          </p>
        )}
      </StatusLine>
    </section>
  );
}
