import { describe, expect, it } from 'vitest';
import { exceptions, withExceptions } from '../../../tools/copy/exceptions.ts';

const finding = { rule: 'Wortwahl', place: 'Seite A', text: 'Rot', message: 'Ampelwort' };

describe('Ausnahmen', () => {
  it('gelten nur für ihre Regel, ihre Stelle und ihr Wort', () => {
    const open = (exception: { rule: string; place: RegExp; text?: RegExp }) =>
      withExceptions([finding], [{ reason: 'Probe', ...exception }]).open.length;
    expect(open({ rule: 'Wortwahl', place: /^Seite A$/, text: /^Rot$/ })).toBe(0);
    expect(open({ rule: 'Wortwahl', place: /^Seite A$/ })).toBe(0);
    expect(open({ rule: 'Anrede', place: /^Seite A$/ })).toBe(1);
    expect(open({ rule: 'Wortwahl', place: /^Seite B$/ })).toBe(1);
    expect(open({ rule: 'Wortwahl', place: /^Seite A$/, text: /^Gelb$/ })).toBe(1);
  });

  it('fallen auf, wenn sie nichts mehr entschuldigen', () => {
    const stale = { rule: 'Anrede', place: /^Seite Z$/, reason: 'Probe' };
    expect(withExceptions([finding], [stale])).toEqual({ open: [finding], unused: [stale] });
  });

  it('nennen alle ihren Grund in einem Satz', () => {
    for (const { reason } of exceptions) expect(reason).toMatch(/^\p{Lu}.{8,}\.$/u);
  });
});
