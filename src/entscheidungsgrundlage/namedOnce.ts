import type { PointsBlock } from './model.ts';

/** How many Bausteine a shortened list of names begins with. */
const namedFirst = 2;
const list = /([Ff])ür ([^.;:]*? und (\d+) weitere Bausteine)/g;

/**
 * Long lists of Bausteine are named the first time; then they are „dieselben 8 Bausteine“. While two different lists are
 * equally long, both keep their names.
 */
export function namedOnce(lines: PointsBlock['lines']): PointsBlock['lines'] {
  const texts = lines.flat().map(({ text }) => text);
  const lists = new Map(
    texts.flatMap((text) => [...text.matchAll(list)].map(([, , names = '', more = '']) => [names, more])),
  );
  const isOnlyOne = (more: string): boolean =>
    [...lists.values()].filter((each) => each === more).length === 1;
  const seen = new Set<string>();
  const shorten = (written: string, letter: string, names: string, more: string): string => {
    if (!seen.has(names) || !isOnlyOne(more)) {
      seen.add(names);
      return written;
    }
    return `${letter}ür dieselben ${Number(more) + namedFirst} Bausteine`;
  };
  return lines.map((line) => line.map((each) => ({ ...each, text: each.text.replace(list, shorten) })));
}
