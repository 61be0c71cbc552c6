import { useState } from 'react';
import type { LoadQuestionnaire } from '../../questionnaire/model.ts';
import { FilePicker } from '../../ui/FilePicker.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { workspace } from '../../workspace/useWorkspace.ts';
import type { ImportResult } from '../../workspace/workspace.ts';
import { countAnswers, nameOf } from './words.ts';

function wordsFor(result: ImportResult): string {
  if (!result.ok) return result.message;
  const { summary, unknownQuestions: unknown, notice } = result;
  const rest =
    unknown > 0
      ? ` ${countAnswers(unknown)} davon ${unknown === 1 ? 'passt hier zu keiner Frage und ruht' : 'passen hier zu keiner Frage und ruhen'}.`
      : '';
  const taken = `„${nameOf(summary)}“ steht jetzt bei Ihren Einschätzungen: ${countAnswers(summary.answered)}.`;
  return [`${taken}${rest}`, notice].filter(Boolean).join(' ');
}

/** Takes in an assessment that was saved as a file, for example on another computer. */
export function OpenFile({ loadQuestionnaire }: { loadQuestionnaire: LoadQuestionnaire }) {
  const [message, setMessage] = useState('');
  const takeIn = async (file: File) =>
    setMessage(wordsFor(await workspace.getState().importFile(file, loadQuestionnaire)));
  return (
    <section aria-labelledby="datei">
      <h2 id="datei">Mit einer Datei weitermachen</h2>
      <p>Haben Sie eine Einschätzung als Datei gesichert? Dann können Sie sie hier öffnen.</p>
      <FilePicker label="Datei öffnen" accept=".json,application/json" onPick={takeIn} />
      <StatusLine>{message && <p className="aside-note">{message}</p>}</StatusLine>
    </section>
  );
}
