import { type FormEvent, useState } from 'react';
import { withinLength } from '../../questionnaire/plainText.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Field } from '../../ui/Field.tsx';
import { useOneAtATime } from '../../ui/useOneAtATime.ts';
import { NAME_LENGTH, type Summary } from '../../workspace/model.ts';
import { workspace } from '../../workspace/useWorkspace.ts';
import { SaveAsFile } from './SaveAsFile.tsx';
import { countAnswers, dayText, nameOf, timeText } from './words.ts';

type SavedAssessmentProps = {
  summary: Summary;
  isNewest: boolean;
  onContinue: () => void;
  onRemoved: () => void;
  onCopied: () => void;
};

/** One stored assessment: go on with it, or look after it. */
export function SavedAssessment({
  summary,
  isNewest,
  onContinue,
  onRemoved,
  onCopied,
}: SavedAssessmentProps) {
  const { id, changedAt, answered } = summary;
  const name = nameOf(summary);
  const [asksToRemove, askToRemove] = useState(false);
  const copy = useOneAtATime(async () => {
    if (await workspace.getState().duplicate(id)) onCopied();
  });
  const remove = async () => {
    await workspace.getState().remove(id);
    onRemoved();
  };
  return (
    <li>
      <h3>{name}</h3>
      <p className="hint small">
        {changedAt && `Zuletzt bearbeitet am ${dayText(changedAt)} um ${timeText(changedAt)}, `}
        {countAnswers(answered)}
      </p>
      <Button kind={isNewest ? 'primary' : 'secondary'} onClick={onContinue}>
        Weitermachen<span className="visually-hidden">: {name}</span>
      </Button>
      <Disclosure summary="Umbenennen, kopieren, sichern oder löschen">
        <RenameForm summary={summary} />
        <div className="actions">
          <Button onClick={copy}>Kopie anlegen</Button>
          <SaveAsFile id={id}>Als Datei sichern</SaveAsFile>
          <Button onClick={() => askToRemove(true)}>Löschen …</Button>
        </div>
      </Disclosure>
      {asksToRemove && (
        <ConfirmDialog
          title={`„${name}“ löschen?`}
          confirm="Einschätzung löschen"
          onConfirm={remove}
          onClose={() => askToRemove(false)}
        >
          <p>
            Gelöscht werden die Antworten und Notizen dieser Einschätzung. Das lässt sich nicht rückgängig
            machen.
          </p>
        </ConfirmDialog>
      )}
    </li>
  );
}

function RenameForm({ summary: { id, ...summary } }: { summary: Summary }) {
  const [municipality, setMunicipality] = useState(summary.municipality);
  const [label, setLabel] = useState(summary.label);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void workspace.getState().rename(id, { municipality, label });
  };
  return (
    <form onSubmit={submit}>
      <Field
        id={`kommune-${id}`}
        label="Name der Kommune"
        autoComplete="off"
        value={municipality}
        onChange={(text) => setMunicipality(withinLength(text, NAME_LENGTH))}
      />
      <Field
        id={`bezeichnung-${id}`}
        label="Bezeichnung"
        hint="Nur für Ihre Übersicht, zum Beispiel „Entwurf“. Steht auf keinem Dokument."
        autoComplete="off"
        value={label}
        onChange={(text) => setLabel(withinLength(text, NAME_LENGTH))}
        after={<Button type="submit">Namen ändern</Button>}
      />
    </form>
  );
}
