/** A place in a file and what is wrong there, in German. Lines count from 1. */
export type Fault = { line?: number; text: string };

const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows = new TextDecoder('windows-1252');

const advice = 'Speichern Sie die Datei im Editor neu, mit der Zeichencodierung UTF-8.';

/** Place of the first byte that does not belong into UTF-8, by halving: decoding a valid beginning succeeds. */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    // A character cut in half at the end is not yet a mistake.
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}

/** The word around a byte as Windows-1252 has it, so that the author recognises the place. */
function wordAt(bytes: Uint8Array, place: number): string {
  const before = windows.decode(bytes.subarray(Math.max(0, place - 30), place));
  const after = windows.decode(bytes.subarray(place, place + 30));
  return `${/[^\s"']*$/.exec(before)?.[0] ?? ''}${/^[^\s"']*/.exec(after)?.[0] ?? ''}`;
}

/** The text of a file in UTF-8, with or without a byte order mark; anything else is a fault that says what to do. */
export function decode(bytes: Uint8Array): { text: string } | { fault: Fault } {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { fault: { text: `Die Datei ist in UTF-16 gespeichert. ${advice}` } };
  }
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    const place = firstBadByte(bytes);
    const line = bytes.subarray(0, place).reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);
    const word = wordAt(bytes, place);
    return {
      fault: {
        line,
        text: `Die Datei ist nicht in UTF-8 gespeichert, sondern vermutlich in Windows-1252: siehe „${word}“. ${advice}`,
      },
    };
  }
  if (!text.includes('\0')) return { text };
  const line = text.slice(0, text.indexOf('\0')).split('\n').length;
  return { fault: { line, text: `Die Datei enthält Zeichen, die kein Text sind. ${advice}` } };
}
