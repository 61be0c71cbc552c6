import type { Reading } from '../questionnaire/reading.ts';
import { findClarifications } from './clarifications.ts';
import { coverageOf } from './coverage.ts';
import { judgeDirections } from './directions.ts';
import { findFindings } from './findings.ts';
import { assessLockIn } from './lockIn.ts';
import { findMeasures } from './measures.ts';
import type { Assessment, Clarification } from './model.ts';
import { findResponsibilities } from './responsibilities.ts';

/**
 * What the answers mean for the municipality: one value, computed from the answers alone, without clock or
 * chance. Clarifications are worked out when they are first asked for. Source: docs/verfahren.md, Abschnitte 2 bis 8.
 */
export function assess(reading: Reading): Assessment {
  const findings = findFindings(reading);
  const { dimensions, bausteine, total } = assessLockIn(reading, findings);
  const responsibilities = findResponsibilities(reading);
  let clarifications: Clarification[] | undefined;
  return {
    coverage: coverageOf(reading),
    dimensions,
    bausteine,
    total: { interval: total },
    findings,
    responsibilities,
    get clarifications() {
      clarifications ??= findClarifications(reading, findings);
      return clarifications;
    },
    measures: findMeasures(reading.questionnaire, findings, responsibilities.gaps),
    directions: judgeDirections(reading),
    dormant: reading.dormant.map(({ key }) => key),
    dormantReasons: [...reading.dormant],
  };
}
