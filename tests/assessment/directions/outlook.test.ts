import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import type { ComputedDirection, DirectionResult } from '../../../src/assessment/model.ts';
import type { Answers } from '../../../src/questionnaire/answers.ts';
import type { EffectSize, OperatingModel } from '../../../src/questionnaire/catalogue.ts';
import type { Questionnaire } from '../../../src/questionnaire/model.ts';
import { read } from '../../../src/questionnaire/reading.ts';
import { anyAnswers, stored } from '../../support/answers.ts';
import { movingDirection, movingModels, movingQuestionnaire } from '../../support/moves.ts';

const questionnaire = movingQuestionnaire();
const all = ['server', 'finanzen', 'netz'];
const anyState = anyAnswers(questionnaire, 1).map((answers) => stored(questionnaire, answers));

const judged = (
  answers: Answers,
  own: Questionnaire = questionnaire,
  scopes: Record<string, string[]> = {},
) => assess(read(own, answers), { scopes }).directions;

function direction(id: string, answers: Answers, own?: Questionnaire, scopes?: Record<string, string[]>) {
  const result = judged(answers, own, scopes).find((each) => each.id === id);
  if (!result?.computed) throw new Error(`Die Richtung ${id} fehlt.`);
  return { ...result, computed: result.computed };
}
const change = (computed: ComputedDirection, criterion: string) =>
  computed.computed.find((each) => each.criterion === criterion);

/** Everything in the house, nobody outside, all as good as it can be there. */
const home: Answers = {
  bausteine: all,
  betrieb: { server: 'haus', finanzen: 'haus', netz: 'haus' },
  partner: [],
  trennbar: { server: 'ja', finanzen: 'ja', netz: 'ja' },
  zugaenge: 'alle',
  wissen: 'viele',
};

describe('Aussicht einer Richtung', () => {
  it('rechnet von Hand nach: Umzug zur Firma, Bausteine, Zugänge, neue Verträge', () => {
    // Technik counts 2 of 5: trennbar from 0 to 50 or 100 with weight 3, zugaenge from 0 to 50 with weight 2. Contracts are
    // new: laufzeit from 0 to 75 with weight 2, ausstieg 50 with weight 1. Other providers are new too, from 0 to 100
    // with weight 1, or the question does not apply; all lies with the new partner, 75 with weight 1.
    const { computed, effects } = direction('zu_firma', home);
    const bindung = change(computed, 'bindung');
    const low = (2 * ((3 * 50 + 2 * 50) / 5) + (2 * 0 + 1 * 50) / 3 + (0 + 75) / 2) / 5;
    const high = (2 * ((3 * 100 + 2 * 50) / 5) + (2 * 75 + 1 * 50) / 3 + (100 + 75) / 2) / 5;
    expect(bindung?.overall[0]).toBeCloseTo(low, 9);
    expect(bindung?.overall[1]).toBeCloseTo(high, 9);
    expect(bindung).toMatchObject({
      securing: [0, 0],
      words: { securing: 'bleibt', beyond: 'steigt deutlich' },
    });
    expect(effects.find(({ criterion }) => criterion === 'bindung')).toMatchObject({
      range: [-2, -2],
      words: 'steigt deutlich',
    });
  });

  it('nennt Gründe mit Bausteinen, für den Weg wie für das Angenommene', () => {
    const { effects, pros } = direction('zu_firma', home, questionnaire, { zu_firma: ['server'] });
    const reasons = Object.fromEntries(effects.map((each) => [each.criterion, each.reasons]));
    expect(reasons.organisation).toEqual(['Weg von haus nach firma: Server.']);
    expect(reasons.bindung?.[0], 'was am meisten bewegt, zuerst').toBe('Typisch für trennbar@*.');
    expect(reasons.bindung?.length, 'nie alles, was typisch ist').toBeLessThanOrEqual(4);
    expect(reasons.kosten).toEqual(['Grundlage kosten.']);
    expect(pros).toEqual(['Das entlastet bei Server.']);
  });

  it('lässt Fragen ohne Baustein bei einzelnen, wie sie sind, und lässt sie bei vielen offen', () => {
    const answers = { ...home, wissen: 'viele', zugaenge: 'alle' };
    const reasons = (chosen: string[]) =>
      change(
        direction(
          'zu_haus',
          {
            ...answers,
            betrieb: { server: 'firma', finanzen: 'firma', netz: 'firma' },
            partner: ['firma'],
            laufzeit: 'lang',
            ausstieg: [],
            haupt: all,
            zugaenge: 'keine',
          },
          questionnaire,
          { zu_haus: chosen },
        ).computed,
        'ausstieg',
      );
    const [single, many, every] = [reasons(['server']), reasons(['server', 'netz']), reasons(all)];
    expect(single?.beyond[0]).toBeCloseTo(0, 9);
    expect(many?.beyond[1]).toBeCloseTo(0, 9);
    expect(many?.beyond[0]).toBeLessThan(-15);
    expect(every?.beyond[1]).toBeLessThan(-15);
  });

  it('schließt Befunde, die danach sicher nicht mehr gelten, und nennt, was entstehen kann', () => {
    const tied: Answers = {
      ...home,
      betrieb: { server: 'verband', finanzen: 'verband', netz: 'haus' },
      partner: ['verband'],
      haupt: ['server', 'finanzen'],
      pflicht: 'nein',
      laufzeit: 'lang',
      ausstieg: [],
      zugaenge: 'keine',
    };
    const { computed } = direction('zu_haus', tied);
    // Nobody outside is left, so there is no contract either that could bind for long.
    expect(computed.closes).toEqual([{ finding: 'ohne_zugang' }, { finding: 'lange' }]);
    expect(direction('belassen', tied).computed).toMatchObject({
      closes: [{ finding: 'ohne_zugang' }],
      keeps: [{ finding: 'lange' }],
    });
    expect(direction('verhandeln', tied).computed.mayClose).toEqual([{ finding: 'lange' }]);
    expect(direction('zu_verband', home).computed.creates).toEqual(['Danach zu erwarten: Lange gebunden.']);
  });

  describe('nach dem Weggang von einem öffentlichen Partner', () => {
    const bound: Answers = {
      ...home,
      betrieb: { server: 'verband', finanzen: 'verband', netz: 'haus' },
      partner: ['verband'],
      haupt: ['server', 'finanzen'],
      pflicht: 'nein',
      laufzeit: 'lang',
      ausstieg: [],
    };
    const fate = (answers: Answers, scope: string[]) => {
      const { closes, mayClose, keeps } = direction('zu_haus', answers, undefined, {
        zu_haus: scope,
      }).computed;
      const has = (list: readonly object[]) =>
        list.some((each) => 'finding' in each && each.finding === 'lange');
      return has(closes) ? 'entfällt' : has(mayClose) ? 'kann entfallen' : has(keeps) ? 'bleibt' : undefined;
    };
    it('entfallen seine Verträge, wenn dort nichts mehr liegt', () => {
      expect(fate(bound, ['server', 'finanzen'])).toBe('entfällt');
    });
    it('bleiben sie, solange dort noch etwas liegt', () => {
      expect(fate(bound, ['server'])).toBe('bleibt');
      const partly = { ...bound, betrieb: { server: 'verband', finanzen: 'gemischt', netz: 'haus' } };
      expect(fate(partly, ['server'])).toBe('bleibt');
    });
    it('ist es offen, solange nicht feststeht, was dort liegt', () => {
      const unknown = { ...bound, betrieb: { server: 'verband', finanzen: 'verband', netz: 'unknown' } };
      expect(fate(unknown, ['server', 'finanzen'])).toBe('kann entfallen');
    });
    it('bleiben die einer Firma, denn sie kann weiter Programme oder Geräte warten', () => {
      const firm = {
        ...bound,
        betrieb: { server: 'firma', finanzen: 'firma', netz: 'haus' },
        partner: ['firma'],
      };
      expect(fate(firm, ['server', 'finanzen'])).toBe('kann entfallen');
    });
  });

  it('nennt die Maßnahmen, die noch zu tun sind, Absichern nur beim Belassen', () => {
    const open: Answers = {
      ...home,
      zugaenge: 'keine',
      partner: ['firma'],
      haupt: [],
      laufzeit: 'lang',
      ausstieg: ['daten'],
      betrieb: { server: 'firma', finanzen: 'haus', netz: 'haus' },
    };
    expect(direction('belassen', open).computed.measures).toEqual(['zugaenge']);
    expect(direction('verhandeln', open).computed.measures).toEqual(['verhandeln']);
    expect(direction('verhandeln', { ...open, laufzeit: 'kurz' }).computed.measures).toEqual([]);
  });

  it('weist auf Fachrecht hin, wo ein Baustein zu einer privaten Firma kommt', () => {
    const law = 'Fachrecht zuerst klären: Finanzen.';
    expect(direction('zu_firma', home).computed.remarks).toEqual([law]);
    expect(direction('zu_verband', home).computed.remarks).toEqual([]);
    expect(direction('zu_firma', home, questionnaire, { zu_firma: ['server'] }).computed.remarks).toEqual([]);
  });
});

describe('Gesetze der Richtungen', () => {
  it('Belassen und Absichern verschlechtert nichts', () => {
    fc.assert(
      fc.property(anyState, (answers) => {
        for (const { securing, beyond } of direction('belassen', answers).computed.computed) {
          expect(securing[1]).toBeLessThanOrEqual(1e-9);
          expect(beyond).toEqual([0, 0]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('ohne einen gewählten Baustein ändert eine Richtung nichts über das Absichern hinaus', () => {
    const scopes = Object.fromEntries(questionnaire.directions.map(({ id }) => [id, []]));
    fc.assert(
      fc.property(anyState, (answers) => {
        for (const { computed, effects } of judged(answers, questionnaire, scopes)) {
          for (const { beyond, overall, securing } of computed?.computed ?? []) {
            expect(beyond.map(Math.abs)).toEqual([0, 0]);
            expect(overall).toEqual(securing);
          }
          const others = effects.filter(({ criterion }) => !['bindung', 'ausstieg'].includes(criterion));
          for (const { range } of others) expect(range ?? [0, 0]).toEqual([0, 0]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('Absichern wiegt in jeder Richtung gleich', () => {
    fc.assert(
      fc.property(anyState, (answers) => {
        const all = judged(answers).map(({ computed }) => computed?.computed.map(({ securing }) => securing));
        for (const each of all) expect(each).toEqual(all[0]);
      }),
      { numRuns: 40 },
    );
  });

  it('Alle Vorzeichen der Wege getauscht, ändern sich nur Worte, nicht Folge, Lage oder Umfang', () => {
    const turned = (size: EffectSize): EffectSize => (size === 0 ? 0 : (-size as EffectSize));
    const mirrored = movingQuestionnaire({
      transitions: (questionnaire.transitions ?? []).map((each) => ({
        ...each,
        organisation: turned(each.organisation),
        zustaendigkeiten: turned(each.zustaendigkeiten),
        umstellung: turned(each.umstellung),
      })),
    });
    const withoutWords = ({ effects, ...rest }: DirectionResult) => ({
      ...rest,
      effects: effects.map(({ criterion, reasons }) => ({ criterion, reasons })),
    });
    fc.assert(
      fc.property(anyState, (answers) => {
        const [before, after] = [judged(answers), judged(answers, mirrored)];
        expect(after.map(withoutWords)).toEqual(before.map(withoutWords));
        before.forEach(({ effects }, place) => {
          effects.forEach(({ criterion, range }, index) => {
            const other = after[place]?.effects[index]?.range;
            if (criterion === 'organisation' && range)
              expect(other?.map(Math.abs).sort()).toEqual(range.map(Math.abs).sort());
          });
        });
      }),
      { numRuns: 40 },
    );
  });

  it('Hin und zurück hebt sich auf, außer bei der Umstellung', () => {
    for (const from of movingModels.slice(0, 3)) {
      for (const to of movingModels.slice(0, 3)) {
        if (from.id === to.id) continue;
        // The net never goes to the Verband.
        const ids = [from.id, to.id].includes('verband') ? ['server', 'finanzen'] : all;
        const away = direction(`zu_${to.id}`, typicalOf(from, ids));
        const back = direction(`zu_${from.id}`, typicalOf(to, ids));
        for (const criterion of ['organisation', 'zustaendigkeiten']) {
          const sizes = [away, back].map(
            ({ effects }) => effects.find((each) => each.criterion === criterion)?.range?.[0] ?? 0,
          );
          expect(sizes[0], criterion).toBe(-(sizes[1] ?? 0) || 0);
        }
        for (const criterion of ['bindung', 'ausstieg']) {
          const [one, other] = [
            change(away.computed, criterion)?.beyond,
            change(back.computed, criterion)?.beyond,
          ];
          expect(one?.[0], `${from.id} ${to.id} ${criterion}`).toBeCloseTo(-(other?.[1] ?? 0), 6);
        }
        expect(away.effects.find(({ criterion }) => criterion === 'umstellung')?.range).toEqual([-2, -2]);
      }
    }
  });

  it('lässt nirgends einen Platzhalter stehen', () => {
    fc.assert(
      fc.property(anyState, (answers) => {
        expect(JSON.stringify(judged(answers))).not.toMatch(/\{(bausteine|partner)/);
      }),
      { numRuns: 40 },
    );
  });

  it('berechnet nur, was Bausteine bewegt; andere behalten ihre Wirkungen', () => {
    const { moves: _moves, ...plain } = movingDirection('R');
    const own = movingQuestionnaire({ directions: [plain] });
    expect(judged(home, own)[0]).not.toHaveProperty('computed');
  });
});

/** A municipality with the typical answers of a model: what may be several is one of several. */
function typicalOf(model: OperatingModel, ids: string[]): Answers {
  const isOutside = model.partner !== undefined;
  const rows = (value: unknown) => Object.fromEntries(ids.map((id) => [id, value])) as Answers[string];
  const typical = new Map(model.typical.map(({ question, oneOf }) => [question.replace('@*', ''), oneOf]));
  const single = (id: string) => {
    const oneOf = (typical.get(id) ?? []) as string[];
    return oneOf.length > 1 ? { oneOf } : (oneOf[0] ?? 'unknown');
  };
  return {
    bausteine: ids,
    betrieb: rows(model.id),
    partner: isOutside ? [model.partner ?? ''] : [],
    trennbar: rows(single('trennbar')),
    zugaenge: single('zugaenge'),
    wissen: 'viele',
    ...(isOutside
      ? {
          haupt: ids,
          pflicht: 'nein',
          laufzeit: single('laufzeit'),
          ausstieg: (typical.get('ausstieg')?.[0] ?? []) as string[],
          andere: rows(single('andere')),
        }
      : {}),
  };
}
