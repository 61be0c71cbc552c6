import { MATTER_LIMITS, type MustHaves } from '../../costs/matters.ts';
import { lengthOf, plainLine } from '../../questionnaire/plainText.ts';
import { choiceId } from '../../ui/choices.ts';
import type { Problem } from '../../ui/ErrorSummary.tsx';
import { readAmount } from './amountReading.ts';

/** What stands in the fields for must-haves. */
export type MustHaveDraft = { ids: readonly string[]; own: string; costLimit: string };
export const mustHaveField = { own: 'vorgabe-eigene', costLimit: 'vorgabe-kosten' };

const MOST_EURO = 100_000_000;

/** The must-haves that the fields hold, or what is wrong with them, each tied to its field. */
export function readMustHaves({
  ids,
  own,
  costLimit,
}: MustHaveDraft): { mustHaves: MustHaves } | { problems: Problem[] } {
  const written = plainLine(own);
  const limit = readAmount(costLimit, 'Euro im Jahr', MOST_EURO);
  const problems: Problem[] = [];
  const [first] = ids;
  if (ids.length > MATTER_LIMITS.mustHaves && first !== undefined)
    problems.push({
      message: `Bitte wählen Sie höchstens ${MATTER_LIMITS.mustHaves} Vorgaben; angekreuzt sind ${ids.length}.`,
      target: choiceId('vorgaben-wahl', first),
    });
  if (lengthOf(written) > MATTER_LIMITS.text)
    problems.push({
      message: `Bitte kürzen Sie auf höchstens ${MATTER_LIMITS.text}\u00a0Zeichen.`,
      target: mustHaveField.own,
    });
  if ('message' in limit) problems.push({ message: limit.message, target: mustHaveField.costLimit });
  else if (typeof limit.value === 'object')
    problems.push({
      message: 'Bitte geben Sie einen einzelnen Betrag ein.',
      target: mustHaveField.costLimit,
    });
  if (problems.length > 0 || 'message' in limit || typeof limit.value === 'object') return { problems };
  return {
    mustHaves: {
      ids,
      ...(written === '' ? {} : { own: written }),
      ...(limit.value === undefined ? {} : { costLimit: limit.value }),
    },
  };
}
