import './trustedTypes.ts';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErstgespraechPage } from '../pages/erstgespraech/ErstgespraechPage.tsx';
import { StepMemory } from '../ui/Step.tsx';
import { operator } from './operator.ts';
import { entryFor, registry } from './registry.ts';
import { StaticFrame } from './StaticFrame.tsx';
import './erstgespraech.css';

const loadQuestionnaire = async (id: string) => entryFor(registry, id)?.whole.fetch();
/** All questionnaires of a data folder know the same Bausteine. */
const loadBausteine = async () => (await registry[0]?.questionnaire.fetch())?.bausteine ?? [];

const container = document.getElementById('app');
if (!container) throw new Error('The page has no element with the id "app".');
createRoot(container).render(
  <StrictMode>
    <StepMemory>
      <StaticFrame path="/erstgespraech/">
        <ErstgespraechPage
          operator={operator}
          loadQuestionnaire={loadQuestionnaire}
          loadBausteine={loadBausteine}
        />
      </StaticFrame>
    </StepMemory>
  </StrictMode>,
);
