import type { Offer } from '../../costs/matters.ts';
import { pricesOf } from '../../costs/offerPrices.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckboxRows } from '../../ui/Choices.tsx';

type OfferTicksProps = {
  offers: readonly Offer[];
  used: readonly string[];
  onChange: (ids: readonly string[]) => void;
  onTakeOver: () => void;
};

/** Which offers the figures come from, and a way to write their prices into the fields. */
export function OfferTicks({ offers, used, onChange, onTakeOver }: OfferTicksProps) {
  const read = pricesOf(offers.filter(({ id }) => used.includes(id)));
  return (
    <fieldset className="cost-group">
      <legend>Aus welchen Angeboten stammen die Zahlen?</legend>
      <CheckboxRows
        name="zahlen-angebote"
        choices={offers.map(({ id, name }) => ({ id, label: name }))}
        apart={[]}
        exclusive={[]}
        ticked={used}
        onChange={onChange}
      />
      {'withoutRate' in read && (
        <p>
          Der Preis ist netto angegeben, und der Steuersatz fehlt:{' '}
          {read.withoutRate.map(({ name }) => `„${name}“`).join(', ')}. Bitte ergänzen Sie ihn beim Angebot.
        </p>
      )}
      {used.length > 0 && !('withoutRate' in read) && (
        <p>
          <Button onClick={onTakeOver}>Preise in die Felder eintragen</Button>
        </p>
      )}
    </fieldset>
  );
}
