import type { Figures, Matters } from '../../src/costs/matters.ts';
import { contextOf } from '../../src/entscheidungsgrundlage/context.ts';
import type { Block } from '../../src/entscheidungsgrundlage/model.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { flatText } from '../../src/questionnaire/richText.ts';
import { realQuestionnaire } from '../support/real.ts';
import { statedMatter } from '../support/stated.ts';

export const ids = (realQuestionnaire.costs ?? []).map(({ id }) => id);
/** Every item known: those named by their amount, the others as not arising. */
export const figures = (amounts: Figures['amounts'], more: Partial<Figures> = {}): Figures => ({
  amounts,
  none: ids.filter((id) => !(id in amounts)),
  ...more,
});
export const money = (
  today: Figures,
  directions: Matters['money']['directions'],
  more: Partial<Matters['money']> = {},
): Matters['money'] => ({ today, directions, ...more });
export const contextWith = (matters: Partial<Matters>, answers: Answers = {}) =>
  contextOf(statedMatter(matters, answers));
export const nbsp = (text: string) => text.replaceAll('\u00a0', ' ');
export const table = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => nbsp(text))) : [],
  );
export const sentences = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [nbsp(flatText(block.text))];
    return block.kind === 'list' ? block.items.map((item) => nbsp(flatText(item))) : [];
  });
export const range = (from: number, to: number) => ({ from, to });

/** The example of three ways that are not told apart by what they cost. */
export const example: Partial<Matters> = {
  money: money(
    figures({ anschaffung: range(182_000, 205_000) }),
    {
      R2: figures({ anschaffung: range(195_000, 210_000) }),
      R5: figures({ anschaffung: range(188_000, 223_000) }),
    },
    { workplaces: 25 },
  ),
};
