import { useState } from 'react';
import { MATTER_LIMITS, type MarkKind, markKinds } from '../../costs/matters.ts';
import { resolutionItems } from '../../entscheidungsgrundlage/beschlussPunkte.ts';
import type { Context } from '../../entscheidungsgrundlage/context.ts';
import type { DirectionView } from '../../entscheidungsgrundlage/richtungen.ts';
import { markWords } from '../../entscheidungsgrundlage/vermerkWords.ts';
import { lengthOf, plainText } from '../../questionnaire/plainText.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioRows } from '../../ui/Choices.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { Stated } from './Stated.tsx';
import { useStating } from './useStating.ts';

type MarkFormProps = { context: Context; direction: DirectionView };
const HEADING = 'vermerk';

/** How the draft resolution begins now. */
const effectOf = (context: Context): string => {
  const [first] = resolutionItems(context);
  return first === undefined ? '' : `Der Beschlussvorschlag beginnt jetzt so: ${first}`;
};

/** What the administration proposes for a direction, and why. Nothing is preset. */
export function MarkForm({ context, direction: { id, title, mark } }: MarkFormProps) {
  const stating = useStating(context, effectOf, HEADING);
  const { [id]: _own, ...others } = context.matters.marks;
  const put = (kind: MarkKind, reason: string) =>
    stating.change(`„${title}“: ${markWords[kind]}.`, { marks: { ...others, [id]: { kind, reason } } });
  return (
    <section aria-labelledby={HEADING} className="no-print">
      <h2 id={HEADING} tabIndex={-1}>
        Vermerk der Verwaltung
      </h2>
      <fieldset className="mark-choices">
        <legend>Was schlägt die Verwaltung für diesen Weg vor? (freiwillig, steht im Dokument)</legend>
        <RadioRows
          name="vermerk-wahl"
          choices={markKinds.map((kind) => ({ id: kind, label: markWords[kind] }))}
          apart={[]}
          value={mark?.kind}
          onChange={(chosen) => {
            const kind = markKinds.find((each) => each === chosen);
            if (kind) put(kind, mark?.reason ?? '');
          }}
        />
      </fieldset>
      {mark && (
        <>
          <ReasonField
            key={`${mark.kind}-${stating.undone}`}
            reason={mark.reason}
            onSave={(reason) => put(mark.kind, reason)}
          />
          <Button kind="plain" onClick={() => stating.change('Der Vermerk ist entfernt.', { marks: others })}>
            Vermerk entfernen
          </Button>
        </>
      )}
      <Stated stating={stating} />
    </section>
  );
}

/** Stored on leaving the field, as far as it has changed. */
function ReasonField({ reason, onSave }: { reason: string; onSave: (reason: string) => void }) {
  const [text, setText] = useState(reason);
  const written = plainText(text).trim();
  const excess = lengthOf(written) - MATTER_LIMITS.text;
  return (
    <TextArea
      id="vermerk-grund"
      label="Begründung (freiwillig)"
      hint={`Ein oder zwei Sätze, höchstens ${MATTER_LIMITS.text}\u00a0Zeichen`}
      error={excess > 0 ? `Bitte kürzen Sie um ${excess}\u00a0Zeichen.` : undefined}
      rows={3}
      value={text}
      onChange={setText}
      onBlur={() => {
        if (excess <= 0 && written !== reason) onSave(written);
      }}
    />
  );
}
