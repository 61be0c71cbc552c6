import type { Figures } from '../../costs/matters.ts';
import type { Context } from '../../entscheidungsgrundlage/context.ts';
import { numberAnswer } from '../../entscheidungsgrundlage/kosten.ts';
import type { CostItem } from '../../questionnaire/catalogue.ts';

/** The answer that says what an item costs today. */
export const answerFor = (context: Context, { question }: CostItem) =>
  question === undefined ? undefined : numberAnswer(context, question);

/** Items of today that no answer gives: nothing moves, and what was answered is changed at its question. */
export const todayItems = (context: Context): CostItem[] =>
  (context.questionnaire.costs ?? []).filter(
    (item) => item.moving !== true && answerFor(context, item) === undefined,
  );

/** Today's figures with what answers give. */
export function todayFigures(context: Context): Figures {
  const { today } = context.matters.money;
  const answered = (context.questionnaire.costs ?? []).flatMap((item) => {
    const answer = answerFor(context, item);
    return answer === undefined ? [] : [[item.id, answer] as const];
  });
  return { ...today, amounts: { ...today.amounts, ...Object.fromEntries(answered) } };
}
