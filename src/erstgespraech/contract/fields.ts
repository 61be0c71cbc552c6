/**
 * Checks of single fields. Each brings its text into the one form that every text of this program has, and trims it.
 * Messages are finished German sentences.
 */
import { lengthOf, machineLine, plainLine, plainText } from '../../questionnaire/plainText.ts';

/** A value that passed, or the sentence that says why not. */
export type Checked<T> = { value: T } | { error: string };

const EMAIL =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])$/;
const LOCAL_PART = 64;
const PHONE = /^[0-9+()/ .-]*[0-9][0-9+()/ .-]*$/;
/** `%PDF-` in base64; the last of these characters also holds two bits of what follows. */
const PDF_START = /^JVBERi[0-3]/;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** Code units that a character of the cleaned text may have cost before: two of its own, marks, invisible ones. */
const ROOM = 4;

/** @param length longest text, in characters (code points) @param form brings the text into its form */
function checkText(
  value: unknown,
  name: string,
  length: number,
  form: (text: string) => string,
): Checked<string> {
  if (typeof value !== 'string') return { error: `${name} hat nicht die erwartete Form.` };
  // The first comparison comes before the text is cleaned, so that a huge text costs nothing.
  const text = value.length > ROOM * length ? undefined : form(value).trim();
  if (text !== undefined && lengthOf(text) <= length) return { value: text };
  return { error: `${name}: Bitte höchstens ${length}\u00a0Zeichen.` };
}

/** One line that must not be empty. `missing`: the sentence shown when it is. */
export function checkLine(
  value: unknown,
  name: string,
  length: number,
  missing: string,
  form = plainLine,
): Checked<string> {
  const text = checkText(value ?? '', name, length, form);
  return 'value' in text && text.value === '' ? { error: missing } : text;
}

/** Text that may be left out, by default with line breaks. An empty text is the same as none. */
export function checkOptionalText(
  value: unknown,
  name: string,
  length: number,
  form = plainText,
): Checked<string | undefined> {
  if (value === undefined) return { value };
  const text = checkText(value, name, length, form);
  return 'value' in text && text.value === '' ? { value: undefined } : text;
}

/** Exactly one ASCII address without display name, comment or list. */
export function checkEmail(value: unknown, length: number): Checked<string> {
  const missing = 'Bitte geben Sie Ihre E-Mail-Adresse an.';
  const text = checkLine(value, 'Die E-Mail-Adresse', length, missing, machineLine);
  if ('error' in text) return text;
  if (EMAIL.test(text.value) && text.value.indexOf('@') <= LOCAL_PART) return text;
  return { error: 'Bitte geben Sie genau eine E-Mail-Adresse an, zum Beispiel amt@gemeinde.example.' };
}

/** Optional; digits and the usual separators. */
export function checkPhone(value: unknown, length: number): Checked<string | undefined> {
  const text = checkOptionalText(value, 'Die Telefonnummer', length, machineLine);
  if ('error' in text || text.value === undefined || PHONE.test(text.value)) return text;
  return { error: 'Bitte geben Sie die Telefonnummer in Ziffern an, zum Beispiel 01234 5678-0.' };
}

/** Several single lines; none may be empty. `empty`: the sentence shown when one is. */
export function checkLines(
  values: unknown[],
  name: string,
  length: number,
  empty: string,
): Checked<string[]> {
  const lines: string[] = [];
  for (const value of values) {
    const line = checkLine(value, name, length, empty);
    if ('error' in line) return line;
    lines.push(line.value);
  }
  return { value: lines };
}

/** Something wished for, or not: only `true` and leaving it out are known. */
export function checkMark(value: unknown, name: string): Checked<true | undefined> {
  if (value === undefined || value === true) return { value };
  return { error: `${name} hat nicht die erwartete Form.` };
}

/** Optional PDF in base64 with padding. `bytes`: largest decoded size. */
export function checkPdf(value: unknown, bytes: number): Checked<string | undefined> {
  if (value === undefined) return { value };
  if (typeof value !== 'string' || !PDF_START.test(value))
    return { error: 'Die angehängte Datei ist kein PDF.' };
  if (value.length > Math.ceil(bytes / 3) * 4) {
    const megabytes = bytes / 1_000_000;
    return {
      error: `Das PDF ist größer als ${megabytes}\u00a0Megabyte. Bitte senden Sie die Anfrage ohne PDF.`,
    };
  }
  return value.length % 4 === 0 && BASE64.test(value)
    ? { value }
    : { error: 'Das PDF wurde unvollständig übergeben. Bitte hängen Sie es noch einmal an.' };
}
