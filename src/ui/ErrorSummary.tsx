import { useEffect, useId, useRef } from 'react';
import { Link } from './Link.tsx';

/** What is missing, and the id of the input that mends it. */
export type Problem = { message: string; target: string };

/**
 * Stands above the heading after a failed attempt, takes the focus and marks the title of the window.
 * A new `problem` value is a new attempt. The links move the focus themselves and leave the address alone.
 */
export function ErrorSummary({ problem }: { problem: Problem | readonly Problem[] }) {
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
  const problems = [problem].flat();
  return (
    <section
      ref={box}
      className="error-summary"
      tabIndex={-1}
      aria-labelledby={id}
      aria-describedby={`${id}-text`}
    >
      <h2 id={id}>Bitte prüfen Sie Ihre {problems.length === 1 ? 'Angabe' : 'Angaben'}</h2>
      <ul id={`${id}-text`}>
        {problems.map(({ message, target }) => (
          <li key={target}>
            <Link href={`#${target}`} onFollow={() => document.getElementById(target)?.focus()}>
              {message}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
