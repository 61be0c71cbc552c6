import { parseSync } from 'vite';
import { type Area, type Passage, slot } from '../../wording/passage.ts';

/** A node of the syntax tree (ESTree with JSX and TypeScript). */
type Node = { type: string; start: number; [key: string]: unknown };

const nodesIn = (value: unknown): Node[] =>
  [value]
    .flat()
    .filter((each): each is Node => typeof (each as Partial<Node> | null | undefined)?.type === 'string');

/** Name of an identifier, of an element, or of the last member of a path. */
function nameOf(value: unknown): string {
  const [node] = nodesIn(value);
  const name = node?.name ?? node?.property ?? node?.value;
  return typeof name === 'string' || name === undefined ? String(name) : nameOf(name);
}

/** Attributes and properties whose strings nobody reads. */
const silent = new Set(
  'className id htmlFor href src type name role rel target lang d viewBox transform points style key @type family scope'.split(
    ' ',
  ),
);
/** Calls whose first word is a name for programs: tags of a PDF, headers of an answer. */
const namingCalls = new Set(['is', 'headers.get']);
/** Elements and components that stand inside a line of text. */
const inline = new Set('a abbr b em i span strong small Link Term'.split(' '));
const entities: Record<string, string> = {
  nbsp: '\u00a0',
  shy: '\u00ad',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
};

/** The text of a piece of JSX: line breaks go together with the spaces around them. */
const jsxText = (raw: string): string =>
  raw
    .replace(/^\s*\n\s*|\s*\n\s*$/g, '')
    .replace(/[ \t\r]*\n\s*/g, ' ')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);

const isElement = ({ type }: Node): boolean => type === 'JSXElement' || type === 'JSXFragment';
const isInline = (node: Node): boolean =>
  node.type === 'JSXElement' && inline.has(nameOf(nodesIn(node.openingElement)[0]?.name));
const isString = (node: Node): boolean => node.type === 'Literal' && typeof node.value === 'string';
const isSum = (node: Node): boolean => node.type === 'BinaryExpression' && node.operator === '+';

/** A text together with the nodes that fill its slots or hang on its elements. */
type Flat = { text: string; rest: Node[] };
const joined = (parts: readonly Flat[]): Flat => ({
  text: parts.map(({ text }) => text).join(''),
  rest: parts.flatMap(({ rest }) => rest),
});

/** Reads a node as one line of text; what is not known before the program runs becomes a slot. */
function flatten(node: Node): Flat {
  if (isString(node)) return { text: String(node.value), rest: [] };
  if (isSum(node)) return joined([node.left, node.right].flatMap(nodesIn).map(flatten));
  if (isInline(node)) {
    const { text, rest } = joined(nodesIn(node.children).map(flatten));
    return { text, rest: [...nodesIn(node.openingElement), ...rest] };
  }
  switch (node.type) {
    case 'JSXText':
      return { text: jsxText(String(node.value)), rest: [] };
    case 'JSXExpressionContainer':
      return joined(nodesIn(node.expression).map(flatten));
    case 'JSXEmptyExpression':
      return { text: '', rest: [] };
    case 'TemplateLiteral': {
      const values = nodesIn(node.expressions).map(flatten);
      const words = nodesIn(node.quasis).map((quasi) => String((quasi.value as { cooked: string }).cooked));
      return joined(words.flatMap((text, index) => [{ text, rest: [] }, ...values.slice(index, index + 1)]));
    }
    default:
      return { text: slot, rest: [node] };
  }
}

/** What nobody reads: imports, types, comparisons, messages for programmers. */
const isSilent = (node: Node): boolean =>
  /^(Import|TS(?!As|Satisfies|NonNull))/.test(node.type) ||
  (node.type === 'BinaryExpression' && !isSum(node)) ||
  (node.type === 'NewExpression' && nameOf(node.callee).endsWith('Error')) ||
  (node.type === 'JSXAttribute' && silent.has(nameOf(node.name))) ||
  (/^Property/.test(node.type) && silent.has(nameOf(node.key)));

/** A function as it is called: `is`, `headers.get`. */
function calleeOf(node: Node): string {
  const [callee] = nodesIn(node.callee);
  const isMember = callee?.type === 'MemberExpression';
  return isMember ? `${nameOf(callee.object)}.${nameOf(callee.property)}` : nameOf(callee);
}

const isName = (node: Node | undefined): boolean =>
  node !== undefined && isString(node) && /^[A-Z][\w-]*$/.test(String(node.value));

const isNaming = (node: Node): boolean =>
  node.type === 'CallExpression' && namingCalls.has(calleeOf(node)) && isName(nodesIn(node.arguments)[0]);

type Line = { start: number; text: string };

function linesOf(node: Node): Line[] {
  if (isSilent(node)) return [];
  if (isNaming(node)) return nodesIn(node.arguments).slice(1).flatMap(linesOf);
  if (isElement(node)) return [...nodesIn(node.openingElement).flatMap(linesOf), ...linesOfChildren(node)];
  if (isString(node) || isSum(node) || node.type === 'TemplateLiteral') {
    const { text, rest } = flatten(node);
    return [{ start: node.start, text }, ...rest.flatMap(linesOf)];
  }
  const parts = node.type.startsWith('Property') ? node.value : Object.values(node).flat();
  return nodesIn(parts).flatMap(linesOf);
}

/** Children of an element are one line as far as no block stands between them. */
function linesOfChildren(element: Node): Line[] {
  const groups: Node[][] = [[]];
  for (const child of nodesIn(element.children)) {
    if (isElement(child) && !isInline(child)) groups.push([child], []);
    else groups.at(-1)?.push(child);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    if (isElement(first) && !isInline(first)) return linesOf(first);
    const { text, rest } = joined(group.map(flatten));
    return [{ start: first.start, text }, ...rest.flatMap(linesOf)];
  });
}

/** Markup and lines of mails that programs read. */
const isTechnical = (text: string): boolean =>
  /<[a-z/!?]|^(?:To|Subject|MIME-Version|Content-[\w-]+|X-[\w-]+|User-agent|Sitemap|Allow): |^[a-z\d]+(?:-[a-z\d]+)+( |$)/.test(
    text,
  );

/** Words for people begin with a capital letter or stand beside each other or have an umlaut; identifiers do not. */
const isProse = (text: string): boolean =>
  /^[„(\s]*\p{Lu}\p{Ll}|\p{L}{2}[,.]? \p{L}|[äöüßÄÖÜ]|\uFFFC \p{L}{2}/u.test(text) && !isTechnical(text);

/**
 * Every German text in a file of TypeScript: strings, templates and the text between tags. Values that are
 * filled in later are slots.
 * @param file its path, for the place and for the kind of syntax
 */
export function passagesOfSource(code: string, file: string, area: Area, unit: string): Passage[] {
  const { program } = parseSync(file, code);
  return nodesIn(program)
    .flatMap(linesOf)
    .map(({ start, text }) => ({ start, text: text.trim() }))
    .filter(({ text }) => /\p{L}{2}/u.test(text) && isProse(text))
    .map(({ start, text }) => ({
      area,
      unit,
      place: `${file}:${code.slice(0, start).split('\n').length}`,
      text,
    }));
}
