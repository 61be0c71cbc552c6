import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asciiSlug, exportFileName } from '../../src/workspace/fileName.ts';
import { anyText } from '../support/anyText.ts';

it.each([
  ['Gemeinde Müßlingen', 'gemeinde-muesslingen'],
  ['Öhringen/Übersee', 'oehringen-uebersee'],
  ['Café Łódź', 'cafe-odz'],
  ['Mu\u0308ßlingen', 'muesslingen'],
  ['../../etc/passwd', 'etc-passwd'],
  ['日本', ''],
])('„%s“ wird zu „%s“', (title, slug) => {
  expect(asciiSlug(title)).toBe(slug);
});

it('gibt auch einer Einschätzung ohne brauchbaren Namen einen Dateinamen', () => {
  const day = new Date(2026, 0, 5);
  const nameOf = (municipality: string, label = '') => exportFileName({ municipality, label }, day);
  expect(nameOf('…')).toBe('einschaetzung-2026-01-05.kompass.json');
  expect(nameOf('')).toBe('einschaetzung-2026-01-05.kompass.json');
  expect(nameOf('', 'Kopie 2')).toBe('einschaetzung-kopie-2-2026-01-05.kompass.json');
});

it('ist für alle Namen ein Dateiname, den jedes System annimmt', () => {
  fc.assert(
    fc.property(anyText(), anyText(), (municipality, label) => {
      expect(exportFileName({ municipality, label }, new Date(2026, 10, 23))).toMatch(
        /^[a-z0-9][a-z0-9-]{0,70}-2026-11-23\.kompass\.json$/,
      );
    }),
  );
});
