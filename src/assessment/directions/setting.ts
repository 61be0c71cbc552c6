import type { Measure } from '../../questionnaire/catalogue.ts';
import { perObject } from '../../questionnaire/memo.ts';
import type { ItemKey } from '../../questionnaire/question.ts';
import type { Reading } from '../../questionnaire/reading.ts';
import { measuresFor } from '../possibleMeasures.ts';
import { readAfter } from './afterwards.ts';
import { type Aims, aimsOf } from './aims.ts';
import { type Operation, operationIn } from './operation.ts';
import { isChangedBy, touchedBy } from './touched.ts';

/** What all directions share: the answers of today, how Bausteine are operated, and what securing consists of. */
export type Setting = {
  reading: Reading;
  operation: Operation;
  /** Measures that fit the municipality, and those of them that secure what there is; some may be done already. */
  measures: readonly Measure[];
  securing: readonly Measure[];
  secured: { reading: Reading; aims: Aims; touched: ReadonlySet<ItemKey> };
};

/** Worked out once for a state of the answers. Securing seldom changes what is asked; then nothing is read again. */
export const settingIn = perObject((reading: Reading): Setting => {
  const measures = measuresFor(reading);
  const securing = measures.filter((measure) => measure.securing);
  const aims = aimsOf(reading, securing);
  const touched = touchedBy(reading.questionnaire, isChangedBy(aims, []));
  const secured =
    touched.size === 0 ? reading : readAfter(reading, { cases: [new Map()], measures: aims, touched });
  return {
    reading,
    operation: operationIn(reading),
    measures,
    securing,
    secured: { reading: secured, aims, touched },
  };
});
