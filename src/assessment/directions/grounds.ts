import { itemsOf } from '../../questionnaire/items.ts';
import { perObject } from '../../questionnaire/memo.ts';
import type { Questionnaire } from '../../questionnaire/model.ts';
import { meanPlansOf, type Weights } from '../exact/meanPlan.ts';
import { scoreOf } from '../points.ts';

/** What a computed criterion is the weighted mean of. */
export type Ground = Weights & { weight: number };

/** The questions that say how hard it is to leave, as one mean. */
function exitGround(questionnaire: Questionnaire): Ground {
  const items = itemsOf(questionnaire);
  const groups = (questionnaire.document?.exit ?? []).flatMap((id) => {
    const leaves = items.flatMap(({ question, row }, item) =>
      question.id === id && scoreOf(question)
        ? [{ item, weight: row?.weight ?? 1, score: scoreOf(question) }]
        : [],
    );
    return leaves.length === 0 ? [] : [{ weight: leaves[0]?.score?.weight ?? 1, leaves }];
  });
  const leaves = groups.flatMap((group) => group.leaves);
  let start = 0;
  return {
    weight: 1,
    leaves: leaves.map(({ item }) => item),
    leafWeights: leaves.map(({ weight }) => weight),
    groupWeights: groups.map(({ weight }) => weight),
    groupStarts: [0, ...groups.map((group) => (start += group.leaves.length))],
  };
}

/** The means of both computed criteria: Bindung over all dimensions, Ausstieg over the questions about leaving. */
export const groundsOf = perObject((questionnaire: Questionnaire) => ({
  bindung: meanPlansOf(questionnaire).dimensions as readonly Ground[],
  ausstieg: [exitGround(questionnaire)] as readonly Ground[],
}));
