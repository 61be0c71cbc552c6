import { expect, it } from 'vitest';
import { isClean, runKillTest } from '../../tools/killTest.ts';

it('Störung 52 und 54: Abstürze unter Last und ein launischer Mailserver kosten keine angenommene Anfrage', async () => {
  const report = await runKillTest(3);
  expect(report.accepted).toBeGreaterThan(20);
  expect(report).toMatchObject({
    notStored: 0,
    notDelivered: 0,
    notMailed: 0,
    differentIds: 0,
    integrity: 'ok',
  });
  expect(isClean(report)).toBe(true);
});
