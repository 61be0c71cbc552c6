import { type Dirent, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';
import { fileSchema } from './schema.ts';

/** Data are texts that people write; what is larger is something else. */
const LARGEST_MEGABYTES = 5;

/** Also what only looks like it: `a.YAML`, `a.yaml.bak`, `.#a.yaml`. */
const looksLikeYaml = (name: string): boolean => /\.ya?ml/i.test(name);
const isYaml = (name: string): boolean => /\.ya?ml$/.test(name);

const problemOf = (severity: Problem['severity'], file: string, text: string): Problem => ({
  code: severity === 'error' ? 'L40' : 'L43',
  severity,
  file,
  id: '',
  text,
});

/** What a name stands for, links followed; undefined for a link that leads nowhere or in a circle. */
function targetOf(place: string): Stats | undefined {
  try {
    return statSync(place);
  } catch {
    return undefined;
  }
}

/** Why a file that looks like data is not read, or undefined if it is. */
function reasonToSkip(name: string, target: Stats | undefined): string | undefined {
  if (target === undefined) {
    return name.startsWith('.#')
      ? 'Ein Editor hat die Datei gerade offen, und dieser Verweis führt zu keiner Datei.'
      : 'Dieser Verweis führt zu keiner Datei.';
  }
  if (target.isDirectory()) return 'Das ist ein Ordner, er heißt aber wie eine Datei.';
  if (!target.isFile()) return 'Das ist keine gewöhnliche Datei.';
  if (name.startsWith('.')) return 'Dateien, deren Name mit einem Punkt beginnt, sind versteckt.';
  return isYaml(name) ? undefined : 'Der Name muss auf „.yaml“ enden, klein geschrieben.';
}

const listNames = Object.keys(fileSchema.entries).join('|');
const startsList = new RegExp(`^\uFEFF?(${listNames}):`, 'm');

/** Whether a text file holds data and has only been saved under another name. */
function holdsData(place: string, { size }: Stats): boolean {
  try {
    return size <= LARGEST_MEGABYTES * 1_000_000 && startsList.test(readFileSync(place, 'utf8'));
  } catch {
    return false;
  }
}

/** Why something that does not look like data is named all the same: it may have been meant as data. */
function reasonToName(place: string, name: string, target: Stats | undefined): string | undefined {
  if (name.startsWith('.')) return undefined;
  if (target === undefined) return name.includes('.') ? undefined : 'Dieser Verweis führt nirgendwohin.';
  if (target.isDirectory()) {
    return 'Das ist ein Verweis auf einen Ordner; gelesen werden nur Ordner, die hier selbst liegen.';
  }
  const isText = target.isFile() && /^[^.]+$|\.txt$/i.test(name);
  return isText && holdsData(place, target) ? reasonToSkip(name, target) : undefined;
}

type Found = { files: string[]; problems: Problem[] };

function namesIn(dir: string, folder: string, found: Found): Dirent[] {
  try {
    return readdirSync(join(dir, folder), { withFileTypes: true });
  } catch {
    const text = 'Den Ordner gibt es nicht, oder er lässt sich nicht öffnen.';
    found.problems.push(problemOf('error', folder === '' ? dir : folder, text));
    return [];
  }
}

function look(dir: string, folder: string, found: Found): void {
  for (const entry of namesIn(dir, folder, found)) {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory() && !looksLikeYaml(entry.name)) {
      if (!entry.name.startsWith('.')) look(dir, file, found);
      continue;
    }
    const place = join(dir, file);
    const target = targetOf(place);
    const isMeant = looksLikeYaml(entry.name);
    const reason = isMeant ? reasonToSkip(entry.name, target) : reasonToName(place, entry.name, target);
    if (reason !== undefined)
      found.problems.push(problemOf('warning', file, `Wird nicht gelesen. ${reason}`));
    else if (!isMeant) continue;
    else if ((target?.size ?? 0) > LARGEST_MEGABYTES * 1_000_000) {
      const text = `Die Datei ist zu groß; erlaubt sind ${LARGEST_MEGABYTES} Megabyte.`;
      found.problems.push(problemOf('error', file, text));
    } else found.files.push(file);
  }
}

/**
 * The YAML files of a folder and its subfolders, as sorted relative paths. Hidden folders are left alone. Whatever
 * looks like data and is not read is named (L43), as are links to folders and data under another name; a folder that
 * cannot be opened is an error (L40).
 */
export function dataFiles(dir: string): Found {
  const found: Found = { files: [], problems: [] };
  look(dir, '', found);
  return { ...found, files: found.files.sort() };
}
