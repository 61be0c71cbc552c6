import { useEffect, useReducer, useRef, useState, useSyncExternalStore } from 'react';
import { assessmentIn, hrefOf } from '../interview/hash.ts';
import { useWorkspace, workspace } from '../workspace/useWorkspace.ts';

const hashEvents = ['hashchange', 'popstate'] as const;
function watchHash(onChange: () => void): () => void {
  for (const name of hashEvents) window.addEventListener(name, onChange);
  return () => {
    for (const name of hashEvents) window.removeEventListener(name, onChange);
  };
}

/**
 * Opens the assessment whose result the address names, if it is not the one that is open.
 * @returns `open` when the address and the open assessment agree, `missing` when this browser does not have the
 * one that is named
 */
export function useNamedAssessment(): 'open' | 'opening' | 'missing' {
  const named = useSyncExternalStore(watchHash, () => assessmentIn(location.hash));
  const activeId = useWorkspace((state) => state.activeId);
  const [missing, setMissing] = useState<string>();
  const [, readAddress] = useReducer((count: number) => count + 1, 0);
  const last = useRef<string>(undefined);
  const isOpen = named === undefined || named === activeId;
  useEffect(() => {
    const before = last.current;
    last.current = activeId;
    if (isOpen || named === missing) return;
    if (named === before) {
      // It was open until now and has been deleted: nothing is missing.
      history.replaceState(null, '', hrefOf('/'));
      readAddress();
      return;
    }
    workspace
      .getState()
      .select(named)
      .then(
        (isFound) => setMissing(isFound ? undefined : named),
        () => setMissing(named),
      );
  }, [named, isOpen, activeId, missing]);
  if (isOpen) return 'open';
  return named === missing ? 'missing' : 'opening';
}
