import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createProofOfWork, solves } from '../../../server/proofOfWork.ts';
import { solveProof } from '../../../src/erstgespraech/contract/proofOfWork.ts';

describe('Rechennachweis', () => {
  it('ist einer, den der Dienst annimmt', async () => {
    const service = createProofOfWork(10, 0);
    const { task } = service.task(0);
    const answer = await solveProof({ task, bits: 10 });
    expect(service.verify({ task, answer }, 'anfrage', 0)).toBe('ok');
  });

  it.each([0, 1, 7, 8, 9, 12])('ist die kleinste Antwort mit %i führenden Nullen', async (bits) => {
    const task = `aufgabe-${bits}`;
    const answer = await solveProof({ task, bits });
    expect(solves({ task, answer }, bits)).toBe(true);
    for (let smaller = 0; smaller < answer; smaller += 1) {
      const hash = createHash('sha256').update(`${task}:${smaller}`).digest('hex');
      expect(Number.parseInt(hash.slice(0, 8), 16) < 2 ** (32 - bits)).toBe(false);
    }
  });
});
