import { type Criterion, effectNames, type Words } from '../../questionnaire/catalogue.ts';
import type { EffectResult } from '../model.ts';

/**
 * An effect in words: −2 „belastet deutlich“ … +2 „entlastet deutlich“, or the words of its criterion. Ranges read from
 * the smaller to the larger effect, and from relief to burden if they reach both.
 */
export function effectWords(words: Words, range: EffectResult['range'], criterion?: Criterion): string {
  const own = (criterion && words.effectsBy?.[criterion]) ?? words.effects;
  if (!range) return own.ohne_zahlen;
  const [low, high] = range;
  const [first, second] = high <= 0 || low * high < 0 ? [high, low] : [low, high];
  const wordOf = (size: number): string => own[effectNames[size + 2] ?? 'unveraendert'];
  const [start, end] = [wordOf(first), wordOf(second)];
  return start === end ? start : `${start} bis ${end}`;
}
