import type { DocumentSectionId, Questionnaire } from '../questionnaire/model.ts';
import { rolesOf } from '../questionnaire/roles.ts';
import { type ResultPage, resultPages } from './session.ts';

/** What a page shows of the document; it is there only where the document has one of these. */
const sectionsOfPage: Partial<Record<ResultPage, readonly DocumentSectionId[]>> = {
  anlass: ['anlass'],
  bindung: ['bindung'],
  zustaendigkeiten: ['zustaendigkeiten'],
  moeglichkeiten: ['moeglichkeiten'],
  geld: ['geld'],
  schritte: ['schritte', 'offen'],
};

/** The pages that the result of a questionnaire has, in their order. None of them is empty by design. */
export function pagesOf(questionnaire: Questionnaire): ResultPage[] {
  const { documentSections } = rolesOf(questionnaire);
  return resultPages.filter(
    (page) => sectionsOfPage[page]?.some((id) => documentSections.includes(id)) ?? true,
  );
}
