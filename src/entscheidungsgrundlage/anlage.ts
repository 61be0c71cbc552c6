import type { BausteinResult } from '../assessment/model.ts';
import { angaben } from './angaben.ts';
import { bidderList } from './anlass.ts';
import { openWords, operationQuestion, operations } from './betrieb.ts';
import { annexedFindings, findingTitles, mainFindings } from './bindung.ts';
import { bausteinName, type Context } from './context.ts';
import { findingStatement } from './findings.ts';
import { herleitung } from './herleitung.ts';
import { kostenAnlage } from './kostenBlocks.ts';
import { ratingWords } from './levels.ts';
import type { Block, Cell, DocumentSection } from './model.ts';
import { directionDetails } from './richtungenAnlage.ts';
import { furtherSteps } from './schritte.ts';
import { quellen, verfahren } from './verfahren.ts';
import { furtherContradictions } from './widersprueche.ts';
import { gapsByTask, gapsInMainPart, gapTable } from './zustaendigkeiten.ts';

function furtherFindings(context: Context): Block[] {
  const further = annexedFindings(context);
  if (further.length === 0) return [];
  return [
    { kind: 'heading', text: 'Weitere Befunde' },
    ...further.flatMap((group) => findingStatement(context, group)),
  ];
}

/** The answers that the findings of the main part rest on, which has no room for them. */
function findingGrounds(context: Context): Block[] {
  const statements = mainFindings(context).flatMap((group) => findingStatement(context, group));
  if (statements.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Worauf die Befunde des Hauptteils beruhen',
      columns: [
        { title: 'Befund', width: 35 },
        { title: 'Angaben', width: 65 },
      ],
      rows: statements.map(({ title, evidence }) => [
        { text: title, mark: 'strong' },
        { text: evidence.map(({ label, answer }) => `${label}: ${answer}`).join(' · ') },
      ]),
    },
  ];
}

function operationCell(context: Context, baustein: string): Cell {
  const operation = operations(context).find((each) => each.baustein === baustein);
  return { text: operation?.words ?? openWords, ...(operation?.option ? {} : { mark: 'open' as const }) };
}

function raisedWords(context: Context, { raisedBy, raisedByOneOf }: BausteinResult): string {
  if (raisedBy.length > 0) return ` (durch ${findingTitles(context, raisedBy)} angehoben)`;
  if (raisedByOneOf.length === 0) return '';
  return ` (angehoben, weil einer dieser Befunde in jedem Fall zutrifft: ${findingTitles(context, raisedByOneOf)})`;
}

function bausteinRow(context: Context, result: BausteinResult): Cell[] {
  const { id } = result;
  return [
    { text: bausteinName(context, id), mark: 'strong' },
    ...(operationQuestion(context) === undefined ? [] : [operationCell(context, id)]),
    { text: `${ratingWords(context.questionnaire.words, result)}${raisedWords(context, result)}` },
  ];
}

function bausteinTable(context: Context): Block[] {
  const { bausteine } = context.assessment;
  if (bausteine.length === 0) return [];
  const isOperationAsked = operationQuestion(context) !== undefined;
  return [
    { kind: 'heading', text: 'Alle Bausteine' },
    {
      kind: 'table',
      caption: isOperationAsked ? 'Betrieb und Bindung je Baustein' : 'Bindung je Baustein',
      columns: [
        { title: 'Baustein', width: 30 },
        ...(isOperationAsked ? [{ title: 'Betrieb heute', width: 32 }] : []),
        { title: 'Bindung', width: isOperationAsked ? 38 : 70 },
      ],
      rows: bausteine.map((result) => bausteinRow(context, result)),
    },
  ];
}

function furtherGaps(context: Context): Block[] {
  const further = gapsByTask(context.assessment.responsibilities.gaps).slice(gapsInMainPart);
  return further.length === 0
    ? []
    : [
        { kind: 'heading', text: 'Weitere Lücken' },
        gapTable(context, 'Weitere Aufgaben mit Lücken', further),
      ];
}

/** Everything the main part rests on: answers, notes, reasons, method, numbers, sources. */
export const anlage = (context: Context): DocumentSection => ({
  id: 'anlage',
  title: 'Anlage',
  annex: true,
  blocks: [
    ...findingGrounds(context),
    ...furtherFindings(context),
    ...furtherGaps(context),
    ...furtherContradictions(context),
    ...furtherSteps(context),
    ...bausteinTable(context),
    ...bidderList(context),
    ...kostenAnlage(context),
    ...angaben(context),
    ...directionDetails(context),
    ...verfahren(context),
    ...herleitung(context),
    ...quellen(context),
  ],
});
