import type { Questionnaire } from '../../questionnaire/model.ts';
import type { Section } from '../../questionnaire/question.ts';
import { plain } from '../../questionnaire/richText.ts';

/** The parts that everybody is asked. */
export const partsForAll = ({ sections }: Questionnaire): Section[] =>
  sections.filter(({ when }) => when === undefined);

/**
 * Place of a part among those that everybody is asked, e.g. „Teil 3 von 11: Daten“: their number never changes. A part
 * that only some are asked stands beside them.
 */
export function sectionName(questionnaire: Questionnaire, sectionId: string | undefined): string {
  const title = questionnaire.sections.find(({ id }) => id === sectionId)?.title ?? '';
  const always = partsForAll(questionnaire);
  const place = always.findIndex(({ id }) => id === sectionId);
  return place < 0 ? `Zusätzlicher Teil: ${title}` : `Teil ${place + 1} von ${always.length}: ${title}`;
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
