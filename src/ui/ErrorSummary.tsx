import { useEffect, useId, useRef } from 'react';
import { Link } from './Link.tsx';

/** What is missing, and the id of the input that mends it. */
export type Problem = { message: string; target: string };

/**
 * Stands above the heading after a failed attempt, takes the focus and marks the title of the window.
 * A new `problem` value is a new attempt. The link moves the focus itself and leaves the address alone.
 */
export function ErrorSummary({ problem }: { problem: Problem }) {
  const box = useRef<HTMLElement>(null);
  const id = useId();
  useEffect(() => {
    if (problem) box.current?.focus();
  }, [problem]);
  useEffect(() => {
    const { title } = document;
    document.title = `Fehler: ${title}`;
    return () => {
      document.title = title;
    };
  }, []);
  return (
    <section
      ref={box}
      className="error-summary"
      tabIndex={-1}
      aria-labelledby={id}
      aria-describedby={`${id}-text`}
    >
      <h2 id={id}>Bitte prüfen Sie Ihre Angabe</h2>
      <p id={`${id}-text`}>
        <Link href={`#${problem.target}`} onFollow={() => document.getElementById(problem.target)?.focus()}>
          {problem.message}
        </Link>
      </p>
    </section>
  );
}
