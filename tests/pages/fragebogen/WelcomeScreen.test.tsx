import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WelcomeScreen } from '../../../src/pages/fragebogen/WelcomeScreen.tsx';
import { nameOf } from '../../../src/pages/mappe/words.ts';
import { workspace } from '../../../src/workspace/useWorkspace.ts';
import { teachDialog } from '../../support/dialog.ts';
import { loadOneOf } from '../../support/registry.ts';
import { village } from '../../support/uiQuestionnaire.ts';
import { violations } from '../accessibility.ts';
import 'fake-indexeddb/auto';

const show = () => {
  const onStart = vi.fn();
  const onContinue = vi.fn();
  render(
    <main>
      <WelcomeScreen
        questionnaires={[village]}
        loadQuestionnaire={loadOneOf(village)}
        onStart={onStart}
        onContinue={onContinue}
      />
    </main>,
  );
  return { user: userEvent.setup(), onStart, onContinue };
};
const store = () => workspace.getState();
const names = () => store().list.map(nameOf);

beforeEach(async () => {
  teachDialog();
  await store().open();
  await store().removeAll();
});

describe('Begrüßung', () => {
  it('sagt, was man bekommt, wie lange es dauert und wo die Angaben bleiben', async () => {
    show();
    const text = screen.getByRole('complementary', { name: 'Das bekommen Sie' }).textContent;
    for (const promise of [
      'Entscheidungsgrundlage',
      'etwa 5\u00a0Minuten',
      'jederzeit unterbrechen',
      'bleiben in diesem Browser',
      'kein technisches Gutachten und keine Rechtsberatung',
    ]) {
      expect(text).toContain(promise);
    }
    expect(await violations(document.body)).toEqual([]);
  });

  it('beginnt mit dem Namen der Kommune, auch ohne Namen und mit Enter', async () => {
    const { user, onStart } = show();
    await user.type(screen.getByRole('textbox', { name: 'Name Ihrer Kommune (freiwillig)' }), 'Dorf{Enter}');
    expect(onStart).toHaveBeenLastCalledWith('Dorf', village);
    await user.clear(screen.getByRole('textbox'));
    await user.click(screen.getByRole('button', { name: 'Einschätzung beginnen' }));
    expect(onStart).toHaveBeenLastCalledWith('', village);
  });
});

describe('Gespeicherte Einschätzungen', () => {
  const open = async () => {
    await store().create(village, 'Dorf');
    store().save({ answers: { rolle: 'kasse' }, notes: {}, at: 'rolle' });
    await store().flush();
    return show();
  };
  const entry = () => {
    const found = screen.getByRole('heading', { level: 3, name: 'Dorf' }).closest('li');
    if (!found) throw new Error('„Dorf“ is not listed.');
    return within(found);
  };

  it('nennt den Stand und führt hinein', async () => {
    const { user, onContinue } = await open();
    expect(entry().getByText(/Zuletzt bearbeitet am .* Uhr, 1 Antwort$/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Weitermachen: Dorf' }));
    expect(onContinue).toHaveBeenCalledWith(store().activeId);
  });

  it('ändert den Namen der Kommune und die Bezeichnung des Standes je für sich', async () => {
    const { user } = await open();
    const municipality = entry().getByRole('textbox', { name: 'Name der Kommune' });
    await user.clear(municipality);
    await user.type(municipality, 'Stadt{Enter}');
    await waitFor(() => expect(names()).toEqual(['Stadt']));
    const item = within(screen.getByRole('region', { name: 'Ihre Einschätzungen' }));
    await user.type(item.getByRole('textbox', { name: 'Bezeichnung' }), 'Entwurf');
    await user.click(item.getByRole('button', { name: 'Namen ändern' }));
    await waitFor(() => expect(names()).toEqual(['Stadt – Entwurf']));
    expect(store().active).toMatchObject({ municipality: 'Stadt', label: 'Entwurf' });
  });

  it('nennt einen Stand ohne Namen mit seinem Tag', async () => {
    await store().create(village, '');
    show();
    expect(
      screen.getByRole('heading', { level: 3, name: /^Ohne Namen vom \d\d\.\d\d\.\d{4}$/ }),
    ).toBeDefined();
  });

  it('legt eine Kopie an', async () => {
    const { user } = await open();
    await user.click(entry().getByRole('button', { name: 'Kopie anlegen' }));
    expect(await screen.findByText('Von „Dorf“ wurde eine Kopie angelegt.')).toBeDefined();
    expect(names().toSorted()).toEqual(['Dorf', 'Dorf – Kopie']);
  });

  it('löscht erst nach Rückfrage', async () => {
    const { user } = await open();
    await user.click(entry().getByRole('button', { name: 'Löschen …' }));
    const dialog = within(screen.getByRole('dialog', { name: '„Dorf“ löschen?' }));
    await user.click(dialog.getByRole('button', { name: 'Abbrechen' }));
    expect(names()).toEqual(['Dorf']);
    await user.click(entry().getByRole('button', { name: 'Löschen …' }));
    await user.click(screen.getByRole('button', { name: 'Einschätzung löschen' }));
    expect(await screen.findByText('„Dorf“ wurde gelöscht.')).toBeDefined();
    expect(names()).toEqual([]);
  });

  it('sichert als Datei und nimmt dieselbe Datei wieder auf', async () => {
    const { user } = await open();
    const saved: Blob[] = [];
    URL.createObjectURL = (file) => {
      saved.push(file as Blob);
      return 'blob:probe';
    };
    HTMLAnchorElement.prototype.click = vi.fn();
    await user.click(entry().getByRole('button', { name: 'Als Datei sichern' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    const [file] = saved;
    if (!file) throw new Error('No file was saved.');
    await user.upload(
      screen.getByLabelText('Datei öffnen'),
      new File([file], 'dorf.kompass.json', { type: 'application/json' }),
    );
    expect(await screen.findByText('„Dorf“ steht jetzt bei Ihren Einschätzungen: 1 Antwort.')).toBeDefined();
    expect(names()).toEqual(['Dorf', 'Dorf']);
  });

  it('sagt, warum eine fremde Datei nicht geht, und ändert nichts', async () => {
    const { user } = await open();
    await user.upload(
      screen.getByLabelText('Datei öffnen'),
      new File(['{}'], 'x.json', { type: 'application/json' }),
    );
    expect(
      await screen.findByText('Die Datei ist keine Sicherungsdatei des Betriebskompasses.'),
    ).toBeDefined();
    expect(names()).toEqual(['Dorf']);
  });
});
