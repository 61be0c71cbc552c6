import type { NumberAnswer } from '../questionnaire/answers.ts';

/** From–to, both ends included; equal where an amount is known exactly. */
export type Range = readonly [from: number, to: number];

export const nothing: Range = [0, 0];

/** What was given as a range. */
export const rangeOf = (given: NumberAnswer): Range =>
  typeof given === 'number' ? [given, given] : [given.from, given.to];

export const plus = (a: Range, b: Range): Range => [a[0] + b[0], a[1] + b[1]];

/** The product of two ranges without negative ends. */
export const times = (a: Range, b: Range): Range => [a[0] * b[0], a[1] * b[1]];

export const sum = (ranges: readonly Range[]): Range => ranges.reduce(plus, nothing);
