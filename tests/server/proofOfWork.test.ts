import { describe, expect, it } from 'vitest';
import { createProofOfWork, solves } from '../../server/proofOfWork.ts';
import { solve } from './support.ts';

const BITS = 10;
const MINUTE = 60_000;

describe('Rechenaufgabe gegen Massenversand', () => {
  const fresh = () => {
    const proofOfWork = createProofOfWork(BITS, 3000);
    const task = proofOfWork.task(0);
    return { proofOfWork, proof: solve(task), task };
  };

  it('nimmt eine gelöste Aufgabe an', () => {
    const { proofOfWork, proof } = fresh();
    expect(proofOfWork.verify(proof, 'eins', 5000)).toBe('ok');
  });

  it('bezahlt mit einer Aufgabe nur eine Anfrage, diese aber beliebig oft', () => {
    const { proofOfWork, proof } = fresh();
    expect(proofOfWork.verify(proof, 'eins', 5000)).toBe('ok');
    expect(proofOfWork.verify(proof, 'eins', 6000)).toBe('ok');
    expect(proofOfWork.verify(proof, 'zwei', 6000)).toBe('used');
  });

  it('weist ungelöste, veränderte und fremde Aufgaben ab', () => {
    const { proofOfWork, proof } = fresh();
    let wrong = proof.answer + 1;
    while (solves({ ...proof, answer: wrong }, BITS)) wrong += 1;
    expect(proofOfWork.verify({ ...proof, answer: wrong }, 'eins', 5000)).toBe('invalid');
    const later = proof.task.replace(/\.0\./, '.9999999.');
    expect(proofOfWork.verify({ ...proof, task: later }, 'eins', 5000)).toBe('invalid');
    expect(createProofOfWork(BITS, 0).verify(proof, 'eins', 5000)).toBe('invalid');
    for (const task of ['', '.', 'x.y.z', `${proof.task}x`]) {
      expect(proofOfWork.verify({ task, answer: 0 }, 'eins', 5000)).toBe('invalid');
    }
  });

  it('verlangt die Zeit, die Menschen zum Ausfüllen brauchen, und sagt, wie lange noch', () => {
    const { proofOfWork, proof, task } = fresh();
    expect(task.notBefore).toBe(3);
    expect(proofOfWork.verify(proof, 'eins', 1200)).toEqual({ tooEarly: 2 });
    expect(proofOfWork.verify(proof, 'eins', 3000)).toBe('ok');
  });

  it('Störung 50: lässt Aufgaben nach 20 Minuten verfallen', () => {
    const { proofOfWork, proof, task } = fresh();
    expect(task.expires).toBe(1200);
    expect(proofOfWork.verify(proof, 'eins', 20 * MINUTE)).toBe('ok');
    expect(proofOfWork.verify(proof, 'eins', 20 * MINUTE + 1)).toBe('expired');
  });

  it('misst Arbeit in führenden Null-Bits', () => {
    expect(solves({ task: 'x', answer: 0 }, 0)).toBe(true);
    expect(solves({ task: 'x', answer: 0 }, 32)).toBe(false);
  });
});
