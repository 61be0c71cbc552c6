import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let isPrinting = false;

function watch(onChange: () => void): () => void {
  const set = (value: boolean) => () => {
    isPrinting = value;
    // The browser takes its picture as soon as the event is over.
    flushSync(onChange);
  };
  const media = window.matchMedia?.('print');
  const follow = ({ matches }: MediaQueryListEvent) => set(matches)();
  const [begin, end] = [set(true), set(false)];
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  media?.addEventListener('change', follow);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    media?.removeEventListener('change', follow);
  };
}

/** Whether the page is being put on paper at this moment. */
export const usePrinting = (): boolean => useSyncExternalStore(watch, () => isPrinting);
