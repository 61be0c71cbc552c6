import { describe, expect, it } from 'vitest';
import { assess } from '../src/assessment/assess.ts';
import { verdictOf } from '../src/assessment/exact/verdict.ts';
import { fitting } from '../src/assessment/fitting.ts';
import { severityTable } from '../src/assessment/responsibilities.ts';
import type { Answers } from '../src/questionnaire/answers.ts';
import { gapKinds, type OperatingModel, type Transition } from '../src/questionnaire/catalogue.ts';
import { read } from '../src/questionnaire/reading.ts';
import { readBank } from '../tools/questionnaires/read.ts';
import { examples } from './support/documents.ts';
import { realQuestionnaire } from './support/real.ts';

const { models = [], transitions = [], directions, measures, tasks, findings } = realQuestionnaire;
const bank = readBank('questionnaires').bank;
const pure = models.filter(({ mixed }) => !mixed);
const questionsOf = ({ typical }: OperatingModel) => typical.map(({ question }) => question).sort();

describe('Kein Betriebsmodell ist von vornherein im Vorteil', () => {
  it('jedes nennt typische Antworten zu denselben Fragen, außer zum Betreiber, wo es keinen gibt', () => {
    const all = new Set(pure.flatMap(questionsOf).sort());
    for (const model of pure) {
      const missing = [...all].filter((question) => !questionsOf(model).includes(question));
      expect(missing, model.id).toEqual(model.external ? [] : ['m_alternativen@*', 'v_laufzeit@*']);
    }
  });

  it('jede nennt Antworten, die es gibt, und begründet sie mit einem Satz', () => {
    for (const { typical } of models)
      for (const { oneOf, reason } of typical) {
        expect(oneOf.length).toBeGreaterThan(0);
        expect(reason).toMatch(/^[A-ZÄÖÜ].*\.$/);
      }
  });

  const step = (from: string, to: string): Transition | undefined =>
    transitions.find((each) => each.from === from && each.to === to);
  const pairs = pure.flatMap((from) =>
    pure.filter((to) => to !== from).map((to) => [from.id, to.id] as const),
  );

  it('jeder Weg zwischen zwei Modellen ist beschrieben, auch der vom gemischten Betrieb weg', () => {
    const ways = [
      ...pairs,
      ...models.filter(({ mixed }) => mixed).flatMap(({ id }) => pure.map((to) => [id, to.id] as const)),
    ];
    expect(ways.filter(([from, to]) => !step(from, to))).toEqual([]);
    expect(transitions).toHaveLength(ways.length);
  });

  it.each(pairs)('%s und %s: hin und zurück heben sich auf, und kein Weg ist ein Gewinn', (from, to) => {
    const [there, back] = [step(from, to), step(to, from)];
    expect(there?.organisation).toBe(0 - (back?.organisation ?? Number.NaN));
    expect(there?.zustaendigkeiten).toBe(0 - (back?.zustaendigkeiten ?? Number.NaN));
    expect(there?.umstellung).toBeLessThanOrEqual(0);
    expect(Math.abs(there?.organisation ?? 0), 'nie deutlich entlastet').toBeLessThanOrEqual(1);
  });
});

describe('Neun Richtungen haben gleich viel Raum', () => {
  const shape = (direction: (typeof directions)[number]) => ({
    pros: direction.pros.length,
    cons: direction.cons.length,
    always: [direction.pros, direction.cons].map((list) => list.filter(({ when }) => !when).length),
    adjustments: direction.adjustments.length,
    computed: direction.moves !== undefined,
    time: direction.time !== undefined,
    duration: direction.duration !== undefined,
    security: direction.security !== undefined,
    creates: direction.creates?.length,
  });

  it('gleich viele Gründe, Anpassungen und Angaben, in fester Reihenfolge', () => {
    expect(directions.map(({ id }) => id)).toEqual(['R1', 'R2', 'R3', 'R8', 'R5', 'R9', 'R7', 'R10', 'R11']);
    for (const direction of directions)
      expect(shape(direction), direction.id).toEqual({
        pros: 9,
        cons: 9,
        always: [1, 1],
        adjustments: 3,
        computed: true,
        time: true,
        duration: true,
        security: true,
        creates: 2,
      });
  });

  it('Ansprechperson, Zugänge und Unterlagen sind nie Voraussetzung, sondern überall der erste Schritt', () => {
    const texts = directions.flatMap(({ preconditions }) => preconditions.map(({ text }) => text));
    expect(texts.join()).not.toMatch(/Ansprechperson|Zugänge|Unterlagen/);
    const firstStepFor = (id: string, answers: Answers) =>
      directions
        .find((each) => each.id === id)
        ?.variants?.find(
          ({ firstStep, when }) => firstStep && verdictOf(read(realQuestionnaire, answers), when) === 'yes',
        )?.firstStep;
    for (const { id } of directions) {
      expect(firstStepFor(id, { p_kuemmerer: 'niemand' }), id).toContain('Ansprechperson');
      expect(firstStepFor(id, { p_kuemmerer: 'stelle', t_zugaenge: 'teils' }), id).toMatch(/Zugänge/);
      expect(
        firstStepFor(id, { p_kuemmerer: 'stelle', t_zugaenge: 'beide', w_unterlagen: 'nein' }),
        id,
      ).toMatch(/Unterlagen|aufschreiben|auflisten/i);
    }
  });

  it('niemand wird angesprochen, und keine Richtung verweist auf ein Angebot dieser Website', () => {
    const texts = JSON.stringify([directions, measures, transitions, models]);
    expect(texts).not.toMatch(/\b(?:Sie|Ihre?[nmrs]?|Ihnen)\b(?! (?:kennt|steht|hängen|sind|wirkt))/);
    expect(texts).not.toMatch(/Erstgespräch|Empfehlung|empfehlen|neutrale Beratung/);
  });
});

describe('Die mitgelieferten Kommunen', () => {
  const directionsOf = (name: string) => {
    const example = examples.find(({ municipality }) => municipality.includes(name));
    if (!example) throw new Error(`${name} fehlt`);
    return assess(read(realQuestionnaire, example.answers)).directions;
  };
  const placed = (name: string, id: string) => directionsOf(name).find((each) => each.id === id);

  it('Wo alles im Haus läuft, wird Eigenbetrieb nicht vorgeschlagen und nichts vom Hersteller getrennt', () => {
    expect(placed('Musterberg', 'R7')?.placement).toBe('entspricht_heute');
    expect(placed('Musterberg', 'R8')?.placement).toBe('nicht_sinnvoll');
  });

  it('Ein Mitglied mit Bezugspflicht verlegt nichts, was es beziehen muss, und tritt nicht noch einmal bei', () => {
    const today = examples.find(({ municipality }) => municipality.includes('Mustertal'))?.answers.betrieb;
    for (const { computed } of directionsOf('Mustertal').filter(({ id }) =>
      directions.some((each) => each.id === id && each.moves?.to !== undefined),
    ))
      expect(
        computed?.scope.affected.filter((id) => (today as Record<string, string>)[id] === 'kommunal'),
      ).toEqual([]);
    expect(placed('Mustertal', 'R9')?.placement).toBe('voraussetzung_fehlt');
    expect(placed('Mustertal', 'R5')?.computed?.scope.already).toContain('einwohnerwesen');
  });

  it('Wer den wichtigsten Vertrag nur ganz kündigen kann, kann anderes herauslösen', () => {
    expect(placed('Musterhausen', 'R3')?.placement).toBe('in_betracht');
  });

  it('Auslagern entlastet nirgends deutlich', () => {
    for (const name of ['Musterhausen', 'Musterberg', 'Mustertal', 'Musterau'])
      for (const { effects } of directionsOf(name))
        expect(effects.find(({ criterion }) => criterion === 'organisation')?.words).not.toMatch(
          /entlastet deutlich/,
        );
  });
});

describe('Maßnahmen', () => {
  const canHold = (when: (typeof measures)[number]['when'], answers: Answers): boolean =>
    when === undefined || verdictOf(read(realQuestionnaire, answers), when) !== 'no';
  const grave = gapKinds.flatMap((kind) =>
    tasks
      .filter(({ rank }) => severityTable[kind][rank] !== 'hinweis')
      // Only what checks another task can be checked by those who carry it out.
      .filter(({ checks }) => kind !== 'prueft_sich_selbst' || checks !== undefined)
      .map(({ id }) => [kind, id] as const),
  );

  it.each(grave)('zur Lücke „%s“ bei %s gibt es eine, mit und ohne Partner', (kind, task) => {
    const closing = measures.filter(
      ({ gaps }) => gaps && (gaps.kinds?.includes(kind) ?? true) && (gaps.tasks?.includes(task) ?? true),
    );
    for (const partners of [[], ['dienstleister']])
      expect(closing.some(({ when }) => canHold(when, { p_partner: partners }))).toBe(true);
  });

  it.each(
    bank.findings.filter(({ severity }) => severity !== 'hinweis').map((each) => [each.id, each] as const),
  )('zum Befund %s gibt es eine, die dann gemeint sein kann', (id, { examples }) => {
    const answers = examples.holds as Answers;
    expect(
      assess(read(realQuestionnaire, answers)).findings.some(
        (each) => each.id === id && each.verdict === 'holds',
      ),
    ).toBe(true);
    const named = findings.find((finding) => finding.id === id)?.measures ?? [];
    const possible = measures.filter(
      (measure) => named.includes(measure.id) && canHold(measure.when, answers),
    );
    expect(possible.map((measure) => measure.id)).not.toEqual([]);
  });

  it('nennen eine handelnde Stelle, einen ersten Schritt und was dagegen spricht', () => {
    expect(measures.length).toBeGreaterThanOrEqual(30);
    for (const { id, actor, against, firstStep } of measures) {
      expect(actor, id).toBeDefined();
      expect(against, id).toMatch(/\.$/);
      expect(firstStep, id).toMatch(/[.?]$/);
    }
  });

  it('nennen bei einer Kommune ohne Partner keinen, und ohne Ansprechperson keine', () => {
    const alone = read(realQuestionnaire, { p_partner: [], p_kuemmerer: 'stelle' });
    const nobody = read(realQuestionnaire, { p_partner: ['dienstleister'], p_kuemmerer: 'niemand' });
    const shown = (reading: typeof alone) =>
      measures
        .filter(({ when }) => when === undefined || verdictOf(reading, when) !== 'no')
        .map((measure) => fitting(reading, measure))
        .map(({ id, title, who, firstStep }) => `${id}: ${title} · ${who} · ${firstStep}`);
    expect(
      shown(alone).filter((text) => /\{partner|IT-Partner|Dienstleister|Rechenzentrum/.test(text)),
    ).toEqual([]);
    expect(shown(nobody).filter((text) => /· [^·]*Ansprechperson für IT[^·]* ·/.test(text))).toEqual([]);
  });
});
