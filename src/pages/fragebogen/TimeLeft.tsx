import { useEffect, useState } from 'react';
import { coverageOf } from '../../assessment/coverage.ts';
import { InterviewContext } from '../../interview/InterviewContext.ts';
import { useReading } from '../../interview/useInterview.ts';
import { entriesAhead, minutesLeft, type Pace, pacedTo, startPace } from './pace.ts';

/** The pace in every interview of this window; it is stored nowhere and ends with the window. */
const paces = new WeakMap<object, Pace>();

const seconds = (): number => performance.now() / 1000;

/** How long the rest takes, as far as the own pace tells. The words stay as they are while a screen is shown. */
export function TimeLeft() {
  const actor = InterviewContext.useActorRef();
  const reading = useReading();
  const { asked, open } = coverageOf(reading);
  const done = asked - open;
  useEffect(() => {
    const known = paces.get(actor);
    paces.set(actor, known ? pacedTo(known, seconds(), done) : startPace(seconds(), done));
  }, [actor, done]);
  const [minutes] = useState(() =>
    minutesLeft(paces.get(actor) ?? startPace(seconds(), done), entriesAhead(reading)),
  );
  if (minutes === 0) return null;
  return <>{` · noch etwa ${minutes}\u00a0${minutes === 1 ? 'Minute' : 'Minuten'}`}</>;
}
