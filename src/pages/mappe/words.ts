import type { Names } from '../../workspace/model.ts';

const time = new Intl.DateTimeFormat('de-DE', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('de-DE', { day: '2-digit', month: '2-digit', year: 'numeric' });

/** „14:32 Uhr“ for an ISO 8601 moment, in the time zone of the reader. */
export const timeText = (moment: string): string => `${time.format(new Date(moment))}\u00a0Uhr`;

/** „23.11.2026“ for an ISO 8601 moment, in the time zone of the reader. */
export const dayText = (moment: string): string => day.format(new Date(moment));

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
