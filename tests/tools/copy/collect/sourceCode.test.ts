import { describe, expect, it } from 'vitest';
import { passagesOfSource } from '../../../../tools/copy/collect/sourceCode.ts';
import { slot } from '../../../../tools/wording/passage.ts';

const read = (code: string) => passagesOfSource(code, 'probe.tsx', 'fragebogen', 'probe');
const texts = (code: string) => read(code).map(({ text }) => text);

describe('Texte im Quelltext', () => {
  it('stehen in Zeichenketten, Vorlagen und zwischen Tags', () => {
    expect(texts("const a = 'Bitte warten';")).toEqual(['Bitte warten']);
    expect(texts(['const a = `Frage $', '{n} von $', '{m}`;'].join(''))).toEqual([
      `Frage ${slot} von ${slot}`,
    ]);
    expect(texts('const a = <p>Etwa {n}&nbsp;Minuten</p>;')).toEqual([`Etwa ${slot}\u00a0Minuten`]);
    expect(texts('const a = <Field label="Ihr Name" />;')).toEqual(['Ihr Name']);
  });

  it('gehen über Zeilen und Auszeichnungen hinweg, nicht über Blöcke', () => {
    const code = "const a = <div>\n  Eine Zeile mit{' '}\n  <b>fettem</b> Wort\n  <p>Ein Absatz</p>\n</div>;";
    expect(texts(code)).toEqual(['Eine Zeile mit fettem Wort', 'Ein Absatz']);
  });

  it('werden auch in Fallunterscheidungen gefunden', () => {
    expect(texts("const a = <p>Das ist{frei && ' und kostenfrei'}</p>;")).toEqual([
      `Das ist${slot}`,
      'und kostenfrei',
    ]);
    expect(texts("const a = ok ? 'Alles da' : 'Noch offen';")).toEqual(['Alles da', 'Noch offen']);
  });

  it('sind weder Kennungen noch Adressen, Klassen oder Meldungen an Programmierende', () => {
    const code = `import x from 'Irgend Wo';
      type T = 'Ein Typ';
      if (kind === 'Ein Vergleich') throw new Error('Nobody reads this here');
      const a = <a className="button button-primary" href="/angebot/">{x}</a>;
      const b = { id: 'Eine Kennung', kind: 'einzeln' };`;
    expect(texts(code)).toEqual([]);
  });

  it('werden auch in Funktionen gelesen, die zufällig heißen wie eine für Programme', () => {
    expect(texts("fail('Das ging nicht');")).toEqual(['Das ging nicht']);
    expect(texts("list.get('Ihr Entwurf'); get('Ihr Name');")).toEqual(['Ihr Entwurf', 'Ihr Name']);
    expect(texts("is('Das ist ein Satz');")).toEqual(['Das ist ein Satz']);
  });

  it('sind keine Namen von Auszeichnungen und Kopfzeilen, wohl aber, was daneben steht', () => {
    expect(texts("is('Figure', { alt: 'Ein Bild' }); answer.headers.get('Retry-After');")).toEqual([
      'Ein Bild',
    ]);
  });

  it('nennen Datei und Zeile', () => {
    expect(read("\n\nconst a = 'Bitte warten';")).toMatchObject([
      { place: 'probe.tsx:3', area: 'fragebogen' },
    ]);
  });
});
