import example from 'virtual:example/musterhausen';
import questionnaire from 'virtual:questionnaire/gesamtbetrachtung';
import { virtual } from '@guidepup/virtual-screen-reader';
import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { InterviewContext } from '../src/interview/InterviewContext.ts';
import ErgebnisPage from '../src/pages/ergebnis/ErgebnisPage.tsx';
import { NewContradictions } from '../src/pages/fragebogen/NewContradictions.tsx';
import { ReviewScreen } from '../src/pages/fragebogen/ReviewScreen.tsx';
import { newDocument } from '../src/workspace/documents.ts';
import { workspace } from '../src/workspace/useWorkspace.ts';
import { matrix, questionnaireOf, row, single } from './support/builders.ts';
import { QuestionScreen } from './support/QuestionScreen.tsx';
import { renderInterview } from './support/renderInterview.tsx';
import { windowOf } from './support/wideWindow.ts';

/** What a screen reader says while it reads the page from beginning to end. It imitates one; it is none. */
async function readAloud(): Promise<string[]> {
  await virtual.start({ container: document.body });
  for (let step = 0; step < 10_000; step += 1) {
    await virtual.next();
    if ((await virtual.lastSpokenPhrase()) === 'end of document') break;
  }
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  return phrases;
}

type Phrase = string | RegExp;
const isSaid = (phrase: string, wanted: Phrase) =>
  typeof wanted === 'string' ? phrase === wanted : wanted.test(phrase);

/** Fails at the first phrase that is not said after the ones before it. */
function expectInOrder(phrases: readonly string[], wanted: readonly Phrase[]): void {
  let from = 0;
  for (const phrase of wanted) {
    const at = phrases.findIndex((said, index) => index >= from && isSaid(said, phrase));
    expect(at, `nicht gesagt: ${phrase}`).toBeGreaterThanOrEqual(0);
    from = at + 1;
  }
}

const open = (question: string, answers = {}) =>
  renderInterview(<QuestionScreen />, { answers, events: [{ type: 'goTo', question }] });
const next = () => screen.getByRole('button', { name: 'Weiter' });
const unanswered = 'Bitte wählen Sie eine Antwort oder „Später beantworten“.';
const notABlemish = 'Wird im Ergebnis als offener Punkt aufgeführt, nicht als Mangel.';

beforeEach(() => {
  window.scrollTo = vi.fn();
});

describe('Vorgelesen', () => {
  it('sagt eine Frage, wo man ist, was gefragt wird und die wievielte Antwort es ist', async () => {
    open('rolle');
    const phrases = await readAloud();
    expectInOrder(phrases, [
      'main',
      'link, Zurück',
      /^Teil 1 von 4: Teil kommune – Frage 1 von 2/,
      'group, Welche Rolle haben Sie?, Ein Server spielt keine Rolle.',
      'heading, Welche Rolle haben Sie?, level 1',
      'button, Server, not expanded',
      'radio, Antwort leitung, not checked, position 1, set size 3',
      'radio, Antwort kasse, not checked, position 2, set size 3',
      `radio, Weiß ich nicht, ${notABlemish}, not checked, position 3, set size 3`,
      'Warum wir das fragen',
      'Notiz zu dieser Frage (freiwillig)',
      /^textbox, Ihre Notiz, Höchstens 500\sZeichen\. Bitte keine Passwörter/,
      'button, Weiter',
      'button, Später beantworten',
      'link, Zur Übersicht aller Fragen',
    ]);
    expect(phrases.filter((phrase) => phrase.startsWith('heading, Welche Rolle'))).toHaveLength(1);
    expect(phrases.filter((phrase) => /, checked/.test(phrase))).toEqual([]);
  });

  it('sagt die gewählte Antwort als gewählt an', async () => {
    open('rolle', { rolle: 'kasse' });
    expectInOrder(await readAloud(), [
      'radio, Antwort leitung, not checked, position 1, set size 3',
      'radio, Antwort kasse, checked, position 2, set size 3',
    ]);
  });

  it('nennt einen Fehler zuerst in der Zusammenfassung und noch einmal bei der Frage', async () => {
    const { user } = open('rolle');
    await user.click(next());
    expectInOrder(await readAloud(), [
      `region, Bitte prüfen Sie Ihre Angabe, ${unanswered}`,
      `link, ${unanswered}`,
      new RegExp(`^group, Welche Rolle haben Sie\\?, .*Fehler: ?${unanswered}$`),
      'Fehler:',
      unanswered,
      /^radio, Antwort leitung, not checked, position 1/,
    ]);
  });

  it('sagt bei einer Frage mit Zeilen, um welche es geht und was schon beantwortet ist', async () => {
    const bausteine = ['email', 'website', 'server'];
    const { user } = open('betrieb', { bausteine });
    await user.click(screen.getByRole('radio', { name: 'Antwort extern' }));
    await user.click(next());
    expectInOrder(await readAloud(), [
      /^group, 2 von 3: Zeile website/,
      /^heading, 2 von 3: Zeile website ?\. ?Wie wird dieser Teil betrieben\?, level 1$/,
      'radio, Antwort haus, not checked, position 1, set size 3',
      /^end of group, 2 von 3: Zeile website/,
      'Ihre Antworten: 1 von 3',
      'listitem, level 1, position 1, set size 3',
      'button, Zeile email',
      'Antwort extern',
      'listitem, level 1, position 2, set size 3',
      'button, Zeile website, current step',
      'noch offen',
    ]);
  });

  it('sagt in einer Tabelle zu jeder Wahl Zeile und Spalte, Zeile für Zeile', async () => {
    windowOf(1280);
    const bausteine = ['email', 'website'];
    const { user } = open('betrieb', { bausteine, betrieb: { email: 'extern' } });
    await user.click(next());
    expectInOrder(await readAloud(), [
      /^link, Zeile website: Bitte wählen Sie|^link, Bitte wählen Sie/,
      'heading, Wie wird dieser Teil betrieben?, level 1',
      /^table, Wie wird dieser Teil betrieben\?/,
      'columnheader, Teil',
      'columnheader, Antwort haus',
      'columnheader, Antwort extern',
      'columnheader, Weiß ich nicht',
      /^rowheader, Zeile email/,
      /^button, zurücknehmen ?: Zeile email/,
      /^radio, Zeile email: Antwort haus, not checked/,
      /^radio, Zeile email: Antwort extern, checked/,
      /^radio, Zeile email: Weiß ich nicht, not checked/,
      /^rowheader, Zeile website.*Bitte wählen Sie/,
      /^radio, Zeile website: Antwort haus, .*Bitte wählen Sie.*, not checked/,
      'button, Weiter',
      'Was bedeuten die Zeilen und Spalten?',
    ]);
    vi.unstubAllGlobals();
  });

  it('sagt, wann eine Frage nicht zutrifft, und am Feld, dass der Grund fehlt', async () => {
    const hint = 'Passt, wenn es keinen Vertrag gibt.';
    const { user } = renderInterview(<QuestionScreen />, {
      questionnaire: questionnaireOf([single('vertrag', ['kurz'], { mayNotApply: { hint } })]),
      answers: { vertrag: { because: 'Kein Vertrag' } },
      events: [{ type: 'goTo', question: 'vertrag' }],
    });
    await user.clear(screen.getByRole('textbox', { name: 'Warum trifft das nicht zu?' }));
    await user.click(next());
    const missing = 'Bitte schreiben Sie, warum das nicht zutrifft.';
    expectInOrder(await readAloud(), [
      `region, Bitte prüfen Sie Ihre Angabe, ${missing}`,
      `radio, Trifft nicht zu, weil …, ${hint}, checked, position 2, set size 3`,
      new RegExp(`^textbox, Warum trifft das nicht zu\\?, Höchstens 300\\sZeichen.*${missing}.*invalid`),
    ]);
  });

  it('sagt, für welche Zeilen eine Antwort gilt, die eine frühere Fassung offen ließ', async () => {
    const settle = {
      title: 'Steht die Technik bei Ihnen?',
      options: [
        { label: 'Ja', to: 'haus' },
        { label: 'Nein', to: 'fern' },
      ],
    };
    const either = { oneOf: ['haus', 'fern'] };
    renderInterview(<QuestionScreen />, {
      questionnaire: questionnaireOf([
        matrix('betrieb', [row('netz'), row('server')], ['haus', 'fern'], { settle }),
      ]),
      answers: { betrieb: { netz: either, server: either } },
      events: [{ type: 'goTo', question: 'betrieb' }],
    });
    expectInOrder(await readAloud(), [
      'heading, Frage betrieb?, level 1',
      'group, Steht die Technik bei Ihnen?',
      'Betrifft: Zeile netz und Zeile server.',
      'radio, Ja, not checked, position 1, set size 2',
    ]);
  });

  it('sagt, worauf Angaben beruhen und was eine Ausnahme bewirkt', async () => {
    const { user } = renderInterview(<ReviewScreen />, {
      answers: { rolle: 'kasse', partner: [] },
      events: [
        { type: 'evidence', section: 'kommune', grade: 'schriftlich' },
        { type: 'review', section: 'kommune' },
      ],
    });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Rolle', hidden: true }), 'Vermutung');
    expectInOrder(await readAloud(), [
      'Beruht auf: Vermutung',
      'group, Alle Angaben in diesem Teil',
      /^radio, Schriftlich belegt, Vertrag, Rechnung, Protokoll oder eigene Unterlagen, checked, position 1/,
      'radio, Keine Angabe, not checked, position 5, set size 5',
      /^combobox, Rolle/,
      'status',
      'Schriftlich belegt: 1 Angabe. Vermutung: 1 Angabe.',
    ]);
  });

  it('sagt höflich, dass zwei Angaben nicht zusammengehen, und nennt beide zum Ändern', async () => {
    const contradiction = {
      id: 'W01',
      cases: [
        {
          when: {
            all: [
              { question: 'a', is: 'ja' },
              { question: 'b', is: 'ja' },
            ],
          },
        },
      ],
      text: 'Beides zugleich ist selten.',
      questions: ['a', 'b'],
    };
    const { send } = renderInterview(
      <>
        <NewContradictions />
        <QuestionScreen />
      </>,
      {
        questionnaire: questionnaireOf(
          ['a', 'b', 'c'].map((id) => single(id, ['ja', 'nein'])),
          { contradictions: [contradiction] },
        ),
        answers: { a: 'ja' },
        events: [{ type: 'goTo', question: 'b' }],
      },
    );
    send({ type: 'answer', answer: 'ja' });
    expectInOrder(await readAloud(), [
      'status',
      'Vielleicht passen zwei Angaben nicht zusammen.',
      'Beides zugleich ist selten.',
      'link, „a“ ändern',
      'link, „b“ ändern',
      'heading, Frage c?, level 1',
    ]);
  });

  it('sagt im Ergebnis zu jeder Dimension ihre Stufe in Worten und keine Zeichnung', async () => {
    workspace.setState({ active: newDocument(questionnaire, { municipality: 'Gemeinde Müßlingen' }) });
    render(
      <main>
        <InterviewContext.Provider
          options={{ input: { questionnaire, answers: example.answers, notes: example.notes } }}
        >
          <ErgebnisPage />
        </InterviewContext.Provider>
      </main>,
    );
    const phrases = await readAloud();
    expectInOrder(phrases, [
      'navigation, Seiten des Ergebnisses',
      'link, Überblick, current page',
      'link, Bindung',
      'link, Alles auf einer Seite',
      'heading, Überblick, level 1',
      /^Nach Ihren Angaben ist die Bindung/,
      /^\d+ von \d+ Angaben beantwortet, \d+ mit „Weiß ich nicht“, \d+ noch offen\.$/,
      'figure',
      'region, Was auffällt',
      'link, Bindung und Befunde',
      'region, Wer ist zuständig?',
      /^Nächste beste Klärung:/,
      'region, Was sich jetzt beginnen lässt',
      'link, Weiter: Anlass',
    ]);
    const level =
      /^(((mindestens|höchstens) )?(niedrig|erhöht|hoch)|niedrig bis erhöht|erhöht bis hoch|noch offen – .*)(, .* (fehlt|fehlen))?$/;
    const chart = phrases.slice(phrases.indexOf('figure'));
    expectInOrder(
      chart,
      questionnaire.dimensions.flatMap(({ name }) => [name, 'strong', level]),
    );
    expect(phrases.filter((phrase) => /^(img|image|graphics)/.test(phrase))).toEqual([]);
  });
});
