import { useEffect, useState } from 'react';

/** Where the reader is: filling in, looking at what goes out, or done. */
export type Step = 'form' | 'check' | 'sent';

const CHECK = '#pruefen';

const goesTo = (step: Step): string => (step === 'check' ? CHECK : location.pathname + location.search);

/**
 * The step on screen. Looking at the request has an address of its own, so that the way back of the browser leads to the
 * form and not out of it. Nothing but memory holds the form: after a reload it begins anew.
 */
export function useStep(): [Step, (step: Step) => void] {
  const [step, setStep] = useState<Step>('form');
  useEffect(() => {
    if (location.hash === CHECK) history.replaceState(null, '', goesTo('form'));
    const follow = () =>
      setStep((now) => {
        if (now === 'sent') return now;
        // Other addresses within the page, such as that of the skip link, change no step.
        return location.hash === CHECK ? 'check' : location.hash === '' ? 'form' : now;
      });
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const goTo = (next: Step) => {
    if (next === 'check') history.pushState(null, '', goesTo(next));
    else history.replaceState(null, '', goesTo(next));
    setStep(next);
  };
  return [step, goTo];
}
