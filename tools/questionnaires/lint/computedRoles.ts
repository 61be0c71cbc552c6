import { didYouMean } from '../../suggest.ts';
import type { AuthoredQuestion } from '../kinds.ts';
import type { AuthoredQuestionnaire } from '../schema.ts';
import { optionIds } from './conditions.ts';
import type { LintContext } from './context.ts';

/** What the question of a role has to be, where a role has one question. */
const kinds = {
  partners: 'multi',
  mainPartner: 'multi',
  obligation: 'single',
  caretaker: 'single',
  workplaces: 'number',
} as const satisfies Partial<
  Record<keyof NonNullable<AuthoredQuestionnaire['document']>, AuthoredQuestion['kind']>
>;

const isScored = (question: AuthoredQuestion | undefined): boolean =>
  question !== undefined && 'score' in question && question.score !== undefined;

/** L52: the roles that directions are computed from name questions that can have them. */
function checkKinds(
  { bank, error, questionById }: LintContext,
  { id, sections, document = {} }: AuthoredQuestionnaire,
): void {
  const asked = new Set(sections.flatMap(({ questions }) => questions));
  const report = (text: string) => error('L52', 'questionnaires', id, text);
  for (const [role, kind] of Object.entries(kinds) as [keyof typeof kinds, string][]) {
    const named = document[role];
    if (named === undefined) continue;
    if (!asked.has(named))
      report(`document.${role} nennt „${named}“. Diese Frage steht nicht in diesem Fragebogen.`);
    else if (questionById.get(named)?.kind !== kind)
      report(`document.${role} nennt „${named}“. Gebraucht wird eine Frage der Art ${kind}.`);
  }
  for (const named of document.exit ?? []) {
    if (!asked.has(named) || !isScored(questionById.get(named)))
      report(`document.exit nennt „${named}“. Gebraucht wird eine gewertete Frage dieses Fragebogens.`);
  }
  const main = questionById.get(document.mainPartner ?? '');
  const bausteine = bank.bausteine.map((baustein) => baustein.id);
  if (main && !optionIds(main, bank).every((option) => bausteine.includes(option)))
    report(`document.mainPartner nennt „${main.id}“. Ihre Antworten sind keine Bausteine.`);
  const { bound } = document;
  if (!bound) return;
  const obligation = questionById.get(document.obligation ?? '');
  if (!obligation) report('document.bound braucht die Frage nach der Bezugspflicht (obligation).');
  const answers = obligation ? optionIds(obligation, bank) : [];
  for (const option of [...bound.binds, ...bound.partly].filter((each) => !answers.includes(each)))
    report(`document.bound nennt die Antwort „${option}“, die es nicht gibt.${didYouMean(option, answers)}`);
  const models = bank.models.map((model) => model.id);
  if (!models.includes(bound.model))
    report(
      `document.bound nennt das Betriebsmodell „${bound.model}“, das es nicht gibt.${didYouMean(bound.model, models)}`,
    );
}

/** L71: every answer on how a Baustein is operated is a model and the other way round; the partner of a model exists. */
function checkOperation(
  { bank, error, questionById }: LintContext,
  { document = {} }: AuthoredQuestionnaire,
): void {
  const operation = questionById.get(document.operation ?? '');
  if (!operation || bank.models.length === 0) return;
  const options = optionIds(operation, bank);
  const models = bank.models.map(({ id }) => id);
  for (const option of options.filter((each) => !models.includes(each)))
    error('L71', 'questions', operation.id, `Zur Antwort „${option}“ fehlt ein Betriebsmodell (models).`);
  for (const model of models.filter((each) => !options.includes(each)))
    error(
      'L71',
      'models',
      model,
      `„${operation.id}“ hat keine Antwort „${model}“.${didYouMean(model, options)}`,
    );
  const partners = questionById.get(document.partners ?? '');
  const known = partners ? optionIds(partners, bank) : [];
  for (const { id, partner } of bank.models) {
    if (partners && partner !== undefined && !known.includes(partner))
      error(
        'L71',
        'models',
        id,
        `„${partners.id}“ hat keine Antwort „${partner}“.${didYouMean(partner, known)}`,
      );
  }
}

/** L52, L71: what directions are computed from is there and fits together. */
export function checkComputedRoles(context: LintContext): void {
  for (const questionnaire of context.bank.questionnaires) {
    checkKinds(context, questionnaire);
    checkOperation(context, questionnaire);
  }
}
