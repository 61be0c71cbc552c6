import { scoreOf } from '../../assessment/points.ts';
import { questionsOf } from '../../questionnaire/items.ts';
import type { Questionnaire } from '../../questionnaire/model.ts';
import type { Weight } from '../../questionnaire/question.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';

const weightWords: Record<Weight, string> = { 1: 'einmal', 2: 'zweimal', 3: 'dreimal' };

/** Every question that counts, by dimension, with its weight in words. */
export function WeightsOfQuestions({ questionnaire }: { questionnaire: Questionnaire }) {
  return (
    <Disclosure summary="Alle Fragen, die zählen, mit ihrem Gewicht" className="weights">
      <dl>
        {questionnaire.dimensions.map(({ id, name }) => (
          <div key={id}>
            <dt>{name}</dt>
            {questionsOf(questionnaire).map((question) => {
              const score = scoreOf(question);
              if (score?.dimension !== id) return null;
              return (
                <dd key={question.id}>
                  {question.short} – {weightWords[score.weight]}
                </dd>
              );
            })}
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
