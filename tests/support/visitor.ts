import type { Session } from '../../src/interview/session.ts';
import { parseKey } from '../../src/questionnaire/answers.ts';
import { itemsOf } from '../../src/questionnaire/items.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;
/** What stands in a field: whether it is chosen, or its text without the blanks around it. */
export type Content = boolean | string;

/** The fields of the questions on screen. */
export const fieldsOnScreen = (): Field[] => [
  ...document.querySelectorAll<Field>('main form input, main form textarea'),
];

export const isWritten = (field: Field): boolean => field.type !== 'radio' && field.type !== 'checkbox';
/** Whether a field stands for several rows: it shows what they have in common. */
export const isOfGroup = ({ id }: { id: string }): boolean => id.includes('-gruppe-');

const contentOf = (field: Field): Content =>
  field instanceof HTMLTextAreaElement || isWritten(field) ? field.value.trim() : field.checked;

/** By id of the field. */
export const contents = (): Map<string, Content> =>
  new Map(
    fieldsOnScreen()
      .filter((field) => !isOfGroup(field))
      .map((field) => [field.id, contentOf(field)]),
  );

const rowName = (key: string): string => key.replace('@', '-');

/** The item a field belongs to, as its ids begin; looked up again and again. */
export function itemFinder(questionnaire: Questionnaire): (id: string) => string | undefined {
  const names = itemsOf(questionnaire)
    .map(({ key }) => rowName(key))
    .toSorted((one, other) => other.length - one.length);
  const found = new Map<string, string | undefined>();
  return (id) => {
    if (!found.has(id))
      found.set(
        id,
        names.find((name) => id === name || id.startsWith(`${name}-`)),
      );
    return found.get(id);
  };
}

/** Names of the items whose answers differ, and what their choices show with the later ones. */
export function changedChoices(
  before: Session['reading'],
  after: Session['reading'],
): { name: string; chosen: string[] }[] {
  return after.items.flatMap(({ item: { key }, given }) => {
    if (JSON.stringify(before.state(key)?.given) === JSON.stringify(given)) return [];
    const name = rowName(key);
    const ids = typeof given === 'object' && 'parties' in given ? given.parties : [String(given)];
    const chosen =
      given === undefined || parseKey(key).row === undefined ? [] : ids.map((id) => `${name}-${id}`);
    return [{ name, chosen }];
  });
}
