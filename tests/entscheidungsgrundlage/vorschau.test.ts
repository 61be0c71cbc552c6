import { describe, expect, it } from 'vitest';
import { chart } from '../../src/entscheidungsgrundlage/bindung.ts';
import type { Context } from '../../src/entscheidungsgrundlage/context.ts';
import { previewOf } from '../../src/entscheidungsgrundlage/vorschau.ts';
import { noChoices } from '../../src/questionnaire/answers.ts';
import { contextFor } from '../support/contexts.ts';
import { secondAnswers, secondQuestionnaire } from '../support/second.ts';

const context = contextFor(secondQuestionnaire, { answers: secondAnswers });
const intending = (measures: readonly string[]): Context => ({
  ...context,
  choices: { ...noChoices, measures },
});
const all = secondQuestionnaire.measures.map(({ id }) => id);

describe('Vorschau', () => {
  it('zeigt ohne Vorhaben nur den Stand von heute', () => {
    const { chart: today, after, closes } = previewOf(context);
    expect(after).toBeUndefined();
    expect(closes).toEqual([]);
    expect(today.rows).toEqual(chart(context).rows);
  });

  it('ändert mit Vorhaben, was danach wäre, und nichts an heute', () => {
    const { chart: today, after } = previewOf(intending(all));
    expect(today.rows).toEqual(chart(context).rows);
    expect(after).toHaveLength(today.rows.length);
    after?.forEach(({ from, to }, index) => {
      expect(from).toBeLessThanOrEqual(today.rows[index]?.from ?? 0);
      expect(to).toBeLessThanOrEqual(today.rows[index]?.to ?? 0);
    });
  });

  it('behält die Worte einer Zeile, deren Stufe sich nicht ändert', () => {
    const { chart: today, after } = previewOf(intending(['gibt_es_nicht']));
    expect(after?.map(({ words }) => words)).toEqual(today.rows.map(({ words }) => words));
  });
});
