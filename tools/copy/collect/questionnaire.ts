import type { Questionnaire } from '../../../src/questionnaire/model.ts';
import type { Question } from '../../../src/questionnaire/question.ts';
import { plain } from '../../../src/questionnaire/richText.ts';
import { type Area, type Passage, slot } from '../../wording/passage.ts';
import { textsIn } from '../../wording/texts.ts';

/** Placeholders are filled in when the text is used. */
const withSlots = (text: string): string => text.replaceAll(/\{[\w.]+\}/g, slot);

const passages = (area: Area, unit: string, value: unknown, place = unit): Passage[] =>
  textsIn(value, place).map(({ path, text }) => ({ area, unit, place: path, text: withSlots(plain(text)) }));

/** Tables take their rows from these lists; they are read there. */
const ofQuestion = (question: Question): Partial<Question> => {
  if (question.kind === 'tasks') return { ...question, rows: [] };
  return question;
};

/** Every text of a questionnaire: one unit per chapter, and one per list of the catalogue. */
export function passagesOfQuestionnaire(questionnaire: Questionnaire): Passage[] {
  const {
    sections,
    findings,
    measures,
    directions,
    tasks,
    bausteine,
    dimensions,
    parties,
    contacts,
    glossary,
    sources,
    words,
    models = [],
    transitions = [],
    contradictions = [],
    register = [],
    facts = [],
  } = questionnaire;
  return [
    ...sections.flatMap(({ id, title, intro, questions }) => [
      ...passages('fragebogen', `Kapitel ${id}`, { title, intro }),
      ...questions.flatMap((question) =>
        passages('fragebogen', `Kapitel ${id}`, ofQuestion(question), question.id),
      ),
    ]),
    ...passages('fragebogen', 'Aufgaben', { tasks, parties }),
    ...passages('fragebogen', 'Bausteine und Dimensionen', { bausteine, dimensions, contacts }),
    ...passages('fragebogen', 'Glossar', glossary),
    ...passages('ergebnis', 'Befunde', findings),
    ...passages('ergebnis', 'Maßnahmen', measures),
    ...passages('ergebnis', 'Handlungsrichtungen', directions),
    ...passages('ergebnis', 'Quellen', sources),
    ...passages('ergebnis', 'Wörter', words),
    ...passages('ergebnis', 'Betriebsmodelle', models),
    ...passages('ergebnis', 'Wege zwischen Betriebsmodellen', transitions),
    ...passages('ergebnis', 'Widersprüche', contradictions),
    ...passages('ergebnis', 'Register', register),
    ...passages('ergebnis', 'Rechtsstand', facts),
  ];
}
