import type { AssessmentDocument } from './model.ts';
import { readRecord } from './records.ts';

const ACTIVE = 'betriebskompass:active';
const LEAVING = 'betriebskompass:leaving';

function read(key: string): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** A browser that refuses to remember loses nothing but this convenience. */
function write(key: string, value: string | undefined): void {
  try {
    if (value === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch {
    return;
  }
}

/** The assessment this window worked on last, across reloads; undefined if the browser remembers nothing. */
export const recallActive = (): string | undefined => read(ACTIVE);

/** Remembers it for this window only, and forgets what was on the way out for another one. */
export function rememberActive(id: string | undefined): void {
  write(ACTIVE, id);
  if (id === undefined) write(LEAVING, undefined);
}

/**
 * Remembers a document while its window is being left or reloaded. The database works asynchronously: what was
 * answered in the very last moment might not reach it any more, while this does.
 */
export const rememberLeaving = (document: AssessmentDocument): void =>
  write(LEAVING, JSON.stringify(document));

/** The document remembered when this window was left, once; undefined if there is none or it is not readable. */
export function takeLeaving(): AssessmentDocument | undefined {
  const text = read(LEAVING);
  write(LEAVING, undefined);
  if (text === undefined) return undefined;
  try {
    const reading = readRecord(JSON.parse(text));
    return reading.kind === 'readable' ? reading.document : undefined;
  } catch {
    return undefined;
  }
}
