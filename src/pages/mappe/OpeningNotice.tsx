import { parseKey } from '../../questionnaire/answers.ts';
import { findQuestion } from '../../questionnaire/items.ts';
import type { Change } from '../../questionnaire/migrationSteps.ts';
import type { Questionnaire } from '../../questionnaire/model.ts';
import { Button } from '../../ui/Button.tsx';
import { useWorkspace, workspace } from '../../workspace/useWorkspace.ts';

/** „Stichwort: was daraus wurde“; without the keyword where the question is gone. */
function wordsFor(questionnaire: Questionnaire, { key, now = key, reason }: Change): string {
  const question = findQuestion(questionnaire, parseKey(now).question);
  return question ? `${question.short}: ${reason}` : reason;
}

/** Says once what a later edition of the questionnaire has made of stored answers; nothing if all stayed the same. */
export function OpeningNotice({ questionnaire }: { questionnaire: Questionnaire }) {
  const notes = useWorkspace((state) => state.notes);
  if (!notes) return null;
  const { changes, notice } = notes;
  const lines = [...new Set(changes.map((change) => wordsFor(questionnaire, change)))];
  return (
    <aside className="panel" aria-label="Hinweis zur Fassung des Fragebogens">
      {notice && <p>{notice}</p>}
      {lines.length > 0 && (
        <>
          <p>Der Fragebogen hat sich seit Ihren Antworten geändert. Ihr Stand von vorher bleibt erhalten.</p>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <Button onClick={workspace.getState().closeNotes}>Hinweis schließen</Button>
    </aside>
  );
}
