import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { type Offer, pricePeriods, taxKinds } from '../../costs/matters.ts';
import type { Context } from '../../entscheidungsgrundlage/context.ts';
import { plain } from '../../questionnaire/richText.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckboxRows, RadioRows } from '../../ui/Choices.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import {
  emptyOffer,
  type OfferDraft,
  type OfferField,
  offerDraftOf,
  offerFieldId,
  readOffer,
} from './offerReading.ts';

type OfferFormProps = {
  context: Context;
  id: string;
  given: Offer | undefined;
  onSave: (offer: Offer) => void;
  onCancel?: () => void;
};
/** Fields that hold text. */
type Written = {
  [Key in OfferField]: OfferDraft[Key] extends string
    ? string extends OfferDraft[Key]
      ? Key
      : never
    : never;
}[OfferField];
const OPEN_ENDED = 'offen';
const taxWords = { brutto: 'Mit Umsatzsteuer (brutto)', netto: 'Ohne Umsatzsteuer (netto)' } as const;
const periodWords = { jahr: 'Im Jahr', monat: 'Im Monat' } as const;

/** What an offer says: what it is about, from when, what it costs, and how long it binds. */
export function OfferForm({ context, id, given, onSave, onCancel }: OfferFormProps) {
  const [draft, setDraft] = useState<OfferDraft>(given ? offerDraftOf(given) : emptyOffer);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  useEffect(() => {
    if (given) document.getElementById(offerFieldId('name'))?.focus();
  }, [given]);
  const put = (part: Partial<OfferDraft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readOffer(id, draft);
    if ('problems' in read) return setProblems(read.problems);
    setProblems([]);
    onSave({ ...(given?.model === undefined ? {} : { model: given.model }), ...read.offer });
  };
  const field = (name: Written, label: string, hint?: string, after?: ReactNode) => (
    <Field
      id={offerFieldId(name)}
      label={label}
      hint={hint}
      error={problems.find(({ target }) => target === offerFieldId(name))?.message}
      className={name === 'name' || name === 'priceRule' ? 'input' : 'input cost-input'}
      autoComplete="off"
      value={draft[name]}
      onChange={(text) => put({ [name]: text })}
      after={after}
    />
  );
  const { questionnaire } = context;
  return (
    <form
      onSubmit={submit}
      noValidate
      aria-label={given ? `„${given.name}“ ändern` : 'Angebot hinzufügen'}
      className="stating-form"
    >
      {problems.length > 0 && <ErrorSummary problem={problems} />}
      <fieldset className="cost-group">
        <legend>Worum geht es?</legend>
        {field('name', 'Name des Angebots', 'Zum Beispiel „Server im Rechenzentrum“; ohne Namen einer Firma')}
        <Select
          id={offerFieldId('direction')}
          label="Zu welcher Richtung gehört es?"
          value={draft.direction}
          empty="noch offen"
          groups={[
            {
              options: questionnaire.directions.map(({ id: value, title }) => ({
                value,
                label: plain(title),
              })),
            },
          ]}
          onChange={(direction) => put({ direction })}
        />
        <Disclosure summary={`Bausteine (${draft.bausteine.length} gewählt)`}>
          <CheckboxRows
            name={offerFieldId('umfang')}
            choices={questionnaire.bausteine.map(({ id: value, name }) => ({
              id: value,
              label: plain(name),
            }))}
            apart={[]}
            exclusive={[]}
            ticked={draft.bausteine}
            onChange={(bausteine) => put({ bausteine })}
          />
        </Disclosure>
      </fieldset>
      <fieldset className="cost-group">
        <legend>Von wann ist es?</legend>
        {field('dated', 'Datum des Angebots', 'Zum Beispiel 3.5.2026')}
        {field('validUntil', 'Gültig bis', 'Zum Beispiel 31.12.2026')}
      </fieldset>
      <fieldset className="cost-group">
        <legend>Was kostet es?</legend>
        {field('single', 'Einmalig', 'Gern als Spanne', <span className="muted">Euro</span>)}
        {field('running', 'Laufend', 'Gern als Spanne', <span className="muted">Euro</span>)}
        <fieldset>
          <legend>Der laufende Preis gilt</legend>
          <RadioRows
            name={offerFieldId('per')}
            choices={pricePeriods.toReversed().map((per) => ({ id: per, label: periodWords[per] }))}
            apart={[]}
            value={draft.per}
            onChange={(chosen) => put({ per: pricePeriods.find((each) => each === chosen) ?? draft.per })}
          />
        </fieldset>
        <fieldset>
          <legend>Die Preise stehen da</legend>
          <RadioRows
            name={offerFieldId('tax')}
            choices={taxKinds.map((tax) => ({ id: tax, label: taxWords[tax] }))}
            apart={[]}
            value={draft.tax}
            onChange={(chosen) => put({ tax: taxKinds.find((each) => each === chosen) ?? draft.tax })}
          />
        </fieldset>
        {field(
          'taxRate',
          'Steuersatz',
          'Nur damit lässt sich von netto auf brutto rechnen',
          <span className="muted">Prozent</span>,
        )}
        {field('priceRule', 'Preisregel', 'Wie sich der Preis ändern kann, in wenigen Worten')}
      </fieldset>
      <fieldset className="cost-group">
        <legend>Wie lange bindet es?</legend>
        {field('months', 'Laufzeit', undefined, <span className="muted">Monate</span>)}
        {field(
          'optionMonths',
          'Mögliche Verlängerung',
          'Auch Optionen',
          <span className="muted">Monate</span>,
        )}
        <CheckboxRows
          name={offerFieldId('isOpenEnded')}
          choices={[{ id: OPEN_ENDED, label: 'Der Vertrag wäre unbefristet' }]}
          apart={[]}
          exclusive={[]}
          ticked={draft.isOpenEnded ? [OPEN_ENDED] : []}
          onChange={(ids) => put({ isOpenEnded: ids.length > 0 })}
        />
      </fieldset>
      <p>
        <Button type="submit">{given ? 'Änderung übernehmen' : 'Angebot aufnehmen'}</Button>{' '}
        {onCancel && (
          <Button kind="plain" onClick={onCancel}>
            Abbrechen
          </Button>
        )}
      </p>
    </form>
  );
}
