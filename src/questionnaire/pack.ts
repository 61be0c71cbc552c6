import type { Question, Questionnaire } from './model.ts';

/** A row or option; on the way to the browser its words may be missing. */
type Entry = { id: string; label?: string; hint?: string };
type Named = { id: string; name: string; hint?: string };
type Change = (entry: Entry, named: Named | undefined) => Entry;

/** Every row and option that may stand for a Baustein or a task, changed. */
function changed(questionnaire: Questionnaire, change: Change): Questionnaire {
  const bausteine = new Map<string, Named>(
    questionnaire.bausteine.map((baustein) => [baustein.id, baustein]),
  );
  const tasks = new Map<string, Named>(questionnaire.tasks.map((task) => [task.id, task]));
  const each = (entries: readonly Entry[], catalogue: Map<string, Named>) =>
    entries.map((entry) => change(entry, catalogue.get(entry.id)));
  const inQuestion = (question: Question): Question => {
    if (question.kind === 'tasks') return { ...question, rows: each(question.rows, tasks) } as Question;
    if (question.kind === 'matrix') return { ...question, rows: each(question.rows, bausteine) } as Question;
    if (question.kind === 'multi')
      return { ...question, options: each(question.options, bausteine) } as Question;
    return question;
  };
  const sections = questionnaire.sections.map((section) => ({
    ...section,
    questions: section.questions.map(inQuestion),
  }));
  return { ...questionnaire, sections };
}

/**
 * The questionnaire as it travels to the browser: rows and options that repeat the words of a Baustein or a task
 * carry only their id. They stand so far apart in the file that compression does not find the repetition.
 */
export const pack = (questionnaire: Questionnaire): Questionnaire =>
  changed(questionnaire, (entry, named) => {
    const repeats = named !== undefined && entry.label === named.name && entry.hint === named.hint;
    if (!repeats) return entry;
    const { label: _label, hint: _hint, ...rest } = entry;
    return rest;
  });

/** Undoes `pack`. */
export const unpack = (packed: Questionnaire): Questionnaire =>
  changed(packed, (entry, named) => {
    if (entry.label !== undefined || !named) return entry;
    return { ...entry, label: named.name, ...(named.hint === undefined ? {} : { hint: named.hint }) };
  });
