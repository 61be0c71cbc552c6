import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/questionnaire/kinds/kinds.ts';
import { normalised } from '../../../src/questionnaire/validity.ts';
import { money } from '../../support/builders.ts';

const kind = kindOf({ kind: 'money' });
const yearly = money('kosten', { periods: ['jahr'] });
const once = money('angebot', { periods: ['einmalig'] });
const open = money('kosten', { periods: ['einmalig', 'monat', 'jahr'] });

describe('Geldbeträge', () => {
  it.each([
    [yearly, { amount: 40_000, period: 'jahr' }, '40.000\u00a0Euro im Jahr'],
    [once, { from: 110_000, to: 130_000, period: 'einmalig' }, '110.000 bis 130.000\u00a0Euro'],
    [open, { amount: 110_000, period: 'einmalig' }, '110.000\u00a0Euro einmalig'],
    [open, { from: 1200.5, to: 1300, period: 'monat' }, '1.200,50 bis 1.300\u00a0Euro im Monat'],
    [yearly, { amount: 0, period: 'jahr' }, '0\u00a0Euro im Jahr'],
  ] as const)('stehen deutsch mit Zeitraum: %#', (question, answer, words) => {
    expect(kind.isValid(question, answer)).toBe(true);
    expect(kind.describe(question, answer, [])).toBe(words);
  });

  it.each([
    ['ohne Zeitraum', { amount: 5 }],
    ['mit fremdem Zeitraum', { amount: 5, period: 'monat' }],
    ['unter null', { amount: -0.01, period: 'jahr' }],
    ['in halben Cent', { amount: 0.005, period: 'jahr' }],
    ['verkehrt herum', { from: 6, to: 5, period: 'jahr' }],
    ['mit offenem Ende', { from: 6, period: 'jahr' }],
    ['als Betrag und Bereich', { amount: 5, from: 5, to: 6, period: 'jahr' }],
    ['mit mehr', { amount: 5, period: 'jahr', netto: true }],
    ['als Text', { amount: '5', period: 'jahr' }],
    ['unendlich', { amount: Number.POSITIVE_INFINITY, period: 'jahr' }],
    ['als bloße Zahl', 5],
  ])('gelten nicht %s', (_what, answer) => {
    expect(kind.isValid(yearly, answer)).toBe(false);
  });

  it('sind ein Betrag, wenn Anfang und Ende gleich sind', () => {
    expect(normalised(yearly, { from: 5, to: 5, period: 'jahr' })).toEqual({ amount: 5, period: 'jahr' });
  });
});
