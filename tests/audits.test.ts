import { describe, expect, it } from 'vitest';
import { assess } from '../src/assessment/assess.ts';
import type { Assessment, DirectionResult } from '../src/assessment/model.ts';
import type { Block } from '../src/entscheidungsgrundlage/model.ts';
import type { Answers } from '../src/questionnaire/answers.ts';
import type { DocumentSectionId } from '../src/questionnaire/model.ts';
import { read } from '../src/questionnaire/reading.ts';
import { archetypes, municipality } from './support/archetypes.ts';
import { documentOf } from './support/documents.ts';
import { realQuestionnaire } from './support/real.ts';

/**
 * What the result says of invented municipalities, each kind by itself. Source: docs/verfahren.md, Abschnitt 11.
 * The shares stand in the titles of the tests as limits; what they are today is printed.
 */
const count = 400;
const drawn = archetypes.map((archetype) => ({
  archetype: archetype.name,
  all: Array.from({ length: count }, (_, seed): { answers: Answers; result: Assessment } => {
    const answers = municipality(realQuestionnaire, archetype, seed);
    return { answers, result: assess(read(realQuestionnaire, answers)) };
  }),
}));
const everything = drawn.flatMap(({ all }) => all);
const directionIds = realQuestionnaire.directions.map(({ id }) => id);
const percent = (part: number, whole: number): number => Math.round((100 * part) / whole);
const inRegister = (about: string): boolean =>
  (realQuestionnaire.register ?? []).some((entry) => entry.about.includes(about));
const directionOf = ({ directions }: Assessment, id: string): DirectionResult => {
  const found = directions.find((each) => each.id === id);
  if (!found) throw new Error(`Die Richtung ${id} fehlt.`);
  return found;
};

describe('a: keine Richtung schlägt vor, was schon da ist', () => {
  // What is affected is worked out with everything a direction changes, so this takes longest.
  it('was betroffen ist, wird heute anders betrieben', () => {
    for (const { answers, result } of everything)
      for (const { id, computed } of result.directions) {
        const to = realQuestionnaire.directions.find((each) => each.id === id)?.moves?.to;
        const models = answers.betrieb as Record<string, string>;
        for (const baustein of to === undefined ? [] : (computed?.scope.affected ?? []))
          expect(models[baustein], `${id} ${baustein}`).not.toBe(to);
      }
  }, 300_000);

  it('wo nichts mehr zu bewegen ist, entspricht eine Richtung dem heutigen Stand oder ist ausgeschlossen', () => {
    for (const { result } of everything)
      for (const { id, placement, computed } of result.directions) {
        const { moves, always } = realQuestionnaire.directions.find((each) => each.id === id) ?? {};
        if (always || moves?.to === undefined || computed?.scope.movable.length !== 0) continue;
        if (computed.scope.excluded.length > 0 || computed.scope.unknown.length > 0) continue;
        expect(['in_betracht', 'nach_klaerung'], id).not.toContain(placement);
      }
  });
});

describe('b: keine Voraussetzung ist gegen eine Antwort erfüllt', () => {
  it('„kommt in Betracht“ nur, wenn jede erfüllt ist; „fehlt“ nur, wenn eine fehlt', () => {
    for (const { result } of everything)
      for (const { id, placement, preconditions } of result.directions) {
        const always = realQuestionnaire.directions.find((each) => each.id === id)?.always;
        if (always) continue;
        const states = preconditions.map(({ state }) => state);
        if (placement === 'in_betracht')
          expect(
            states.every((state) => state === 'met'),
            id,
          ).toBe(true);
        if (states.includes('missing')) expect(placement, id).not.toBe('in_betracht');
      }
  });
});

describe('c: kein Satz nennt, wen die Antworten ausschließen', () => {
  const nouns: [option: string, noun: string][] = Object.entries(realQuestionnaire.words.partners ?? {})
    .filter(([option]) => option !== 'mehrere' && option !== 'unbekannt')
    .map(([option, { nom }]) => [option, nom.replace(/^(der|die|das) /, '')]);
  /** Sections that speak of today and of what to do; ways may name partners that are new. */
  const spoken: DocumentSectionId[] = ['kurzfassung', 'zustaendigkeiten', 'schritte', 'offen', 'beschluss'];
  const partnerSets = [[], ['dienstleister'], ['rechenzentrum'], ['hersteller'], ['nachbar']];

  it.each(archetypes)('bei „$name“ mit jedem Partner allein und ohne', (archetype) => {
    for (let seed = 0; seed < 8; seed += 1)
      for (const partners of partnerSets) {
        const answers = municipality(realQuestionnaire, { ...archetype, partners }, seed);
        const document = documentOf(answers);
        const blocks = document.sections
          .filter(({ id }) => spoken.includes(id))
          .flatMap((each) => each.blocks);
        // What does not go together names what was answered, and that is its point.
        const isContradiction = (block: Block) =>
          block.kind === 'statement' && block.id.startsWith('widerspruch-');
        const text = JSON.stringify(blocks.filter((block) => !isContradiction(block)));
        for (const [option, noun] of nouns)
          if (!partners.includes(option)) expect(text, `${partners} ${seed}`).not.toContain(noun);
      }
  });
});

describe('e2: keine Richtung ist den anderen voraus', () => {
  const criteria = ['bindung', 'ausstieg', 'organisation', 'zustaendigkeiten', 'umstellung'] as const;
  const isAhead = (one: DirectionResult, other: DirectionResult): boolean => {
    const rangeOf = ({ effects }: DirectionResult, criterion: string) =>
      effects.find((effect) => effect.criterion === criterion)?.range;
    const better = criteria.filter((criterion) => {
      const [a, b] = [rangeOf(one, criterion), rangeOf(other, criterion)];
      return a && b && a[0] > b[1];
    });
    return better.length > criteria.length / 2;
  };

  it('auch Belassen nicht: in höchstens 60 von 100 Kommunen in mehr als der Hälfte der Kriterien', () => {
    // Effects take long; every fifth municipality of each kind gives a share that is right to about five points.
    const some = drawn.flatMap(({ all }) => all.filter((_, index) => index % 5 === 0));
    const shares = directionIds.flatMap((one) =>
      directionIds
        .filter((other) => other !== one)
        .map((other) => {
          const ahead = some.filter(({ result }) =>
            isAhead(directionOf(result, one), directionOf(result, other)),
          );
          return { one, other, share: percent(ahead.length, some.length) };
        }),
    );
    const largest = Math.max(...shares.map(({ share }) => share));
    console.log(
      'e2: höchstens',
      shares.find(({ share }) => share === largest),
    );
    expect(largest).toBeLessThanOrEqual(60);
  });
});

describe('e3: wohin eine Richtung führt, entscheidet nicht über ihre Einordnung', () => {
  it('Anteile von „kommt in Betracht“ weichen um höchstens 20 Punkte ab oder stehen im Register', () => {
    const targets = realQuestionnaire.directions.filter(({ moves }) => moves?.to !== undefined);
    const shares = targets.map(({ id }) => ({
      id,
      share: percent(
        everything.filter(({ result }) => directionOf(result, id).placement === 'in_betracht').length,
        everything.length,
      ),
    }));
    console.log('e3:', shares.map(({ id, share }) => `${id} ${share}`).join(', '));
    const middle =
      shares.map(({ share }) => share).toSorted((a, b) => a - b)[Math.floor(shares.length / 2)] ?? 0;
    const far = shares.filter(({ share }) => Math.abs(share - middle) > 20);
    expect(far.filter(({ id }) => !inRegister(`einordnung:${id}`))).toEqual([]);
  });
});

describe('g: was viele trifft, ist begründet', () => {
  it.each(drawn)(
    'kein kritischer Befund trifft „$archetype“ in über 40 von 100 Fällen ohne Eintrag',
    ({ all }) => {
      const ids = realQuestionnaire.findings.map(({ id }) => id);
      const frequent = ids.filter((id) => {
        const hits = all.filter(({ result }) =>
          result.findings.some(
            (each) => each.id === id && each.severity === 'kritisch' && each.verdict === 'holds',
          ),
        );
        return percent(hits.length, all.length) > 40;
      });
      expect(frequent.filter((id) => !inRegister(`befund:${id}`))).toEqual([]);
    },
  );
});
