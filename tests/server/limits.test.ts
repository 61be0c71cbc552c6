import { describe, expect, it } from 'vitest';
import { createClientNames, createLimits } from '../../server/limits.ts';

const HOUR = 3_600_000;

describe('Begrenzung der Anfragen', () => {
  it('lässt einige auf einmal zu, danach nur noch nach und nach', () => {
    const limits = createLimits(6, 4, 1000);
    expect([1, 2, 3, 4].map(() => limits.take('a', 0))).toEqual([0, 0, 0, 0]);
    expect(limits.take('a', 0)).toBe(600);
    expect(limits.take('a', 599_000)).toBeGreaterThan(0);
    expect(limits.take('a', 600_000)).toBe(0);
    expect(limits.take('a', 600_000)).toBeGreaterThan(0);
  });

  it('bremst eine Absenderin nicht, weil eine andere zu viel sendet', () => {
    const limits = createLimits(6, 1, 1000);
    limits.take('a', 0);
    expect(limits.take('a', 0)).toBeGreaterThan(0);
    expect(limits.take('b', 0)).toBe(0);
  });

  it('sammelt nie mehr an, als auf einmal erlaubt ist', () => {
    const limits = createLimits(6, 2, 1000);
    limits.take('a', 0);
    expect([1, 2, 3].map(() => limits.take('a', 100 * HOUR) > 0)).toEqual([false, false, true]);
  });

  it('deckelt alle zusammen; wer dort abgewiesen wird, verliert nichts vom eigenen Anteil', () => {
    const limits = createLimits(6, 1, 2);
    expect([limits.take('a', 0), limits.take('b', 0)]).toEqual([0, 0]);
    expect(limits.take('c', 0)).toBe(1800);
    expect(limits.take('c', HOUR / 2)).toBe(0);
  });

  it('merkt sich begrenzt viele und vergisst zuerst, wer am längsten fort ist', () => {
    const limits = createLimits(6, 1, 1_000_000);
    limits.take('erste', 0);
    for (let n = 0; n < 49_999; n += 1) limits.take(`c${n}`, 0);
    expect(limits.take('erste', 0)).toBeGreaterThan(0);
    for (let n = 0; n < 50_000; n += 1) limits.take(`d${n}`, 0);
    expect(limits.take('erste', 0)).toBe(0);
  });
});

describe('Namen der Absenderinnen', () => {
  const nameOf = createClientNames();

  it('zählt ein IPv6-Netz mit 64 Bit als einen Anschluss, wie auch immer es geschrieben ist', () => {
    expect(nameOf('2001:db8::1')).toBe(nameOf('2001:db8:0:0:ffff::2'));
    expect(nameOf('2001:0db8:0000:0000:1::')).toBe(nameOf('2001:db8::1'));
    expect(nameOf('2001:db8:0:1::1')).not.toBe(nameOf('2001:db8::1'));
    expect(nameOf('fe80::1%eth0')).toBe(nameOf('fe80::2'));
    expect(nameOf('::1')).toBe(nameOf('::2'));
  });

  it('erkennt eine IPv4-Adresse in beiden Schreibweisen', () => {
    expect(nameOf('::ffff:192.0.2.7')).toBe(nameOf('192.0.2.7'));
    expect(nameOf('192.0.2.8')).not.toBe(nameOf('192.0.2.7'));
  });

  it('verrät die Adresse nicht und gilt nur bis zum nächsten Start', () => {
    expect(nameOf('192.0.2.7')).not.toContain('192');
    expect(createClientNames()('192.0.2.7')).not.toBe(nameOf('192.0.2.7'));
  });
});
