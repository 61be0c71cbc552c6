const KEY = 'betriebskompass:active';

/** The assessment this window worked on last, across reloads; undefined if the browser remembers nothing. */
export function recallActive(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers it for this window only. A browser that refuses loses nothing but this convenience. */
export function rememberActive(id: string | undefined): void {
  try {
    if (id === undefined) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, id);
  } catch {
    return;
  }
}
