import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { StatusLine } from '../ui/StatusLine.tsx';
import type { Chunk } from './chunk.ts';

type WithChunkProps<T> = { chunk: Chunk<T>; children: (value: T) => ReactNode };

/** Shows what needs a piece of the program once it is there. A failed download can be tried again in place. */
export function WithChunk<T>({ chunk, children }: WithChunkProps<T>) {
  const [value, setValue] = useState<{ of: T | undefined }>(() => ({ of: chunk.fetched() }));
  const [isFailed, setFailed] = useState(false);
  const fetch = useCallback(() => {
    setFailed(false);
    chunk.fetch().then(
      (of) => setValue({ of }),
      () => setFailed(true),
    );
  }, [chunk]);
  useEffect(() => {
    if (!chunk.fetched()) fetch();
  }, [chunk, fetch]);
  if (value.of !== undefined) return children(value.of);
  return (
    <StatusLine>
      {isFailed ? (
        <div className="aside-note">
          <p>
            Dieser Teil des Programms konnte nicht geladen werden. Ihre gespeicherten Angaben sind davon nicht
            betroffen.
          </p>
          <Button onClick={fetch}>Erneut versuchen</Button>
        </div>
      ) : (
        'Einen Augenblick bitte …'
      )}
    </StatusLine>
  );
}
