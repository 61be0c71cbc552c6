import type { Fact, FactUse } from '../questionnaire/catalogue.ts';

/** The fact the program uses for something; undefined if the data have none. */
export const factFor = (facts: readonly Fact[], use: FactUse): Fact | undefined =>
  facts.find((fact) => fact.use === use);
