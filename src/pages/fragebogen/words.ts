import type { SectionProgress } from '../../questionnaire/flow.ts';
import type { GlossaryEntry, Questionnaire } from '../../questionnaire/model.ts';

/** Place of a part among those that are asked at present, e.g. „Teil 3 von 11: Daten“. */
export function partName(parts: readonly SectionProgress[], sectionId: string | undefined): string {
  const place = parts.findIndex(({ id }) => id === sectionId);
  return `Teil ${place + 1} von ${parts.length}: ${parts[place]?.title ?? ''}`;
}

/** Title of the window: what is on screen first, the site last. */
export const titled = (...words: string[]): string => [...words, 'Betriebskompass'].join(' – ');

/** Looks up glossary entries of a questionnaire. */
export const explainIn =
  ({ glossary }: Questionnaire) =>
  (id: string): GlossaryEntry | undefined =>
    glossary.find((entry) => entry.id === id);

/** „1 Frage“, „3 Fragen“. */
export const countQuestions = (count: number): string => `${count} ${count === 1 ? 'Frage' : 'Fragen'}`;

const time = new Intl.DateTimeFormat('de-DE', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('de-DE', { day: '2-digit', month: '2-digit', year: 'numeric' });

/** „14:32 Uhr“ for an ISO 8601 moment, in the time zone of the reader. */
export const timeText = (moment: string): string => `${time.format(new Date(moment))}\u00a0Uhr`;

/** „23.11.2026“ for an ISO 8601 moment, in the time zone of the reader. */
export const dayText = (moment: string): string => day.format(new Date(moment));

/** „1 Antwort“, „3 Antworten“. */
export const countAnswers = (count: number): string => `${count} ${count === 1 ? 'Antwort' : 'Antworten'}`;
