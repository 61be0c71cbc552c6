import { type FormEvent, useState } from 'react';
import type { MoneyFigures } from '../../costs/matters.ts';
import { formatGermanNumber } from '../../questionnaire/kinds/germanNumber.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary.tsx';
import { Field } from '../../ui/Field.tsx';
import { amountText, readAmount } from './amountReading.ts';
import { readWhole } from './contractReading.ts';
import type { Stating } from './useStating.ts';

type CostBasisFormProps = { money: MoneyFigures; change: Stating['change'] };
const RATE = 'kostensatz';
const WORKPLACES = 'arbeitsplaetze';
const MOST_RATE = 1000;
const someWorkplaces = [1, 100_000] as const;

/** What an hour of own work costs, and how many workplaces there are. */
export function CostBasisForm({ money, change }: CostBasisFormProps) {
  const [rate, setRate] = useState(amountText(money.hourlyRate));
  const [places, setPlaces] = useState(
    money.workplaces === undefined ? '' : formatGermanNumber(money.workplaces),
  );
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const errorOf = (id: string) => problems.find(({ target }) => target === id)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [hour, count] = [
      readAmount(rate, 'Euro je Stunde', MOST_RATE),
      readWhole(places, 'Arbeitsplätze', someWorkplaces),
    ];
    setProblems([
      ...('message' in hour ? [{ message: hour.message, target: RATE }] : []),
      ...('message' in count ? [{ message: count.message, target: WORKPLACES }] : []),
    ]);
    if ('message' in hour || 'message' in count) return;
    const { today, directions } = money;
    const after = {
      today,
      directions,
      ...(hour.value === undefined ? {} : { hourlyRate: hour.value }),
      ...(count.value === undefined ? {} : { workplaces: count.value }),
    };
    change('Die Angaben sind übernommen.', { money: after });
  };
  return (
    <Disclosure summary="Eigene Arbeitszeit und Arbeitsplätze">
      <form
        onSubmit={submit}
        noValidate
        aria-label="Eigene Arbeitszeit und Arbeitsplätze"
        className="stating-form"
      >
        {problems.length > 0 && <ErrorSummary problem={problems} />}
        <Field
          id={RATE}
          label="Was kostet eine Stunde eigener Arbeit?"
          hint="Der Kostensatz Ihrer Kämmerei, gern als Spanne"
          error={errorOf(RATE)}
          className="input input-short"
          autoComplete="off"
          value={rate}
          onChange={setRate}
          after={<span className="muted">Euro je Stunde</span>}
        />
        <Field
          id={WORKPLACES}
          label="Wie viele Arbeitsplätze mit Bildschirm gibt es?"
          hint="Nur, wenn Sie die Kosten je Arbeitsplatz und Jahr sehen möchten"
          error={errorOf(WORKPLACES)}
          className="input input-short"
          inputMode="numeric"
          autoComplete="off"
          value={places}
          onChange={setPlaces}
        />
        <p>
          <Button type="submit">Angaben übernehmen</Button>
        </p>
      </form>
    </Disclosure>
  );
}
