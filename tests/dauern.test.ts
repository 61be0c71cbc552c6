import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** A duration written by hand: of the questionnaire, of the talk, of the paid work, of an answer. */
const byHand = /(?<![$\d{])\b\d+(?:–\d+)?(?:\\u00a0|\u00a0|&nbsp;| )(?:Minuten|Arbeitstage)|zwei Minuten|3–4/;
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => /\.tsx?$/.test(name));

describe('Dauern', () => {
  it('stehen nirgends von Hand: sie kommen aus dem Fragebogen, dem Vertrag der Anfrage und den Betreiberangaben', () => {
    const lines = files.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => byHand.test(line) && !/^\s*(?:\*|\/\*\*|\/\/)/.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(lines).toEqual([]);
  });

  it('fallen auf, wenn jemand eine schreibt', () => {
    for (const line of [
      "'etwa 20\\u00a0Minuten'",
      '60&nbsp;Minuten',
      'binnen 3 Arbeitstagen',
      'nach 3–4 Wochen',
    ])
      expect(byHand.test(line)).toBe(true);
    expect(byHand.test('`etwa $' + '{minutes}\\u00a0Minuten`')).toBe(false);
  });
});
