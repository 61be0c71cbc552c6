import type { StepRow } from '../../entscheidungsgrundlage/stepList.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { Intentions } from './useIntentions.ts';

type StepRowsProps = { rows: readonly StepRow[]; level: 3 | 4; onToggle: Intentions['toggle'] };

/** Measures one below the other, each with its tick „vorsehen“ and, folded, what it changes and what speaks against it. */
export function StepRows({ rows, level, onToggle }: StepRowsProps) {
  const Heading = `h${level}` as const;
  return (
    <ul className="statements">
      {rows.map((row) => (
        <li key={row.id} className="step-row">
          <div>
            <Heading>{row.title}</Heading>
            <p>{row.firstStep}</p>
          </div>
          <IntendTick row={row} onToggle={onToggle} />
          <Disclosure summary="Wirkung, Aufwand und was dagegen spricht">
            <Details row={row} />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

/** The tick of one measure, with its state in words beside it. */
function IntendTick({
  row: { id, title, intended },
  onToggle,
}: { row: StepRow } & Pick<StepRowsProps, 'onToggle'>) {
  const input = `vorsehen-${id}`;
  return (
    <div className="row step-tick no-print">
      <input
        type="checkbox"
        id={input}
        checked={intended}
        onChange={() => onToggle({ id, title })}
        aria-describedby={`${input}-stand`}
      />
      <label htmlFor={input}>
        Vorsehen<span className="visually-hidden">: {title}</span>
      </label>
      <span className="hint" id={`${input}-stand`}>
        {intended ? 'vorgesehen' : 'nicht vorgesehen'}
      </span>
    </div>
  );
}

function Details({ row }: { row: StepRow }) {
  const { who, effortWords, effects, closes, mayClose, because, against, consent } = row;
  const entries: [string, string][] = [
    ['Wer handelt', who],
    ['Aufwand', effortWords],
    ['Folgt aus', because.join('; ')],
    ['Bindung', effects.map(({ name, words }) => `${name} ${words}`).join('; ') || 'ändert sich kaum'],
    ['Damit entfällt', closes.join('; ')],
    ['Kann entfallen', mayClose.join('; ')],
    ['Dagegen spricht', [against, consent].filter(Boolean).join(' ')],
  ];
  return (
    <dl className="evidence">
      {entries
        .filter(([, words]) => words !== '')
        .map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
    </dl>
  );
}
