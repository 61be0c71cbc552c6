import type { Context } from '../../entscheidungsgrundlage/context.ts';
import { todayTitle } from '../../entscheidungsgrundlage/kosten.ts';
import { amountText } from './amountReading.ts';
import { costUnitWords } from './costReading.ts';
import { answerFor } from './costToday.ts';
import { useChangeLink } from './useChangeLink.tsx';

/** What answers say of today's costs, each with the way to its question. */
export function TodayAnswers({ context }: { context: Context }) {
  const Change = useChangeLink();
  const answered = (context.questionnaire.costs ?? []).flatMap((item) => {
    const answer = answerFor(context, item);
    return answer === undefined || item.question === undefined
      ? []
      : [{ ...item, question: item.question, words: `${amountText(answer)} ${costUnitWords[item.unit]}` }];
  });
  if (answered.length === 0) return null;
  return (
    <>
      <p className="small">Aus Ihren Antworten zu „{todayTitle}“:</p>
      <ul className="text-list small">
        {answered.map(({ id, title, question, words }) => (
          <li key={id}>
            {title}: {words} {Change({ question, label: title, answer: words })}
          </li>
        ))}
      </ul>
    </>
  );
}
