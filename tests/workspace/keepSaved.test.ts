import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createActor } from 'xstate';
import { interviewMachine } from '../../src/interview/interviewMachine.ts';
import { keepSaved } from '../../src/workspace/keepSaved.ts';
import { createWorkspace } from '../../src/workspace/store.ts';
import { sample } from '../support/sampleQuestionnaire.ts';

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => void vi.unstubAllGlobals());

const begin = async () => {
  const workspace = createWorkspace({ delay: 60_000 });
  await workspace.getState().create({ id: 'alt', version: '0.9.0' }, 'Beispiel');
  const actor = createActor(interviewMachine, { input: { questionnaire: sample } }).start();
  const stop = keepSaved(actor, workspace);
  actor.send({ type: 'begin' });
  return { workspace, actor, stop };
};

it('legt jede Antwort des Interviews ab, ohne dass jemand speichern muss', async () => {
  const { workspace, actor } = await begin();
  actor.send({ type: 'answer', answer: 'klein', note: 'geschätzt' });
  await vi.waitFor(() => expect(workspace.getState().storage.kind).toBe('saved'));
  const again = createWorkspace();
  await again.getState().open();
  expect(again.getState().active).toMatchObject({
    answers: { groesse: 'klein' },
    notes: { groesse: 'geschätzt' },
    at: 'partner',
    questionnaire: { id: 'alt', version: '0.9.0' },
  });
});

it('legt Belege, Vorhaben und Termine ab wie Antworten', async () => {
  const { workspace, actor } = await begin();
  actor.send({ type: 'evidence', section: 'kommune', grade: 'schriftlich' });
  actor.send({ type: 'choose', measures: ['M01'] });
  actor.send({ type: 'state', matters: { budget: { year: 2027 } } });
  await vi.waitFor(() => expect(workspace.getState().storage.kind).toBe('saved'));
  const again = createWorkspace();
  await again.getState().open();
  expect(again.getState().active).toMatchObject({
    evidence: { sections: { kommune: 'schriftlich' }, questions: {} },
    choices: { measures: ['M01'], scopes: {}, compared: [] },
    matters: { budget: { year: 2027 } },
  });
});

it('speichert nicht, wenn nur der ganze Fragebogen hinzukommt', async () => {
  const { workspace, actor } = await begin();
  actor.send({ type: 'answer', answer: 'klein' });
  await workspace.getState().flush();
  const { active } = workspace.getState();
  actor.send({ type: 'equip', questionnaire: { ...sample } });
  expect(workspace.getState().active).toBe(active);
});

it('speichert nicht, wenn nur geblättert wird', async () => {
  const { workspace, actor } = await begin();
  await workspace.getState().flush();
  const { active } = workspace.getState();
  actor.send({ type: 'overview' });
  actor.send({ type: 'review' });
  expect(workspace.getState().active).toBe(active);
});

it('schreibt nach einem Wechsel nicht in die andere Einschätzung', async () => {
  const { workspace, actor, stop } = await begin();
  await workspace.getState().create({ id: sample.id, version: sample.version }, 'Andere');
  actor.send({ type: 'answer', answer: 'klein' });
  expect(workspace.getState().active?.municipality).toBe('Andere');
  expect(workspace.getState().active?.answers).toEqual({});
  stop();
});
