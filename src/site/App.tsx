import { useEffect, useRef, useState } from 'react';
import { hrefTo, isInside } from '../interview/location.ts';
import { WelcomeScreen } from '../pages/fragebogen/WelcomeScreen.tsx';
import type { Questionnaire } from '../questionnaire/model.ts';
import { StepMemory } from '../ui/Step.tsx';
import { useOneAtATime } from '../ui/useOneAtATime.ts';
import { useWorkspace, workspace } from '../workspace/useWorkspace.ts';
import type { Entry } from './Interview.tsx';
import { interviewPart } from './interviewPart.ts';
import { fetchAhead } from './part.ts';
import { WithPart } from './WithPart.tsx';
import { WizardFrame } from './WizardFrame.tsx';

/** The questionnaire as an application: without an open assessment the welcome page, else its interview. */
export function App({ questionnaire }: { questionnaire: Questionnaire }) {
  const activeId = useWorkspace((state) => state.activeId);
  const [visit, setVisit] = useState(0);
  /** What the next interview begins with; it takes it once. */
  const entry = useRef<Entry>(undefined);

  useEffect(() => {
    // An address inside an assessment means nothing where there is none.
    if (activeId === undefined && isInside(location.hash))
      history.replaceState(null, '', hrefTo({ type: 'welcome' }, questionnaire));
  }, [activeId, questionnaire]);

  useEffect(() => fetchAhead(interviewPart), []);

  const start = useOneAtATime(async (municipality: string) => {
    entry.current = 'overview';
    await workspace.getState().create(questionnaire, municipality);
  });
  const resume = useOneAtATime(async (id: string) => {
    entry.current = 'begin';
    if (id === activeId) setVisit((count) => count + 1);
    else await workspace.getState().select(id);
  });
  const welcome = <WelcomeScreen questionnaire={questionnaire} onStart={start} onContinue={resume} />;

  return (
    <StepMemory>
      {activeId === undefined ? (
        <WizardFrame>{welcome}</WizardFrame>
      ) : (
        <WithPart part={interviewPart}>
          {(Interview) => (
            <Interview
              key={`${activeId}-${visit}`}
              questionnaire={questionnaire}
              entry={entry}
              welcome={welcome}
            />
          )}
        </WithPart>
      )}
    </StepMemory>
  );
}
