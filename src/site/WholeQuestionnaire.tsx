import { type ReactNode, useEffect } from 'react';
import { InterviewContext } from '../interview/InterviewContext.ts';
import type { Questionnaire } from '../questionnaire/model.ts';
import type { Chunk } from './chunk.ts';
import { WithChunk } from './WithChunk.tsx';

type WholeQuestionnaireProps = { chunk: Chunk<Questionnaire>; children: ReactNode };

/** Shows what judges the answers once the interview has everything for that. */
export function WholeQuestionnaire({ chunk, children }: WholeQuestionnaireProps) {
  return (
    <WithChunk chunk={chunk}>
      {(questionnaire) => <Equipped questionnaire={questionnaire}>{children}</Equipped>}
    </WithChunk>
  );
}

/** Hands the whole questionnaire to the running interview, once; from then on everything is read with it. */
function Equipped({ questionnaire, children }: { questionnaire: Questionnaire; children: ReactNode }) {
  const actor = InterviewContext.useActorRef();
  const isEquipped = InterviewContext.useSelector(({ context }) => context.questionnaire === questionnaire);
  useEffect(() => {
    if (!isEquipped) actor.send({ type: 'equip', questionnaire });
  }, [actor, isEquipped, questionnaire]);
  return isEquipped ? children : null;
}
