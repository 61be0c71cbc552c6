import { verdictOf } from '../assessment/exact/verdict.ts';
import type { Occasion, Reason } from '../questionnaire/catalogue.ts';
import { plain } from '../questionnaire/richText.ts';
import { offerTable } from './angebote.ts';
import type { Context } from './context.ts';
import { deadlinesOf } from './fristen.ts';
import type { Block, DocumentSection } from './model.ts';

/** More sentences than this the main part does not give to the occasion. */
const mostSentences = 5;

/** The occasions that were named, in the order of the data. */
export function occasionsOf({ questionnaire, reading, roles }: Context): Occasion[] {
  const { occasion } = roles;
  const answer = occasion === undefined ? undefined : reading.state(occasion)?.answer;
  const named: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  return (questionnaire.occasions ?? []).filter(({ id }) => named.includes(id));
}

/** The words of a reason where it holds for certain. */
function wordsOf({ reading }: Context, { text, when, variants = [] }: Reason): string[] {
  if (when !== undefined && verdictOf(reading, when) !== 'yes') return [];
  return [plain(variants.find((variant) => verdictOf(reading, variant.when) === 'yes')?.text ?? text)];
}

/** By which day to decide, from the dates that were given; or that none can be named yet. */
function dayWords(context: Context): string {
  const next = deadlinesOf(context).find(({ id, isPast }) => id.startsWith('decide') && !isPast);
  return next === undefined
    ? 'Bis wann zu entscheiden ist, lässt sich ohne Ende und Kündigungsfrist des Vertrags nicht nennen.'
    : `Letzter sinnvoller Tag zum Entscheiden: ${next.dateText}.`;
}

/** What has to be settled first for one occasion, finished sentences. */
export function settleFirst(context: Context, { settle, dated }: Occasion): string[] {
  const sentences = settle.flatMap((reason) => wordsOf(context, reason));
  const isDateKnown = context.matters.contracts.length > 0;
  return dated && isDateKnown ? [dayWords(context), ...sentences] : sentences;
}

/** The ways the matter itself can take, one line each. */
export const waysOf = ({ ways = [] }: Occasion): string[] =>
  ways.map(({ title, text }) => `${plain(title)}: ${plain(text)}`);

/** The sentences of all occasions, none twice, those that are about few answers last. */
function mainSentences(context: Context): string[] {
  const all = occasionsOf(context).flatMap((occasion) => settleFirst(context, occasion));
  return [...new Set(all)].slice(0, mostSentences);
}

/** What the occasion asks for before anything is decided, and the offers at hand. */
export function anlass(context: Context): DocumentSection {
  const sentences = mainSentences(context);
  const offers = offerTable(context);
  const blocks: Block[] = [
    ...(sentences.length === 0 ? [] : [{ kind: 'paragraph' as const, text: sentences.join(' ') }]),
    ...(offers ? [offers] : []),
  ];
  return { id: 'anlass', title: 'Zum Anlass: zuerst zu klären', blocks };
}

/** What every bidder is asked alike. It depends on no answer, so that it shows nothing of the municipality. */
export const bidderQuestions = ({ questionnaire }: Context): string[] =>
  (questionnaire.bidderQuestions ?? []).map(({ text }) => plain(text));

/** Whether somebody outside will be asked for an offer. */
const isAskingBidders = (context: Context): boolean =>
  context.matters.offers.length > 0 || occasionsOf(context).some(({ bidders }) => bidders);

/** The neutral list for all bidders, for the annex: it can be handed out by itself. */
export function bidderList(context: Context): Block[] {
  const questions = bidderQuestions(context);
  return questions.length === 0 || !isAskingBidders(context)
    ? []
    : [
        { kind: 'heading', text: 'Fragen an alle, die anbieten' },
        { kind: 'list', items: questions },
      ];
}

/** What to look at in the house before deciding: what was found, and what would settle it. For inside only. */
export function internalChecklist({ assessment, questionnaire }: Context): string[] {
  const heavy = assessment.findings.filter(
    ({ verdict, severity }) => verdict === 'holds' && severity !== 'hinweis',
  );
  const points = heavy.flatMap(({ id }) => {
    const finding = questionnaire.findings.find((each) => each.id === id);
    const measure = questionnaire.measures.find((each) => each.id === finding?.measures[0]);
    if (!finding) return [];
    return [`${plain(finding.title)}.${measure ? ` Vorher: ${plain(measure.firstStep)}` : ''}`];
  });
  return [...new Set(points)];
}
