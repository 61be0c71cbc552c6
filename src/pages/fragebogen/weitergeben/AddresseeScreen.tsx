import { InterviewContext } from '../../../interview/InterviewContext.ts';
import { useLinkTo, useReading } from '../../../interview/useInterview.ts';
import { BackLink } from '../../../ui/Link.tsx';
import { StepHeading } from '../../../ui/Step.tsx';
import { titled } from '../words.ts';
import { Addressees } from './Addressees.tsx';
import { HandOn } from './HandOn.tsx';
import { handOnText } from './handOnText.ts';
import { OpenList } from './OpenList.tsx';
import { addresseeOf, openByAddressee } from './openPoints.ts';

/** What is open among what one addressee usually knows, to answer here or to hand on. */
export function AddresseeScreen({ contact }: { contact: string }) {
  const linkTo = useLinkTo();
  const reading = useReading();
  const drafts = InterviewContext.useSelector(({ context }) => context.drafts);
  const all = openByAddressee(reading, drafts);
  const addressee = addresseeOf(reading, all, contact);
  const { id, label, points } = addressee;
  const others = all.filter((each) => each.id !== id);
  const heading = `Zu klären bei: ${label}`;
  return (
    <>
      <BackLink {...linkTo({ type: 'overview' })}>Zurück zur Übersicht</BackLink>
      <StepHeading step={`uebersicht-${id}`} title={titled(heading)}>
        {heading}
      </StepHeading>
      {points.length === 0 ? (
        <p>Hier ist nichts mehr offen.</p>
      ) : (
        <>
          <section aria-labelledby="offene-fragen" className="no-print">
            <h2 id="offene-fragen">Offene Fragen</h2>
            <OpenList points={points} />
          </section>
          <HandOn key={id} text={handOnText(reading, addressee)} />
        </>
      )}
      {others.length > 0 && (
        <section aria-labelledby="andere" className="no-print">
          <h2 id="andere">Wer weiß das Übrige?</h2>
          <Addressees all={others} />
        </section>
      )}
    </>
  );
}
