import { isEveryLevel, levelOf, levelRange, levelRank, levelWords } from '../assessment/level.ts';
import type { Contribution, LevelRange, Rated } from '../assessment/model.ts';
import type { Words } from '../questionnaire/catalogue.ts';

type Result = Rated & { contributions?: readonly Contribution[] };

/** A level in words, with the reservation it stands under. */
export type LevelPhrase = { words: string; reservation?: string };

/** Narrower intervals are one value. */
const onePoint = 1e-9;

const isOneValue = ({ interval: [best, worst] }: Rated): boolean => worst - best <= onePoint;

/** Whether the answers leave the level open at its worse end: a missing answer, or a finding that they do not decide. */
const isDecided = (result: Rated): boolean =>
  isOneValue(result) &&
  levelRank(result.level.to) <=
    Math.max(levelRank(levelRange(result.interval).to), levelRank(result.level.from));

function missing({ contributions = [] }: Result): string {
  const count = contributions.filter(({ open }) => open).length;
  if (count === 0) return 'es fehlen Angaben';
  return count === 1 ? 'eine Angabe fehlt' : `${count} Angaben fehlen`;
}

/** What is certain of a level although read with the grey zone nothing is: its values say more. */
function inReserve(words: Words, result: Result): LevelPhrase {
  const { interval, core } = result;
  const value = levelOf(interval[0]);
  if (core === undefined) return { words: words.levels.offen };
  if (isOneValue(result) && core.to !== value)
    return {
      words: `${words.levels[value]} oder ${words.levels[core.to]}`,
      reservation: 'ein Befund ist noch offen',
    };
  return isEveryLevel(core)
    ? { words: words.levels.offen }
    : { words: levelWords(words, core), reservation: missing(result) };
}

/**
 * How something is rated, in words. Two levels side by side mean close to their border. While something is missing,
 * „mindestens“ and „höchstens“ say what is certain all the same; „noch offen“ is said only where nothing is excluded.
 * Source: docs/verfahren.md, Abschnitt 2.
 */
export function levelPhrase(words: Words, result: Result): LevelPhrase {
  const { level } = result;
  if (isEveryLevel(level)) return inReserve(words, result);
  if (level.from === level.to || isDecided(result)) return { words: levelWords(words, level) };
  return level.to === 'hoch'
    ? { words: `mindestens ${words.levels[level.from]}` }
    : { words: `höchstens ${words.levels[level.to]}` };
}

/** „erhöht, eine Angabe fehlt“ */
export function ratingWords(words: Words, result: Result): string {
  const phrase = levelPhrase(words, result);
  return phrase.reservation === undefined ? phrase.words : `${phrase.words}, ${phrase.reservation}`;
}

/** What can be said of the level at all, for ordering. */
export const statedRange = ({ level, core }: Rated): LevelRange => core ?? level;

/** True where nothing is excluded. */
export const isOpen = (words: Words, result: Rated): boolean =>
  levelPhrase(words, result).words === words.levels.offen;
