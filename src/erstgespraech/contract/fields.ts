/** Checks of single fields. Each rebuilds its value: NFC, trimmed, line ends `\n`. Messages are finished German sentences. */

/** A part that passed, or the sentence that says why not. */
export type Part<T> = { value: T } | { error: string };

const EMAIL =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])$/;
const LOCAL_PART = 64;
const PHONE = /^[0-9+()/ .–-]*[0-9][0-9+()/ .–-]*$/;
/** Control and writing-direction characters can disguise text or break a mail header. */
const HIDDEN = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;
/** `%PDF-` in base64; the last of these characters also holds two bits of what follows. */
const PDF_START = /^JVBERi[0-3]/;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

function plainText(value: unknown, name: string, length: number): Part<string> {
  if (typeof value !== 'string') return { error: `${name} hat nicht die erwartete Form.` };
  // Checked before the Unicode form is made, so that a huge text costs nothing.
  if (value.length > 2 * length) return { error: `${name}: Bitte höchstens ${length}\u00a0Zeichen.` };
  const text = value.normalize('NFC').trim();
  if (text.length > length) return { error: `${name}: Bitte höchstens ${length}\u00a0Zeichen.` };
  if (!text.isWellFormed() || HIDDEN.test(text.replaceAll('\n', ''))) {
    return { error: `${name} enthält ein unsichtbares Zeichen. Bitte geben Sie den Text neu ein.` };
  }
  return { value: text };
}

/** One line that must not be empty. `missing`: the sentence shown when it is. */
export function checkLine(value: unknown, name: string, length: number, missing: string): Part<string> {
  const text = plainText(value ?? '', name, length);
  if ('error' in text) return text;
  if (text.value === '') return { error: missing };
  return text.value.includes('\n') ? { error: `${name} darf nur eine Zeile lang sein.` } : text;
}

/** Text that may be left out, with line breaks and tabs allowed. An empty text is the same as none. */
export function checkOptionalText(value: unknown, name: string, length: number): Part<string | undefined> {
  if (value === undefined) return { value };
  const readable = typeof value === 'string' ? value.replace(/\r\n?/g, '\n').replaceAll('\t', ' ') : value;
  const text = plainText(readable, name, length);
  return 'value' in text && text.value === '' ? { value: undefined } : text;
}

/** Exactly one ASCII address without display name, comment or list. */
export function checkEmail(value: unknown, length: number): Part<string> {
  const text = checkLine(value, 'Die E-Mail-Adresse', length, 'Bitte geben Sie Ihre E-Mail-Adresse an.');
  if ('error' in text) return text;
  if (EMAIL.test(text.value) && text.value.indexOf('@') <= LOCAL_PART) return text;
  return { error: 'Bitte geben Sie genau eine E-Mail-Adresse an, zum Beispiel amt@gemeinde.example.' };
}

/** Optional; digits and the usual separators. */
export function checkPhone(value: unknown, length: number): Part<string | undefined> {
  const text = checkOptionalText(value, 'Die Telefonnummer', length);
  if ('error' in text || text.value === undefined || PHONE.test(text.value)) return text;
  return { error: 'Bitte geben Sie die Telefonnummer in Ziffern an, zum Beispiel 01234 5678-0.' };
}

/** Several single lines; none may be empty. `empty`: the sentence shown when one is. */
export function checkLines(values: unknown[], name: string, length: number, empty: string): Part<string[]> {
  const lines: string[] = [];
  for (const value of values) {
    const line = checkLine(value, name, length, empty);
    if ('error' in line) return line;
    lines.push(line.value);
  }
  return { value: lines };
}

/** Something wished for, or not: only `true` and leaving it out are known. */
export function checkMark(value: unknown, name: string): Part<true | undefined> {
  if (value === undefined || value === true) return { value };
  return { error: `${name} hat nicht die erwartete Form.` };
}

/** Optional PDF in base64 with padding. `bytes`: largest decoded size. */
export function checkPdf(value: unknown, bytes: number): Part<string | undefined> {
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
