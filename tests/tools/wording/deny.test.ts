import { describe, expect, it } from 'vitest';
import { deniedIn } from '../../../tools/wording/deny.ts';
import { passageOf } from '../copy/passages.ts';

const found = (text: string) => deniedIn(passageOf(text)).map((remark) => remark.text);
const messages = (text: string) => deniedIn(passageOf(text)).map(({ message }) => message);

describe('Wortwahl', () => {
  it.each([
    ['wirbt', 'Das ist die beste und einfachste Lösung.', 'beste'],
    ['wertet', 'Ihre IT ist leider veraltet.', 'leider'],
    ['urteilt über Recht', 'Sie sind nicht DSGVO-konform.', 'DSGVO-konform'],
    ['schlägt Alarm', 'Es besteht Gefahr.', 'Gefahr'],
    ['malt eine Ampel', 'Der Bereich steht auf rot.', 'rot'],
    ['nennt ein Produkt', 'Öffnen Sie Outlook.', 'Outlook'],
    ['nennt einen Anbieter', 'Das gibt es auch bei Microsoft.', 'Microsoft'],
    ['lenkt blind', 'Bitte hier klicken, um mehr zu lesen.', 'hier klicken'],
  ])('beanstandet, was %s', (_, text, word) => {
    expect(found(text)).toContain(word);
  });

  it('nennt zu einem englischen Wort das deutsche', () => {
    expect(messages('Wir freuen uns auf Ihr Feedback.')).toEqual(['deutsch: Rückmeldung']);
    expect(messages('Monitoring und Support')).toHaveLength(2);
  });

  it('verwechselt Wörter nicht, die nur ähnlich beginnen', () => {
    expect(found('Es besteht eine Bestellung. Gründe stehen links. Der Rotor im Bestand.')).toEqual([]);
    expect(found('Word-Datei, Endlichkeit, Lösung, Notiz')).toEqual([]);
  });

  it('verlangt von Verweisen, dass sie für sich etwas sagen', () => {
    expect(deniedIn({ ...passageOf('hier'), link: true })).toHaveLength(1);
    expect(deniedIn({ ...passageOf('Zur Selbsteinschätzung'), link: true })).toEqual([]);
    expect(found('Weiter')).toEqual([]);
  });
});
