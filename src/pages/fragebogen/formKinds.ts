import type { Draft } from '../../interview/drafts.ts';
import { type ItemAnswer, UNKNOWN } from '../../questionnaire/answers.ts';
import type { Question } from '../../questionnaire/question.ts';
import { dateDraftOf, readDate } from './dateReading.ts';
import { insteadIn, NOT_APPLICABLE, readInstead, reasonIn } from './instead.ts';
import type { FieldReading, FormItem } from './item.ts';
import { moneyDraftOf, readMoney } from './moneyReading.ts';
import { isName, readName } from './names.ts';
import { numberDraftOf, readNumber } from './numberReading.ts';
import { readChoice, readTask, readText, readTicks, taskDraftOf, ticksOf } from './readings.ts';

/**
 * What the form of a kind of question does: what stands in it when it opens with an answer, what it says at the
 * moment, and when that becomes an answer – at once, on leaving the field, or only with „Weiter“.
 */
type FormKind<Q extends Question> = {
  open(question: Q, given: ItemAnswer | undefined): Draft;
  read(item: FormItem<Q>, draft: Draft): FieldReading;
  becomes: 'atOnce' | 'onLeaving' | 'onWeiter';
};

const choice: FormKind<Question> = {
  open: (_, given) => (typeof given === 'string' && given !== UNKNOWN ? { ticked: [given] } : {}),
  read: (item, { ticked }) => readChoice(item, ticked?.[0], item.offered[0]?.id),
  becomes: 'atOnce',
};

const kinds: { [K in Question['kind']]: FormKind<Extract<Question, { kind: K }>> } = {
  single: choice,
  matrix: choice,
  tasks: {
    open: (_, given) => taskDraftOf(given),
    read: (item, { ticked = [], ...draft }) => readTask(item, { ...draft, ticked }),
    becomes: 'atOnce',
  },
  multi: {
    open: (_, given) => ({ ticked: ticksOf(given) }),
    read: (item, { ticked = [] }) => readTicks(item, ticked, item.offered),
    becomes: 'onWeiter',
  },
  number: {
    open: (_, given) => numberDraftOf(given),
    read: ({ name, question }, draft) => readNumber(name, question, numberIn(draft)),
    becomes: 'onLeaving',
  },
  money: {
    open: (question, given) => {
      const { amount, period } = moneyDraftOf(question, given);
      return { ...amount, ...(period === undefined ? {} : { period }) };
    },
    read: ({ name, question }, draft) => {
      const period = question.periods.find((each) => each === draft.period);
      return readMoney(name, question, { amount: numberIn(draft), period });
    },
    becomes: 'onLeaving',
  },
  date: {
    open: (_, given) => ({ text: dateDraftOf(given) }),
    read: ({ name, question }, { text = '' }) => readDate(name, question, text),
    becomes: 'onLeaving',
  },
  text: {
    open: (_, given) => ({ text: typeof given === 'string' && given !== UNKNOWN ? given : '' }),
    read: (item, { text = '' }) =>
      isName(item.questionnaire, item.question.id) ? readName(item, text) : readText(item, text),
    becomes: 'onLeaving',
  },
};

/** What stands in the inputs for a number. */
export const numberIn = ({ range = false, from = '', to = '' }: Draft) => ({ range, from, to });

// The kind of the question chooses what is made for it, which the compiler cannot follow.
const kindOf = ({ kind }: Question) => kinds[kind] as FormKind<Question>;

/** What stands in the form of an item when nothing has been entered since its answer. */
export function openedDraft({ question, given }: FormItem): Draft {
  const instead = insteadIn(given);
  if (instead === undefined) return kindOf(question).open(question, given);
  const reason = reasonIn(given);
  return { ...kindOf(question).open(question, undefined), instead, ...(reason === '' ? {} : { reason }) };
}

/** What the form of an item says with this in it. */
export const readForm = (item: FormItem, draft: Draft): FieldReading =>
  readInstead(item, draft.instead, draft.reason ?? '') ?? kindOf(item.question).read(item, draft);

/** When what stands in the form becomes the answer: a choice of one at once, something written on leaving it. */
export const becomesAnswer = ({ question }: FormItem, { instead }: Draft): FormKind<Question>['becomes'] => {
  const { becomes } = kindOf(question);
  if (becomes === 'onWeiter' || instead === undefined) return becomes;
  return instead === NOT_APPLICABLE ? 'onLeaving' : 'atOnce';
};
