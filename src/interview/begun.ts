import { createActor, type SnapshotFrom } from 'xstate';
import type { Questionnaire } from '../questionnaire/model.ts';
import { interviewMachine } from './interviewMachine.ts';

/** An interview that has just begun, its first questions on screen; nothing of it runs. */
export function justBegun(questionnaire: Questionnaire): SnapshotFrom<typeof interviewMachine> {
  const actor = createActor(interviewMachine, { input: { questionnaire } }).start();
  actor.send({ type: 'begin' });
  const snapshot = actor.getSnapshot();
  actor.stop();
  return snapshot;
}
