/** Calendar files (RFC 5545) are texts; what every one of them needs, whatever its entries are. */

const LINE_OCTETS = 75;

/** RFC 5545, 3.3.11. */
export const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** RFC 5545, 3.1: at most 75 octets per line, never inside a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

/** A published calendar, without attendees, so that no program takes it for an invitation. `product`: who made it, as `-//Betriebskompass//…//DE`. */
export const calendarText = (product: string, entries: readonly string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${product}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries,
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
