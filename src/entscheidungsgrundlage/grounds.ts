import type { Contribution } from '../assessment/model.ts';
import { findQuestion } from '../questionnaire/items.ts';
import type { Questionnaire } from '../questionnaire/model.ts';
import { plain } from '../questionnaire/richText.ts';
import { type Context, itemLabel } from './context.ts';
import type { Ground } from './model.ts';
import { scoringOf } from './scoring.ts';
import { weightWords } from './words.ts';

/** Why something is set as it is, from the register of editorial decisions; `about` as in `frage:t_trennbar`. */
export const reasonFor = ({ register = [] }: Questionnaire, about: string): string | undefined => {
  const texts = register.filter((entry) => entry.about.includes(about)).map(({ text }) => plain(text));
  return texts.length === 0 ? undefined : texts.join(' ');
};

/** Sources by id with their dates: „Titel (2026-11)“. */
export const sourceTitles = ({ sources }: Questionnaire, ids: readonly string[]): string[] =>
  sources.filter(({ id }) => ids.includes(id)).map(({ title, date }) => `${plain(title)} (${plain(date)})`);

/** Sources by their numbers in the list of the annex: „[2] [7]“. */
export const sourceNumbers = ({ sources }: Questionnaire, ids: readonly string[]): string =>
  sources.flatMap(({ id }, index) => (ids.includes(id) ? `[${index + 1}]` : [])).join(' ');

/** Why the questions behind some contributions count as much as they do, each question once, heaviest first. */
export function groundsOf(context: Context, contributions: readonly Contribution[]): Ground[] {
  const { questionnaire } = context;
  const ids = [
    ...new Set(
      contributions.toSorted((a, b) => b.interval[1] - a.interval[1]).map(({ question }) => question),
    ),
  ];
  return ids.flatMap((id): Ground[] => {
    const question = findQuestion(questionnaire, id);
    const scoring = scoringOf(questionnaire, id);
    if (!question || !scoring) return [];
    const why = reasonFor(questionnaire, `frage:${scoring.question.id}`);
    return [
      {
        label: itemLabel(question),
        weight: weightWords(scoring.score.weight),
        ...(why === undefined ? {} : { why }),
        sources: sourceTitles(questionnaire, scoring.question.sources),
        sourceNumbers: sourceNumbers(questionnaire, scoring.question.sources),
      },
    ];
  });
}
