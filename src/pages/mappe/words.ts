const time = new Intl.DateTimeFormat('de-DE', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('de-DE', { day: '2-digit', month: '2-digit', year: 'numeric' });

/** „14:32 Uhr“ for an ISO 8601 moment, in the time zone of the reader. */
export const timeText = (moment: string): string => `${time.format(new Date(moment))}\u00a0Uhr`;

/** „23.11.2026“ for an ISO 8601 moment, in the time zone of the reader. */
export const dayText = (moment: string): string => day.format(new Date(moment));

/** „1 Antwort“, „3 Antworten“. */
export const countAnswers = (count: number): string => `${count} ${count === 1 ? 'Antwort' : 'Antworten'}`;
