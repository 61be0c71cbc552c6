import type { Names } from '../../workspace/model.ts';
import type { Unreadable } from '../../workspace/shelf.ts';

// Without `Intl`: its first object costs a slow computer a tenth of a second, on the way to the first question.
const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** „14:32 Uhr“ for an ISO 8601 moment, in the time zone of the reader. */
export function timeText(moment: string): string {
  const at = new Date(moment);
  return `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}\u00a0Uhr`;
}

/** „23.11.2026“ for an ISO 8601 moment, in the time zone of the reader. */
export function dayText(moment: string): string {
  const at = new Date(moment);
  return `${twoDigits(at.getDate())}.${twoDigits(at.getMonth() + 1)}.${at.getFullYear()}`;
}

/**
 * What a saved state is called in lists and messages: „Gemeinde Musterhausen – Kopie“. Without the name of a
 * municipality and a label, the day tells it from others: „Ohne Namen vom 23.11.2026“.
 */
export function nameOf({ municipality, label, changedAt }: Names & { changedAt: string }): string {
  const names = [municipality || 'Ohne Namen', label].filter(Boolean).join(' – ');
  return municipality || label || !changedAt ? names : `${names} vom ${dayText(changedAt)}`;
}

/** „1 Antwort“, „3 Antworten“. */
export const countAnswers = (count: number): string => `${count} ${count === 1 ? 'Antwort' : 'Antworten'}`;

/** „Ein Stand“, „3 Stände“, with the verb that goes with it. */
const states = (count: number, one: string, many: string): string =>
  count === 1 ? `Ein ${one}` : `${count} ${many}`;

/** What is stored and cannot be used here, a sentence each; none of it is lost. */
export const unreadableWords = ({ damaged, newer, failed }: Unreadable): string[] => [
  ...(damaged > 0
    ? [
        `${states(damaged, 'gespeicherter Stand ist', 'gespeicherte Stände sind')} nicht lesbar. Es wurde nichts gelöscht.`,
      ]
    : []),
  ...(newer > 0
    ? [
        `${states(newer, 'Stand wurde', 'Stände wurden')} mit einer neueren Fassung gespeichert. Bitte laden Sie die Seite neu.`,
      ]
    : []),
  ...(failed > 0
    ? [
        failed === 1
          ? 'Ein Stand aus einer früheren Fassung ließ sich nicht in die heutige übertragen. Er ist unverändert gespeichert.'
          : `${failed} Stände aus früheren Fassungen ließen sich nicht in die heutige übertragen. Sie sind unverändert gespeichert.`,
      ]
    : []),
];
