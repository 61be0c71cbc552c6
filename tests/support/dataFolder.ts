import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFolder } from '../../tools/questionnaires/load.ts';
import { formatProblem } from '../../tools/questionnaires/problem.ts';

/** A new folder with the given files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'kompass-daten-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content);
  return dir;
}

/** The smallest data that can be assessed: one scored question. Everything has a line of its own. */
export const smallData = `dimensions: [{id: d, name: D, short: "Wie?", weight: 1}]
contacts: [{id: k, label: K}]
sources: [{id: s, title: S, date: "2026"}]
questions:
  - id: f1
    kind: single
    title: "Eins?"
    short: Eins
    why: "Darum."
    askWhom: k
    effort: 1
    sources: [s]
    score: {dimension: d, weight: 1}
    options: [{id: gut, label: Gut, points: 0}, {id: schlecht, label: Schlecht, points: 100}]
questionnaire: {id: klein, version: 1.0.0, title: Klein, minutes: 1, sections: [{id: t, title: T, questions: [f1]}]}
`;

/** The small data with some of their words replaced. @throws if there is nothing to replace */
export const smallDataWith = (...changes: readonly (readonly [from: string, to: string])[]): string =>
  changes.reduce((data, [from, to]) => {
    if (!data.includes(from)) throw new Error(`„${from}“ steht nicht in den Daten`);
    return data.replace(from, to);
  }, smallData);

/** What the check prints about a folder, one line per problem. */
export const linesFor = (dir: string): string[] => checkFolder(dir).problems.map(formatProblem);

/** What the check prints about one file `a.yaml`. */
export const linesForFile = (content: string | Uint8Array): string[] =>
  linesFor(folderWith({ 'a.yaml': content }));
