import { InterviewContext } from '../../../interview/InterviewContext.ts';
import { useReading } from '../../../interview/useInterview.ts';
import { Addressees } from './Addressees.tsx';
import { openByAddressee } from './openPoints.ts';

/** Whom to ask about what is open; nothing once nothing is. */
export function KnowsWhat() {
  const reading = useReading();
  const drafts = InterviewContext.useSelector(({ context }) => context.drafts);
  const all = openByAddressee(reading, drafts);
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="wer-weiss-das">
      <h2 id="wer-weiss-das">Wer weiß das?</h2>
      <p>Hier steht, was noch offen ist, und wer es meist weiß. Fragen können Sie als Text weitergeben.</p>
      <Addressees all={all} />
    </section>
  );
}
