import type { Placement, PreconditionResult, Verdict } from '../assessment/model.ts';
import type { Criterion, Dimension, GapKind, Points, Severity } from '../questionnaire/model.ts';
import type { Inline } from './model.ts';

/** How heavy a finding or gap is, in words without alarm. */
export const severityWords: Record<Severity, string> = {
  kritisch: 'vorrangig',
  wichtig: 'wichtig',
  hinweis: 'Hinweis',
};

export const verdictWords: Record<Verdict, string> = {
  holds: 'nach Ihren Angaben',
  possible: 'nicht auszuschließen, weil Angaben fehlen',
};

/** What a gap of responsibility is, as a sentence. */
export const gapWords: Record<GapKind, string> = {
  niemand: 'Niemand ist zuständig.',
  nicht_abgebbar: 'Liegt nur bei anderen, lässt sich aber nicht abgeben.',
  unklar: 'Wer zuständig ist, ist ungeklärt.',
  mehrfach_ohne_fuehrung: 'Mehrere sind beteiligt; wer führt, ist offen.',
  nicht_geregelt: 'Nicht schriftlich geregelt.',
  ohne_vertretung: 'Ohne eingearbeitete Vertretung.',
  prueft_sich_selbst: 'Wer ausführt, prüft auch das Ergebnis.',
};

/** What closes a gap, as a request. */
export const gapSteps: Record<GapKind, string> = {
  niemand: 'Zuständige Stelle und Vertretung benennen.',
  nicht_abgebbar: 'Im Haus benennen, wer das verantwortet.',
  unklar: 'Klären und festhalten, wer zuständig ist.',
  mehrfach_ohne_fuehrung: 'Festlegen, wer führt.',
  nicht_geregelt: 'Schriftlich vereinbaren.',
  ohne_vertretung: 'Vertretung benennen und einarbeiten.',
  prueft_sich_selbst: 'Das Ergebnis im Haus durchsehen.',
};

/** Criteria in the order in which they are always shown. */
export const criterionWords: Record<Criterion, string> = {
  organisation: 'Organisation',
  kosten: 'Kosten',
  zustaendigkeiten: 'Zuständigkeiten',
  bindung: 'Bindung',
  ausstieg: 'Ausstieg',
  umstellung: 'Umstellung',
};

export const placementWords: Record<Placement, string> = {
  in_betracht: 'kommt in Betracht',
  nach_klaerung: 'erst nach Klärung',
  voraussetzung_fehlt: 'eine Voraussetzung fehlt derzeit',
};

export const preconditionWords: Record<PreconditionResult['state'], string> = {
  met: 'erfüllt',
  open: 'noch offen',
  missing: 'fehlt derzeit',
};

/** Meaning of the anchors. Source: Bewertungsverfahren, Abschnitt 2. */
export const anchorWords: Record<Points, string> = {
  0: 'kein Hindernis',
  25: 'kleines Hindernis',
  50: 'spürbares Hindernis',
  75: 'großes Hindernis',
  100: 'derzeit kein gangbarer Weg',
};

/** A dimension inside a sentence: „durch Verträge“ for „Bindung durch Verträge“. */
export const dimensionPhrase = ({ name }: Dimension): string =>
  name.startsWith('Bindung ') ? name.slice('Bindung '.length) : `bei „${name}“`;

const mark = /\[([^\]]+)\]\(glossar:\w+\)|\*\*([^*]+)\*\*/g;

/** Authored text as pieces of a sentence: `**stark**` stands out, glossary links become plain words. */
export function toInline(text: string): Inline[] {
  const pieces: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(mark)) {
    const [all, word, strong] = match;
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    pieces.push(strong === undefined ? { text: word ?? '' } : { text: strong, strong: true });
    end = match.index + all.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}

/** Authored text without its marks. */
export const plain = (text: string): string =>
  toInline(text)
    .map((piece) => piece.text)
    .join('');
