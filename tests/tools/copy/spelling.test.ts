import { describe, expect, it } from 'vitest';
import { misspellings } from '../../../tools/copy/spelling.ts';
import { slot } from '../../../tools/wording/passage.ts';
import { passageOf } from './passages.ts';

const wrong = (text: string) => misspellings([passageOf(text)]).map((finding) => finding.text);

describe('Rechtschreibung', () => {
  it('findet falsche Wörter, auch in Zusammensetzungen mit Bindestrich', () => {
    expect(wrong('Das Fachferfahren der Gemeindrat')).toEqual(['Fachferfahren', 'Gemeindrat']);
    expect(wrong('Die IT-Abtailung hilft.')).toEqual(['IT-Abtailung']);
  });

  it('findet klein geschriebene Hauptwörter', () => {
    expect(wrong('Die gemeinde zahlt.')).toEqual(['gemeinde']);
  });

  it('kennt richtige Zusammensetzungen, Ergänzungsstriche und die eigenen Wörter', () => {
    expect(
      wrong('Entscheidungsgrundlage, Betriebs- und Wartungskosten, Exit-Plan, Kämmerinnen, AV-Vertrag'),
    ).toEqual([]);
  });

  it('übergeht Trennstellen, Adressen, Kennungen und was noch eingesetzt wird', () => {
    expect(wrong(`Ent\u00adscheidung amt@gemaynde.example M2307 ${slot}ste`)).toEqual([]);
  });
});
