import { type ReactNode, useEffect, useState } from 'react';
import { useReading } from '../interview/useInterview.ts';
import type { Reading } from '../questionnaire/reading.ts';
import { StatusLine } from '../ui/StatusLine.tsx';

type PreparedProps = {
  /** What is to be worked out for the answers, in pieces. */
  pieces: (reading: Reading) => readonly (() => unknown)[];
  children: ReactNode;
};

/** Lets the browser paint and listen. */
const pause = () => new Promise((next) => setTimeout(next));

/**
 * Shows its children once the pieces are worked out, one after the other; in between the page answers. Only when it
 * is entered: what changes on it afterwards is small, and nothing of it shall disappear.
 */
export function Prepared({ pieces, children }: PreparedProps) {
  const reading = useReading();
  const [entered] = useState(reading);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    let isLeft = false;
    const run = async () => {
      for (const piece of pieces(entered)) {
        await pause();
        if (isLeft) return;
        piece();
      }
    };
    // A fault in a piece shows where its children ask for the same.
    const show = () => setReady(true);
    run().then(show, show);
    return () => {
      isLeft = true;
    };
  }, [pieces, entered]);
  return isReady ? children : <StatusLine>Einen Augenblick bitte …</StatusLine>;
}
