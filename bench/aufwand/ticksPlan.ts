import { type Control, cheapest } from './control.ts';

type Ticks = {
  /** Words of the question, which name the group of its boxes. */
  title: string;
  /** Words of the options on screen, and of those to tick. */
  offered: readonly string[];
  wanted: readonly string[];
  /** Words of the explicit empty answer. */
  none: string;
  /** Whether „Alle ankreuzen“ is there. */
  hasAll: boolean;
};

/** The presses that tick exactly what is wanted in an empty list: one by one, or all and then untick the rest. */
export function planTicks({ title, offered, wanted, none, hasAll }: Ticks): Control[] {
  const box = (name: string): Control => ({ role: 'checkbox', name, within: title });
  if (wanted.length === 0) return [box(none)];
  const untick = offered.filter((name) => !wanted.includes(name)).map(box);
  const all: Control = { role: 'button', name: 'Alle ankreuzen', within: title };
  return cheapest([wanted.map(box), ...(hasAll ? [[all, ...untick]] : [])]);
}
