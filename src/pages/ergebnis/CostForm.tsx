import { type FormEvent, useEffect, useState } from 'react';
import type { Figures, Offer } from '../../costs/matters.ts';
import { pricesOf } from '../../costs/offerPrices.ts';
import type { Range } from '../../costs/range.ts';
import type { CostItem } from '../../questionnaire/catalogue.ts';
import { machineLine } from '../../questionnaire/plainText.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary.tsx';
import { amountText } from './amountReading.ts';
import { CostFields } from './CostFields.tsx';
import { type CostDraft, costDraftOf, entryIn, readCosts } from './costReading.ts';
import { OfferTicks } from './OfferTicks.tsx';

type CostFormProps = {
  title: string;
  /** Items that can be given here. */
  items: readonly CostItem[];
  given: Figures;
  /** What the same items are today, to begin with; undefined for today itself. */
  today: Figures | undefined;
  offers: readonly Offer[];
  onSave: (figures: Figures) => void;
  onCancel: () => void;
};
const HEADING = 'zahlen-titel';

const textOf = (range: Range): string =>
  amountText(range[0] === range[1] ? range[0] : { from: range[0], to: range[1] });

/** The figures of one way over five years. Every field is voluntary. */
export function CostForm({ title, items, given, today, offers, onSave, onCancel }: CostFormProps) {
  const [draft, setDraft] = useState<CostDraft>(() => costDraftOf(items, given));
  const [used, setUsed] = useState<readonly string[]>(given.offers ?? []);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  useEffect(() => document.getElementById(HEADING)?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readCosts(items, draft, given);
    if ('problems' in read) return setProblems(read.problems);
    const { offers: _before, ...figures } = read.figures;
    onSave(used.length === 0 ? figures : { ...figures, offers: used });
  };
  const asToday = () => {
    const before = today && costDraftOf(items, today);
    const isEmpty = (id: string) => machineLine(entryIn(draft, id).text) === '' && !entryIn(draft, id).isNone;
    if (before)
      setDraft({ ...draft, ...Object.fromEntries(Object.entries(before).filter(([id]) => isEmpty(id))) });
  };
  const takeOver = () => {
    const read = pricesOf(offers.filter(({ id }) => used.includes(id)));
    if ('withoutRate' in read) return;
    const filled = items.flatMap(({ id, offer }) => {
      const price = offer && read.prices[offer];
      return price ? [[id, { text: textOf(price), isNone: false }]] : [];
    });
    setDraft({ ...draft, ...Object.fromEntries(filled) });
  };
  return (
    <form onSubmit={submit} noValidate aria-labelledby={HEADING} className="stating-form stating-form-framed">
      {problems.length > 0 && <ErrorSummary problem={problems} />}
      <h3 id={HEADING} tabIndex={-1}>
        Zahlen zu „{title}“
      </h3>
      <p>
        Tragen Sie ein, was Sie haben: mit Umsatzsteuer, gern als Spanne wie „12.000 bis 15.000“. Leere Felder
        gelten als noch offen.
      </p>
      {today && (
        <p>
          <Button onClick={asToday}>Leere Felder wie heute füllen</Button>
        </p>
      )}
      {today && offers.length > 0 && (
        <OfferTicks offers={offers} used={used} onChange={setUsed} onTakeOver={takeOver} />
      )}
      <CostFields
        items={items}
        draft={draft}
        problems={problems}
        onChange={(item, entry) => setDraft({ ...draft, [item]: entry })}
      />
      <p>
        <Button type="submit">Zahlen übernehmen</Button>{' '}
        <Button kind="plain" onClick={onCancel}>
          Abbrechen
        </Button>
      </p>
    </form>
  );
}
