/** A part of the program that is fetched when it is needed, or ahead of that. */
export type Part<T> = { fetched: () => T | undefined; fetch: () => Promise<T> };

/** A part that is loaded once; after a failure it can be fetched again. */
export function part<T>(load: () => Promise<T>): Part<T> {
  let value: T | undefined;
  return {
    fetched: () => value,
    fetch: async () => {
      value ??= await load();
      return value;
    },
  };
}

/** Fetches a part while nobody is waiting; a failure shows when the part is needed. */
export function fetchAhead(wanted: Part<unknown>): void {
  const fetch = () => void wanted.fetch().catch(() => undefined);
  if ('requestIdleCallback' in window) requestIdleCallback(fetch);
  else setTimeout(fetch, 1000);
}
