import { describe, expect, it } from 'vitest';
import {
  effectNames,
  gapKinds,
  levels,
  severities,
  type Words,
} from '../../../src/questionnaire/catalogue.ts';
import { anchors } from '../../../src/questionnaire/question.ts';
import { loadQuestionnaire } from '../../../tools/questionnaires/load.ts';
import { wordsFor } from '../../../tools/questionnaires/words.ts';
import { folderWith, linesForFile, smallData } from '../../support/dataFolder.ts';

const namesIn = (words: Words) =>
  Object.fromEntries(Object.entries(words).map(([group, of]) => [group, Object.keys(of).sort()]));

describe('Wörter der Bewertung', () => {
  it('nennen im mitgelieferten Ordner alles, was vorkommt', () => {
    expect(namesIn(wordsFor({ words: [] }))).toEqual({
      levels: [...levels, 'offen'].sort(),
      severities: [...severities].sort(),
      effects: [...effectNames, 'ohne_zahlen'].sort(),
      points: anchors.map(String).sort(),
      gaps: [...gapKinds].sort(),
      effectsBy: ['ausstieg', 'bindung', 'umstellung', 'zustaendigkeiten'],
      partners: ['dienstleister', 'hersteller', 'mehrere', 'nachbar', 'rechenzentrum', 'unbekannt'],
    });
  });

  it('nennen für ein Kriterium alle Wirkungen oder keine', () => {
    const { effectsBy = {} } = wordsFor({ words: [] });
    for (const words of Object.values(effectsBy))
      expect(Object.keys(words).sort()).toEqual([...effectNames, 'ohne_zahlen'].sort());
    const own = 'words: {effectsBy: {bindung: {belastet: wächst}}}';
    expect(linesForFile(own).join()).toContain('entlastet');
  });

  it('kommen in einem Ordner ohne eigene Wörter aus dem mitgelieferten', () => {
    const { words } = loadQuestionnaire(folderWith({ 'a.yaml': smallData }), 'klein');
    expect(words.levels.erhoeht).toBe('erhöht');
    expect(words.gaps.niemand.step).toContain('benennen');
  });

  it('lassen sich einzeln ersetzen; alle anderen bleiben', () => {
    const own = 'words: {levels: {hoch: sehr hoch}, gaps: {unklar: {what: "Unklar.", step: "Klären."}}}';
    const { words } = loadQuestionnaire(folderWith({ 'a.yaml': smallData, 'w.yaml': own }), 'klein');
    expect(words.levels).toMatchObject({ niedrig: 'niedrig', hoch: 'sehr hoch' });
    expect(words.gaps.unklar).toEqual({ what: 'Unklar.', step: 'Klären.' });
    expect(words.gaps.niemand.what).toBe('Niemand ist zuständig.');
  });

  it('werden geprüft wie alles andere', () => {
    expect(linesForFile(`${smallData}words: {levels: {hohc: x}}`).join()).toContain('Meinten Sie „hoch“?');
  });
});
