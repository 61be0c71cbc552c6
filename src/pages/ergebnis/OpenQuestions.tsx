import { useLinkTo, useReading } from '../../interview/useInterview.ts';
import { firstOpenQuestion } from '../../questionnaire/flow.ts';
import { Link } from '../../ui/Link.tsx';

/** Says that questions were left for later, and leads to the first one; nothing if none was. */
export function OpenQuestions({ count }: { count: number }) {
  const linkTo = useLinkTo();
  const question = firstOpenQuestion(useReading());
  if (question === undefined) return null;
  return (
    <div className="notice">
      <p className="notice-title">
        {count === 1 ? 'Eine Angabe ist noch offen' : `${count} Angaben sind noch offen`}
      </p>
      <p>
        Das Ergebnis zeigt deshalb Spannen.{' '}
        <Link {...linkTo({ type: 'goTo', question })}>Zur ersten offenen Frage</Link>
      </p>
    </div>
  );
}
