import { useEffect, useRef } from 'react';
import { byWeek, dayLabel, startsToPropose } from '../../erstgespraech/browser/proposals.ts';
import { limits } from '../../erstgespraech/contract/request.ts';
import { endOfWindow, WINDOW_MINUTES } from '../../erstgespraech/contract/timeWindow.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { dayId, type FormErrors, type Proposal, startId } from './draft.ts';
import type { FieldsProps } from './PersonFields.tsx';

type ProposalFieldsProps = FieldsProps & { days: readonly string[] };

/** Up to five windows of 60 minutes. Only days that can be proposed are on the list. */
export function ProposalFields({ draft, onChange, errors, days }: ProposalFieldsProps) {
  const { proposals } = draft;
  const more = useRef<HTMLButtonElement>(null);
  /** What takes the focus once the rows have changed: the day of a new row, or the button that adds one. */
  const focusNext = useRef<number | 'more'>(undefined);
  useEffect(() => {
    const next = focusNext.current;
    focusNext.current = undefined;
    if (next === 'more') more.current?.focus();
    else if (next !== undefined) document.getElementById(dayId(next))?.focus();
  });
  const add = () => {
    const key = Math.max(...proposals.map((proposal) => proposal.key)) + 1;
    focusNext.current = key;
    onChange({ proposals: [...proposals, { key, date: '', from: '' }] });
  };
  const remove = (key: number) => {
    focusNext.current = 'more';
    onChange({ proposals: proposals.filter((proposal) => proposal.key !== key) });
  };
  const replace = (next: Proposal) =>
    onChange({ proposals: proposals.map((proposal) => (proposal.key === next.key ? next : proposal)) });
  return (
    <section aria-labelledby="zeiten">
      <h2 id="zeiten">Zeiten, die Ihnen passen (freiwillig)</h2>
      <p className="hint">
        Bis zu fünf Vorschläge von {WINDOW_MINUTES}&nbsp;Minuten in den nächsten acht Wochen. Wochenenden,
        bundesweite Feiertage, Heiligabend und Silvester stehen nicht zur Auswahl.
      </p>
      {proposals.map((proposal, index) => (
        <ProposalRow
          key={proposal.key}
          place={index + 1}
          proposal={proposal}
          days={days}
          errors={errors}
          onChange={replace}
          onRemove={proposals.length > 1 ? () => remove(proposal.key) : undefined}
        />
      ))}
      <Button ref={more} onClick={add} disabled={proposals.length >= limits.windows}>
        Weitere Zeit vorschlagen
      </Button>
    </section>
  );
}

type ProposalRowProps = {
  place: number;
  proposal: Proposal;
  days: readonly string[];
  errors: FormErrors;
  onChange: (proposal: Proposal) => void;
  onRemove: (() => void) | undefined;
};

function ProposalRow({ place, proposal, days, errors, onChange, onRemove }: ProposalRowProps) {
  const { key, date, from } = proposal;
  const weeks = byWeek(days).map(({ label, days: own }) => ({
    label,
    options: own.map((day) => ({ value: day, label: dayLabel(day) })),
  }));
  const starts = startsToPropose.map((start) => ({ value: start, label: `${start} Uhr` }));
  return (
    <fieldset className="proposal">
      <legend className="legend">Vorschlag {place}</legend>
      <div className="proposal-fields">
        <Select
          id={dayId(key)}
          label="Tag"
          empty="Bitte wählen"
          groups={weeks}
          value={date}
          error={errors[dayId(key)]}
          onChange={(value) => onChange({ ...proposal, date: value })}
        />
        <Select
          id={startId(key)}
          label="Beginn"
          empty="Bitte wählen"
          groups={[{ options: starts }]}
          value={from}
          error={errors[startId(key)]}
          onChange={(value) => onChange({ ...proposal, from: value })}
        />
        <p className="proposal-end">{from === '' ? '' : `bis ${endOfWindow(from)} Uhr`}</p>
        {onRemove && (
          <Button kind="plain" onClick={onRemove}>
            Entfernen<span className="visually-hidden">: Vorschlag {place}</span>
          </Button>
        )}
      </div>
    </fieldset>
  );
}
