import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';

type Memory = { current: string[] };

/** The steps shown last, by level of heading; one holder per application. */
const LastSteps = createContext<Memory>({ current: [] });

/** Remembers which steps were shown last, so that only a change moves the focus. */
export function StepMemory({ children }: { children: ReactNode }) {
  return <LastSteps value={useRef<string[]>([])}>{children}</LastSteps>;
}

type StepHeadingProps = {
  /** Changes exactly when the reader arrives at another page. */
  step: string;
  /** Title of the window; only on level 1. */
  title?: string;
  level?: 1 | 2;
  id?: string;
  children: ReactNode;
};

/**
 * The heading a page is read from. On a change of step it takes the focus, on level 1 at the top of the
 * page; on the first load the focus stays where the browser put it. A change on level 1 makes the steps of
 * level 2 below it new ones, so that only one heading takes the focus.
 */
export function StepHeading({ step, title, level = 1, id, children }: StepHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const steps = useContext(LastSteps);
  useEffect(() => {
    if (title) document.title = title;
  }, [title]);
  useEffect(() => {
    const last = steps.current[level - 1];
    if (last === step) return;
    steps.current = [...steps.current.slice(0, level - 1), step];
    if (last === undefined) return;
    if (level === 1) window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: level === 1 });
  }, [step, level, steps]);
  const Heading = `h${level}` as const;
  return (
    <Heading ref={heading} id={id} tabIndex={-1}>
      {children}
    </Heading>
  );
}
