import { describe, expect, it } from 'vitest';
import { differences, entriesIn, wantedReading } from '../../../bench/aufwand/wanted.ts';

describe('Die gemessene Kommune', () => {
  const wanted = wantedReading();

  it('beantwortet alles, was nicht freiwillig ist, und lässt Freiwilliges leer', () => {
    const asked = wanted.items.filter(({ asked }) => asked);
    const open = asked.filter(({ given }) => given === undefined);
    expect(open.every(({ item }) => item.question.optional)).toBe(true);
    expect(asked.filter(({ given, item }) => given !== undefined && item.question.optional)).toEqual([]);
    expect(entriesIn(wanted)).toBe(asked.length - open.length);
  });

  it('vergleicht jede Zeile für sich, in welcher Reihenfolge sie auch gespeichert ist', () => {
    const { answers } = wanted;
    expect(differences(wanted, Object.fromEntries(Object.entries(answers).reverse()))).toEqual([]);
    const betrieb = { ...(answers.betrieb as Record<string, string>), server: 'gemischt' };
    expect(differences(wanted, { ...answers, betrieb })).toEqual([
      'betrieb@server: "gemischt" statt "lokal_selbst"',
    ]);
    const { p_groesse: _missing, ...others } = answers;
    expect(differences(wanted, others)).toEqual(['p_groesse: nichts statt "bis20k"']);
  });
});
