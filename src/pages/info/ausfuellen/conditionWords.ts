import type { Questionnaire } from '../../../questionnaire/model.ts';
import type { Condition, Option, Row } from '../../../questionnaire/question.ts';
import { placeWords, type SheetPart } from './sheet.ts';
import { conjuncts, type Statement, statementOf } from './statement.ts';

/** The sheet that conditions point into. */
type Sheet = { questionnaire: Questionnaire; parts: readonly SheetPart[] };
type Clause = { at: string; state: string };

const oneOf = new Intl.ListFormat('de-DE', { type: 'disjunction' });
const quoted = (labels: readonly string[]): string => oneOf.format(labels.map((label) => `„${label}“`));

const vague = 'Wird nur bei bestimmten Antworten gefragt.';
const vagueOfEntries = 'Manches davon wird nur bei bestimmten Antworten gefragt.';

/** Where to look on the sheet: „Betrieb heute“ (Teil 2, Frage 6) für „Server“. */
function atOf({ parts }: Sheet, { question, row }: Statement, isOwn: boolean): string | undefined {
  const place = placeWords(parts, question.id);
  if (place === undefined) return undefined;
  return `„${question.short}“ (${place})${row && !isOwn ? ` für „${row.label}“` : ''}`;
}

/** What has to stand there. */
function stateOf(statement: Statement): string {
  if (statement.says === 'other') return `eine andere Antwort als „${statement.than}“ angekreuzt ist`;
  if (statement.says === 'atLeast') {
    const { question, bound } = statement;
    if (question.kind !== 'number') return `mindestens ${bound}\u00a0Antworten angekreuzt sind`;
    return `mindestens ${bound.toLocaleString('de-DE')}\u00a0${question.unit} steht`;
  }
  const not = statement.says === 'none' ? 'nicht ' : '';
  const labels = quoted(statement.labels);
  return statement.labels.length > 1 ? `${not}angekreuzt ist: ${labels}` : `${labels} ${not}angekreuzt ist`;
}

/** What has to stand there for the entry itself: an option of the same name, or the answer of its row. */
function ownStateOf(statement: Statement, { id }: Option | Row): string | undefined {
  if (statement.row?.id === id) {
    if (statement.says === 'other') return `eine andere Antwort als „${statement.than}“ hat`;
    if (statement.says !== 'one') return undefined;
    const [only, ...more] = statement.labels;
    return more.length === 0
      ? `die Antwort „${only}“ hat`
      : `eine dieser Antworten hat: ${quoted(statement.labels)}`;
  }
  if (statement.says !== 'one' && statement.says !== 'none') return undefined;
  if (statement.ids.length !== 1 || statement.ids[0] !== id) return undefined;
  return statement.says === 'one' ? 'angekreuzt ist' : 'nicht angekreuzt ist';
}

/** When a question or a part is to be filled in, as finished sentences that hold together; none if always. */
export function conditionSentences(sheet: Sheet, when: Condition | undefined): string[] {
  if (!when) return [];
  const sentences = conjuncts(when).map((condition) => {
    const statement = statementOf(sheet.questionnaire, condition);
    const at = statement && atOf(sheet, statement, false);
    return at && `Nur ausfüllen, wenn bei ${at} ${stateOf(statement)}.`;
  });
  return sentences.every((sentence) => sentence !== undefined) ? sentences : [vague];
}

function ownClauses(sheet: Sheet, entry: Option | Row): (Clause | undefined)[] {
  return (entry.when ? conjuncts(entry.when) : []).map((condition) => {
    const statement = statementOf(sheet.questionnaire, condition);
    const at = statement && atOf(sheet, statement, true);
    const state = statement && ownStateOf(statement, entry);
    return at && state ? { at, state } : undefined;
  });
}

/** Which rows or options of a question are to be filled in, as finished sentences; none if all of them. */
export function entrySentences(sheet: Sheet, entries: readonly (Option | Row)[]): string[] {
  if (entries.every(({ when }) => when === undefined)) return [];
  const clauses = entries.map((entry) => ownClauses(sheet, entry));
  const count = clauses[0]?.length ?? 0;
  if (count === 0 || clauses.some((own) => own.length !== count)) return [vagueOfEntries];
  const sentences = Array.from({ length: count }, (_, index) =>
    sharedSentence(clauses.map((own) => own[index])),
  );
  return sentences.every((sentence) => sentence !== undefined) ? sentences : [vagueOfEntries];
}

/** The same thing said of every entry, wherever it has to be looked up. */
function sharedSentence(clauses: readonly (Clause | undefined)[]): string | undefined {
  const states = new Set(clauses.map((clause) => clause?.state));
  const [state] = states;
  if (states.size !== 1 || state === undefined) return undefined;
  const places = [...new Set(clauses.flatMap((clause) => (clause ? [clause.at] : [])))];
  return `Nur ausfüllen, was bei ${oneOf.format(places)} ${state}.`;
}
