import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';

/** The step shown last; one holder per application. */
const LastStep = createContext<{ current: string | undefined }>({ current: undefined });

/** Remembers which step was shown last, so that only a change moves the focus. */
export function StepMemory({ children }: { children: ReactNode }) {
  return <LastStep value={useRef<string | undefined>(undefined)}>{children}</LastStep>;
}

type StepHeadingProps = {
  /** Changes exactly when the reader arrives at another page. */
  step: string;
  /** Title of the window. */
  title: string;
  /** What the page is read from: the question or its part. */
  level?: 1 | 2;
  id?: string;
  children: ReactNode;
};

/**
 * The heading a page is read from. On a change of step it takes the focus and the page starts at its
 * top; on the first load the focus stays where the browser put it. The title follows at any time.
 */
export function StepHeading({ step, title, level = 1, id, children }: StepHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useContext(LastStep);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    if (last.current !== undefined && last.current !== step) {
      if (level === 1) window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: level === 1 });
    }
    last.current = step;
  }, [step, level, last]);
  const Heading = `h${level}` as const;
  return (
    <Heading ref={heading} id={id} tabIndex={-1}>
      {children}
    </Heading>
  );
}
