import { type ItemAnswer, isPartial } from '../questionnaire/answers.ts';
import { listWords } from '../questionnaire/germanList.ts';
import { findQuestion } from '../questionnaire/items.ts';
import type { MatrixQuestion } from '../questionnaire/question.ts';
import { plain } from '../questionnaire/richText.ts';
import type { Context } from './context.ts';

/** Bausteine that have something in common, by name. */
export type Group = { label: string; names: string[]; open?: true };

/** How one Baustein is operated: the option if it is known, and in words as far as it is. */
type Operation = { baustein: string; name: string; option?: string; words?: string };

/** Where nothing is known of a Baustein. */
export const openWords = 'noch offen';

/** The question for the way each Baustein is operated; undefined if the questionnaire has none. */
export function operationQuestion({ questionnaire, roles }: Context): MatrixQuestion | undefined {
  const question = roles.operation === undefined ? undefined : findQuestion(questionnaire, roles.operation);
  return question?.kind === 'matrix' ? question : undefined;
}

/** An option by the name its model has on the pages, or else as it is asked for. */
function optionName({ questionnaire }: Context, { options }: MatrixQuestion, id: string): string | undefined {
  const model = questionnaire.models?.find((each) => each.id === id);
  const option = options.find((each) => each.id === id);
  return model?.name ?? (option && plain(option.label));
}

function known(
  context: Context,
  question: MatrixQuestion,
  given: ItemAnswer | undefined,
): Pick<Operation, 'option' | 'words'> {
  if (typeof given === 'string') {
    const words = optionName(context, question, given);
    return words === undefined ? {} : { option: given, words };
  }
  if (given === undefined || !isPartial(given)) return {};
  const names = given.oneOf.flatMap((id) => optionName(context, question, id) ?? []);
  return { words: `noch zu klären: ${names.map((name) => `„${name}“`).join(' oder ')}` };
}

/** How each Baustein that was asked for is operated, in the order of the questionnaire. */
export function operations(context: Context): Operation[] {
  const question = operationQuestion(context);
  if (question === undefined) return [];
  return context.reading.statesOf(question.id).flatMap(({ asked, item: { row }, answer }) => {
    if (!asked || row === undefined) return [];
    const baustein = context.questionnaire.bausteine.find(({ id }) => id === row.id);
    return [{ baustein: row.id, name: baustein?.name ?? row.label, ...known(context, question, answer) }];
  });
}

/** Whether it is asked, or may still be asked, how Bausteine are operated. */
export function isOperationAsked(context: Context): boolean {
  const question = operationQuestion(context);
  return (
    question !== undefined && context.reading.statesOf(question.id).some(({ visible }) => visible !== 'no')
  );
}

/** The Bausteine by the way they are operated, in the order of the options; what is not known comes last. */
export function operationGroups(context: Context): Group[] {
  const all = operations(context);
  const namesOf = (own: readonly Operation[]) => own.map(({ name }) => name);
  const options = operationQuestion(context)?.options.map(({ id }) => id) ?? [];
  const settled = options.flatMap((id): Group[] => {
    const own = all.filter(({ option }) => option === id);
    return own[0]?.words === undefined ? [] : [{ label: own[0].words, names: namesOf(own) }];
  });
  const open = Map.groupBy(
    all.filter(({ option }) => option === undefined),
    ({ words }) => words ?? openWords,
  );
  return [
    ...settled,
    ...[...open].map(([label, own]): Group => ({ label, names: namesOf(own), open: true })),
  ];
}

/** Whether the data tell which of its options stands for several ways at once, and this is the one. */
const isMixed = ({ questionnaire: { models } }: Context, option: string): boolean =>
  models !== undefined && !models.some(({ id }) => id === option);

const quoted = (words: readonly string[]): string => listWords(words.map((each) => `„${each}“`));
const withBausteine = (count: number): string => (count === 1 ? '1 Baustein' : `${count} Bausteinen`);

/** Where the way of operating is the same for all Bausteine. „Gemischt“ for all is not the same for all. */
function allAlike(context: Context, option: string, words: string, total: number): string {
  if (isMixed(context, option))
    return `ist der Betrieb ${total === 1 ? 'des Bausteins' : `aller ${total} Bausteine`} gemischt.`;
  if (total === 1) return `wird der Baustein so betrieben: „${words}“.`;
  return context.questionnaire.models === undefined
    ? `gilt für alle ${total} Bausteine: „${words}“.`
    : `werden alle ${total} Bausteine gleich betrieben: „${words}“.`;
}

/** Which ways are the most frequent, where none prevails. */
function mostFrequent(largest: readonly string[], count: number, kinds: number): string {
  if (largest.length === kinds) return `${quoted(largest)} kommen gleich oft vor.`;
  return largest.length === 1
    ? `Am häufigsten ist ${quoted(largest)} mit ${withBausteine(count)}.`
    : `Am häufigsten sind ${quoted(largest)} mit je ${withBausteine(count)}.`;
}

/**
 * The operating model of the whole, derived from the Bausteine whose operation is known. Nobody has to choose a label
 * beforehand. „Überwiegt“ means more than half of all; hybrid is only what is known to be operated in two ways.
 */
export function overallOperation(context: Context): string {
  const all = operations(context);
  const kinds = [...Map.groupBy(all, ({ option }) => option)].flatMap(([option, own]) =>
    option === undefined ? [] : [{ option, words: own[0]?.words ?? '', count: own.length }],
  );
  const answered = kinds.reduce((sum, kind) => sum + kind.count, 0);
  const count = Math.max(0, ...kinds.map((kind) => kind.count));
  const largest = kinds.filter((kind) => kind.count === count);
  const [first] = largest;
  if (first === undefined) return 'Wie die Bausteine betrieben werden, ist noch offen.';
  const from = `Nach ${context.angaben}`;
  if (count === all.length) return `${from} ${allAlike(context, first.option, first.words, count)}`;
  const heard =
    answered < all.length ? ` Bekannt ist der Betrieb bei ${answered} von ${all.length} Bausteinen.` : '';
  if (count > all.length / 2)
    return `${from} überwiegt „${first.words}“: bei ${count} von ${all.length} Bausteinen.${heard}`;
  if (kinds.length === 1)
    return `${from} gilt für ${count} von ${all.length} Bausteinen: „${first.words}“. Für die übrigen ist der Betrieb noch offen.`;
  const names = largest.map(({ words }) => words);
  return `${from} ist der Betrieb gemischt (hybrid). ${mostFrequent(names, count, kinds.length)}${heard}`;
}
