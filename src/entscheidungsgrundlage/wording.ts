import { fitting } from '../assessment/fitting.ts';
import { gapKinds, type Words } from '../questionnaire/catalogue.ts';
import type { Questionnaire } from '../questionnaire/model.ts';
import { type Fillings, fill, partnersIn } from '../questionnaire/placeholders.ts';
import type { Reading } from '../questionnaire/reading.ts';

/** Fills the placeholders in those texts of an item that are there. */
function filled<Item extends object>(item: Item, keys: readonly (keyof Item)[], fillings: Fillings): Item {
  const texts = keys.flatMap((key) => {
    const text = item[key];
    return typeof text === 'string' ? [[key, fill(text, fillings)]] : [];
  });
  return { ...item, ...Object.fromEntries(texts) };
}

const gapsIn = ({ gaps }: Words, fillings: Fillings): Words['gaps'] =>
  Object.fromEntries(
    gapKinds.map((kind) => [kind, filled(gaps[kind], ['what', 'step'], fillings)]),
  ) as Words['gaps'];

/**
 * The questionnaire with its texts as these answers make them: variants chosen, parties and whose answers they are put
 * in their places. Names of Bausteine that only a direction knows stay as placeholders.
 */
export function worded(reading: Reading, angaben: string): Questionnaire {
  const { questionnaire } = reading;
  const { findings, measures, directions, tasks, words } = questionnaire;
  const fillings: Fillings = { partner: partnersIn(reading), angaben };
  return {
    ...questionnaire,
    findings: findings.map((each) => filled(fitting(reading, each), ['title', 'text'], fillings)),
    measures: measures.map((each) =>
      filled(fitting(reading, each), ['title', 'who', 'firstStep', 'against'], fillings),
    ),
    directions: directions.map((each) =>
      filled(fitting(reading, each), ['title', 'summary', 'firstStep', 'security'], fillings),
    ),
    tasks: tasks.map((each) => filled(each, ['stays', 'remains'], fillings)),
    words: { ...words, gaps: gapsIn(words, fillings) },
  };
}
