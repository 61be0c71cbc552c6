import type { SectionProgress } from '../../questionnaire/flow.ts';
import type { Questionnaire } from '../../questionnaire/model.ts';
import { plain } from '../../questionnaire/richText.ts';

/** Place of a section among those that are asked at present, e.g. „Teil 3 von 11: Daten“. */
export function sectionName(sections: readonly SectionProgress[], sectionId: string | undefined): string {
  const place = sections.findIndex(({ id }) => id === sectionId);
  return `Teil ${place + 1} von ${sections.length}: ${sections[place]?.title ?? ''}`;
}

/** Title of the window: what is on screen first, the site last. */
export const titled = (...words: string[]): string => [...words, 'Betriebskompass'].join(' – ');

/** Looks up the explanations that a questionnaire gives of its words. */
export const explainIn =
  ({ glossary }: Questionnaire) =>
  (id: string): { term: string; text: string } | undefined => {
    const entry = glossary.find((each) => each.id === id);
    return entry && { term: entry.term, text: plain(entry.text) };
  };

/** „1 Angabe“, „3 Angaben“: a question without rows, or one row. */
export const countEntries = (count: number): string => `${count} ${count === 1 ? 'Angabe' : 'Angaben'}`;

/** What the page before the questionnaire and the welcome inside it begin with. */
export const welcome = {
  title: 'Wie ist Ihre IT heute aufgestellt?',
  lead: 'Sie beantworten Fragen zum IT-Betrieb Ihrer Kommune. Danach sehen Sie, wo Sie gebunden sind und welche Zuständigkeit offen ist.',
} as const;
