import { type DocumentRoles, type DocumentSectionId, documentSections, type Questionnaire } from './model.ts';

/** What questions and parts of a questionnaire are to the rest of the program, nothing left out. */
export type Roles = Pick<DocumentRoles, 'occasion' | 'operation' | 'partners' | 'mainPartner'> & {
  portrait: readonly string[];
  documentSections: readonly DocumentSectionId[];
  resultAfter: readonly string[];
};

/** How many parts describe the municipality where the questionnaire does not say which. */
const describingParts = 2;

/**
 * The roles as the questionnaire names them. Where it is silent: no portrait, no occasion, no way of operating, every
 * section of the document, and a result after the first two parts.
 */
export function rolesOf({ sections, document, resultAfter }: Questionnaire): Roles {
  const { portrait = [], sections: own = documentSections, ...roles } = document ?? {};
  return {
    ...roles,
    portrait,
    documentSections: own,
    resultAfter: resultAfter ?? sections.slice(0, describingParts).map(({ id }) => id),
  };
}
