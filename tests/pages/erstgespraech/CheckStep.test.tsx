import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Submission } from '../../../src/erstgespraech/contract/protocol.ts';
import { operator } from '../../../src/site/operator.ts';
import { field, goOn, heading, press, showCheck, shown, watchDownloads } from './form.tsx';

vi.mock('../../../src/erstgespraech/browser/proofOfWorkClient.ts', () => ({ solveInWorker: async () => 42 }));

type Reply = { status: number; body: unknown } | 'lost';
const ready = { accepting: true, delivery: 'mail', waiting: 0, oldestSeconds: 0, dead: 0 };
const task = { task: 'aufgabe', bits: 16, notBefore: 0, expires: 1200 };
const accepted = { status: 202, body: { accepted: true, receipt: '0198-A3F2' } };

let submissions: Submission[];
let health: Reply;
let replies: Reply[];
/** The service answers a request only after this. */
let patience: Promise<void>;
const asked: string[] = [];

beforeEach(() => {
  window.scrollTo = vi.fn();
  history.replaceState(null, '', '/erstgespraech/');
  asked.length = 0;
  submissions = [];
  health = { status: 200, body: ready };
  replies = [accepted];
  patience = Promise.resolve();
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const answer = async (url: string, options?: RequestInit): Promise<Response> => {
    asked.push(url);
    if (url.endsWith('/aufgabe')) return Response.json(task);
    const isHealth = url.endsWith('/gesund');
    if (!isHealth) {
      submissions.push(JSON.parse(String(options?.body)));
      await patience;
    }
    const reply = isHealth ? health : replies.length > 1 ? replies.shift() : replies[0];
    if (reply === undefined || reply === 'lost') throw new TypeError('Failed to fetch');
    return Response.json(reply.body, { status: reply.status });
  };
  vi.stubGlobal('fetch', answer);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const withService = () => showCheck({ operator: { contactService: true } });
const sendButton = () => screen.findByRole('button', { name: 'Anfrage senden' });
const leaves = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('Die drei Wege', () => {
  it('stehen alle da, wenn der Dienst bereit ist', async () => {
    await withService();
    await sendButton();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Senden',
      'Mit eigenem Mailprogramm',
      'Text kopieren',
    ]);
  });

  it('kommen ohne eingerichteten Dienst mit Mail und Kopieren aus und fragen niemanden', async () => {
    await showCheck();
    expect(screen.queryByRole('heading', { name: 'Senden' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Mailentwurf speichern' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Text kopieren' })).toBeDefined();
    expect(asked).toEqual([]);
  });

  it('sagen es, wenn der Dienst gerade nichts annimmt, und lassen noch einmal nachsehen', async () => {
    health = { status: 503, body: { ...ready, accepting: false } };
    const { user } = await withService();
    expect(await screen.findByText(/lässt sich zurzeit nichts senden/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Anfrage senden' })).toBeNull();
    health = { status: 200, body: ready };
    await press(user, 'Noch einmal nachsehen');
    expect(await sendButton()).toBeDefined();
  });

  it('nennen Adresse und Telefon zum Abschreiben', async () => {
    await showCheck();
    const way = screen.getByRole('region', { name: 'Text kopieren' });
    expect(way.textContent).toContain(operator.email);
    expect(within(way).getByRole('link', { name: operator.phone }).getAttribute('href')).toMatch(/^tel:\+49/);
  });
});

describe('Senden', () => {
  it('übermittelt genau das Gezeigte, einmal auch bei doppeltem Klick, und zeigt die Vorgangsnummer', async () => {
    let answerNow = () => {};
    patience = new Promise((resolve) => {
      answerNow = resolve;
    });
    const { user } = await withService();
    await user.dblClick(await sendButton());
    await user.keyboard('{Enter}');
    answerNow();
    expect(await heading('Ihre Anfrage ist angekommen')).toBe(document.activeElement);
    expect(shown()).toContain('0198-A3F2');
    expect(submissions).toHaveLength(1);
    expect(submissions[0]).toMatchObject({
      website: '',
      proof: { task: 'aufgabe', answer: 42 },
      request: { name: 'Erika Beispiel', email: 'amt@beispielstadt.example', topic: 'gesamt' },
    });
    expect(leaves()).toBe(false);
  });

  it('gibt nach der Annahme eine Kopie zum Aufbewahren', async () => {
    const saved = watchDownloads();
    const { user } = await withService();
    await user.click(await sendButton());
    await heading('Ihre Anfrage ist angekommen');
    await press(user, 'Kopie speichern');
    expect(saved[0]?.name).toBe('erstgespraech-0198-a3f2.txt');
    expect(await saved[0]?.text()).toContain('Name: Erika Beispiel\r\n');
  });

  it('Störung 46: behält bei Ausfall alles, behauptet nichts und sendet unter derselben Kennung erneut', async () => {
    replies = ['lost', accepted];
    const { user } = await withService();
    await user.click(await sendButton());
    expect((await screen.findByText(/keine Verbindung zum Internet/)).closest('[role=alert]')).not.toBeNull();
    expect(shown()).not.toMatch(/ist angekommen|wurde gesendet/);
    expect(leaves()).toBe(true);
    expect(screen.getByRole('button', { name: 'Mailentwurf speichern' })).toBeDefined();
    await press(user, 'Noch einmal senden');
    await heading('Ihre Anfrage ist angekommen');
    expect(new Set(submissions.map(({ request }) => request.id)).size).toBe(1);
    expect(submissions).toHaveLength(2);
  });

  it('Störung 48: fragt, wenn dieselbe Nummer schon anderes enthält, und sendet dann unter neuer Nummer', async () => {
    replies = [{ status: 409, body: { error: 'kennung' } }, accepted];
    const { user } = await withService();
    await user.click(await sendButton());
    await user.click(await screen.findByRole('button', { name: 'Als neue Anfrage senden' }));
    await heading('Ihre Anfrage ist angekommen');
    expect(new Set(submissions.map(({ request }) => request.id)).size).toBe(2);
  });

  it('Störung 49: zählt die Wartezeit herunter und sendet vorher nicht', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['Date', 'setInterval', 'clearInterval'] });
    replies = [{ status: 429, body: { error: 'zu_viele', wait: 40 } }, accepted];
    const { user } = await withService();
    await user.click(await sendButton());
    expect(await screen.findByText('möglich in 40 Sekunden')).toBeDefined();
    const again = screen.getByRole('button', { name: 'Noch einmal senden' });
    expect(again.getAttribute('aria-disabled')).toBe('true');
    await user.click(again);
    expect(submissions).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(41_000);
    await waitFor(() => expect(again.getAttribute('aria-disabled')).toBeNull());
    await user.click(again);
    await heading('Ihre Anfrage ist angekommen');
  });

  it('führt mit Angaben, die nur der Dienst beanstandet, zum Formular und zum Feld', async () => {
    const fields = { email: 'Bitte geben Sie Ihre E-Mail-Adresse an.' };
    replies = [{ status: 422, body: { error: 'felder', fields } }];
    const { user } = await withService();
    await user.click(await sendButton());
    await heading('Erstgespräch anfragen');
    expect(field('E-Mail-Adresse').getAttribute('aria-invalid')).toBe('true');
    expect(field('Ihr Name').value).toBe('Erika Beispiel');
  });

  it('leert das unsichtbare Feld, wenn der Browser es ausgefüllt hat', async () => {
    const fields = { website: 'Bitte lassen Sie dieses Feld leer.' };
    replies = [{ status: 422, body: { error: 'felder', fields } }, accepted];
    const { user } = await withService();
    await user.click(screen.getByRole('link', { name: 'Zurück zum Formular' }));
    await heading('Erstgespräch anfragen');
    await user.type(screen.getByLabelText('Bitte leer lassen'), 'https://x.example');
    await goOn(user);
    await user.click(await sendButton());
    await user.click(await screen.findByRole('button', { name: 'Noch einmal senden' }));
    await heading('Ihre Anfrage ist angekommen');
    expect(submissions.map(({ website }) => website)).toEqual(['https://x.example', '']);
  });
});

describe('Mit eigenem Mailprogramm und Text kopieren', () => {
  it('speichert einen Entwurf und sagt, dass er noch abzusenden ist', async () => {
    const saved = watchDownloads();
    const { user } = await showCheck();
    await press(user, 'Mailentwurf speichern');
    expect(saved[0]?.name).toMatch(/^erstgespraech-[0-9a-f]{4}-[0-9a-f]{4}\.eml$/);
    const draft = await saved[0]?.text();
    expect(draft).toContain(`To: ${operator.email}\r\n`);
    expect(draft).toContain('X-Unsent: 1\r\n');
    expect(shown()).toContain('Übermittelt ist die Anfrage erst, wenn Sie ihn absenden.');
    expect(shown()).not.toMatch(/gesendet|angekommen/);
    expect(leaves()).toBe(false);
  });

  it('öffnet eine neue Nachricht an die richtige Adresse mit dem ganzen Text', async () => {
    await showCheck();
    const href =
      screen.getByRole('link', { name: 'Neue Nachricht ohne Anlagen öffnen' }).getAttribute('href') ?? '';
    expect(href.startsWith(`mailto:${operator.email}?subject=`)).toBe(true);
    expect(decodeURIComponent(href)).toContain('Name: Erika Beispiel');
  });

  it('kopiert den Text und behauptet nicht, er sei gesendet', async () => {
    const { user } = await showCheck();
    await press(user, 'Text kopieren');
    expect(
      await screen.findByText(/liegt in der Zwischenablage\. Übermittelt ist noch nichts/),
    ).toBeDefined();
    expect(await navigator.clipboard.readText()).toContain('E-Mail: amt@beispielstadt.example');
    expect(shown()).not.toMatch(/gesendet|angekommen/);
  });

  it('sagt, wie es von Hand geht, wenn der Browser das Kopieren nicht erlaubt', async () => {
    const { user } = await showCheck();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await press(user, 'Text kopieren');
    expect(await screen.findByText(/kopieren Sie ihn mit Strg\+C/)).toBeDefined();
    expect(leaves()).toBe(true);
  });

  it('wacht wieder, sobald nach dem Entwurf etwas geändert wird', async () => {
    watchDownloads();
    const { user } = await showCheck();
    await press(user, 'Mailentwurf speichern');
    await user.click(screen.getByRole('link', { name: 'Zurück zum Formular' }));
    await heading('Erstgespräch anfragen');
    await user.type(field(/Ihr Anliegen/), 'Noch etwas');
    expect(leaves()).toBe(true);
  });
});
