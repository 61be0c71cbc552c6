import { type FormEvent, useState } from 'react';
import { editionOf, foreignNotice } from '../../questionnaire/edition.ts';
import type { QuestionnaireFacts, QuestionnaireRef } from '../../questionnaire/model.ts';
import { withinLength } from '../../questionnaire/plainText.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Field } from '../../ui/Field.tsx';
import { useOneAtATime } from '../../ui/useOneAtATime.ts';
import { NAME_LENGTH, type Summary } from '../../workspace/model.ts';
import { useWorkspace, workspace } from '../../workspace/useWorkspace.ts';
import { SaveAsFile } from './SaveAsFile.tsx';
import { countAnswers, dayText, nameOf, timeText } from './words.ts';

/** Whether this site has the questionnaire of an assessment, in whatever edition. */
export const isKnown = (questionnaires: readonly QuestionnaireFacts[], { id }: QuestionnaireRef): boolean =>
  questionnaires.some((questionnaire) => questionnaire.id === id);

type SavedAssessmentProps = {
  summary: Summary;
  questionnaires: readonly QuestionnaireFacts[];
  isNewest: boolean;
  onContinue: () => void;
  onRemoved: () => void;
  onCopied: () => void;
};

/** One stored assessment: go on with it, or look after it. Without its questionnaire it can only be kept. */
export function SavedAssessment({
  summary,
  questionnaires,
  isNewest,
  onContinue,
  onRemoved,
  onCopied,
}: SavedAssessmentProps) {
  const { id, changedAt, answered } = summary;
  const name = nameOf(summary);
  const isElsewhere = useWorkspace((state) => state.isReadOnly && state.activeId === id);
  const [asksToRemove, askToRemove] = useState(false);
  const copy = useOneAtATime(async () => {
    if (await workspace.getState().duplicate(id)) onCopied();
  });
  const remove = async () => {
    await workspace.getState().remove(id);
    onRemoved();
  };
  const keep = (
    <>
      <SaveAsFile id={id}>Als Datei sichern</SaveAsFile>
      <Button onClick={() => askToRemove(true)}>Löschen …</Button>
    </>
  );
  return (
    <li>
      <h3>{name}</h3>
      <p className="hint small">
        {changedAt && `Zuletzt bearbeitet am ${dayText(changedAt)} um ${timeText(changedAt)}, `}
        {countAnswers(answered)}
      </p>
      <Belonging summary={summary} questionnaires={questionnaires} />
      {isKnown(questionnaires, summary.questionnaire) ? (
        <>
          <Button kind={isNewest ? 'primary' : 'secondary'} onClick={onContinue}>
            Weitermachen<span className="visually-hidden">: {name}</span>
          </Button>
          <Disclosure summary="Umbenennen, kopieren, sichern oder löschen">
            {isElsewhere ? (
              <p>Sie ist in einem anderen Fenster geöffnet. Umbenennen können Sie sie dort.</p>
            ) : (
              <RenameForm summary={summary} />
            )}
            <div className="actions">
              <Button onClick={copy}>Kopie anlegen</Button>
              {keep}
            </div>
          </Disclosure>
        </>
      ) : (
        <div className="actions">{keep}</div>
      )}
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

/** Which questionnaire the answers belong to, where that does not go without saying. */
function Belonging({ summary, questionnaires }: Pick<SavedAssessmentProps, 'summary' | 'questionnaires'>) {
  const { id, version } = summary.questionnaire;
  const own = questionnaires.find((questionnaire) => questionnaire.id === id);
  if (!own) return <p className="aside-note">{foreignNotice}</p>;
  return (
    <>
      {questionnaires.length > 1 && <p className="hint small">Fragebogen „{own.title}“</p>}
      {editionOf(summary.questionnaire, questionnaires) === 'newer' && (
        <p className="aside-note">
          Beantwortet mit der neueren Fassung {version} des Fragebogens. Hier liegt Fassung {own.version} vor.
        </p>
      )}
    </>
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
        onChange={(text) => setMunicipality(withinLength(text, NAME_LENGTH, municipality))}
      />
      <Field
        id={`bezeichnung-${id}`}
        label="Bezeichnung"
        hint="Nur für Ihre Übersicht, zum Beispiel „Entwurf“. Steht auf keinem Dokument."
        autoComplete="off"
        value={label}
        onChange={(text) => setLabel(withinLength(text, NAME_LENGTH, label))}
        after={<Button type="submit">Namen ändern</Button>}
      />
    </form>
  );
}
