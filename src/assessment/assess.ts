import type { Answers } from '../questionnaire/answers.ts';
import { perObject } from '../questionnaire/memo.ts';
import type { Questionnaire } from '../questionnaire/model.ts';
import { relevance } from '../questionnaire/relevance.ts';
import { findClarifications } from './clarifications.ts';
import { coverageOf } from './coverage.ts';
import { judgeDirections } from './directions.ts';
import { findFindings } from './findings.ts';
import { assessLockIn } from './lockIn.ts';
import { findMeasures } from './measures.ts';
import type { Assessment } from './model.ts';
import { findResponsibilities } from './responsibilities.ts';

/**
 * What the answers mean for the municipality: one value, computed from the answers alone, without clock or
 * chance. Source: Bewertungsverfahren, Abschnitte 2 bis 6.
 */
export const assess = (questionnaire: Questionnaire, answers: Answers): Assessment =>
  assessIn(questionnaire)(answers);

const assessIn = perObject((questionnaire: Questionnaire) =>
  perObject((answers: Answers) => compute(questionnaire, answers)),
);

function compute(questionnaire: Questionnaire, answers: Answers): Assessment {
  const relevant = relevance(questionnaire, answers);
  const findings = findFindings(questionnaire, relevant);
  const { dimensions, bausteine, total } = assessLockIn(questionnaire, relevant, findings);
  const responsibilities = findResponsibilities(questionnaire, relevant);
  return {
    coverage: coverageOf(relevant),
    dimensions,
    bausteine,
    total: { interval: total?.interval ?? [0, 0] },
    findings,
    responsibilities,
    clarifications: findClarifications(relevant, findings, total?.contributions ?? []),
    measures: findMeasures(questionnaire, findings, responsibilities.gaps),
    directions: judgeDirections(questionnaire, relevant),
    dormant: [...relevant.dormant],
  };
}
