import { useState } from 'react';
import type { QuestionnaireFacts } from '../../questionnaire/model.ts';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { useWorkspace } from '../../workspace/useWorkspace.ts';
import { isKnown, SavedAssessment } from './SavedAssessment.tsx';
import { nameOf, unreadableWords } from './words.ts';

const HEADING_ID = 'gespeichert';

type SavedAssessmentsProps = {
  /** The questionnaires this site has. */
  questionnaires: readonly QuestionnaireFacts[];
  onContinue: (id: string) => void;
};

/** The assessments in this browser. */
export function SavedAssessments({ questionnaires, onContinue }: SavedAssessmentsProps) {
  const list = useWorkspace((state) => state.list);
  const newest = list.find(({ questionnaire }) => isKnown(questionnaires, questionnaire));
  const { damaged, newer, failed } = useWorkspace((state) => state.unreadable);
  const [message, setMessage] = useState('');
  const removed = (name: string) => {
    setMessage(`„${name}“ wurde gelöscht.`);
    // The button that had the focus is gone with its entry.
    setTimeout(() => document.getElementById(HEADING_ID)?.focus());
  };
  return (
    <>
      <StatusLine>{message && <p className="aside-note">{message}</p>}</StatusLine>
      {unreadableWords({ damaged, newer, failed }).map((sentence) => (
        <p key={sentence} className="aside-note">
          {sentence}
        </p>
      ))}
      {list.length > 0 && (
        <section aria-labelledby={HEADING_ID}>
          <h2 id={HEADING_ID} tabIndex={-1}>
            Ihre Einschätzungen
          </h2>
          <ul className="saved-list">
            {list.map((summary) => (
              <SavedAssessment
                key={summary.id}
                summary={summary}
                questionnaires={questionnaires}
                isNewest={summary === newest}
                onContinue={() => onContinue(summary.id)}
                onRemoved={() => removed(nameOf(summary))}
                onCopied={() => setMessage(`Von „${nameOf(summary)}“ wurde eine Kopie angelegt.`)}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
