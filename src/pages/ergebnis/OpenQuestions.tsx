import { InterviewContext } from '../../interview/InterviewContext.ts';
import { firstOpenQuestion } from '../../questionnaire/flow.ts';
import { sectionOf } from '../../questionnaire/items.ts';

/** Says that questions were left for later, and leads to the first one; nothing if none was. */
export function OpenQuestions({ count }: { count: number }) {
  const path = InterviewContext.useSelector(({ context: { questionnaire, reading } }) => {
    const open = firstOpenQuestion(reading);
    return open && `#/fragen/${sectionOf(questionnaire, open)?.id}/${open}`;
  });
  if (!path) return null;
  return (
    <div className="notice">
      <p className="notice-title">
        {count === 1 ? 'Eine Angabe ist noch offen' : `${count} Angaben sind noch offen`}
      </p>
      <p>
        Das Ergebnis zeigt deshalb Spannen. <a href={path}>Zur ersten offenen Frage</a>
      </p>
    </div>
  );
}
