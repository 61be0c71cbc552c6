import { describe, expect, it } from 'vitest';
import { CommandError, type Desk, runCommand } from '../../server/commands.ts';
import { receiptNumber } from '../../src/erstgespraech/contract/request.ts';
import { samplePdf, sampleRequest, temporaryFolder, temporaryStore } from './support.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-11-02T10:00:00Z');

function desk(now = START) {
  const store = temporaryStore();
  const written = new Map<string, Buffer | string>();
  const run = async (...words: string[]): Promise<string> => {
    const lines: string[] = [];
    const parts: Desk = {
      store,
      periods: { keepContent: 7 * DAY, keepRow: 30 * DAY, keepUnsent: 30 * DAY },
      now,
      print: (line) => lines.push(line),
      writeFile: async (path, content) => void written.set(path, content),
    };
    await runCommand(words, parts);
    return lines.join('\n');
  };
  return { store, written, run };
}
const known = sampleRequest({ id: '0198a3f2-1c2d-4e5f-8a9b-0c1d2e3f4a5b', pdf: samplePdf(3000) });

describe('Befehle für den Betrieb', () => {
  it('liste zeigt jede Anfrage mit Vorgang, Eingang, Stand und Kommune', async () => {
    const { store, run } = desk();
    expect(await run('liste')).toBe('Keine Anfragen.');
    await store.accept(known, 'h', START);
    await store.accept(sampleRequest({ id: '11111111-1c2d-4e5f-8a9b-0c1d2e3f4a5b' }), 'h', START + DAY);
    await store.failed(known.id, 'EAUTH 535', undefined);
    expect((await run('liste')).split('\n')).toEqual([
      '0198-A3F2 · 02.11.2026, 11:00 Uhr · aufgegeben · 1 Versuch · EAUTH 535 · Gemeinde Süderößlingen · mit PDF',
      '1111-1111 · 03.11.2026, 11:00 Uhr · wartet · 0 Versuche · Gemeinde Süderößlingen',
    ]);
  });

  it('zeige gibt den Inhalt aus und legt auf Wunsch PDF und Kalenderdatei ab', async () => {
    const { store, written, run } = desk();
    await store.accept(known, 'h', START);
    const shown = await run('zeige', '0198-a3f2');
    for (const text of [
      'Erika Beispiel',
      'Der Vertrag läuft aus.',
      'entscheidungsgrundlage.pdf, 3000 Byte',
    ]) {
      expect(shown).toContain(text);
    }
    expect(written.size).toBe(0);
    await run('zeige', known.id, 'ordner');
    expect([...written.keys()].map((path) => path.replaceAll('\\', '/'))).toEqual([
      'ordner/entscheidungsgrundlage.pdf',
      'ordner/termine.ics',
    ]);
  });

  it('zeige sagt, wenn der Inhalt schon gelöscht ist', async () => {
    const { store, run } = desk(START + 8 * DAY);
    await store.accept(known, 'h', START);
    await store.delivered(known.id, START);
    await run('aufraeumen');
    expect(await run('zeige', '0198-A3F2')).toBe(
      '0198-A3F2 · 02.11.2026, 11:00 Uhr · zugestellt · Inhalt gelöscht',
    );
    expect(await run('erneut', '0198-A3F2')).toContain('kann nicht zugestellt werden');
  });

  it('erneut stellt eine Anfrage oder alle aufgegebenen wieder zu', async () => {
    const { store, run } = desk();
    const other = sampleRequest();
    for (const request of [known, other]) {
      await store.accept(request, 'h', START);
      await store.failed(request.id, 'EMESSAGE 552', undefined);
    }
    expect(await run('erneut', '0198-A3F2')).toBe('0198-A3F2 wird noch einmal zugestellt.');
    expect(await run('erneut', 'alle')).toBe(`${receiptNumber(other.id)} wird noch einmal zugestellt.`);
    expect(await store.counts()).toMatchObject({ waiting: 2, dead: 0 });
    expect(await run('erneut', 'alle')).toBe('Keine Anfrage ist aufgegeben.');
  });

  it('loesche entfernt eine Anfrage ganz', async () => {
    const { store, run } = desk();
    await store.accept(known, 'h', START);
    expect(await run('loesche', '0198-A3F2')).toBe('0198-A3F2 ist gelöscht.');
    expect(await store.rows()).toEqual([]);
  });

  it('aufraeumen sagt, was gelöscht wurde, und nennt nie Zugestelltes', async () => {
    const { store, run } = desk(START + 31 * DAY);
    await store.accept(known, 'h', START);
    expect(await run('aufraeumen')).toBe(
      '0 Inhalte und 0 Zeilen gelöscht.\n0198-A3F2 wurde nie zugestellt und ist jetzt gelöscht.',
    );
  });

  it('sichern schreibt eine Kopie und erinnert an die Daten darin', async () => {
    const { run } = desk();
    const file = `${temporaryFolder()}/kopie.sqlite`;
    expect(await run('sichern', file)).toContain('enthält personenbezogene Daten');
    await expect(run('sichern', file)).rejects.toThrow(/Gibt es die Datei schon/);
  });

  it('erklärt sich, wenn der Befehl fehlt oder der Vorgang unbekannt ist', async () => {
    const { run } = desk();
    for (const words of [[], ['loeschen'], ['help']])
      await expect(run(...words)).rejects.toThrow(/^Aufruf: /);
    await expect(run('zeige')).rejects.toThrow(CommandError);
    await expect(run('zeige', '9999-9999')).rejects.toThrow('Den Vorgang 9999-9999 gibt es nicht.');
  });

  it('rät nicht, wenn eine Vorgangsnummer zweimal vorkommt', async () => {
    const { store, run } = desk();
    const twin = sampleRequest({ id: '0198a3f2-ffff-4e5f-8a9b-0c1d2e3f4a5b' });
    await store.accept(known, 'h', START);
    await store.accept(twin, 'h', START);
    await expect(run('loesche', '0198-A3F2')).rejects.toThrow(/mehrdeutig.*0198a3f2-1c2d/);
    expect(await run('loesche', twin.id)).toBe('0198-A3F2 ist gelöscht.');
    expect((await store.rows()).map(({ id }) => id)).toEqual([known.id]);
  });
});
