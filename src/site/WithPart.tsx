import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { StatusLine } from '../ui/StatusLine.tsx';
import type { Part } from './part.ts';

type WithPartProps<T> = { part: Part<T>; children: (value: T) => ReactNode };

/** Shows what needs a part of the program once it is there. A failed download can be tried again in place. */
export function WithPart<T>({ part, children }: WithPartProps<T>) {
  const [value, setValue] = useState<{ of: T | undefined }>(() => ({ of: part.fetched() }));
  const [isFailed, setFailed] = useState(false);
  const fetch = useCallback(() => {
    setFailed(false);
    part.fetch().then(
      (of) => setValue({ of }),
      () => setFailed(true),
    );
  }, [part]);
  useEffect(() => {
    if (!part.fetched()) fetch();
  }, [part, fetch]);
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
