import { parseKey } from '../../questionnaire/answers.ts';
import { findQuestion } from '../../questionnaire/items.ts';
import type { Change } from '../../questionnaire/migrationSteps.ts';
import type { Questionnaire } from '../../questionnaire/model.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useWorkspace, workspace } from '../../workspace/useWorkspace.ts';

/** „Stichwort: was daraus wurde“; without the keyword where the question is gone. */
function wordsFor(questionnaire: Questionnaire, { key, now = key, reason }: Change): string {
  const question = findQuestion(questionnaire, parseKey(now).question);
  return question ? `${question.short}: ${reason}` : reason;
}

/** More than these would push the question out of sight. */
const fewLines = 3;

function Changes({ lines }: { lines: readonly string[] }) {
  const list = (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
  return lines.length > fewLines ? (
    <Disclosure summary={`Was sich geändert hat: ${lines.length}\u00a0Punkte`}>{list}</Disclosure>
  ) : (
    list
  );
}

/** Says once what a later edition of the questionnaire has made of stored answers; nothing if all stayed the same. */
export function OpeningNotice({ questionnaire }: { questionnaire: Questionnaire }) {
  const notes = useWorkspace((state) => state.notes);
  if (!notes) return null;
  const { changes, notice } = notes;
  const lines = [...new Set(changes.map((change) => wordsFor(questionnaire, change)))];
  return (
    <aside className="panel" aria-labelledby="fassung">
      <p id="fassung">
        <strong>Hinweis zur Fassung des Fragebogens</strong>
      </p>
      {notice && <p>{notice}</p>}
      {lines.length > 0 && (
        <>
          <p>Der Fragebogen hat sich seit Ihren Antworten geändert. Ihr Stand von vorher bleibt erhalten.</p>
          <Changes lines={lines} />
        </>
      )}
      <Button onClick={workspace.getState().closeNotes}>Hinweis schließen</Button>
    </aside>
  );
}
