/**
 * Reads minified CSS just far enough to leave out what a page cannot use. Written for the output of our own
 * build: no comments, every rule a selector or an at-rule with its block.
 */
type Rule = { head: string; body?: string };

/** Index behind the block that opens at `open`; braces in strings do not count. */
function endOfBlock(css: string, open: number): number {
  let depth = 0;
  let quote = '';
  for (let at = open; at < css.length; at += 1) {
    const letter = css.charAt(at);
    if (letter === '\\') at += 1;
    else if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '{') depth += 1;
    else if (letter === '}') depth -= 1;
    if (letter === '}' && depth === 0) return at + 1;
  }
  throw new Error('The CSS ends inside a block.');
}

function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  for (let at = 0; at < css.length; ) {
    const open = css.indexOf('{', at);
    const statement = css.indexOf(';', at);
    if (statement >= 0 && (open < 0 || statement < open)) {
      rules.push({ head: css.slice(at, statement + 1) });
      at = statement + 1;
      continue;
    }
    if (open < 0) break;
    const end = endOfBlock(css, open);
    rules.push({ head: css.slice(at, open), body: css.slice(open + 1, end - 1) });
    at = end;
  }
  return rules;
}

/** Splits a selector list at the commas outside of brackets. */
function selectorsOf(head: string): string[] {
  const selectors = [''];
  let depth = 0;
  for (const letter of head) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === ',' && depth === 0) selectors.push('');
    else selectors.push(`${selectors.pop()}${letter}`);
  }
  return selectors;
}

/** A selector can only match where all its classes occur. What stands in brackets may be an alternative or a denial. */
function canMatch(selector: string, classes: ReadonlySet<string>): boolean {
  let outer = selector;
  for (let before = ''; before !== outer; ) {
    before = outer;
    outer = outer.replace(/\([^()]*\)/g, '');
  }
  return [...outer.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => classes.has(name));
}

/**
 * CSS without the rules whose classes do not occur on a page. Conditional groups are looked into; other at-rules
 * stay as they are.
 */
export function pruneCss(css: string, classes: ReadonlySet<string>): string {
  return rulesOf(css)
    .map(({ head, body }) => {
      if (body === undefined) return head;
      if (/^@(media|supports|layer|container)\b/.test(head)) {
        const kept = pruneCss(body, classes);
        return kept === '' ? '' : `${head}{${kept}}`;
      }
      if (head.startsWith('@')) return `${head}{${body}}`;
      const kept = selectorsOf(head).filter((selector) => canMatch(selector, classes));
      return kept.length === 0 ? '' : `${kept.join(',')}{${body}}`;
    })
    .join('');
}

/** All classes of a piece of HTML as React writes it. */
export const classesOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)));
