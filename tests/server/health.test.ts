import { describe, expect, it } from 'vitest';
import { judgeHealth } from '../../server/health.ts';
import type { Counts } from '../../server/store.ts';
import type { Health } from '../../src/erstgespraech/contract/protocol.ts';

const HOUR = 3_600_000;
const counts = (waiting: number, age: number, dead = 0) => ({
  waiting,
  dead,
  oldestAcceptedAt: waiting > 0 ? 1e12 - age : undefined,
});
const judge = (known: Counts | undefined, accepting: boolean, delivery: Health['delivery']) =>
  judgeHealth(known, accepting, delivery, 1e12);

describe('Gesundheit des Dienstes', () => {
  it('ist in Ordnung, solange nichts länger als eine Stunde wartet', () => {
    expect(judge(counts(0, 0), true, 'mail').ok).toBe(true);
    expect(judge(counts(3, HOUR), true, 'mail').ok).toBe(true);
    expect(judge(counts(3, HOUR + 1), true, 'mail').ok).toBe(false);
  });

  it('ist nicht in Ordnung, sobald eine Anfrage aufgegeben ist', () => {
    expect(judge(counts(0, 0, 1), true, 'mail')).toMatchObject({
      ok: false,
      health: { dead: 1, accepting: true },
    });
  });

  it('gibt ohne Mailserver eine Woche zum Lesen der Liste', () => {
    expect(judge(counts(1, 7 * 24 * HOUR), true, 'list').ok).toBe(true);
    expect(judge(counts(1, 7 * 24 * HOUR + 1), true, 'list').ok).toBe(false);
  });

  it('nimmt nichts an, wenn der Speicher nicht lesbar ist', () => {
    expect(judge(undefined, true, 'mail')).toMatchObject({ ok: false, health: { accepting: false } });
  });

  it('nennt Zahl und Alter, sonst nichts', () => {
    expect(judge(counts(2, 90_000), true, 'mail').health).toEqual({
      accepting: true,
      delivery: 'mail',
      waiting: 2,
      oldestSeconds: 90,
      dead: 0,
    });
  });
});
