/** The wizard with nothing but the browser: as fast as such a page can be with a program at all. */
import { questionMarkup } from './markup.ts';
import { questions } from './questions.ts';

const answers: Record<string, string> = {};
const app = document.getElementById('app');
let at = 0;

function draw(): void {
  const question = questions[at];
  if (!app) return;
  app.innerHTML = question
    ? `<form><p tabindex="-1">Frage ${at + 1} von ${questions.length}</p>
      <progress max="${questions.length}" value="${at}" aria-label="Fortschritt"></progress>
      ${questionMarkup(question, answers[question.id])}
      <button class="button-primary">Weiter</button> <button type="button">Zurück</button></form>`
    : '<h1>Fertig</h1>';
  if (at > 0) app.querySelector('p')?.focus();
}

function go(steps: number): void {
  at = Math.max(0, at + steps);
  draw();
}

app?.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement) answers[target.name] = target.value;
});
app?.addEventListener('submit', (event) => {
  event.preventDefault();
  if (answers[questions[at]?.id ?? ''] !== undefined) go(1);
});
app?.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLButtonElement && target.type === 'button') go(-1);
});
draw();
