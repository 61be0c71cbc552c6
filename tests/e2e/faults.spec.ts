import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { checkFiles, validateHtml } from '../../tools/site/markup.ts';
import { engineProblems } from './gate/engines.ts';
import { focusProblems } from './gate/focus.ts';
import { reflowProblems, targetProblems, textSpacingProblems } from './gate/layout.ts';
import { linkProblems } from './gate/links.ts';
import { forcedColorProblems, motionProblems, printProblems } from './gate/modes.ts';
import { resize } from './gate/resize.ts';

const file = 'tests/e2e/seeded-faults.html';

/** Every planted fault, and how the line reads that finds it. */
const faults: Record<string, RegExp> = {
  'keine Sprache': /axe Verstoß html-has-lang/,
  'kein Titel': /axe Verstoß document-title/,
  'Vergrößern gesperrt': /axe Verstoß meta-viewport/,
  'feste Breite': /^Umbruch/,
  'übersprungene Überschrift': /heading-order.*ueberschrift/,
  'Bild ohne Ersatztext': /image-alt.*"bild"/,
  'zu wenig Kontrast': /color-contrast.*"kontrast"/,
  'Feld ohne Beschriftung': /axe Verstoß label.*"beschriftung"/,
  'nur ein Platzhalter als Beschriftung': /"platzhalter"/,
  'doppelte Kennung': /Duplicate ID|no-dup-id/,
  'Auswahl ohne Gruppe': /IBM input_checkboxes_grouped.*"gruppe"/,
  'leerer Link': /link-name.*"leerer-link"/,
  'Link „hier“': /^Linktext.*"hier"/,
  'gleiche Links an verschiedene Stellen': /^Linktext: „Antrag“/,
  'winziges Ziel': /^Zielgröße.*"klein"/,
  'klickbarer Kasten': /"klickbar"/,
  'unsichtbarer Fokus': /^Fokus: ist nicht zu sehen.*"fokus"/,
  'Rolle ohne Zustand': /aria-required-attr.*"rolle"/,
  'Verweis ins Leere': /IBM aria.*"verweis"/,
  'Liste mit fremdem Inhalt': /axe Verstoß list:/,
  'Tabelle ohne Kopf': /IBM table.*"tabelle"/,
  'abgeschnittener Text': /^Textabstand.*"abgeschnitten"/,
  'erzwungene Reihenfolge': /axe Verstoß tabindex/,
  'Link nur durch Farbe': /link-in-text-block.*"nur-farbe"/,
  'kein Hauptbereich': /landmark-one-main/,
  'nur als Fläche gezeichnet': /^Kontrastmodus.*"nur-flaeche"/,
  'weiß auf dunkel gedruckt': /^Druck: zu blass.*"papier"/,
  'bewegt sich immer': /^Bewegung.*"bewegung"/,
  'Fokus außerhalb des Fensters': /^Fokus.*"ausserhalb"/,
  'Rahmen ohne Namen': /frame-title.*"rahmen"/,
  'Schaltfläche ohne Namen': /button-name.*"leere-taste"/,
  'verborgen und doch erreichbar': /aria-hidden-focus.*/,
  'auf Papier zugeklappt': /^Druck: bleibt zugeklappt/,
  'veraltetes Element': /blink/,
};

test('Die Prüfungen finden die Fehler einer Seite, in die sie eingebaut sind', async ({ page }) => {
  const html = readFileSync(file, 'utf8');
  await page.route('**/seeded-faults.html', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await resize(page, 1280, 900);
  await page.goto('/seeded-faults.html');
  const lines = [
    ...(await focusProblems(page)),
    ...(await targetProblems(page)),
    ...(await linkProblems(page)),
    ...(await textSpacingProblems(page)),
    ...(await forcedColorProblems(page)),
    ...(await motionProblems(page)),
    ...(await reflowProblems(page)),
    ...(await printProblems(page)),
    ...(await engineProblems(page)),
    ...(await validateHtml(html, 'html-validate')),
    ...checkFiles([file]),
  ];
  const missed = Object.keys(faults).filter((name) => !lines.some((line) => faults[name]?.test(line)));
  expect(missed).toEqual([]);
});
