import { useState } from 'react';
import { MATTER_LIMITS, type Offer } from '../../costs/matters.ts';
import { missingIn, offerSummary } from '../../entscheidungsgrundlage/angebote.ts';
import type { Context } from '../../entscheidungsgrundlage/context.ts';
import { thresholdWords } from '../../entscheidungsgrundlage/schwelle.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { OfferForm } from './OfferForm.tsx';
import { Stated } from './Stated.tsx';
import { focusOn, useStating } from './useStating.ts';

const HEADING = 'angebote';

/** What follows from the offers now: how they stand to the threshold, if that can be said. */
function effectOf(context: Context): string {
  const [first] = thresholdWords(context).groups;
  return first ?? (context.matters.offers.length === 0 ? 'Es ist kein Angebot vermerkt.' : '');
}

/** An id that no offer has. */
function freeId(offers: readonly Offer[]): string {
  let number = offers.length + 1;
  while (offers.some(({ id }) => id === `a${number}`)) number += 1;
  return `a${number}`;
}

/** The offers that were received, to change or remove, and a form for one more. */
export function Offers({ context }: { context: Context }) {
  const stating = useStating(context, effectOf, HEADING);
  const [editing, setEditing] = useState<string>();
  const { offers } = context.matters;
  const edited = offers.find(({ id }) => id === editing);
  const isFull = offers.length >= MATTER_LIMITS.offers;
  const store = (words: string, after: readonly Offer[]) => {
    stating.change(words, { offers: after });
    setEditing(undefined);
    focusOn(HEADING);
  };
  const save = (offer: Offer) =>
    store(
      `„${offer.name}“ ist ${edited ? 'geändert' : 'aufgenommen'}.`,
      edited ? offers.map((each) => (each.id === offer.id ? offer : each)) : [...offers, offer],
    );
  const remove = ({ id, name }: Offer) =>
    store(
      `„${name}“ ist entfernt.`,
      offers.filter((each) => each.id !== id),
    );
  const formId = edited?.id ?? freeId(offers);
  return (
    <section aria-labelledby={HEADING}>
      <h2 id={HEADING} tabIndex={-1}>
        Angebote, die vorliegen
      </h2>
      <p>Ein Angebot ersetzt keine Vergabe. Alle Angaben sind freiwillig und bleiben auf Ihrem Gerät.</p>
      {offers.length > 0 && (
        <ul className="text-list">
          {offers.map((offer) => (
            <li key={offer.id}>
              <strong>{offer.name}</strong>: {offerSummary(offer, context.today)}.
              {missingIn(offer).length > 0 && ` Zu erfragen: ${missingIn(offer).join(', ')}.`}{' '}
              <span className="no-print">
                <Button kind="plain" onClick={() => setEditing(offer.id)}>
                  Ändern<span className="visually-hidden">: {offer.name}</span>
                </Button>{' '}
                <Button kind="plain" onClick={() => remove(offer)}>
                  Entfernen<span className="visually-hidden">: {offer.name}</span>
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className="no-print">
        <Stated stating={stating} />
        {isFull && edited === undefined ? (
          <p>Mehr als {MATTER_LIMITS.offers} Angebote nimmt diese Übersicht nicht auf.</p>
        ) : (
          <Disclosure
            key={`${formId}-${stating.undone}`}
            summary={edited ? 'Angebot ändern' : 'Angebot hinzufügen'}
            open={edited !== undefined}
          >
            <OfferForm
              context={context}
              id={formId}
              given={edited}
              onSave={save}
              {...(edited && {
                onCancel: () => {
                  setEditing(undefined);
                  focusOn(HEADING);
                },
              })}
            />
          </Disclosure>
        )}
      </div>
    </section>
  );
}
