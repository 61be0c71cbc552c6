import type { AuthoredQuestionnaire } from '../schema.ts';
import type { LintContext } from './context.ts';

/** Ids that a questionnaire names for a role, with the words for what they are there. */
function namedQuestions({ document = {} }: AuthoredQuestionnaire): [role: string, id: string][] {
  const { portrait = [], occasion, operation } = document;
  return [
    ...portrait.map((id): [string, string] => ['portrait', id]),
    ...(occasion === undefined ? [] : [['occasion', occasion] as [string, string]]),
    ...(operation === undefined ? [] : [['operation', operation] as [string, string]]),
  ];
}

const repeated = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];

/** Roles that have one answer to show: no rows, and each question once. */
function checkAnswerRoles(
  { warn, questionById }: LintContext,
  { id: owner, document = {}, resultAfter = [] }: AuthoredQuestionnaire,
): void {
  const { portrait = [], occasion } = document;
  const shown: [role: string, id: string][] = [...new Set(portrait)].map((id) => ['portrait', id]);
  if (occasion !== undefined) shown.push(['occasion', occasion]);
  for (const [role, id] of shown) {
    const question = questionById.get(id);
    if (question === undefined || !('rows' in question)) continue;
    warn(
      'L53',
      'questionnaires',
      owner,
      `document.${role} nennt „${id}“. Die Frage hat Zeilen; gebraucht wird eine mit einer einzigen Antwort.`,
    );
  }
  for (const id of repeated(portrait))
    warn('L53', 'questionnaires', owner, `document.portrait nennt „${id}“ mehrmals.`);
  for (const id of repeated(resultAfter))
    warn('L53', 'questionnaires', owner, `resultAfter nennt „${id}“ mehrmals.`);
}

function checkQuestions(
  { error, warn, questionById }: LintContext,
  questionnaire: AuthoredQuestionnaire,
): void {
  const asked = questionnaire.sections.flatMap(({ questions }) => questions);
  for (const [role, id] of namedQuestions(questionnaire)) {
    if (!asked.includes(id)) {
      error(
        'L52',
        'questionnaires',
        questionnaire.id,
        `document.${role} nennt „${id}“. Diese Frage steht nicht in diesem Fragebogen.`,
      );
    }
  }
  const operation = questionById.get(questionnaire.document?.operation ?? '');
  if (operation === undefined) return;
  if (operation.kind !== 'matrix') {
    error(
      'L52',
      'questionnaires',
      questionnaire.id,
      `document.operation nennt „${operation.id}“. Das Betriebsmodell je Baustein braucht eine Frage der Art matrix.`,
    );
  } else if (Array.isArray(operation.rows)) {
    warn(
      'L53',
      'questionnaires',
      questionnaire.id,
      `document.operation nennt „${operation.id}“. Ihre Zeilen sind keine Bausteine; das Dokument findet dort kein Betriebsmodell.`,
    );
  }
}

function checkDocumentSections(
  { error, warn, bank }: LintContext,
  questionnaire: AuthoredQuestionnaire,
): void {
  const sections = questionnaire.document?.sections;
  if (sections === undefined) return;
  const isOrdered = sections[0] === 'kurzfassung' && sections.at(-1) === 'anlage';
  if (!isOrdered || new Set(sections).size < sections.length) {
    error(
      'L52',
      'questionnaires',
      questionnaire.id,
      'document.sections beginnt mit kurzfassung, endet mit anlage und nennt jeden Abschnitt nur einmal.',
    );
  }
  if (sections.includes('moeglichkeiten') && bank.directions.length === 0) {
    warn(
      'L53',
      'questionnaires',
      questionnaire.id,
      'document.sections nennt moeglichkeiten, es gibt aber keine Handlungsrichtung. Der Abschnitt entfällt.',
    );
  }
}

/** L52 roles name questions, parts and sections that can have them; L53 what a role makes of no use. */
export function checkRoles(context: LintContext): void {
  for (const questionnaire of context.bank.questionnaires) {
    checkQuestions(context, questionnaire);
    checkAnswerRoles(context, questionnaire);
    checkDocumentSections(context, questionnaire);
    const parts = questionnaire.sections.map(({ id }) => id);
    for (const part of questionnaire.resultAfter ?? []) {
      if (!parts.includes(part)) {
        context.error(
          'L52',
          'questionnaires',
          questionnaire.id,
          `resultAfter nennt den Teil „${part}“, den es nicht gibt.`,
        );
      }
    }
    if (questionnaire.resultAfter?.length === 0) {
      context.warn(
        'L53',
        'questionnaires',
        questionnaire.id,
        'resultAfter ist leer: Das Ergebnis ist zu sehen, bevor eine Frage beantwortet ist.',
      );
    }
  }
}
