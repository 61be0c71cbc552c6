import type { Words } from '../questionnaire/catalogue.ts';
import { capitalised } from './german.ts';

/** What the weights of findings and gaps mean; said once in the document. Source: docs/verfahren.md, Abschnitt 5. */
export const severityLegend = ({ severities: { kritisch, wichtig, hinweis } }: Words): string =>
  `„${capitalised(kritisch)}“ heißt: zuerst ansehen. Daran hängt eine gesetzliche Pflicht oder ob die Kommune bei Ausfall und Wechsel handeln kann. „${capitalised(wichtig)}“ heißt: regeln, ohne dass es eilt. „${capitalised(hinweis)}“ heißt: gut zu wissen.`;
