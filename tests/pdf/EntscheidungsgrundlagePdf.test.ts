import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pdf } from '@react-pdf/renderer';
import { createElement } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Entscheidungsgrundlage } from '../../src/entscheidungsgrundlage/model.ts';
import { EntscheidungsgrundlagePdf } from '../../src/pdf/EntscheidungsgrundlagePdf.tsx';
import type { Structure } from '../../src/pdf/vocabulary/structure.ts';
import { documentOf, musterhausen } from '../support/documents.ts';

type Node = {
  type: string;
  props?: { structure?: Structure; fixed?: boolean };
  children?: Node[];
  value?: string;
};

/** The tree of the document before layout. */
async function treeOf(doc: Entscheidungsgrundlage): Promise<Node> {
  const instance = pdf();
  const element = createElement(EntscheidungsgrundlagePdf, { doc });
  await new Promise<void>((resolve) => instance.updateContainer(element, resolve));
  return instance.container.document as Node;
}

/** Every node with the roles from the root down to it. */
function walk(node: Node, above: string[] = []): { node: Node; roles: string[] }[] {
  const role = node.props?.structure?.role;
  const roles = role === undefined ? above : [...above, role];
  return [{ node, roles }, ...(node.children ?? []).flatMap((child) => walk(child, roles))];
}

describe('Aufbau des PDFs', () => {
  let nodes: ReturnType<typeof walk>;
  beforeAll(async () => {
    nodes = walk(await treeOf(documentOf(musterhausen?.answers ?? {})));
  });
  const withRole = (role: string) => nodes.filter(({ node }) => node.props?.structure?.role === role);

  it('gibt jedem Text und jeder Zeichnung eine Rolle', () => {
    const bare = nodes.filter(
      ({ node, roles }) => ['TEXT', 'SVG'].includes(node.type) && roles.every((role) => role === 'Sect'),
    );
    expect(bare.map(({ node }) => node.type)).toEqual([]);
  });

  it('beginnt mit der Überschrift erster Ordnung und überspringt keine Ebene', () => {
    const levels = nodes
      .flatMap(({ node }) => /^H(\d)$/.exec(node.props?.structure?.role ?? '')?.[1] ?? [])
      .map(Number);
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => {
      expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it('nennt ohne Namen der Kommune nur den Tag und keinen Trenner', async () => {
    const textsOf = (doc: Entscheidungsgrundlage) =>
      treeOf(doc).then((tree) => walk(tree).map(({ node }) => node.value));
    const doc = documentOf({});
    expect(await textsOf(doc)).toContain(`Gemeinde Großmühlen · ${doc.dateText}`);
    expect(await textsOf({ ...doc, municipality: '' })).toContain(doc.dateText);
  });

  it('nummeriert die Abschnitte des Hauptteils und stellt der Kurzfassung das Ergebnis voran', () => {
    const wordsOf = (node: Node): string =>
      `${node.value ?? ''}${(node.children ?? []).map(wordsOf).join('')}`;
    const doc = documentOf(musterhausen?.answers ?? {});
    const headings = withRole('H2').map(({ node }) => wordsOf(node));
    expect(headings).toEqual(
      doc.sections.map(({ title, annex }, index) => (annex ? title : `${index + 1} ${title}`)),
    );
    expect(nodes.filter(({ node }) => node.type === 'TEXT').map(({ node }) => wordsOf(node))).toContain(
      doc.headline,
    );
  });

  it('stellt Gründe hinter den Namen ihrer Richtung: erst dafür, dann dagegen', () => {
    const text = nodes
      .map(({ node }) => node.value ?? '')
      .join('')
      .replaceAll('\u00ad', '');
    const chapter = documentOf(musterhausen?.answers ?? {}).sections.find(
      ({ id }) => id === 'moeglichkeiten',
    );
    const directions = (chapter?.blocks ?? []).filter((block) => block.kind === 'points');
    expect(directions.length).toBeGreaterThan(5);
    let place = text.indexOf('Die Richtungen im Überblick');
    for (const { title, lines } of directions) {
      const pieces = [`${title}. `, ...lines.flat().flatMap(({ label, text: said }) => [`${label}: `, said])];
      for (const piece of pieces) {
        place = text.indexOf(piece, place);
        expect(place, piece).toBeGreaterThan(0);
      }
    }
  });

  it('sagt das Bild in Worten', () => {
    const [figure] = withRole('Figure');
    expect(figure?.node.props?.structure?.alt).toMatch(
      /^Bindung nach den Angaben der Verwaltung\. .+: .+\.$/,
    );
  });

  it('sagt auf jeder Seite, dass es ein Entwurf ist, und sonst nicht', async () => {
    const stamps = async (doc: Entscheidungsgrundlage) => {
      const all = walk(await treeOf(doc));
      const fixed = all.filter(({ node }) => node.props?.fixed).map(({ node }) => walk(node));
      const words = fixed.map((inside) => inside.map(({ node }) => node.value ?? '').join(''));
      return [
        all.filter(({ node }) => node.type === 'PAGE').length,
        words.filter((each) => each === 'Entwurf').length,
      ];
    };
    const [pages, stamped] = await stamps(documentOf({}));
    expect(stamped).toBe(pages);
    const { stamp: _stamp, ...finished } = documentOf({});
    expect((await stamps(finished))[1]).toBe(0);
  });

  it('baut Tabellen aus Kopf, Zeilen und Zellen', () => {
    for (const { roles } of withRole('TR')) expect(['THead', 'TBody']).toContain(roles.at(-2));
    for (const { roles } of [...withRole('TD'), ...withRole('TH')]) expect(roles.at(-2)).toBe('TR');
    for (const { node } of withRole('TH')) expect(node.props?.structure?.scope).toMatch(/^(Row|Column)$/);
  });

  it('zeichnet nur Kopf und Fuß der Seiten als Beiwerk aus', () => {
    expect(withRole('Artifact').every(({ node }) => node.props?.fixed)).toBe(true);
  });
});

describe('Vokabular', () => {
  it('ist der einzige Ort, der die Bibliothek kennt, außer Bild und Ausgabe', () => {
    const files = readdirSync('src/pdf', { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.tsx?$/.test(name),
    );
    const users = files.filter((name) => readFileSync(join('src/pdf', name), 'utf8').includes('@react-pdf/'));
    expect(users.filter((name) => !name.startsWith('vocabulary')).toSorted()).toEqual([
      'IntervalChart.tsx',
      'RangeBars.tsx',
      'renderPdf.ts',
    ]);
  });
});
