/** A part of the program that is fetched when it is needed, or ahead of that. */
export type Part<T> = { fetched: () => T | undefined; fetch: () => Promise<T> };

function part<T>(load: () => Promise<T>): Part<T> {
  let value: T | undefined;
  return {
    fetched: () => value,
    fetch: async () => {
      value ??= await load();
      return value;
    },
  };
}

export const interviewPart = part(async () => (await import('./Interview.tsx')).Interview);
export const resultPart = part(async () => (await import('../pages/ergebnis/ErgebnisPage.tsx')).default);

/** Fetches a part while nobody is waiting; a failure shows when the part is needed. */
export function fetchAhead(wanted: Part<unknown>): void {
  const fetch = () => void wanted.fetch().catch(() => undefined);
  if ('requestIdleCallback' in window) requestIdleCallback(fetch);
  else setTimeout(fetch, 1000);
}
