import type { DocumentRoles } from '../../src/questionnaire/model.ts';
import type { AuthoredQuestion } from './kinds.ts';

/** Questions that had these roles by their ids alone, before a questionnaire could name them. */
const former = {
  portrait: [
    'p_groesse',
    'p_kuemmerer',
    'p_partner',
    'z_ansprech',
    'pl_ende',
    'pl_fachverfahren',
    'pl_person',
  ],
  occasion: 'p_anlass',
  operation: 'betrieb',
};

/** The roles of a questionnaire that says nothing about its document, for the questions it has. */
export function formerRoles(questions: readonly AuthoredQuestion[]): DocumentRoles {
  const has = (id: string) => questions.some((question) => question.id === id);
  const hasOperation = questions.some(({ id, kind }) => id === former.operation && kind === 'matrix');
  return {
    portrait: former.portrait.filter(has),
    ...(has(former.occasion) ? { occasion: former.occasion } : {}),
    ...(hasOperation ? { operation: former.operation } : {}),
  };
}
