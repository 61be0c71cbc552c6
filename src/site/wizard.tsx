import './trustedTypes.ts';

import examples from 'virtual:examples';
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { isBeginning, isInside } from '../interview/hash.ts';
import { workspace } from '../workspace/useWorkspace.ts';
import { App } from './App.tsx';
import { beginAsAsked } from './beginning.ts';
import type { Chunk } from './chunk.ts';
import { redoEarly, takeEarly } from './early.ts';
import { interviewChunk } from './interviewChunk.ts';
import { entryFor, onlyEntry, registry } from './registry.ts';
import { whenShown } from './whenShown.ts';
import './wizard.css';

/** A failure is shown, with a way to try again, where the chunk is needed. */
const fetched = (chunk: Chunk<unknown>): Promise<unknown> => chunk.fetch().catch(() => undefined);

/** @returns whether a new assessment has been begun */
async function openWorkspace(): Promise<boolean> {
  // An address inside an assessment will need the interview: no need to wait for the workspace to say so.
  if (isInside(location.hash)) void fetched(interviewChunk);
  const only = onlyEntry(registry);
  if (only) void fetched(only.questionnaire);
  await whenShown(document);
  await workspace.getState().open();
  const hasBegun = await beginAsAsked(registry);
  const { active } = workspace.getState();
  const entry = active && entryFor(registry, active.questionnaire.id);
  if (entry) await Promise.all([interviewChunk, entry.questionnaire].map(fetched));
  return hasBegun;
}

/** Not at the top level: parts share code with this module and would wait for its end. */
async function run(container: HTMLElement): Promise<void> {
  if (!isBeginning(location.hash)) takeEarly(document);
  const hasBegun = await openWorkspace();
  const early = takeEarly(document);
  const render = () =>
    createRoot(container).render(
      <StrictMode>
        <App registry={registry} examples={examples} hasBegun={hasBegun} />
      </StrictMode>,
    );
  if (!hasBegun || !early) return render();
  // At once, so that nothing is painted between the finished questions and the running ones.
  flushSync(render);
  redoEarly(document, early);
}

const container = document.getElementById('app');
if (container) void run(container);
