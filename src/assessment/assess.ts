import type { Reading } from '../questionnaire/reading.ts';
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
export function assess(reading: Reading): Assessment {
  const { questionnaire } = reading;
  const findings = findFindings(questionnaire, reading);
  const { dimensions, bausteine, total } = assessLockIn(questionnaire, reading, findings);
  const responsibilities = findResponsibilities(questionnaire, reading);
  return {
    coverage: coverageOf(reading),
    dimensions,
    bausteine,
    total: { interval: total?.interval ?? [0, 0] },
    findings,
    responsibilities,
    clarifications: findClarifications(reading, findings, total?.contributions ?? []),
    measures: findMeasures(questionnaire, findings, responsibilities.gaps),
    directions: judgeDirections(questionnaire, reading),
    dormant: reading.dormant.map(({ key }) => key),
    dormantReasons: [...reading.dormant],
  };
}
