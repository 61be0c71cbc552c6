import './trustedTypes.ts';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { isInside } from '../interview/location.ts';
import { workspace } from '../workspace/useWorkspace.ts';
import { App } from './App.tsx';
import { interviewPart } from './interviewPart.ts';
import './wizard.css';

async function openWorkspace(): Promise<void> {
  // An address inside an assessment will need the interview: no need to wait for the workspace to say so.
  if (isInside(location.hash)) void interviewPart.fetch().catch(() => undefined);
  await workspace.getState().open();
  // A failure is shown, with a way to try again, where the part is needed.
  if (workspace.getState().active) await interviewPart.fetch().catch(() => undefined);
}

/** Not at the top level: parts share code with this module and would wait for its end. */
async function run(container: HTMLElement): Promise<void> {
  const [{ default: questionnaire }] = await Promise.all([
    import('virtual:questionnaire/gesamtbetrachtung'),
    openWorkspace(),
  ]);
  createRoot(container).render(
    <StrictMode>
      <App questionnaire={questionnaire} />
    </StrictMode>,
  );
}

const container = document.getElementById('app');
if (!container) throw new Error('The page has no element with the id "app".');
void run(container);
