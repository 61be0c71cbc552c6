import { describe, expect, it } from 'vitest';
import type { FindingResult, Gap, MeasureResult } from '../../src/assessment/model.ts';
import { chooseSteps, unanswered } from '../../src/assessment/steps.ts';
import { findingResult, gap, measureResult } from '../support/contexts.ts';

const answering = (id: string, findings: string[], more: Partial<MeasureResult> = {}): MeasureResult =>
  measureResult(id, { because: findings.map((finding) => ({ finding })), ...more });
const ids = (measures: readonly MeasureResult[]) => measures.map(({ id }) => id);
const chosen = (measures: MeasureResult[], findings: FindingResult[], gaps: Gap[] = [], beside = 0) => {
  const { first, further } = chooseSteps(measures, findings, gaps, beside);
  return [ids(first), ids(further)];
};
const many = (count: number, more: Partial<MeasureResult> = {}): MeasureResult[] =>
  Array.from({ length: count }, (_, index) => answering(`m${index}`, ['K'], more));

describe('nächste Schritte', () => {
  it('beginnen mit so wenigen, wie alles Gewichtige beantworten', () => {
    const measures = [
      answering('nur_a', ['a'], { severity: 'kritisch' }),
      answering('nur_b', ['b'], { severity: 'kritisch' }),
      answering('beide', ['a', 'b'], { severity: 'kritisch', effort: 3 }),
      answering('hinweis', ['c'], { severity: 'hinweis' }),
    ];
    const findings = ['a', 'b'].map((id) => findingResult(id, { severity: 'kritisch' }));
    expect(chosen(measures, findings)[0]?.[0]).toBe('beide');
  });

  it('decken eine Lücke nicht mit einer Maßnahme, die sie nur mildert', () => {
    const because = [{ task: 'a1', kind: 'niemand' as const }];
    const open = gap('a1', 'niemand', { severity: 'kritisch' });
    const helping = measureResult('hilft', { because, severity: 'kritisch', helps: true });
    const closing = measureResult('schließt', { because, severity: 'kritisch', effort: 3 });
    expect(chosen([helping, closing], [], [open])[0]?.[0]).toBe('schließt');
    expect(unanswered([helping], [], [open])).toEqual([{ task: 'a1', kind: 'niemand' }]);
    expect(unanswered([helping, closing], [], [open])).toEqual([]);
  });

  it('lassen weg, was durch spätere überflüssig wird', () => {
    const measures = [
      answering('drei', ['b', 'c', 'd'], { effort: 1 }),
      answering('links', ['a', 'b', 'c'], { effort: 2 }),
      answering('rechts', ['d', 'e'], { effort: 2 }),
      ...many(8),
    ];
    const findings = ['a', 'b', 'c', 'd', 'e'].map((id) => findingResult(id));
    const [first = []] = chosen(measures, findings);
    expect(first.slice(0, 2).sort()).toEqual(['links', 'rechts']);
  });

  it('ziehen unter gleichen den kleineren Aufwand und das Schwerere vor', () => {
    const measures = [
      answering('wichtig', ['w'], { effort: 1 }),
      answering('gross', ['k'], { severity: 'kritisch', effort: 3 }),
      answering('klein', ['k'], { severity: 'kritisch', effort: 1 }),
    ];
    const findings = [findingResult('w'), findingResult('k', { severity: 'kritisch' })];
    expect(chosen(measures, findings)).toEqual([['klein', 'wichtig', 'gross'], []]);
  });

  it('sind höchstens acht, mit dem, was daneben steht; der Rest folgt danach', () => {
    const findings = [findingResult('K')];
    expect(chosen(many(9), findings)[0]).toHaveLength(8);
    expect(chosen(many(9), findings)[1]).toEqual(['m8']);
    expect(chosen(many(9), findings, [], 2)[0]).toHaveLength(6);
    expect(chosen(many(4), findings)[0]).toHaveLength(4);
  });

  it('werden mit Hinweisen und Möglichem nur bis drei aufgefüllt', () => {
    expect(chosen(many(9, { severity: 'hinweis' }), [])[0]).toHaveLength(3);
    expect(chosen(many(9, { severity: 'kritisch', verdict: 'possible' }), [])[0]).toHaveLength(3);
    expect(chosen(many(2, { severity: 'hinweis' }), [])[0]).toHaveLength(2);
    expect(chosen([], [])).toEqual([[], []]);
  });

  it('nennen Zutreffendes vor Möglichem, auch wenn das Mögliche schwerer wäre', () => {
    const measures = [
      answering('moeglich', ['k'], { severity: 'kritisch', verdict: 'possible' }),
      answering('sicher', ['w']),
    ];
    const findings = [findingResult('k', { severity: 'kritisch', verdict: 'possible' }), findingResult('w')];
    expect(chosen(measures, findings)[0]).toEqual(['sicher', 'moeglich']);
  });

  it('nennen, worauf keine Maßnahme antwortet, wenn es gewichtig ist und zutrifft', () => {
    const findings = [
      findingResult('beantwortet'),
      findingResult('offen'),
      findingResult('hinweis', { severity: 'hinweis' }),
      findingResult('moeglich', { verdict: 'possible' }),
    ];
    const gaps = [gap('a1', 'unklar'), gap('a2', 'niemand', { severity: 'hinweis' })];
    expect(unanswered([answering('m', ['beantwortet'])], findings, gaps)).toEqual([
      { finding: 'offen' },
      { task: 'a1', kind: 'unklar' },
    ]);
  });

  it('unterscheiden einen Befund nach Bausteinen', () => {
    const findings = [findingResult('K', { row: 'email' }), findingResult('K', { row: 'server' })];
    const half = measureResult('m', { because: [{ finding: 'K', row: 'email' }] });
    expect(unanswered([half], findings, [])).toEqual([{ finding: 'K', row: 'server' }]);
  });
});
