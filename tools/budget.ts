/** Weighs the built site in dist/ against its limits, prints a table, and fails if something is too heavy. */
import { checkFolder } from './questionnaires/load.ts';
import { fontProblems, type Weight, weigh } from './site/weigh.ts';

const folder = process.argv[2] ?? 'dist';
const number = new Intl.NumberFormat('de-DE');
const isTooHeavy = ({ bytes, limit }: Weight): boolean => bytes > limit;

try {
  const ids = checkFolder('questionnaires').bank.questionnaires.map(({ id }) => id);
  const weights = weigh(folder, ids);
  for (const weight of weights) {
    const bytes = number.format(weight.bytes).padStart(7);
    const mark = isTooHeavy(weight) ? '  ← zu schwer' : '';
    console.log(`${weight.what.padEnd(64)} ${bytes} von ${number.format(weight.limit)}${mark}`);
  }
  const problems = [
    ...weights
      .filter(isTooHeavy)
      .map(({ what, bytes, limit }) => `${what} ist um ${bytes - limit} Byte zu schwer.`),
    ...fontProblems(folder),
  ];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
