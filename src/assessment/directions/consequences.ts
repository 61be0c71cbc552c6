import type { Direction, Measure } from '../../questionnaire/catalogue.ts';
import { type Fillings, fill } from '../../questionnaire/placeholders.ts';
import type { Reading } from '../../questionnaire/reading.ts';
import { verdictOf } from '../exact/verdict.ts';
import type { FindingResult } from '../model.ts';
import { type Fates, fatesOf, outcomeKey, outcomeOfFinding, outcomesLeft } from '../outcomes.ts';
import { situationIn } from '../situation.ts';

/** Which findings and gaps of today are closed, may be closed, or are kept once the measures are done. */
export function fatesWith(reading: Reading, after: Reading, measures: readonly Measure[]): Fates {
  const [today, then] = [situationIn(reading), situationIn(after)];
  // Who carries out a task does not follow from a move; gaps are closed by measures alone.
  const { responsibilities } = today;
  const left = { findings: then.findings, responsibilities };
  const sure = measures.filter(({ consent }) => !consent);
  return fatesOf(outcomesLeft(today, []), outcomesLeft(left, sure), outcomesLeft(left, measures));
}

const titleOf = ({ questionnaire: { findings } }: Reading, id: string): string | undefined =>
  findings.find((finding) => finding.id === id)?.title;

/** Findings that hold afterwards and cannot hold today. */
function newFindings(reading: Reading, after: Reading): FindingResult[] {
  const today = new Set(situationIn(reading).findings.map((each) => outcomeKey(outcomeOfFinding(each))));
  return situationIn(after).findings.filter(
    (each) => each.verdict === 'holds' && !today.has(outcomeKey(outcomeOfFinding(each))),
  );
}

/**
 * What a direction may bring, as finished sentences: what is written about it, unless its finding holds already, and the
 * findings that follow from what is assumed.
 */
export function createdBy(
  { creates = [] }: Direction,
  reading: Reading,
  after: Reading,
  fillings: Fillings,
): string[] {
  const holding = new Set(
    situationIn(reading).findings.flatMap(({ id, verdict }) => (verdict === 'holds' ? [id] : [])),
  );
  const written = creates.filter(
    ({ finding, when }) =>
      (finding === undefined || !holding.has(finding)) &&
      (when === undefined || verdictOf(reading, when) !== 'no'),
  );
  const named = new Set(written.map(({ finding }) => finding));
  const found = [...new Set(newFindings(reading, after).map(({ id }) => id))].filter((id) => !named.has(id));
  return [
    ...written.map(({ text }) => fill(text, fillings)),
    ...found.flatMap((id) => titleOf(reading, id) ?? []).map((title) => `Danach zu erwarten: ${title}.`),
  ];
}
