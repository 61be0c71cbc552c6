import { describe, expect, it } from 'vitest';
import { branch, contributionsTo, knownShare, type Leaf } from '../../src/assessment/decomposition.ts';
import type { Interval } from '../../src/assessment/model.ts';

const leaf = (question: string, interval: Interval, weight = 1, optional = false): Leaf => ({
  question,
  interval,
  weight,
  optional,
  open: interval[0] !== interval[1],
});

const contributions = (whole: ReturnType<typeof branch>) => (whole ? contributionsTo(whole) : []);

describe('Zerlegung eines Mittels', () => {
  it('multipliziert die Anteile von oben nach unten', () => {
    const inner = branch(3, [leaf('a', [0, 0]), leaf('b', [100, 100])]);
    const whole = inner && branch(1, [inner, leaf('c', [50, 50], 1)]);
    expect(whole?.interval).toEqual([50, 50]);
    expect(
      contributions(whole).map(({ question, share, interval }) => [question, share, interval[1]]),
    ).toEqual([
      ['b', 0.375, 37.5],
      ['c', 0.25, 12.5],
      ['a', 0.375, 0],
    ]);
  });

  it('gibt einem möglichen Glied nur an dem Ende einen Anteil, an dem es teilnimmt', () => {
    const whole = branch(1, [leaf('sicher', [50, 50]), leaf('vielleicht', [100, 100], 1, true)]);
    const [first, second] = contributions(whole);
    expect(first).toMatchObject({ question: 'vielleicht', share: 0.5, interval: [0, 50] });
    expect(second).toMatchObject({ question: 'sicher', share: 0.5, interval: [50, 25] });
  });

  it('misst den bekannten Anteil der Gewichte; was nur vielleicht gestellt wird, ist nicht bekannt', () => {
    const whole = branch(1, [leaf('a', [25, 25], 3), leaf('b', [0, 100], 1), leaf('c', [50, 50], 1, true)]);
    expect(whole && knownShare(whole)).toBeCloseTo(0.6, 12);
  });

  it('ergibt ohne Glieder nichts', () => {
    expect(branch(1, [])).toBeUndefined();
  });
});
