import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { useChoices, useReading } from '../interview/useInterview.ts';
import type { Choices } from '../questionnaire/answers.ts';
import type { Reading } from '../questionnaire/reading.ts';
import { inPieces } from '../ui/inPieces.ts';
import { StatusLine } from '../ui/StatusLine.tsx';

type PreparedProps = {
  /** What is to be worked out for the answers, in pieces. */
  pieces: (reading: Reading, choices: Choices) => readonly (() => unknown)[];
  children: ReactNode;
};

/**
 * Shows its children once the pieces are worked out, one after the other; in between the page answers. Only when it
 * is entered: what changes on it afterwards is small, and nothing of it shall disappear.
 */
export function Prepared({ pieces, children }: PreparedProps) {
  const reading = useReading();
  const choices = useChoices();
  const [entered] = useState({ reading, choices });
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    // What is shown then is much: the browser may draw it in pieces, too.
    const show = () => startTransition(() => setReady(true));
    return inPieces(pieces(entered.reading, entered.choices), show);
  }, [pieces, entered]);
  return isReady ? children : <StatusLine>Einen Augenblick bitte …</StatusLine>;
}
