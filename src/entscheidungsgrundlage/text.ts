import { flatText, type Text } from '../questionnaire/richText.ts';
import { layoutChart, zoneWords } from './chart.ts';
import type {
  BarsBlock,
  Block,
  ChartBlock,
  DirectionBlock,
  DocumentSection,
  Entscheidungsgrundlage,
  PointsBlock,
  StatementBlock,
  TableBlock,
} from './model.ts';

const width = 78;

/** Splits what no line can hold. */
const pieces = (word: string, room: number): string[] => word.match(new RegExp(`.{1,${room}}`, 'gu')) ?? [];

/** Fills lines of at most `width` characters; the first begins with `lead`, the others are indented as deep. */
function fill(text: string, lead = ''): string {
  const room = width - lead.length;
  const lines = text.split('\n').flatMap((paragraph) => {
    const filled: string[] = [];
    for (const word of paragraph.split(/[ \t]+/).flatMap((each) => pieces(each, room))) {
      const last = filled.at(-1);
      if (last !== undefined && last.length + 1 + word.length <= room)
        filled[filled.length - 1] = `${last} ${word}`;
      else filled.push(word);
    }
    return filled;
  });
  const indent = ' '.repeat(lead.length);
  return lines.map((line, index) => (index === 0 ? lead : indent) + line).join('\n');
}

const underlined = (title: string, sign: string): string =>
  `${fill(title)}\n${sign.repeat(Math.min(title.length, width))}`;

/** Each row as a small list: a grid of narrow columns would be hard to read in plain text. */
function table({ caption, columns, rows }: TableBlock): string {
  const rowText = (cells: TableBlock['rows'][number]): string => {
    const [first, second] = cells;
    if (cells.length === 2) return fill(`${first?.text ?? ''}: ${second?.text ?? ''}`, '  - ');
    const rest = cells
      .slice(1)
      .map(({ text }, index) =>
        text === '' ? '' : fill(`${columns[index + 1]?.title ?? ''}: ${text}`, '      '),
      );
    return [fill(first?.text ?? '', '  - '), ...rest].filter((line) => line !== '').join('\n');
  };
  return [fill(`${caption}:`), ...rows.map(rowText)].join('\n');
}

const track = 30;

/** The interval chart as characters: `o` is a dot, `===` an interval, `>` the lift by a finding, `:` a grey zone. */
function chart(block: ChartBlock): string {
  const { bands, zones, marks } = layoutChart(block);
  const at = (percent: number) => Math.min(track - 1, Math.floor((percent / 100) * track));
  const rows = marks.map(({ label, words, note, shape, start, end, liftedTo }) => {
    const cells = Array.from({ length: track }, (_, index): string => {
      if (bands.some((band) => band.start > 0 && at(band.start) === index)) return '|';
      return zones.some((zone) => at(zone.start) <= index && index <= at(zone.end)) ? ':' : '.';
    });
    for (let index = at(start); index <= at(end); index += 1) cells[index] = shape === 'dot' ? 'o' : '=';
    if (liftedTo !== undefined) cells[at(liftedTo)] = '>';
    return `${fill(`${label}: ${words}${note === undefined ? '' : ` (${note})`}`, '  ')}\n  [${cells.join('')}]`;
  });
  const key = zones.length === 0 ? [] : [fill(`Zeichen „:“: ${zoneWords}`, '  ')];
  return [fill(`${block.title} (von links nach rechts: ${block.scale.join(', ')})`), ...rows, ...key].join(
    '\n',
  );
}

/** Bars as characters: `=` is certain, `-` may be, `>` says that it may be more. */
function bars({ title, rows }: BarsBlock): string {
  const lines = rows.map(({ label, words, from, to, isOpen }) => {
    const [sure, most] = [from, to].map((percent) => Math.round((percent / 100) * track));
    const bar = `${'='.repeat(sure ?? 0)}${'-'.repeat((most ?? 0) - (sure ?? 0))}${isOpen ? '>' : ''}`;
    return `${fill(`${label}: ${words}`, '  ')}\n  [${bar}]`;
  });
  return [fill(title), ...lines].join('\n');
}

function statement({ title, label, text, evidence, annexed }: StatementBlock): string {
  const basis = annexed ? [] : evidence.map((each) => fill(`${each.label}: ${each.answer}`, '    - '));
  return [
    fill(`${title}${label === undefined ? '' : ` – ${label}`}`),
    fill(flatText(text), '  '),
    ...basis,
  ].join('\n');
}

function direction({
  title,
  placement,
  summary,
  preconditions,
  pros,
  cons,
  firstStep,
}: DirectionBlock): string {
  const list = (head: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`  ${head}:`, ...items.map((item) => fill(item, '    - '))];
  return [
    fill(`${title} – ${placement}`),
    fill(summary, '  '),
    ...list('Dafür spricht', pros),
    ...list('Dagegen spricht', cons),
    ...list(
      'Voraussetzungen',
      preconditions.map(({ text, state }) => `${text} (${state})`),
    ),
    fill(`Erster Schritt: ${firstStep}`, '  '),
  ].join('\n');
}

/** Labels stand below the title, and what a label says below it where a line cannot hold it. */
const points = ({ title, aside, lines }: PointsBlock): string =>
  [
    fill(aside === undefined ? title : `${title} – ${aside}`),
    ...lines.flat().map(({ label, text }) => fill(`${label}: ${text}`, '  - ')),
  ].join('\n');

const items = (texts: readonly Text[], ordered = false): string =>
  texts.map((text, index) => fill(flatText(text), ordered ? `  ${index + 1}. ` : '  - ')).join('\n');

function block(value: Block): string {
  switch (value.kind) {
    case 'heading':
      return underlined(value.text, '.');
    case 'paragraph':
      return fill(flatText(value.text));
    case 'list':
      return items(value.items);
    case 'table':
      return table(value);
    case 'chart':
      return chart(value);
    case 'bars':
      return bars(value);
    case 'statement':
      return statement(value);
    case 'direction':
      return direction(value);
    case 'points':
      return points(value);
    case 'resolution':
      return [fill(value.intro), items(value.items, true), fill(value.note)].join('\n\n');
  }
}

function section({ title, number, lead, blocks }: DocumentSection): string {
  const head = underlined(number === undefined ? title : `${number} ${title}`, '-');
  return [head, ...(lead === undefined ? [] : [fill(lead)]), ...blocks.map(block)].join('\n\n');
}

/** The whole document as plain text with lines of at most 80 characters. */
export function renderText(doc: Entscheidungsgrundlage): string {
  const head = [
    underlined(doc.title, '='),
    ...(doc.stamp === undefined ? [] : [fill(doc.stamp)]),
    [
      ...(doc.municipality ? [fill(`Kommune: ${doc.municipality}`)] : []),
      fill(`Datum: ${doc.dateText}`),
      fill(`Anlass: ${doc.occasion}`),
      ...(doc.body === undefined ? [] : [fill(`Für: ${doc.body}`)]),
    ].join('\n'),
  ];
  const text = [...head, ...doc.sections.map(section), fill(doc.versions), fill(doc.disclaimer)].join('\n\n');
  return `${text.replaceAll('\u00ad', '')}\n`;
}
