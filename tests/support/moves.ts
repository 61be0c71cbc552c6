import type {
  Assumption,
  Baustein,
  Direction,
  Measure,
  OperatingModel,
  Transition,
} from '../../src/questionnaire/catalogue.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import type { Condition } from '../../src/questionnaire/question.ts';
import { finding, matrix, multi, questionnaireOf, row, section, single } from './builders.ts';

/**
 * A small questionnaire in which directions are computed from today: three Bausteine (one stays in the house), four ways
 * of operating, contracts only with partners, and an obligation only with a Verband.
 */
const bausteinIds = ['server', 'finanzen', 'netz'] as const;
const exists = (id: string): Condition => ({ question: 'bausteine', includes: id });
const rows = bausteinIds.map((id) => row(id, { when: exists(id), weight: id === 'server' ? 2 : 1 }));
const mayNotApply = { hint: 'Wenn es das hier nicht gibt.' };
const hasPartner: Condition = { question: 'partner', atLeast: 1 };
const isOutside = (id: string): Condition => ({ question: `betrieb@${id}`, in: ['firma', 'verband'] });

export const movingBausteine: Baustein[] = [
  { id: 'server', name: 'Server', weight: 2 },
  { id: 'finanzen', name: 'Finanzen', weight: 1, specialLaw: true },
  { id: 'netz', name: 'Netz', weight: 1, inHouse: true },
];

const assumption = (
  question: string,
  oneOf: Assumption['oneOf'],
  extra: Partial<Assumption> = {},
): Assumption => ({ question, oneOf, reason: `Typisch für ${question}.`, ...extra });

/** Every model says something about the same questions, so that a way there and back leads to where it began. */
const model = (
  id: string,
  answers: {
    trennbar: string[];
    zugaenge: string[];
    laufzeit: string[];
    ausstieg: string[][];
    partner: string[];
    andere?: string[];
  },
  extra: Partial<OperatingModel> = {},
): OperatingModel => ({
  id,
  name: `Betrieb ${id}`,
  phrase: `bei ${id}`,
  typical: [
    assumption('trennbar@*', answers.trennbar),
    assumption('zugaenge', answers.zugaenge),
    assumption('laufzeit', answers.laufzeit, { ofPartner: true }),
    assumption('ausstieg', answers.ausstieg, { ofPartner: true }),
    assumption('partner', [answers.partner]),
    ...(answers.andere ? [assumption('andere@*', answers.andere)] : []),
  ],
  ...extra,
});

export const movingModels: OperatingModel[] = [
  model(
    'haus',
    { trennbar: ['ja'], zugaenge: ['alle'], laufzeit: ['kurz'], ausstieg: [['daten', 'hilfe']], partner: [] },
    { inHouse: true },
  ),
  model(
    'firma',
    {
      trennbar: ['teils', 'nein'],
      zugaenge: ['teils'],
      laufzeit: ['kurz', 'lang'],
      ausstieg: [['daten']],
      partner: ['firma'],
      andere: ['viele', 'keiner'],
    },
    { external: true, private: true, partner: 'firma' },
  ),
  model(
    'verband',
    {
      trennbar: ['nein'],
      zugaenge: ['keine'],
      laufzeit: ['lang'],
      ausstieg: [[]],
      partner: ['verband'],
      andere: ['keiner'],
    },
    { external: true, partner: 'verband' },
  ),
  { id: 'gemischt', name: 'Gemischt', phrase: 'gemischt', mixed: true, typical: [] },
];

const step = (from: string, to: string, organisation: Transition['organisation']): Transition => ({
  from,
  to,
  organisation,
  zustaendigkeiten: organisation === 0 ? 0 : ((organisation / -2) as Transition['zustaendigkeiten']),
  umstellung: -2,
  reasons: {
    organisation: `Weg von ${from} nach ${to}: {bausteine}.`,
    zustaendigkeiten: `Absprachen von ${from} nach ${to}: {bausteine}.`,
    umstellung: `Umzug von ${from} nach ${to}: {bausteine}.`,
  },
});

const effects = Object.fromEntries(
  (['organisation', 'kosten', 'zustaendigkeiten', 'bindung', 'ausstieg', 'umstellung'] as const).map(
    (criterion) => [
      criterion,
      { base: criterion === 'kosten' ? null : 0, reason: `Grundlage ${criterion}.` },
    ],
  ),
) as Direction['effects'];

/** A direction that is computed from today. */
export const movingDirection = (id: string, extra: Partial<Direction> = {}): Direction => ({
  id,
  title: `Richtung ${id}`,
  summary: 'Eine Richtung.',
  effects,
  adjustments: [],
  preconditions: [],
  pros: [{ text: 'Das entlastet bei {bausteine}.' }],
  cons: [{ text: 'Das braucht Zeit.' }],
  firstStep: 'Ein Gespräch führen.',
  ...extra,
});

const everywhere = ['haus', 'firma', 'verband', 'gemischt'];
export const movingDirections: Direction[] = [
  movingDirection('belassen', { always: true, moves: { from: everywhere, preset: 'all' } }),
  movingDirection('verhandeln', {
    moves: { from: ['firma', 'verband', 'gemischt'], preset: 'all' },
    measures: ['verhandeln'],
  }),
  ...(['haus', 'firma', 'verband'] as const).map((to) =>
    movingDirection(`zu_${to}`, {
      moves: {
        from: everywhere.filter((each) => each !== to),
        to,
        ...(to === 'verband' ? {} : { inHouse: to }),
        preset: 'all',
      },
    }),
  ),
  movingDirection('herausloesen', { moves: { from: ['haus', 'verband'], to: 'firma', preset: 'none' } }),
];

const measure = (id: string, sets: Measure['sets'], extra: Partial<Measure> = {}): Measure => ({
  id,
  title: `Maßnahme ${id}`,
  who: 'Leitung',
  firstStep: 'Anfangen.',
  effort: 1,
  sets,
  sources: ['quelle'],
  ...extra,
});

/** The questionnaire of the ways, with anything that matters changed. */
export const movingQuestionnaire = (extra: Partial<Questionnaire> = {}): Questionnaire =>
  questionnaireOf(
    [
      section('lage', [
        multi('bausteine', [...bausteinIds]),
        matrix('betrieb', rows, everywhere),
        multi('partner', ['firma', 'verband']),
        {
          ...multi('haupt', [], { when: hasPartner }),
          options: movingBausteine.map(({ id, name }) => ({ id, label: name, when: isOutside(id) })),
        },
        single('pflicht', ['ja', 'teils', 'nein'], { when: { question: 'partner', includes: 'verband' } }),
      ]),
      section('bindung', [
        matrix(
          'trennbar',
          rows,
          { ja: 0, teils: 50, nein: 100 },
          { score: { dimension: 'technik', weight: 3 } },
        ),
        single(
          'zugaenge',
          { alle: 0, teils: 50, keine: 100 },
          { score: { dimension: 'technik', weight: 2 } },
        ),
        single(
          'laufzeit',
          { kurz: 0, lang: 75 },
          { score: { dimension: 'vertrag', weight: 2 }, when: hasPartner },
        ),
        multi('ausstieg', ['daten', 'hilfe'], {
          score: { dimension: 'vertrag', weight: 1 },
          pointsByCount: [100, 50, 0],
          when: hasPartner,
        }),
        single('wissen', { viele: 0, eine: 75 }, { score: { dimension: 'wissen', weight: 1 }, mayNotApply }),
        single(
          'anteil',
          { wenig: 0, viel: 75 },
          {
            score: { dimension: 'markt', weight: 1 },
            derive: { counts: 'haupt', steps: [{ option: 'wenig', atMost: 1 }, { option: 'viel' }] },
          },
        ),
        matrix(
          'andere',
          bausteinIds.map((id) => row(id, { when: isOutside(id) })),
          { viele: 0, keiner: 100 },
          { score: { dimension: 'markt', weight: 1 }, mayNotApply },
        ),
      ]),
    ],
    {
      document: {
        operation: 'betrieb',
        partners: 'partner',
        mainPartner: 'haupt',
        obligation: 'pflicht',
        bound: { model: 'verband', binds: ['ja'], partly: ['teils'] },
        exit: ['trennbar', 'zugaenge', 'laufzeit', 'ausstieg'],
      },
      dimensions: ['technik', 'vertrag', 'wissen', 'markt'].map((id) => ({
        id,
        name: id,
        short: id,
        weight: id === 'technik' ? 2 : 1,
      })),
      bausteine: movingBausteine,
      models: movingModels,
      transitions: [
        step('haus', 'firma', 2),
        step('firma', 'haus', -2),
        step('haus', 'verband', 2),
        step('verband', 'haus', -2),
        step('firma', 'verband', 0),
        step('verband', 'firma', 0),
        ...['haus', 'firma', 'verband'].map((to) => step('gemischt', to, 0)),
      ],
      measures: [
        measure('zugaenge', [{ question: 'zugaenge', to: 'teils' }], { securing: true }),
        measure('ausstieg', [{ question: 'ausstieg', to: ['daten'] }], { securing: true, consent: true }),
        measure('verhandeln', [{ question: 'laufzeit', to: 'kurz' }], { consent: true }),
      ],
      findings: [
        finding('ohne_zugang', { question: 'zugaenge', is: 'keine' }, { title: 'Ohne Zugang' }),
        finding('lange', { question: 'laufzeit', is: 'lang' }, { title: 'Lange gebunden' }),
      ],
      directions: movingDirections,
      ...extra,
    },
  );
