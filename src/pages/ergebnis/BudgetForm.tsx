import { type FormEvent, useState } from 'react';
import { laender, type Matters } from '../../costs/matters.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { germanDay, readDay, readWhole } from './contractReading.ts';
import { landNames } from './landNames.ts';
import type { Stating } from './useStating.ts';

type BudgetFormProps = { matters: Matters; change: Stating['change'] };
const DATE = 'haushalt-tag';
const YEAR = 'haushalt-jahr';
const years = [2000, 2200] as const;

/** When the budget is decided on, and which Land's holidays count. */
export function BudgetForm({ matters: { budget, place }, change }: BudgetFormProps) {
  const [date, setDate] = useState(germanDay(budget.date));
  const [year, setYear] = useState(budget.year === undefined ? '' : String(budget.year));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const errorOf = (id: string) => problems.find(({ target }) => target === id)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [day, first] = [readDay(date), readWhole(year, '', years)];
    const found = [
      ...('message' in day ? [{ message: day.message, target: DATE }] : []),
      ...('message' in first ? [{ message: first.message, target: YEAR }] : []),
    ];
    setProblems(found);
    if ('message' in day || 'message' in first) return;
    const after = {
      ...(day.value === undefined ? {} : { date: day.value }),
      ...(first.value === undefined ? {} : { year: first.value }),
    };
    change('Die Angaben zum Haushalt sind übernommen.', { budget: after });
  };
  const chooseLand = (chosen: string) => {
    const land = laender.find((each) => each === chosen);
    const { land: _before, ...rest } = place;
    change(
      land === undefined
        ? 'Es zählen nur bundesweite Feiertage.'
        : `Gerechnet ist mit den Feiertagen für ${landNames[land]}.`,
      {
        place: land === undefined ? rest : { ...rest, land },
      },
    );
  };
  return (
    <Disclosure summary="Haushalt und Feiertage">
      <form onSubmit={submit} noValidate aria-label="Haushalt" className="stating-form">
        {problems.length > 0 && <ErrorSummary problem={problems} />}
        <Field
          id={DATE}
          label="Wann wird über den Haushalt beschlossen?"
          hint="Der Tag, zum Beispiel 15.12.2026, oder der Monat, zum Beispiel 12/2026"
          error={errorOf(DATE)}
          className="input input-short"
          autoComplete="off"
          value={date}
          onChange={setDate}
        />
        <Field
          id={YEAR}
          label="Erstes Jahr, für das er gilt"
          error={errorOf(YEAR)}
          className="input input-short"
          autoComplete="off"
          inputMode="numeric"
          value={year}
          onChange={setYear}
        />
        <p>
          <Button type="submit">Angaben zum Haushalt übernehmen</Button>
        </p>
      </form>
      <Select
        id="feiertage-land"
        label="Land, für die Feiertage"
        value={place.land ?? ''}
        empty="nur bundesweite Feiertage"
        groups={[{ options: laender.map((land) => ({ value: land, label: landNames[land] })) }]}
        onChange={chooseLand}
      />
    </Disclosure>
  );
}
