import questionnaire from 'virtual:questionnaire/gesamtbetrachtung';
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import { MethodikPage } from '../../../src/pages/info/MethodikPage.tsx';
import type { TaskAnswer } from '../../../src/questionnaire/answers.ts';
import type { GapKind, Task, TaskRank } from '../../../src/questionnaire/catalogue.ts';
import { questionsOf } from '../../../src/questionnaire/items.ts';
import { read } from '../../../src/questionnaire/reading.ts';
import { questionnaireOf, single, task, tasks } from '../../support/builders.ts';
import { words } from '../../support/words.ts';
import { violations } from '../accessibility.ts';
import { deadLinks, flaws, rowsOf, show } from './infoPage.tsx';

let markup = '';
beforeEach(() => {
  markup = show(<MethodikPage questionnaire={questionnaire} />);
});

/** For every kind of gap an answer, and what the task needs for it, that shows this gap. */
const situations: Record<GapKind, { answer: TaskAnswer; of?: Partial<Task> }> = {
  niemand: { answer: { parties: ['niemand'] } },
  nicht_abgebbar: {
    answer: { parties: ['dienstleister'], written: 'yes' },
    of: { stays: 'Die Kommune entscheidet.' },
  },
  unklar: { answer: { parties: ['unklar'] } },
  mehrfach_ohne_fuehrung: { answer: { parties: ['kommune', 'dienstleister'], written: 'yes' } },
  nicht_geregelt: { answer: { parties: ['dienstleister'], written: 'no' } },
  ohne_vertretung: { answer: { parties: ['kommune'] } },
  prueft_sich_selbst: { answer: { parties: ['dienstleister'], written: 'yes' }, of: { checks: 'andere' } },
};

/** How heavy the product itself calls a gap of this kind at a task of this rank. */
function severityInProduct(kind: GapKind, rank: TaskRank): string {
  const { answer, of } = situations[kind];
  const deputy = single('vertretung', ['ja', 'nein']);
  const table = tasks('aufgaben', ['eine', 'andere'], { deputy: { question: 'vertretung', is: 'ja' } });
  const probe = questionnaireOf([deputy, table], { tasks: [task('eine', { rank, ...of }), task('andere')] });
  const { gaps } = assess(
    read(probe, {
      vertretung: 'nein',
      aufgaben: { eine: answer, andere: { parties: ['dienstleister'], written: 'yes' } },
    }),
  ).responsibilities;
  const gap = gaps.find((found) => found.task === 'eine' && found.kind === kind);
  return gap ? words.severities[gap.severity] : 'keine Lücke';
}

describe('Methodik', () => {
  it('ist fertiges, gültig verlinktes HTML mit einer Hauptüberschrift', async () => {
    expect(flaws(markup)).toEqual([]);
    expect(deadLinks()).toEqual([]);
    expect(await violations(document.body)).toEqual([]);
  });

  it('nennt zu jeder Lücke die Schwere, die das Programm wirklich vergibt', () => {
    const rows = rowsOf(screen.getByRole('table', { name: 'Wie schwer eine Lücke wiegt' }));
    const kinds = Object.keys(situations) as GapKind[];
    expect(rows).toEqual(
      kinds.map((kind) => [
        words.gaps[kind].what,
        ...(['normal', 'wichtig', 'zentral'] as const).map((rank) => severityInProduct(kind, rank)),
      ]),
    );
  });

  it('nennt jede Frage, die zählt, mit ihrem Gewicht unter ihrer Dimension', () => {
    const times = { 1: 'einmal', 2: 'zweimal', 3: 'dreimal' };
    const listed = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    const scored = questionsOf(questionnaire).filter((question) => 'score' in question && question.score);
    for (const question of scored) {
      const weight = 'score' in question && question.score ? question.score.weight : 1;
      expect(listed).toContain(`${question.short} – ${times[weight]}`);
    }
    expect(document.body.textContent).toContain(`Davon zählen ${scored.length} für die Bindung`);
  });

  it('zeigt alle Handlungsrichtungen in ihrer festen Reihenfolge und nennt keine Rangliste', () => {
    const section = within(screen.getByRole('region', { name: 'Handlungsrichtungen ohne Rangliste' }));
    expect(section.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      questionnaire.directions.map(({ title }) => title),
    );
  });

  it('sagt offen, dass echte Kommunen das Verfahren noch nicht beurteilt haben', () => {
    const validity = screen.getByRole('region', { name: 'Wie belastbar ist das?' });
    expect(validity.textContent).toContain('noch nicht beurteilt');
    expect(validity.textContent).toContain(`Fassung ${questionnaire.version}`);
  });
});
