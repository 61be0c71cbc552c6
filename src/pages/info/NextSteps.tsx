import type { ReactNode } from 'react';

type NextStepsProps = {
  title?: string;
  /** One or two sentences on why these steps follow from the page. */
  children: ReactNode;
};

/** End of an information page: the self-assessment first, the talk beside it as an equal way. */
export function NextSteps({ title = 'Wie es weitergehen kann', children }: NextStepsProps) {
  return (
    <section className="next no-print" aria-labelledby="weiter">
      <h2 id="weiter">{title}</h2>
      <p>{children}</p>
      <p className="actions">
        <a className="button button-primary" href="/beginnen/">
          Zur Selbsteinschätzung
        </a>
        <a href="/erstgespraech/">Erstgespräch anfragen</a>
      </p>
    </section>
  );
}
