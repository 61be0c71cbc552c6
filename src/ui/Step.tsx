import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { type Arrival, ignoreLateClicks } from './lateClicks.ts';

/** The steps shown last, by level of heading, and whether the last one is new; one holder per application. */
type Memory = Arrival & { shown: string[]; part?: string | undefined };

const newMemory = (): Memory => ({ shown: [], isNew: true });
const LastSteps = createContext<Memory>(newMemory());

/** Remembers which steps were shown last: only a change moves the focus, and no double click reaches the next step. */
export function StepMemory({ children }: { children: ReactNode }) {
  const [memory] = useState(newMemory);
  useEffect(() => ignoreLateClicks(document, memory), [memory]);
  return <LastSteps value={memory}>{children}</LastSteps>;
}

type StepHeadingProps = {
  /** Changes exactly when the reader arrives at another page. */
  step: string;
  /** Changes within the step, e.g. from row to row: the heading takes the focus, but the page is not turned. */
  part?: string;
  /** Title of the window; only on level 1. */
  title?: string;
  level?: 1 | 2;
  id?: string;
  children: ReactNode;
};

/**
 * The heading a page is read from. On a change of step it takes the focus, on level 1 at the top of the
 * page (a change of part leaves the page where it is); on the first load the focus stays where the browser put it. A change on level 1 makes the steps of
 * level 2 below it new ones, so that only one heading takes the focus.
 */
export function StepHeading({ step, part, title, level = 1, id, children }: StepHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const steps = useContext(LastSteps);
  useEffect(() => {
    if (title) document.title = title;
  }, [title]);
  useEffect(() => {
    const last = steps.shown[level - 1];
    // From a page as a whole to one of its parts, or back, nobody has gone anywhere: the window has another width.
    const isSamePart = level !== 1 || steps.part === part || steps.part === undefined || part === undefined;
    const isSame = last === step && isSamePart;
    if (level === 1) steps.part = part;
    if (isSame) return;
    steps.shown = [...steps.shown.slice(0, level - 1), step];
    steps.isNew = true;
    if (last === undefined) return;
    const isTurned = level === 1 && last !== step;
    if (isTurned) window.scrollTo(0, 0);
    else heading.current?.scrollIntoView?.({ block: 'nearest' });
    heading.current?.focus({ preventScroll: true });
  }, [step, part, level, steps]);
  const Heading = `h${level}` as const;
  return (
    <Heading ref={heading} id={id} tabIndex={-1}>
      {children}
    </Heading>
  );
}
