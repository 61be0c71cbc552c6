import example from 'virtual:example/musterhausen';
import questionnaire from 'virtual:questionnaire/gesamtbetrachtung';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import { InterviewContext } from '../../../src/interview/InterviewContext.ts';
import { pathOf } from '../../../src/interview/location.ts';
import ErgebnisPage from '../../../src/pages/ergebnis/ErgebnisPage.tsx';
import type { Answers } from '../../../src/questionnaire/answers.ts';
import { firstOpenQuestion, sectionProgress } from '../../../src/questionnaire/flow.ts';
import { read } from '../../../src/questionnaire/reading.ts';
import { newDocument } from '../../../src/workspace/documents.ts';
import { workspace } from '../../../src/workspace/useWorkspace.ts';
import { violations } from '../accessibility.ts';

const { answers } = example;
/** The example with everything left open answered by „Weiß ich nicht“. */
function withNothingOpen(): Answers {
  let complete: Answers = answers;
  for (
    let open = firstOpenQuestion(read(questionnaire, complete));
    open;
    open = firstOpenQuestion(read(questionnaire, complete))
  ) {
    complete = { ...complete, [open]: 'unknown' };
  }
  return complete;
}

/** The path of the interview, whatever the window says. */
const Address = () => (
  <output title="Adresse">{InterviewContext.useSelector(({ context }) => pathOf(context))}</output>
);

const showResult = (given: Answers = answers) =>
  render(
    <main>
      <InterviewContext.Provider options={{ input: { questionnaire, answers: given, notes: example.notes } }}>
        <ErgebnisPage />
        <Address />
      </InterviewContext.Provider>
    </main>,
  );

beforeEach(() =>
  workspace.setState({ active: newDocument(questionnaire, { municipality: 'Gemeinde Müßlingen' }) }),
);

const section = (name: string) => screen.getByRole('region', { name });

describe('Ergebnis', () => {
  it('beginnt mit einem einfachen Satz für diese Kommune', () => {
    showResult();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ihr Ergebnis');
    expect(screen.getByText(/^Gemeinde Müßlingen/)).toBeTruthy();
    expect(screen.getAllByText(/^Nach Ihren Angaben ist die Bindung/)[0]).toBeTruthy();
    expect(document.title).toBe('Ergebnis – Betriebskompass');
  });

  it('nennt ohne Namen der Kommune nur den Tag', () => {
    workspace.setState({ active: newDocument(questionnaire, {}) });
    const { container } = showResult();
    expect(container.querySelector('.caption')?.textContent).toMatch(/^\d+\. \S+ \d{4}$/);
  });

  it('öffnet jede Dimension zu allen Angaben, die in sie eingehen', () => {
    showResult();
    for (const { id, contributions } of assess(read(questionnaire, answers)).dimensions) {
      const name = questionnaire.dimensions.find((dimension) => dimension.id === id)?.name ?? '';
      const item = within(section('Bindung an Anbieter')).getByRole('heading', { name }).closest('li');
      expect(within(item as HTMLElement).getAllByRole('term')).toHaveLength(contributions.length);
      expect(within(item as HTMLElement).getAllByRole('link', { name: /^Ändern/ })).toHaveLength(
        contributions.length,
      );
    }
  });

  it('öffnet jeden Befund zu seinen Angaben', () => {
    const { container } = showResult();
    const findings = assess(read(questionnaire, answers)).findings.filter(
      ({ verdict }) => verdict === 'holds',
    );
    expect(findings.length).toBeGreaterThan(0);
    for (const { id, restsOn } of findings) {
      const title = questionnaire.findings.find((finding) => finding.id === id)?.title ?? '';
      const item = within(container).getAllByRole('heading', { name: title })[0]?.closest('li');
      const links = within(item as HTMLElement).getAllByRole('link', { name: /^Ändern/ });
      const changed = links.map((link) => link.getAttribute('href')?.replace('#/aendern/', ''));
      for (const key of restsOn) expect(changed).toContain(key.split('@')[0]);
    }
  });

  it('zeigt alle Handlungsrichtungen in der Reihenfolge des Fragebogens', () => {
    showResult();
    const articles = within(section('Möglichkeiten')).getAllByRole('article');
    const titles = articles.map((article) => within(article).getByRole('heading', { level: 3 }).textContent);
    expect(titles).toEqual(questionnaire.directions.map(({ title }) => title));
  });

  it('sagt oben, dass Angaben offen sind, und führt zur ersten', () => {
    const [kept] = Object.keys(answers).filter((id) => id.startsWith('w_'));
    const given = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== kept));
    showResult(given);
    const first = firstOpenQuestion(read(questionnaire, given));
    const part = sectionProgress(read(questionnaire, given)).find(({ questions }) =>
      questions.includes(first ?? ''),
    )?.id;
    expect(screen.getByRole('link', { name: 'Zur ersten offenen Frage' }).getAttribute('href')).toBe(
      `#/fragen/${part}/${first}`,
    );
  });

  it.each(['Zurück zu den Fragen', 'Zur ersten offenen Frage', /^Ändern: /, 'Antworten prüfen'])(
    'führt mit „%s“ das Interview selbst weiter, auch als Adresse',
    (name) => {
      showResult({});
      const [link] = screen.getAllByRole('link', { name });
      if (!link) throw new Error('There is no such link.');
      fireEvent.click(link);
      expect(`#${screen.getByTitle('Adresse').textContent}`).toBe(link.getAttribute('href'));
    },
  );

  it('schweigt davon, wenn nichts offen ist', () => {
    showResult(withNothingOpen());
    expect(screen.queryByText(/(ist|sind) noch offen$/)).toBeNull();
    expect(screen.queryByText('Zur ersten offenen Frage')).toBeNull();
  });

  it('führt am Ende zum Erstgespräch', () => {
    showResult();
    const link = within(section('Darüber sprechen')).getByRole('link', { name: /^Erstgespräch anfragen/ });
    expect(link.getAttribute('href')).toBe('/erstgespraech/');
  });

  it('nennt nirgends eine Gesamtzahl', () => {
    const { container } = showResult();
    const { total } = assess(read(questionnaire, answers));
    const text = container.textContent ?? '';
    expect(text).not.toMatch(/\d\s*%|\d\s*Punkte|\d von 100|Gesamtwert|Gesamtpunkt/);
    const [low = 0, high = 0] = total.interval ?? [];
    expect(text).not.toContain(`${Math.round(low)} bis ${Math.round(high)}`);
  });

  it('führt im Verzeichnis zu jedem Abschnitt, ohne die Adresse zu ändern', async () => {
    showResult();
    const { hash } = window.location;
    const contents = screen.getByRole('navigation', { name: 'Auf dieser Seite' });
    Element.prototype.scrollIntoView = () => {};
    const links = within(contents).getAllByRole('link');
    expect(links.length).toBeGreaterThan(7);
    for (const link of links) {
      fireEvent.click(link);
      expect(document.activeElement?.textContent).toBe(link.textContent);
    }
    expect(window.location.hash).toBe(hash);
  });

  it('druckt mit offenen Abschnitten und schließt sie danach wieder', () => {
    const { container } = showResult();
    const details = [...container.querySelectorAll('details')];
    const [first] = details;
    if (first) first.open = true;
    fireEvent(window, new Event('beforeprint'));
    expect(details.every(({ open }) => open)).toBe(true);
    fireEvent(window, new Event('afterprint'));
    expect(details.map(({ open }) => open)).toEqual(details.map((each) => each === first));
  });

  it('bleibt lesbar, wenn noch keine Frage beantwortet ist', () => {
    showResult({});
    expect(screen.getByText('Für eine Einordnung liegen noch keine Angaben vor.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Zur ersten offenen Frage' })).toBeTruthy();
  });

  it('ist für Hilfsmittel lesbar', async () => {
    const { container } = showResult();
    expect(await violations(container)).toEqual([]);
  });
});
