import { useState } from 'react';
import { InterviewContext } from '../../interview/InterviewContext.ts';
import { pathOf } from '../../interview/location.ts';
import { useReading } from '../../interview/useInterview.ts';
import { contradictionKey, groupContradictions } from '../../questionnaire/contradictionGroups.ts';
import { contradictionsOf } from '../../questionnaire/contradictions.ts';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { ContradictionWords, WaysToChange } from './Contradictions.tsx';

/**
 * Says on the next screen, once and politely, which answers do not go together since the last one was given. It stands
 * there until the reader goes on; the overview keeps it.
 */
export function NewContradictions() {
  const reading = useReading();
  const found = contradictionsOf(reading);
  const path = InterviewContext.useSelector(({ context }) => pathOf(context));
  const arisen = useArisen(found.map(contradictionKey), path);
  /** There they stand in the page, so that they are only announced. */
  const isListed = InterviewContext.useSelector(
    ({ context: { screen, section } }) =>
      screen === 'overview' || (screen === 'reviewing' && section === undefined),
  );
  const shown = groupContradictions(
    reading.questionnaire,
    found.filter((each) => arisen.includes(contradictionKey(each))),
  );
  return (
    <div className={shown.length > 0 && !isListed ? 'panel contradictions' : undefined}>
      {/* Without the links: they are there to be used, not to be read out. */}
      <StatusLine className={isListed ? 'visually-hidden' : ''}>
        {shown.length > 0 && <p>Vielleicht passen zwei Angaben nicht zusammen.</p>}
        {shown.map((group) => (
          <ContradictionWords key={group.id} group={group} />
        ))}
      </StatusLine>
      {(isListed ? [] : shown).map((group) => (
        <WaysToChange key={group.id} group={group} />
      ))}
    </div>
  );
}

/**
 * Which of the keys have come while the last screen was shown. Nothing is said while somebody is still choosing there:
 * the arrow keys pass over answers that nobody means.
 */
function useArisen(keys: readonly string[], path: string): readonly string[] {
  const [last, setLast] = useState({ path, entered: keys, arisen: [] as readonly string[] });
  if (path !== last.path) {
    setLast({ path, entered: keys, arisen: keys.filter((key) => !last.entered.includes(key)) });
  }
  return last.arisen.filter((key) => keys.includes(key));
}
