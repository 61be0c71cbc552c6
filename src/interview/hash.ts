/** A path as a link or the history wants it. */
export const hrefOf = (path: string): string => `#${path}`;

/** The path in a hash; undefined for hashes that are none of ours, such as the target of a skip link. */
export function pathIn(hash: string): string | undefined {
  const path = hash.slice(1) || '/';
  return path.startsWith('/') ? path : undefined;
}

/** Whether a hash leads into an interview, past its welcome page. */
export const isInside = (hash: string): boolean => (pathIn(hash) ?? '/') !== '/';

/** The assessment whose result a hash names; undefined if it names none. */
export function assessmentIn(hash: string): string | undefined {
  const [page, assessment] = (pathIn(hash) ?? '/').split('/').slice(1);
  return page === 'ergebnis' && assessment ? assessment : undefined;
}

/** Whether a hash asks for a new assessment, as the page before the questionnaire does. */
export const isBeginning = (hash: string): boolean => pathIn(hash) === '/beginnen';

/** The example that a hash names; undefined if it names none. */
export function exampleIn(hash: string): string | undefined {
  const [page, example] = (pathIn(hash) ?? '/').split('/').slice(1);
  return page === 'beispiel' && example ? example : undefined;
}
