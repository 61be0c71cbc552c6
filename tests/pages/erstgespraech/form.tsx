import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { vi } from 'vitest';
import { ErstgespraechPage } from '../../../src/pages/erstgespraech/ErstgespraechPage.tsx';
import type { LoadBausteine } from '../../../src/pages/erstgespraech/TopicFields.tsx';
import type { Operator } from '../../../src/pages/operator.ts';
import type { LoadQuestionnaire } from '../../../src/questionnaire/model.ts';
import { operator } from '../../../src/site/operator.ts';
import { StepMemory } from '../../../src/ui/Step.tsx';
import { realQuestionnaire } from '../../support/real.ts';

type Options = {
  loadQuestionnaire?: LoadQuestionnaire;
  loadBausteine?: LoadBausteine;
  operator?: Partial<Operator>;
};

const loadReal: LoadQuestionnaire = async (id) =>
  id === realQuestionnaire.id ? realQuestionnaire : undefined;
const loadRealBausteine: LoadBausteine = async () => realQuestionnaire.bausteine;

/** Shows the page of an operator without a service, unless told otherwise. */
export function showForm({
  loadQuestionnaire = loadReal,
  loadBausteine = loadRealBausteine,
  ...options
}: Options = {}) {
  const page = render(
    <StrictMode>
      <StepMemory>
        <main>
          <ErstgespraechPage
            operator={{ ...operator, contactService: false, ...options.operator }}
            loadQuestionnaire={loadQuestionnaire}
            loadBausteine={loadBausteine}
          />
        </main>
      </StepMemory>
    </StrictMode>,
  );
  return { ...page, user: userEvent.setup() };
}
export type User = ReturnType<typeof showForm>['user'];

export const field = (name: RegExp | string) => screen.getByRole<HTMLInputElement>('textbox', { name });
export const tick = (name: RegExp | string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
export const press = (user: User, name: RegExp | string) => user.click(screen.getByRole('button', { name }));
export const heading = (name: RegExp | string) => screen.findByRole('heading', { level: 1, name });

/** Puts a text into a field at once, as from the clipboard: each key typed draws the whole page anew. */
async function paste(user: User, name: string, text: string): Promise<void> {
  await user.click(field(name));
  await user.paste(text);
}

/** Fills in everything that must be filled in. */
export async function fillIn(user: User): Promise<void> {
  await paste(user, 'Ihr Name', 'Erika Beispiel');
  await paste(user, 'Ihre Kommune', 'Gemeinde Beispielstadt');
  await paste(user, 'E-Mail-Adresse', 'amt@beispielstadt.example');
  await user.click(screen.getByRole('radio', { name: 'Die gesamte IT' }));
}

/** Goes on to the look at everything. */
export async function goOn(user: User): Promise<void> {
  await press(user, 'Weiter: alles ansehen');
}

/** Shows the page, fills it in and looks at everything that goes out. */
export async function showCheck(options: Options = {}) {
  const page = showForm(options);
  await fillIn(page.user);
  await goOn(page.user);
  await heading('Das wird übermittelt');
  return page;
}

/** Everything the page shows, as plain text. */
export const shown = (): string => document.body.textContent ?? '';

/** Files handed to the reader, by name, with their text. */
export function watchDownloads(): { name: string; text: () => Promise<string> }[] {
  const saved: { name: string; text: () => Promise<string> }[] = [];
  let last = new Blob();
  URL.createObjectURL = (file) => {
    last = file as Blob;
    return 'blob:datei';
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const file = last;
    saved.push({ name: this.download, text: () => readText(file) });
  });
  return saved;
}

/** jsdom's files cannot be asked for their text directly. */
const readText = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsText(file);
  });
