import { realpathSync, renameSync, type Stats, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { CommandError } from './words.ts';

/** What stands at a path, links followed; undefined if nothing does. */
function statOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

/** The same file under whatever name: links, other spellings, other paths. */
const isSame = (a: Stats | undefined, b: Stats | undefined): boolean =>
  a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;

/** Whether a file, links followed, lies in a folder or below it. */
function liesIn(file: string, folder: string): boolean {
  const place = statOf(file) ? realpathSync(file) : join(realpathSync(dirname(file)), basename(file));
  const way = relative(realpathSync(folder), place);
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== '..';
}

/**
 * Makes sure that writing a file destroys nothing: neither the answers nor anything in the data folder, nor other
 * saved answers or data, which no document is ever written over.
 * @throws CommandError with a German sentence
 */
export function checkOutFile(out: string, { answers, data }: { answers: string; data: string }): void {
  const target = statOf(out);
  if (target?.isDirectory()) throw new CommandError(`„${out}“ ist ein Ordner; gebraucht wird ein Dateiname.`);
  if (!statOf(dirname(out))?.isDirectory()) {
    throw new CommandError(`Den Ordner „${dirname(out)}“ für die Ausgabe gibt es nicht.`);
  }
  if (isSame(target, statOf(answers))) {
    throw new CommandError(
      `„${out}“ ist die Datei mit den Antworten; sie würde überschrieben. Bitte nennen Sie bei --out eine andere.`,
    );
  }
  if (liesIn(out, data)) {
    throw new CommandError(
      `„${out}“ gehört zu den Daten oder läge zwischen ihnen. Bitte nennen Sie bei --out einen Platz außerhalb von „${data}“.`,
    );
  }
  if (target?.isFile() && /\.(json|ya?ml)$/i.test(out)) {
    throw new CommandError(
      `„${out}“ gibt es schon und ist dem Namen nach kein Dokument; die Datei würde überschrieben. Bitte nennen Sie bei --out eine andere.`,
    );
  }
}

/**
 * Writes a file in one go: whoever reads it meanwhile sees the old or the new one, never a half.
 * @throws CommandError if it cannot be written
 */
export function writeOutFile(out: string, content: string | Uint8Array): void {
  const target = statOf(out);
  try {
    // Devices and pipes cannot be replaced, only written to.
    if (target && !target.isFile()) {
      writeFileSync(out, content);
      return;
    }
    const place = target ? realpathSync(out) : out;
    const unfinished = join(dirname(place), `.${basename(place)}.${process.pid}.neu`);
    try {
      writeFileSync(unfinished, content, target ? { mode: target.mode } : {});
      renameSync(unfinished, place);
    } catch (error) {
      if (statOf(unfinished)) unlinkSync(unfinished);
      throw error;
    }
  } catch {
    throw new CommandError(`Die Datei „${out}“ kann nicht geschrieben werden.`);
  }
}
