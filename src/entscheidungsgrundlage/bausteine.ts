import type { BausteinResult } from '../assessment/model.ts';
import { findQuestion } from '../questionnaire/items.ts';
import { why } from './bindung.ts';
import { bausteinName, type Context, contributionEvidence, itemLabel } from './context.ts';
import { groundsOf, reasonFor } from './grounds.ts';
import { ratingWords } from './levels.ts';
import type { Block, Evidence, StatementBlock } from './model.ts';
import { scoringOf } from './scoring.ts';
import { weightWords } from './words.ts';

/** A Baustein with its level, opening to the answers it rests on and to why they count as they do. */
function statement(context: Context, result: BausteinResult): StatementBlock {
  const { questionnaire } = context;
  const baustein = questionnaire.bausteine.find(({ id }) => id === result.id);
  const reason = reasonFor(questionnaire, `baustein:${result.id}`);
  const own =
    baustein === undefined
      ? []
      : [
          {
            label: baustein.name,
            weight: weightWords(baustein.weight),
            ...(reason === undefined ? {} : { why: reason }),
            sources: [],
            sourceNumbers: '',
          },
        ];
  return {
    kind: 'statement',
    id: `baustein-${result.id}`,
    title: bausteinName(context, result.id),
    label: `Bindung: ${ratingWords(questionnaire.words, result)}`,
    text: why(context, result),
    evidence: contributionEvidence(context, result.contributions),
    grounds: [...groundsOf(context, result.contributions), ...own],
    annexed: true,
  };
}

/** Every Baustein as a statement, in authored order; the page shows them, paper has the table of the annex. */
export const bausteinStatements = (context: Context): StatementBlock[] =>
  context.assessment.bausteine.map((result) => statement(context, result));

/** „Datenexport: nein (derzeit kein gangbarer Weg, Gewicht 3)“ */
const derived =
  ({ questionnaire }: Context) =>
  ({ question: id, answer, weighs = '' }: Evidence): string => {
    const question = findQuestion(questionnaire, id);
    const score = scoringOf(questionnaire, id)?.score;
    const notes = [weighs, ...(score === undefined ? [] : [`Gewicht\u00a0${score.weight}`])];
    return `${question === undefined ? id : itemLabel(question)}: ${answer} (${notes.join(', ')})`;
  };

/** From which answers the level of each Baustein follows, one row each. */
export function bausteinDerivations(context: Context): Block[] {
  const { bausteine } = context.assessment;
  if (bausteine.length === 0) return [];
  return [
    { kind: 'heading', text: 'Woraus die Stufe jedes Bausteins folgt' },
    {
      kind: 'table',
      caption: 'Angaben je Baustein, die gewichtigste zuerst',
      columns: [
        { title: 'Baustein', width: 24 },
        { title: 'Angaben', width: 76 },
      ],
      rows: bausteine.map(({ id, contributions }) => [
        { text: bausteinName(context, id), mark: 'strong' },
        { text: contributionEvidence(context, contributions).map(derived(context)).join('; ') },
      ]),
    },
  ];
}
