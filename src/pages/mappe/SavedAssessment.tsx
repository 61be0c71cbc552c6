import { type FormEvent, useState } from 'react';
import { withinLength } from '../../questionnaire/plainText.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Field } from '../../ui/Field.tsx';
import { useOneAtATime } from '../../ui/useOneAtATime.ts';
import { type Summary, TITLE_LENGTH } from '../../workspace/model.ts';
import { workspace } from '../../workspace/useWorkspace.ts';
import { SaveAsFile } from './SaveAsFile.tsx';
import { countAnswers, dayText, timeText } from './words.ts';

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
  const { id, title, changedAt, answered } = summary;
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
      <h3>{title}</h3>
      <p className="hint small">
        {changedAt && `Zuletzt bearbeitet am ${dayText(changedAt)} um ${timeText(changedAt)}, `}
        {countAnswers(answered)}
      </p>
      <Button kind={isNewest ? 'primary' : 'secondary'} onClick={onContinue}>
        Weitermachen<span className="visually-hidden">: {title}</span>
      </Button>
      <Disclosure summary="Umbenennen, kopieren, sichern oder löschen">
        <RenameForm id={id} title={title} />
        <div className="actions">
          <Button onClick={copy}>Kopie anlegen</Button>
          <SaveAsFile id={id}>Als Datei sichern</SaveAsFile>
          <Button onClick={() => askToRemove(true)}>Löschen …</Button>
        </div>
      </Disclosure>
      {asksToRemove && (
        <ConfirmDialog
          title={`„${title}“ löschen?`}
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

function RenameForm({ id, title }: { id: string; title: string }) {
  const [name, setName] = useState(title);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void workspace.getState().rename(id, name);
  };
  return (
    <form onSubmit={submit}>
      <Field
        id={`name-${id}`}
        label="Name"
        autoComplete="off"
        value={name}
        onChange={(text) => setName(withinLength(text, TITLE_LENGTH))}
        after={<Button type="submit">Namen ändern</Button>}
      />
    </form>
  );
}
