import { expect, it } from 'vitest';
import { namedOnce } from '../../src/entscheidungsgrundlage/namedOnce.ts';

const shortened = (...texts: string[]): string[] =>
  namedOnce(texts.map((text, index) => [{ label: `${index}`, text }])).flatMap((line) =>
    line.map(({ text }) => text),
  );
const many = 'Finanzen, Kasse und Steuern, Bauen und 6 weitere Bausteine';

it.each<[string, string[], string[]]>([
  [
    'beim ersten Mal mit Namen, danach mit ihrer Zahl',
    [
      `Für ${many} zieht etwas um.`,
      `Klarer. Für ${many} ist eine Stelle zuständig.`,
      `Das kostet für ${many} Zeit.`,
    ],
    [
      `Für ${many} zieht etwas um.`,
      'Klarer. Für dieselben 8 Bausteine ist eine Stelle zuständig.',
      'Das kostet für dieselben 8 Bausteine Zeit.',
    ],
  ],
  [
    'kurze Listen bleiben',
    ['Für Server und Netz.', 'Für Server und Netz.'],
    ['Für Server und Netz.', 'Für Server und Netz.'],
  ],
  [
    'zwei gleich lange Listen behalten ihre Namen',
    [`Für ${many} A.`, 'Für Server, Netz und 6 weitere Bausteine B.', `Für ${many} C.`],
    [`Für ${many} A.`, 'Für Server, Netz und 6 weitere Bausteine B.', `Für ${many} C.`],
  ],
  [
    'verschieden lange werden auseinandergehalten',
    [
      `Für ${many} A. Für Server, Netz und 3 weitere Bausteine B.`,
      `Für Server, Netz und 3 weitere Bausteine C. Für ${many} D.`,
    ],
    [
      `Für ${many} A. Für Server, Netz und 3 weitere Bausteine B.`,
      'Für dieselben 5 Bausteine C. Für dieselben 8 Bausteine D.',
    ],
  ],
])('Namen vieler Bausteine: %s', (_case, given, expected) => {
  expect(shortened(...given)).toEqual(expected);
});
