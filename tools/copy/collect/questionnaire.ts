import type { Question, Questionnaire } from '../../../src/questionnaire/model.ts';
import { plainText } from '../../questionnaires/lint/wording.ts';
import type { Area, Passage } from '../passage.ts';

/** Fields that hold no text for readers. */
const silent = new Set(
  'id kind version askWhom sources score when cases measures sets gaps dimension floor to question severity rank checks criterion deputy'.split(
    ' ',
  ),
);

/** Every text below a value with the path to it, e.g. `options › ja › hint`. */
function textsIn(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value))
    return value.flatMap((each, index) =>
      textsIn(each, `${path} › ${(each as { id?: string })?.id ?? index + 1}`),
    );
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    silent.has(key) ? [] : textsIn(each, `${path} › ${key}`),
  );
}

const passages = (area: Area, unit: string, value: unknown, place = unit): Passage[] =>
  textsIn(value, place).map(({ path, text }) => ({ area, unit, place: path, text: plainText(text) }));

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
  ];
}
