import { memo } from 'react';
import { InterviewContext } from '../../interview/InterviewContext.ts';
import { useQuestionnaire } from '../../interview/useInterview.ts';
import { contactFor } from '../../questionnaire/contacts.ts';
import type { Question } from '../../questionnaire/question.ts';
import { parseText } from '../../questionnaire/richText.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { RichText } from '../../ui/RichText.tsx';
import { explainIn } from './words.ts';

/** Why a question is asked, who usually knows, and on what it rests. */
export const WhyWeAsk = memo(function WhyWeAsk({ question, open }: { question: Question; open: boolean }) {
  const questionnaire = useQuestionnaire();
  const contact = InterviewContext.useSelector(
    ({ context }) => contactFor(context.reading, question.askWhom)?.label,
  );
  const sources = questionnaire.sources.filter(({ id }) => question.sources.includes(id));
  return (
    <Disclosure summary="Warum wir das fragen" open={open}>
      <RichText text={parseText(question.why)} explain={explainIn(questionnaire)} />
      {contact && <p>Wer es meist weiß: {contact}</p>}
      {sources.length > 0 && (
        <>
          <p className="list-head">Darauf stützt sich die Frage:</p>
          <ul className="small">
            {sources.map(({ id, title, date }) => (
              <li key={id}>
                {title}, {date}
              </li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
});
