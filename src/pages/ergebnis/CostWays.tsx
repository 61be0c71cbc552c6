import { useState } from 'react';
import { type Figures, MATTER_LIMITS, type MoneyFigures } from '../../costs/matters.ts';
import type { Context } from '../../entscheidungsgrundlage/context.ts';
import { todayTitle } from '../../entscheidungsgrundlage/kosten.ts';
import { own } from '../../questionnaire/own.ts';
import { plain } from '../../questionnaire/richText.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { CostForm } from './CostForm.tsx';
import { todayFigures, todayItems } from './costToday.ts';
import { TodayAnswers } from './TodayAnswers.tsx';
import { focusOn, type Stating } from './useStating.ts';

type CostWaysProps = { context: Context; change: Stating['change'] };
const TODAY = 'heute';
const HEADING = 'wege-mit-zahlen';
const noFigures: Figures = { amounts: {}, none: [] };

/** The ways with figures: today, and up to three directions; each with its form. */
export function CostWays({ context, change }: CostWaysProps) {
  const [editing, setEditing] = useState<string>();
  const { questionnaire, matters } = context;
  const { money } = matters;
  const titleOf = (id: string) => {
    const direction = questionnaire.directions.find((each) => each.id === id);
    return direction ? plain(direction.title) : todayTitle;
  };
  const given = questionnaire.directions.filter(({ id }) => Object.hasOwn(money.directions, id));
  const others = questionnaire.directions.filter((direction) => !given.includes(direction));
  const close = () => {
    setEditing(undefined);
    focusOn(HEADING);
  };
  const store = (words: string, after: MoneyFigures) => {
    change(words, { money: after });
    close();
  };
  const save = (id: string, figures: Figures) =>
    store(
      `Die Zahlen zu „${titleOf(id)}“ sind übernommen.`,
      id === TODAY
        ? { ...money, today: figures }
        : { ...money, directions: { ...money.directions, [id]: figures } },
    );
  const remove = (id: string) => {
    const { [id]: _gone, ...directions } = money.directions;
    store(`Die Zahlen zu „${titleOf(id)}“ sind entfernt.`, { ...money, directions });
  };
  const isToday = editing === TODAY;
  return (
    <section aria-labelledby={HEADING}>
      <h3 id={HEADING} tabIndex={-1}>
        Wege mit Zahlen
      </h3>
      <ul className="text-list">
        {[TODAY, ...given.map(({ id }) => id)].map((id) => (
          <li key={id}>
            {titleOf(id)}{' '}
            <Button kind="plain" onClick={() => setEditing(id)}>
              Zahlen ändern<span className="visually-hidden">: {titleOf(id)}</span>
            </Button>{' '}
            {id !== TODAY && (
              <Button kind="plain" onClick={() => remove(id)}>
                Entfernen<span className="visually-hidden">: {titleOf(id)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <TodayAnswers context={context} />
      {given.length >= MATTER_LIMITS.directions ? (
        <p>Mehr als {MATTER_LIMITS.directions} Richtungen lassen sich hier nicht nebeneinander rechnen.</p>
      ) : (
        <Select
          id="weg-hinzufuegen"
          label="Zahlen zu einer Richtung eintragen"
          value=""
          empty="Bitte wählen"
          groups={[{ options: others.map(({ id }) => ({ value: id, label: titleOf(id) })) }]}
          onChange={(id) => id !== '' && setEditing(id)}
        />
      )}
      {editing !== undefined && (
        <CostForm
          key={editing}
          title={titleOf(editing)}
          items={isToday ? todayItems(context) : (questionnaire.costs ?? [])}
          given={isToday ? money.today : (own(money.directions, editing) ?? noFigures)}
          today={isToday ? undefined : todayFigures(context)}
          offers={matters.offers}
          onSave={(figures) => save(editing, figures)}
          onCancel={close}
        />
      )}
    </section>
  );
}
