import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fontProblems, weigh } from '../../../tools/site/weigh.ts';

/** Words that do not compress. */
const noise = (bytes: number) => randomBytes(bytes).toString('base64').slice(0, bytes);

function built(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'gewicht-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
const weightOf = (folder: string, what: RegExp, ids: string[] = []) =>
  weigh(folder, ids).find((weight) => what.test(weight.what));
const isTooHeavy = (weight: ReturnType<typeof weightOf>) =>
  weight !== undefined && weight.bytes > weight.limit;

describe('Gewicht der Website', () => {
  it('misst eine Seite gepackt und findet eine zu schwere', () => {
    const folder = built({
      'index.html': `<p>${'a'.repeat(50_000)}</p>`,
      'a/index.html': `<p>${noise(20_000)}</p>`,
    });
    expect(isTooHeavy(weightOf(folder, /^\/index\.html/))).toBe(false);
    expect(isTooHeavy(weightOf(folder, /^\/a\/index\.html/))).toBe(true);
  });

  it('zählt Programme einer Seite mit allem, was sie einbinden, Datenblöcke nicht', () => {
    const data = `<script type="application/ld+json">${noise(3000)}</script>`;
    const folder = built({
      'a.html': `${data}<script src="/assets/a.js"></script>`,
      'b.html': data,
      'c.html': `<script>${noise(1500)}</script>`,
      'assets/a.js': 'import"./b.js";1',
      'assets/b.js': noise(2000),
    });
    expect(weightOf(folder, /a\.html: JavaScript/)?.bytes).toBe(2016);
    expect(weightOf(folder, /b\.html: JavaScript/)).toBeUndefined();
    expect(isTooHeavy(weightOf(folder, /c\.html: JavaScript/))).toBe(true);
  });

  it('zählt bei einer Anwendung, was vor dem Start geladen wird, jede Datei einmal', () => {
    const module = '<script type="module" crossorigin src="/assets/w.js"></script>';
    const folder = built({
      'fragen/index.html': `${module}<link rel="modulepreload" crossorigin href="/assets/s.js"><link rel="stylesheet" href="/assets/w.css">`,
      'assets/w.js': 'import{a}from"./s.js";import("./later.js")',
      'assets/s.js': `import{b}from"./w.js";${noise(120_000)}`,
      'assets/later.js': noise(200_000),
      'assets/w.css': noise(12_000),
    });
    const js = weightOf(folder, /JavaScript ohne Texte/);
    expect(js?.bytes).toBeGreaterThan(85_000);
    expect(js?.bytes).toBeLessThan(120_000);
    expect(isTooHeavy(weightOf(folder, /CSS \(gz\)/))).toBe(false);
  });

  it('zählt gesondert, was eine Anwendung mit ihrem Programm zusammen holt', () => {
    const module = '<script type="module" crossorigin src="/assets/w.js"></script>';
    const folder = built({
      'fragen/index.html': `${module}<link rel="modulepreload" fetchpriority="low" crossorigin href="/assets/s.js">`,
      'erstgespraech/index.html': module,
      'assets/w.js': noise(20_000),
      'assets/s.js': `import"./t.js";${noise(100_000)}`,
      'assets/t.js': noise(100_000),
    });
    expect(weightOf(folder, /fragen.*ohne Texte/)?.bytes).toBeLessThan(20_000);
    expect(isTooHeavy(weightOf(folder, /fragen.*bis zur ersten Frage/))).toBe(true);
    expect(weightOf(folder, /erstgespraech.*bis zur ersten Frage/)).toBeUndefined();
  });

  it('wiegt die Texte jedes Fragebogens und klagt, wenn sie fehlen', () => {
    const folder = built({
      'assets/kurz-a1B2_c-4.js': noise(50_000),
      'assets/kurz-ergebnis-a1B2_c-4.js': noise(5_000),
      'assets/lang-a1B2_c-4.js': noise(5_000),
    });
    expect(isTooHeavy(weightOf(folder, /Texte „kurz“/, ['kurz']))).toBe(true);
    expect(isTooHeavy(weightOf(folder, /Texte „kurz-ergebnis“/, ['kurz']))).toBe(false);
    expect(() => weigh(folder, ['fehlt'])).toThrow('fehlt');
    expect(() => weigh(folder, ['lang'])).toThrow('lang');
  });

  it('lässt nur eine Schrift zu, die den Text nicht aufhält', () => {
    const face = (file: string, display = 'font-display:swap;') =>
      `<style>@font-face{font-family:A;${display}src:url(/assets/${file})}@font-face{font-family:B;src:local(Arial)}</style>`;
    expect(fontProblems(built({ 'a.html': face('a.woff2'), 'b.html': face('a.woff2') }))).toEqual([]);
    expect(fontProblems(built({ 'a.html': face('a.woff2'), 'b.html': face('b.woff2') }))).toHaveLength(1);
    expect(fontProblems(built({ 'a.html': face('a.woff2', '') }))).toHaveLength(1);
  });
});
