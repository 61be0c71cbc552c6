import { describe, expect, it } from 'vitest';
import type { Gap } from '../../src/assessment/model.ts';
import { compose } from '../../src/entscheidungsgrundlage/compose.ts';
import { overviewOf } from '../../src/entscheidungsgrundlage/ueberblick.ts';
import { questionnaireOf, task } from '../support/builders.ts';
import { contextFor } from '../support/contexts.ts';
import { secondAnswers, secondQuestionnaire } from '../support/second.ts';

const overview = (...given: Parameters<typeof contextFor>) => overviewOf(contextFor(...given));
const gap = (id: string, more: Partial<Gap> = {}): Gap => ({
  task: id,
  kind: 'niemand',
  severity: 'wichtig',
  verdict: 'holds',
  ...more,
});
const three = questionnaireOf([], { tasks: [task('a'), task('b'), task('c')] });
const tasksWith = (settled: readonly [number, number], ...gaps: Gap[]) =>
  overview(three, { assessment: { responsibilities: { settled, total: 3, unanswered: 0, gaps } } }).tasks;

describe('Überblick', () => {
  it('nennt Satz, Belastbarkeit und Diagramm des Dokuments', () => {
    const context = contextFor(secondQuestionnaire, { answers: secondAnswers });
    const document = compose(context);
    const { headline, reliability, chart } = overviewOf(context);
    expect(headline).toBe(document.headline);
    expect(reliability).toMatch(/^\d+ von \d+ Angaben beantwortet/);
    expect(chart).toEqual(
      document.sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'chart'),
    );
  });

  it('nennt Befunde mit ihrem Gewicht, höchstens drei, und höchstens drei Schritte', () => {
    const { findings, steps } = overview(secondQuestionnaire, { answers: secondAnswers });
    expect(findings?.length).toBeGreaterThan(0);
    expect(findings?.length).toBeLessThanOrEqual(3);
    const titles = secondQuestionnaire.findings.map(({ title }) => title);
    for (const { title, severity } of findings ?? []) {
      expect(titles).toContain(title);
      expect(Object.values(secondQuestionnaire.words.severities)).toContain(severity);
    }
    expect(steps.length).toBeLessThanOrEqual(3);
  });

  it('schweigt von Befunden und Aufgaben, die kein Gegenstand sind', () => {
    const { findings, tasks } = overview(questionnaireOf([], {}));
    expect(findings).toBeUndefined();
    expect(tasks).toBeUndefined();
  });

  it('sagt, wo kein Befund zutrifft, auch, wie viele nicht auszuschließen sind', () => {
    expect(overview(secondQuestionnaire).noFinding).toMatch(
      / trifft kein vorrangiger oder wichtiger Befund zu; (einer ist|\w+ sind) nicht auszuschließen, weil Angaben fehlen\.$/,
    );
  });

  it('sagt, wie viele Aufgaben geklärt sind und bei wie vielen eine Lücke besteht', () => {
    expect(tasksWith([1, 1], gap('a'), gap('b', { severity: 'kritisch' }))).toBe(
      '1 von 3 Aufgaben ist geklärt. Bei 2 Aufgaben besteht eine Lücke, 1 davon vorrangig.',
    );
    expect(tasksWith([2, 2], gap('a'), gap('a', { kind: 'nicht_geregelt' }))).toBe(
      '2 von 3 Aufgaben sind geklärt. Bei 1 Aufgabe besteht eine Lücke.',
    );
    expect(tasksWith([2, 2], gap('a', { severity: 'kritisch' }))).toBe(
      '2 von 3 Aufgaben sind geklärt. Bei 1 Aufgabe besteht eine vorrangige Lücke.',
    );
    expect(tasksWith([2, 3], gap('a', { verdict: 'possible' }))).toBe(
      '2 bis 3 von 3 Aufgaben sind geklärt. Eine Lücke ist nicht belegt.',
    );
  });
});
