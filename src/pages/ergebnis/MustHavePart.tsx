import { type FormEvent, useState } from 'react';
import { MATTER_LIMITS, type MustHaves } from '../../costs/matters.ts';
import type { Context } from '../../entscheidungsgrundlage/context.ts';
import { directionViews } from '../../entscheidungsgrundlage/richtungen.ts';
import { hasMustHaves } from '../../entscheidungsgrundlage/vorgaben.ts';
import { mustHaveSentences, mustHaveTable } from '../../entscheidungsgrundlage/vorgabenTabelle.ts';
import { DataTable } from '../../html/DataTable.tsx';
import { TextList } from '../../html/TextList.tsx';
import { plain } from '../../questionnaire/richText.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckboxRows } from '../../ui/Choices.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary.tsx';
import { Field } from '../../ui/Field.tsx';
import { amountText } from './amountReading.ts';
import { type MustHaveDraft, mustHaveField, readMustHaves } from './mustHaveReading.ts';
import { Stated } from './Stated.tsx';
import { useStating } from './useStating.ts';

const HEADING = 'vorgaben';

function effectOf(context: Context): string {
  if (!hasMustHaves(context)) return 'Es gilt keine Vorgabe.';
  const [only] = mustHaveSentences(directionViews(context));
  return only ?? 'Die Tabelle zeigt, welcher Weg sie erfüllt.';
}

/** What has to hold whatever is decided, and how today and every way stand to it. */
export function MustHavePart({ context }: { context: Context }) {
  const stating = useStating(context, effectOf, HEADING);
  if ((context.questionnaire.mustHaves ?? []).length === 0) return null;
  const isSet = hasMustHaves(context);
  const views = isSet ? directionViews(context) : [];
  const sentences = mustHaveSentences(views);
  return (
    <section aria-labelledby={HEADING}>
      <h2 id={HEADING} tabIndex={-1}>
        Ihre Vorgaben
      </h2>
      {isSet && (
        <DataTable table={{ ...mustHaveTable(context, views), caption: 'Wer Ihre Vorgaben erfüllt' }} />
      )}
      {sentences.length > 0 && <TextList items={sentences} />}
      <div className="no-print">
        <Disclosure summary="Was muss auf jeden Fall gelten? (freiwillig)">
          <MustHaveForm
            key={stating.undone}
            context={context}
            onSave={(mustHaves) => stating.change('Ihre Vorgaben sind übernommen.', { mustHaves })}
          />
        </Disclosure>
        <Stated stating={stating} />
      </div>
    </section>
  );
}

type MustHaveFormProps = { context: Context; onSave: (mustHaves: MustHaves) => void };

function MustHaveForm({ context: { questionnaire, matters }, onSave }: MustHaveFormProps) {
  const given = matters.mustHaves;
  const [draft, setDraft] = useState<MustHaveDraft>({
    ids: given.ids,
    own: given.own ?? '',
    costLimit: amountText(given.costLimit),
  });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const errorOf = (id: string) => problems.find(({ target }) => target === id)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readMustHaves(draft);
    setProblems('problems' in read ? read.problems : []);
    if ('mustHaves' in read) onSave(read.mustHaves);
  };
  return (
    <form onSubmit={submit} noValidate aria-label="Vorgaben" className="stating-form">
      {problems.length > 0 && <ErrorSummary problem={problems} />}
      <p>
        Eine Vorgabe gilt für jeden Weg, auch für „Belassen“. Wählen Sie höchstens {MATTER_LIMITS.mustHaves}.
      </p>
      <fieldset className="cost-group">
        <legend>Vorgaben</legend>
        <CheckboxRows
          name="vorgaben-wahl"
          choices={(questionnaire.mustHaves ?? []).map(({ id, title, measure }) => ({
            id,
            label: plain(title),
            hint: plain(measure),
          }))}
          apart={[]}
          exclusive={[]}
          ticked={draft.ids}
          onChange={(ids) => setDraft({ ...draft, ids })}
        />
      </fieldset>
      <Field
        id={mustHaveField.own}
        label="Eine eigene Vorgabe"
        hint="In wenigen Worten; ob ein Weg sie erfüllt, beurteilen Sie selbst"
        error={errorOf(mustHaveField.own)}
        autoComplete="off"
        value={draft.own}
        onChange={(text) => setDraft({ ...draft, own: text })}
      />
      <Field
        id={mustHaveField.costLimit}
        label="Grenze der laufenden Kosten im Jahr"
        hint="Mit Umsatzsteuer; beurteilt wird sie nur mit Zahlen unter „Geld und Fristen“"
        error={errorOf(mustHaveField.costLimit)}
        className="input cost-input"
        autoComplete="off"
        value={draft.costLimit}
        onChange={(text) => setDraft({ ...draft, costLimit: text })}
        after={<span className="muted">Euro im Jahr</span>}
      />
      <p>
        <Button type="submit">Vorgaben übernehmen</Button>
      </p>
    </form>
  );
}
