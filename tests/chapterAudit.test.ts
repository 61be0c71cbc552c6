import { describe, expect, it } from 'vitest';
import { assess } from '../src/assessment/assess.ts';
import { contextOf } from '../src/entscheidungsgrundlage/context.ts';
import { moeglichkeiten } from '../src/entscheidungsgrundlage/moeglichkeiten.ts';
import type { Answers } from '../src/questionnaire/answers.ts';
import { read } from '../src/questionnaire/reading.ts';
import { archetypes, municipality } from './support/archetypes.ts';
import { examples } from './support/documents.ts';
import { opposite } from './support/opposite.ts';
import { realQuestionnaire } from './support/real.ts';

const percent = (part: number, whole: number): number => Math.round((100 * part) / whole);

describe('f: zwei Kommunen, die sich in jeder Antwort unterscheiden, lesen verschiedene Sätze', () => {
  const sentencesOf = (answers: Answers): string[] => {
    const reading = read(realQuestionnaire, answers);
    const context = contextOf({
      reading,
      assessment: assess(reading),
      notes: {},
      municipality: '',
      today: '2026-11-26',
      programVersion: '1',
    });
    const texts = (value: unknown): string[] => {
      if (typeof value === 'string') return [value];
      if (Array.isArray(value)) return value.flatMap(texts);
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([key, each]) =>
        ['kind', 'mark', 'caption', 'columns', 'title'].includes(key) ? [] : texts(each),
      );
    };
    return (
      texts(moeglichkeiten(context).blocks)
        .flatMap((text) => text.split(/(?<=[.!?])\s+(?=[A-ZÄÖÜ„])/))
        .map((sentence) => sentence.trim())
        // Names of Bausteine after a label are no sentence.
        .filter((sentence) => /[.!?]$/.test(sentence) && sentence.split(' ').length > 3)
    );
  };
  const equality = (one: readonly string[], other: readonly string[]): number =>
    percent(
      one.filter((each) => other.includes(each)).length + other.filter((each) => one.includes(each)).length,
      one.length + other.length,
    );

  it('höchstens 30 von 100 Sätzen des Kapitels sind gleich', () => {
    const pairs = archetypes.flatMap((archetype) =>
      Array.from({ length: 10 }, (_, seed) => municipality(realQuestionnaire, archetype, seed)),
    );
    const shares = pairs.map((answers) =>
      equality(sentencesOf(answers), sentencesOf(opposite(realQuestionnaire, answers))),
    );
    console.log(
      'f: im Mittel',
      percent(
        shares.reduce((a, b) => a + b, 0),
        100 * shares.length,
      ),
      'höchstens',
      Math.max(...shares),
    );
    expect(Math.max(...shares)).toBeLessThanOrEqual(30);
  });

  it('auch zwischen den Beispielen', () => {
    const chapters = examples.map(({ answers }) => sentencesOf(answers));
    const shares = chapters.flatMap((one, index) =>
      chapters.slice(index + 1).map((other) => equality(one, other)),
    );
    console.log('f: Beispiele', shares.join(', '));
    expect(Math.max(...shares)).toBeLessThanOrEqual(30);
  });
});
