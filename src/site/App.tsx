import { useEffect, useRef, useState } from 'react';
import { hrefOf, isInside } from '../interview/hash.ts';
import { WelcomeScreen } from '../pages/fragebogen/WelcomeScreen.tsx';
import { MissingAssessment } from '../pages/mappe/MissingAssessment.tsx';
import type { LoadQuestionnaire, QuestionnaireFacts } from '../questionnaire/model.ts';
import { StatusLine } from '../ui/StatusLine.tsx';
import { StepMemory } from '../ui/Step.tsx';
import { useOneAtATime } from '../ui/useOneAtATime.ts';
import { useWorkspace, workspace } from '../workspace/useWorkspace.ts';
import { fetchAhead } from './chunk.ts';
import { type Examples, takeInExample } from './examples.ts';
import type { Entry } from './Interview.tsx';
import { interviewChunk } from './interviewChunk.ts';
import { entryFor, onlyEntry, type Registry } from './registry.ts';
import { useNamedAssessment } from './useNamedAssessment.ts';
import { useNamedExample } from './useNamedExample.ts';
import { WithChunk } from './WithChunk.tsx';
import { WizardFrame } from './WizardFrame.tsx';

type AppProps = {
  registry: Registry;
  examples?: Examples;
  /** The open assessment was begun on the way here: its first question comes first. */
  hasBegun?: boolean;
};

/** The questionnaire as an application: without an open assessment the welcome page, else its interview. */
export function App({ registry, examples = [], hasBegun = false }: AppProps) {
  const activeId = useWorkspace((state) => state.activeId);
  /** The questionnaire of the active assessment; undefined if there is none, or not here. */
  const opened = useWorkspace(({ active }) => active && entryFor(registry, active.questionnaire.id));
  const named = useNamedAssessment();
  const [visit, setVisit] = useState(0);
  /** What the next interview begins with; it takes it once. */
  const entry = useRef<Entry>(hasBegun ? 'begin' : undefined);

  useEffect(() => {
    // An address inside an assessment means nothing where there is none.
    const isLost = opened === undefined && isInside(location.hash) && named === 'open';
    if (isLost) history.replaceState(null, '', hrefOf('/'));
  }, [opened, named]);

  useEffect(() => fetchAhead(interviewChunk), []);
  const next = opened ?? onlyEntry(registry);
  useEffect(() => {
    if (next) fetchAhead(next.questionnaire);
  }, [next]);

  const start = useOneAtATime(async (municipality: string, questionnaire: QuestionnaireFacts) => {
    entry.current = 'begin';
    await workspace.getState().create(questionnaire, municipality);
  });
  const resume = useOneAtATime(async (id: string) => {
    entry.current = 'begin';
    if (id === activeId) setVisit((count) => count + 1);
    else await workspace.getState().select(id);
  });
  const loadQuestionnaire: LoadQuestionnaire = async (id) => entryFor(registry, id)?.questionnaire.fetch();
  const openExample = async (example: string): Promise<boolean> => {
    const id = await takeInExample(examples, example, loadQuestionnaire);
    if (id === undefined) return false;
    entry.current = 'conclude';
    if (id === activeId) setVisit((count) => count + 1);
    return workspace.getState().select(id);
  };
  const isExampleComing = useNamedExample(openExample);
  const welcome = (
    <WelcomeScreen
      questionnaires={registry}
      loadQuestionnaire={loadQuestionnaire}
      onStart={start}
      onContinue={resume}
      examples={examples}
      onExample={openExample}
    />
  );

  return (
    <StepMemory>
      {named !== 'open' || isExampleComing ? (
        <WizardFrame>
          {named === 'missing' ? (
            <MissingAssessment mappe={hrefOf('/')} />
          ) : (
            <StatusLine>Einen Augenblick bitte …</StatusLine>
          )}
        </WizardFrame>
      ) : opened === undefined ? (
        <WizardFrame>{welcome}</WizardFrame>
      ) : (
        <WithChunk chunk={interviewChunk}>
          {(Interview) => (
            <WithChunk key={opened.id} chunk={opened.questionnaire}>
              {(questionnaire) => (
                <Interview
                  key={`${activeId}-${visit}`}
                  questionnaire={questionnaire}
                  whole={opened.whole}
                  entry={entry}
                  welcome={welcome}
                />
              )}
            </WithChunk>
          )}
        </WithChunk>
      )}
    </StepMemory>
  );
}
