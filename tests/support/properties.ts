import { applicabilityLaws } from './laws/applicability.ts';
import { boundLaws } from './laws/bounds.ts';
import type { Property } from './laws/case.ts';
import { contributionLaws } from './laws/contributions.ts';
import { findingLaws } from './laws/findings.ts';
import { leverLaws } from './laws/levers.ts';
import { relevanceLaws } from './laws/relevance.ts';
import { taskLaws } from './laws/tasks.ts';

/** Every law the assessment obeys; the ids are those of docs/verfahren.md, Abschnitt 10. */
export const properties: readonly Property[] = [
  ...boundLaws,
  ...relevanceLaws,
  ...contributionLaws,
  ...findingLaws,
  ...leverLaws,
  ...taskLaws,
  ...applicabilityLaws,
];
