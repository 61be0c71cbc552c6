import { listWords } from '../questionnaire/germanList.ts';
import { namesOf } from '../questionnaire/placeholders.ts';
import { plain } from '../questionnaire/richText.ts';
import { dueWords } from './beschlussFristen.ts';
import type { Context } from './context.ts';
import { amountWords, euro } from './euro.ts';
import { capitalised } from './german.ts';
import { bodyOf, type Called, executiveOf } from './gremien.ts';
import { costsOf } from './kosten.ts';
import { type DirectionView, directionViews } from './richtungen.ts';
import { type Marked, markedAs, namedWithReason } from './vermerke.ts';
import { markOf } from './vermerkWords.ts';

/** More ways than these are not named one by one where nothing is marked. */
const optionsNamed = 4;

type Parties = { body: Called; executive: Called };
const partiesOf = ({ matters: { place } }: Context): Parties => ({
  body: bodyOf(place),
  executive: executiveOf(place),
});

const quoted = ({ title }: DirectionView): string => `„${title}“`;
const orWords = (views: readonly DirectionView[]): string => {
  const last = views.at(-1);
  const others = views.slice(0, -1).map(quoted);
  return last === undefined
    ? ''
    : [...(others.length > 0 ? [others.join(', ')] : []), quoted(last)].join(' oder ');
};

/** Ways that can be proposed: those that somebody has looked into, „belassen“ always among them; else all open ones. */
function optionsOf(context: Context): DirectionView[] {
  const open = directionViews(context, ({ id }) => markOf(context, id) === undefined).filter(
    ({ isOpen }) => isOpen,
  );
  const { compared } = context.choices;
  const looked = open.filter(
    ({ id, isConcerned, isLasting }) => isLasting || isConcerned || compared.includes(id),
  );
  return looked.length > 1 && looked.length <= optionsNamed ? looked : open;
}

/** The order to come back with a proposal, where nothing is marked to be pursued. */
function toPropose(context: Context): string[] {
  const { body, executive } = partiesOf(context);
  const named = optionsOf(context);
  if (named.length === 0) return [];
  const lasting = named.find(({ isLasting }) => isLasting);
  const order =
    named.length === 1
      ? `${orWords(named)} zum Beschluss vorzubereiten`
      : named.length <= optionsNamed
        ? `einen dieser Wege zum Beschluss vorzuschlagen: ${orWords(named)}`
        : `einen Weg zum Beschluss vorzuschlagen. Zur Wahl stehen alle Wege, die in Betracht kommen${lasting ? `, „${lasting.title}“ gleichrangig` : ''}`;
  return [
    `${capitalised(body.nominative)} beauftragt ${executive.accusative}, bis zum ${dueWords(context)} ${order}. Der Vorschlag nennt Bausteine, Verfahren, Kosten, Haushaltsjahr und Deckung.`,
  ];
}

/** Which Bausteine a way is about; nothing for one that leaves all as it is. */
const scopeWords = ({ computed, isLasting }: DirectionView): string =>
  !computed || isLasting || computed.affected.length === 0 ? '' : ` für ${namesOf(computed.affected)}`;

/** What it costs by the figures that were given. */
function costWords(context: Context, direction: string): string {
  const column = costsOf(context)?.columns.find((each) => each.direction?.id === direction);
  if (!column || column.sums.cash.missing.length > 0) return '';
  return `; angegeben sind ${euro(amountWords(column.sums.cash.range))} in fünf Jahren ohne eigene Arbeitszeit`;
}

function toPursue(context: Context, { view }: Marked): string {
  const { executive } = partiesOf(context);
  const procedure = context.questionnaire.directions.find(({ id }) => id === view.id)?.procedure;
  const how = procedure === undefined ? '' : ` Verfahren: ${plain(procedure)}.`;
  return `${capitalised(executive.nominative)} bereitet „${view.title}“${scopeWords(view)} bis zum ${dueWords(context)} zur Entscheidung über den Auftrag vor.${how}`;
}

/** Where the money comes from. */
function budget(context: Context, pursued: readonly Marked[]): string {
  const { executive } = partiesOf(context);
  const { year } = context.matters.budget;
  const when = year === undefined ? 'zum nächsten erreichbaren Haushalt' : `zum Haushalt ${year}`;
  const [only, ...others] = pursued;
  const sum = only && others.length === 0 ? costWords(context, only.view.id) : '';
  return `${capitalised(executive.nominative)} meldet die Mittel ${when} an und schlägt die Deckung vor${sum}.`;
}

function pursuing(context: Context, pursued: readonly Marked[]): string[] {
  const { body } = partiesOf(context);
  const names = listWords(pursued.map(({ view }) => `„${view.title}“`));
  const which =
    pursued.length === 1
      ? `den Weg ${names} weiterzuverfolgen`
      : `diese Wege weiterzuverfolgen: ${names}. Ob sie verbunden oder einer davon gewählt wird, entscheidet ${body.pronoun} nach der Vorbereitung`;
  return [
    `${capitalised(body.nominative)} beschließt, ${which}.`,
    ...pursued.map((marked) => toPursue(context, marked)),
    budget(context, pursued),
  ];
}

/** What was put back or dropped, and why. */
function setAside(context: Context): string[] {
  const later = markedAs(context, 'zurueckstellen');
  const never = markedAs(context, 'nicht_weiterverfolgen');
  return [
    ...(later.length > 0 ? [`Zurückgestellt: ${later.map(namedWithReason).join('; ')}.`] : []),
    ...(never.length > 0 ? [`Nicht weiterverfolgt: ${never.map(namedWithReason).join('; ')}.`] : []),
  ];
}

/** What is to be cleared up whichever way is taken; only what there is. */
function toClarify(context: Context): string[] {
  const { assessment } = context;
  const { executive } = partiesOf(context);
  const holds = assessment.responsibilities.gaps.some(({ verdict }) => verdict === 'holds');
  const parts = [
    ...(assessment.clarifications.length > 0 ? ['klärt die offenen Punkte'] : []),
    ...(holds ? ['schlägt für Aufgaben mit Lücken Zuständige und Vertretung vor'] : []),
  ];
  const { nominative, pronoun } = executive;
  const report = `über die nächsten Schritte bis zum ${dueWords(context)}`;
  return [
    parts.length === 0
      ? `${capitalised(nominative)} berichtet ${report}.`
      : `${capitalised(nominative)} ${listWords(parts)}. ${capitalised(pronoun)} berichtet darüber und ${report}.`,
  ];
}

/** Where the municipality is a member of its partner, it decides there through its representative. */
function throughRepresentative({ questionnaire, reading }: Context): string[] {
  const member = questionnaire.document?.member;
  return member !== undefined && reading.truth(member) === 'yes'
    ? [
        'Die Vertretung der Kommune beim gemeinsamen kommunalen Partner wird beauftragt, Leistung, Kosten und Ausstieg dort anzusprechen und darüber zu berichten.',
      ]
    : [];
}

/** The items of the draft resolution: they follow from marks, figures and answers, and name a way only where one is marked. */
export function resolutionItems(context: Context): string[] {
  const pursued = markedAs(context, 'weiterverfolgen');
  return [
    ...(pursued.length > 0 ? pursuing(context, pursued) : toPropose(context)),
    ...setAside(context),
    ...toClarify(context),
    ...throughRepresentative(context),
  ];
}
