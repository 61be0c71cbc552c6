import type { Direction } from '../../questionnaire/catalogue.ts';
import { describeAnswer } from '../../questionnaire/describe.ts';
import { findQuestion } from '../../questionnaire/items.ts';
import { formatGermanNumber } from '../../questionnaire/kinds/germanNumber.ts';
import { type Fillings, fill, namesOf } from '../../questionnaire/placeholders.ts';
import type { Reading } from '../../questionnaire/reading.ts';
import { verdictOf } from '../exact/verdict.ts';
import { modelIn, type Operation } from './operation.ts';
import type { DirectionScope } from './scope.ts';

const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The time needed in the house beside what the answers say is there; undefined where the direction names none. */
export function timeFor({ time }: Direction, reading: Reading, fillings: Fillings): string | undefined {
  if (!time) return undefined;
  const { from, to, text } = time;
  const span =
    from === to ? formatGermanNumber(from) : `${formatGermanNumber(from)} bis ${formatGermanNumber(to)}`;
  const needed = `Im Haus nötig: etwa ${span} ${to === 1 ? 'Stunde' : 'Stunden'} in der Woche ${uncapitalised(fill(text, fillings))}`;
  const role = reading.questionnaire.document?.caretaker;
  const question = role === undefined ? undefined : findQuestion(reading.questionnaire, role);
  if (!question || reading.state(question.id)?.answer === undefined) return needed;
  return `${needed.replace(/\.$/, '')}; heute: ${describeAnswer(reading, question)}.`;
}

/** Bausteine under special law that come to a private firm. */
function underSpecialLaw(
  reading: Reading,
  { bausteine }: Operation,
  { scope, ways }: DirectionScope,
): string[] {
  const isPrivate = (model: string | undefined): boolean =>
    modelIn(reading.questionnaire, model)?.private === true;
  return bausteine
    .filter(({ id, specialLaw }) => specialLaw && scope.affected.includes(id))
    .filter(({ id }) => isPrivate(ways.get(id)?.to) && !isPrivate(ways.get(id)?.from))
    .map(({ name }) => name);
}

/** What is said beside the effects, without sign: outages and security, a post that is affected, special law. */
export function remarksOn(
  direction: Direction,
  reading: Reading,
  operation: Operation,
  scope: DirectionScope,
  fillings: Fillings,
): string[] {
  const { staff } = direction;
  const variant = direction.variants?.find(
    ({ security, when }) => security !== undefined && verdictOf(reading, when) === 'yes',
  );
  const security = variant?.security ?? direction.security;
  const special = underSpecialLaw(reading, operation, scope);
  const isStaffAffected = staff && (staff.when === undefined || verdictOf(reading, staff.when) === 'yes');
  return [
    ...(security === undefined ? [] : [fill(security, fillings)]),
    ...(isStaffAffected ? [fill(staff.text, fillings)] : []),
    ...(special.length === 0 ? [] : [`Fachrecht zuerst klären: ${namesOf(special)}.`]),
  ];
}
