/**
 * How long an assessment takes: the real questionnaire with and without open gates, and generated ones of growing size.
 * Prints milliseconds by the clock, middle and 95th of a hundred, without and with clarifications; then for one tick
 * „vorsehen“, which must stay below four, and for all levers. Needs a quiet machine;
 * processor time would add the threads that collect garbage beside the work.
 * Run it with: npm run bench:bewertung
 */
import { readFileSync } from 'node:fs';
import { assess } from '../src/assessment/assess.ts';
import { intend } from '../src/assessment/intend.ts';
import { leversOf } from '../src/assessment/levers.ts';
import type { Answers } from '../src/questionnaire/answers.ts';
import type { Questionnaire } from '../src/questionnaire/model.ts';
import type { Points, Question, Weight } from '../src/questionnaire/question.ts';
import { read } from '../src/questionnaire/reading.ts';
import { loadQuestionnaire } from '../tools/questionnaires/load.ts';

const rounds = 100;
const real = loadQuestionnaire('questionnaires', 'gesamtbetrachtung');

function timesOf(work: () => void): { middle: number; high: number } {
  for (let warm = 0; warm < rounds; warm += 1) work();
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  }).sort((a, b) => a - b);
  return { middle: times[rounds / 2] ?? 0, high: times[Math.floor(rounds * 0.95)] ?? 0 };
}

function measure(label: string, questionnaire: Questionnaire, answers: Answers): void {
  const assessed = timesOf(() => assess(read(questionnaire, { ...answers })));
  const clarified = timesOf(() => assess(read(questionnaire, { ...answers })).clarifications.at(0));
  const show = (value: number): string => value.toFixed(2).padStart(7);
  console.log(
    `${label.padEnd(44)}${show(assessed.middle)}${show(assessed.high)}${show(clarified.middle)}${show(clarified.high)}`,
  );
}

/** A questionnaire with this many scored questions; every tenth hangs on one of two gates. */
function generated(count: number): Questionnaire {
  const base = { short: 'Kurz', why: 'Darum.', askWhom: 'leitung', effort: 1 as const, sources: [] };
  const option = (id: string, points?: Points) => ({
    id,
    label: id,
    ...(points === undefined ? {} : { points }),
  });
  const gate = (id: string): Question => ({
    ...base,
    id,
    title: id,
    kind: 'single',
    options: [option('ja'), option('nein')],
  });
  const scored = Array.from(
    { length: count },
    (_, index): Question => ({
      ...base,
      id: `q${index}`,
      title: `q${index}`,
      kind: 'single',
      options: [option('gut', 0), option('mittel', 50), option('schlecht', 100)],
      score: { dimension: real.dimensions[index % 6]?.id ?? '', weight: ((index % 3) + 1) as Weight },
      ...(index % 10 === 0 ? { when: { question: `tor${index % 20 === 0 ? 1 : 2}`, is: 'ja' } } : {}),
    }),
  );
  const questions = [gate('tor1'), gate('tor2'), ...scored];
  const sections = [{ id: 'alles', title: 'Alles', questions }];
  return { ...real, sections, bausteine: [], tasks: [], findings: [], measures: [], directions: [] };
}

const example = JSON.parse(readFileSync('questionnaires/beispiele/musterhausen.kompass.json', 'utf8'));
const given: Answers = example.answers;

/** One tick „vorsehen“ more, answers as they were: what a page works out while somebody waits. */
function measureTicks(label: string, answers: Answers): void {
  const ids = real.measures.map(({ id }) => id);
  const reading = read(real, answers);
  let ticked = 0;
  const intended = timesOf(() => {
    ticked = (ticked % ids.length) + 1;
    intend(reading, ids.slice(0, ticked));
  });
  const all = timesOf(() => leversOf(read(real, { ...answers })));
  const show = (value: number): string => value.toFixed(2).padStart(7);
  console.log(
    `${label.padEnd(44)}${show(intended.middle)}${show(intended.high)}${show(all.middle)}${show(all.high)}`,
  );
}

console.log(`${'Millisekunden'.padEnd(44)}   Mitte    95.  + Klärungen`);
measure('Musterhausen', real, given);
measure('Musterhausen, ein Tor offen', real, { ...given, p_partner: 'unknown' });
measure('Musterhausen, zwei Tore offen', real, { ...given, p_partner: 'unknown', vertiefung: 'unknown' });
measure('Musterhausen, auch die Bausteine offen', real, {
  ...given,
  p_partner: 'unknown',
  bausteine: 'unknown',
});
measure('nichts beantwortet', real, {});
for (const count of [125, 250, 500, 1000]) {
  const questionnaire = generated(count);
  const half = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`q${index}`, index % 2 ? 'gut' : 'unknown']),
  );
  measure(`${count} Fragen, zwei Tore und die Hälfte offen`, questionnaire, {
    ...half,
    tor1: 'unknown',
    tor2: 'unknown',
  });
}

console.log(`\n${'Millisekunden'.padEnd(44)}  ein Haken    alle Stellschrauben`);
measureTicks('Musterhausen', given);
measureTicks('Musterhausen, ein Tor offen', { ...given, p_partner: 'unknown' });
measureTicks('nichts beantwortet', {});
