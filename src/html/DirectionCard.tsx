import { useId } from 'react';
import type { DirectionBlock } from '../entscheidungsgrundlage/model.ts';
import { Disclosure } from '../ui/Disclosure.tsx';

type Deeper = { heading: 'h3' | 'h4' };

function Reasons({ title, items, heading: Heading }: Deeper & { title: string; items: readonly string[] }) {
  return (
    <div>
      <Heading>{title}</Heading>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

function Preconditions({ preconditions, heading: Heading }: Deeper & Pick<DirectionBlock, 'preconditions'>) {
  return (
    <div>
      <Heading>Voraussetzungen</Heading>
      <ul>
        {preconditions.map(({ text, state }) => (
          <li key={text}>
            <strong>{state}:</strong> {text}
          </li>
        ))}
        {preconditions.length === 0 && <li>keine besonderen</li>}
      </ul>
    </div>
  );
}

function Effects({ effects }: Pick<DirectionBlock, 'effects'>) {
  return (
    <Disclosure summary="Wirkungen und ihre Gründe" className="no-print">
      <dl className="effects">
        {effects.map(({ criterion, words, reasons }) => (
          <div key={criterion}>
            <dt>{criterion}</dt>
            <dd>
              <strong>{words}</strong>
              {reasons.map((reason) => (
                <span key={reason}>{reason}</span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

/**
 * One direction: what it is, what speaks for and against it, what it needs, how to start, and its effects.
 * Every direction has the same parts in the same order and the same room. On paper the reasons of the effects
 * stand in the annex.
 */
export function DirectionCard({ direction, level = 3 }: { direction: DirectionBlock; level?: 2 | 3 }) {
  const { title, placement, summary, effects, preconditions, pros, cons, firstStep } = direction;
  const id = useId();
  const Heading = `h${level}` as const;
  const heading = level === 2 ? 'h3' : 'h4';
  return (
    <article className="direction" aria-labelledby={id}>
      <header>
        <Heading id={id}>{title}</Heading>
        <p className="tag">{placement}</p>
        <p>{summary}</p>
      </header>
      <Reasons title="Dafür spricht" items={pros} heading={heading} />
      <Reasons title="Dagegen spricht" items={cons} heading={heading} />
      <Preconditions preconditions={preconditions} heading={heading} />
      <div>
        {level === 2 ? <h3>Erster Schritt</h3> : <h4>Erster Schritt</h4>}
        <p>{firstStep}</p>
      </div>
      <Effects effects={effects} />
    </article>
  );
}
