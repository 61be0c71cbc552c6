/** What a person aims at, as it is announced: role and name, where needed within a named group. */
export type Control = {
  role: 'radio' | 'checkbox' | 'button' | 'link' | 'disclosure';
  name: string | RegExp;
  within?: string | undefined;
};

/** Takes the answer of the row at hand over for all rows that have none. */
export const takeOverAll: Control = {
  role: 'button',
  name: /^(alle \d+ (Teile|Aufgaben) ohne Antwort|den übrigen Teil|die übrige Aufgabe)$/,
};

/** Leaves out a page on which everything is voluntary. */
export const passVoluntary = 'Ohne Angaben weiter';

/** Goes on. */
export const goOn: Control = { role: 'button', name: 'Weiter' };

/** The way with the fewest presses; among equals the first. Without a way nothing is pressed. */
export const cheapest = (ways: readonly Control[][]): Control[] =>
  ways.reduce((best, way) => (way.length < best.length ? way : best), ways[0] ?? []);

/** The value that most of the rows have, and how many of them have another one; undefined without rows. */
export function majority<T>(values: readonly T[]): { value: T; others: number } | undefined {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, all]) => ({
    value,
    others: values.length - all.length,
  }));
  return counts.toSorted((one, other) => one.others - other.others)[0];
}
