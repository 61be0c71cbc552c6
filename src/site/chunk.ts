/** A piece of the program that is fetched when it is needed, or ahead of that. */
export type Chunk<T> = { fetched: () => T | undefined; fetch: () => Promise<T> };

/** A piece that is loaded once; after a failure it can be fetched again. */
export function chunk<T>(load: () => Promise<T>): Chunk<T> {
  let value: T | undefined;
  return {
    fetched: () => value,
    fetch: async () => {
      value ??= await load();
      return value;
    },
  };
}

/** Fetches a piece while nobody is waiting; a failure shows when the piece is needed. */
export function fetchAhead(wanted: Chunk<unknown>): void {
  const fetch = () => void wanted.fetch().catch(() => undefined);
  if ('requestIdleCallback' in window) requestIdleCallback(fetch);
  else setTimeout(fetch, 1000);
}
