import { useId } from 'react';
import type { DirectionBlock } from '../entscheidungsgrundlage/model.ts';
import { Disclosure } from '../ui/Disclosure.tsx';

function Reasons({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <div>
      <h4>{title}</h4>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

function Preconditions({ preconditions }: Pick<DirectionBlock, 'preconditions'>) {
  return (
    <div>
      <h4>Voraussetzungen</h4>
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
export function DirectionCard({ direction }: { direction: DirectionBlock }) {
  const { title, placement, summary, effects, preconditions, pros, cons, firstStep } = direction;
  const id = useId();
  return (
    <article className="direction" aria-labelledby={id}>
      <header>
        <h3 id={id}>{title}</h3>
        <p className="tag">{placement}</p>
        <p>{summary}</p>
      </header>
      <Reasons title="Dafür spricht" items={pros} />
      <Reasons title="Dagegen spricht" items={cons} />
      <Preconditions preconditions={preconditions} />
      <div>
        <h4>Erster Schritt</h4>
        <p>{firstStep}</p>
      </div>
      <Effects effects={effects} />
    </article>
  );
}
