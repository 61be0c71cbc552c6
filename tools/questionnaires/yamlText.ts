import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Fault } from './decode.ts';

/** What the parser found, in German, by its code. The messages of the parser are English. */
const sentences: Record<YAMLError['code'], string> = {
  ALIAS_PROPS: 'Vor einem Verweis mit * darf weder & noch ! stehen.',
  BAD_ALIAS:
    'Nach * oder & fehlt ein Name. Soll ein Text mit diesem Zeichen beginnen, setzen Sie ihn in "…".',
  BAD_COLLECTION_TYPE: 'Die Angabe mit ! passt nicht zu dem, was folgt.',
  BAD_DIRECTIVE: 'Zeilen, die mit % beginnen, sind hier nicht erlaubt.',
  BAD_DQ_ESCAPE:
    'Nach \\ steht ein Zeichen, das hier nichts bedeutet. Einen Schrägstrich \\ schreiben Sie als \\\\.',
  BAD_INDENT: 'Die Zeile ist falsch eingerückt. Was zusammengehört, beginnt in derselben Spalte.',
  BAD_PROP_ORDER: 'Angaben mit & oder ! stehen nach dem Zeichen -, ? oder :.',
  BAD_SCALAR_START: 'Mit diesem Zeichen darf ein Text nicht beginnen. Setzen Sie ihn in "…".',
  BLOCK_AS_IMPLICIT_KEY:
    'In einer Zeile stehen zwei Felder mit „:“. Setzen Sie den Text in "…" oder beginnen Sie eine neue Zeile.',
  BLOCK_IN_FLOW: 'Innerhalb von { } und [ ] sind keine eingerückten Listen erlaubt.',
  DUPLICATE_KEY: 'Dieses Feld steht hier zweimal.',
  IMPOSSIBLE: 'Diese Stelle ist nicht zu verstehen.',
  KEY_OVER_1024_CHARS: 'Der Name eines Felds ist zu lang. Fehlt davor ein Anführungszeichen?',
  MISSING_CHAR:
    'Hier fehlt ein Zeichen: ein Anführungszeichen, ein Komma, ein „:“ oder eine schließende Klammer.',
  MULTILINE_IMPLICIT_KEY:
    'Der Name eines Felds reicht über mehrere Zeilen. Fehlt ein „:“ oder ein Anführungszeichen?',
  MULTIPLE_ANCHORS: 'Hier stehen zwei Angaben mit &.',
  MULTIPLE_DOCS: 'Die Datei enthält mehrere Dokumente, getrennt durch „---“. Erlaubt ist eines je Datei.',
  MULTIPLE_TAGS: 'Hier stehen zwei Angaben mit !.',
  NON_STRING_KEY: 'Der Name eines Felds muss ein Text sein.',
  RESOURCE_EXHAUSTION: 'Die Datei ist zu tief verschachtelt.',
  TAB_AS_INDENT: 'Eingerückt wird mit Leerzeichen, nicht mit Tabulatoren.',
  TAG_RESOLVE_FAILED:
    'Angaben mit ! sind hier nicht erlaubt. Gehört das Zeichen zum Text, setzen Sie ihn in "…".',
  UNEXPECTED_TOKEN:
    'Dieses Zeichen ist hier nicht zu erwarten. Steht davor ein Text mit Sonderzeichen, setzen Sie ihn in "…".',
};

/** One slip makes the parser stumble again and again; what follows the first few is no news. */
const SHOWN = 3;

type Path = readonly unknown[];
/** A parsed file: its plain value, and the line on which something stands, or on which its surroundings begin. */
export type YamlText = { value: unknown; notes: Fault[]; lineOf: (path: Path) => number | undefined };

function excerpt(text: string, line: number): string {
  const found = text.split(/\r?\n/)[line - 1]?.trim() ?? '';
  const short = found.length > 60 ? `${found.slice(0, 59)}…` : found;
  return short === '' ? '' : ` Dort steht: ${short}`;
}

/** Where the bracket or quotation mark was opened that is still open at `offset`. */
function openedAt(document: Document, offset: number): number | undefined {
  let found: number | undefined;
  visit(document, {
    Node: (_key, node) => {
      const opens = isScalar(node) ? /^QUOTE/.test(node.type ?? '') : isCollection(node) && node.flow;
      const [start, end] = node.range ?? [0, 0];
      if (opens && start < offset && end >= offset - 1) found = start;
    },
  });
  return found;
}

function faultOf(
  { code, message, pos }: YAMLError,
  text: string,
  document: Document,
  lines: LineCounter,
): Fault {
  const [offset] = pos;
  const isOpen = /Missing closing|end with an? [\]}]/.test(message);
  const opened = isOpen ? openedAt(document, offset) : undefined;
  const place = lines.linePos(opened ?? Math.min(offset, text.trimEnd().length));
  const sentence = isOpen ? 'Was hier beginnt, hat kein schließendes Zeichen.' : sentences[code];
  const where = `YAML, Spalte ${place.col}`;
  return { line: place.line, text: `${where}: ${sentence}${excerpt(text, place.line)}` };
}

/** The node at a path; where the path leads into nothing, the last node before. A field begins with its name. */
function nodeAt(document: Document, path: Path): Node | undefined {
  let node: unknown = document.contents;
  let place = isNode(node) ? node : undefined;
  for (const key of path) {
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    const next: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(key)] : undefined;
    place = isNode(pair?.key) ? pair.key : isNode(next) ? next : place;
    node = isAlias(next) ? next.resolve(document) : next;
  }
  return place;
}

const lineOf = (node: Node | undefined, lines: LineCounter): number | undefined =>
  node?.range ? lines.linePos(node.range[0]).line : undefined;

/** Why the values cannot be made out of a file that is correct as such: references with `*`. */
function aliasFault(document: Document, lines: LineCounter): Fault {
  const anchors = new Set<string>();
  let unknown: Alias | undefined;
  visit(document, {
    Node: (_key, node) => {
      if ('anchor' in node && node.anchor) anchors.add(node.anchor);
    },
    Alias: (_key, node) => {
      if (!anchors.has(node.source)) unknown ??= node;
    },
  });
  if (unknown === undefined) {
    return { text: 'Die Verweise mit * vervielfachen den Inhalt zu stark. Schreiben Sie ihn aus.' };
  }
  return {
    line: lines.linePos(unknown.range?.[0] ?? 0).line,
    text: `Der Verweis *${unknown.source} führt nirgendwohin; vorher fehlt &${unknown.source}. Soll ein Text mit * beginnen, setzen Sie ihn in "…".`,
  };
}

const firstPerLine = (faults: readonly Fault[]): Fault[] =>
  faults.filter(({ line }, index) => faults.findIndex((other) => other.line === line) === index);

/** Reads one YAML document. What is wrong comes back as German sentences with their lines; nothing is thrown. */
export function parseYaml(text: string): YamlText | { faults: Fault[] } {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    const { errors } = document;
    if (errors.length > 0) {
      const faults = errors.map((error) => faultOf(error, text, document, lines));
      return { faults: firstPerLine(faults).slice(0, SHOWN) };
    }
    try {
      const value: unknown = document.toJS();
      const notes = document.warnings.map((warning) => faultOf(warning, text, document, lines));
      return { value, notes, lineOf: (path) => lineOf(nodeAt(document, path), lines) };
    } catch {
      return { faults: [aliasFault(document, lines)] };
    }
  } catch {
    return { faults: [{ text: sentences.RESOURCE_EXHAUSTION }] };
  }
}
