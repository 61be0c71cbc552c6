import type { ComponentType } from 'react';
import type { Question } from '../../questionnaire/question.ts';
import { ChoiceItem } from './ChoiceItem.tsx';
import { DateItem } from './DateItem.tsx';
import type { InputsProps } from './inputsProps.ts';
import { MoneyItem } from './MoneyItem.tsx';
import { NumberItem } from './NumberItem.tsx';
import { TaskItem } from './TaskItem.tsx';
import { TextItem } from './TextItem.tsx';
import { TicksItem } from './TicksItem.tsx';

type FormOf<Q extends Question> = ComponentType<InputsProps<Q>>;

/** The form of each kind of question. */
const forms = {
  single: ChoiceItem,
  multi: TicksItem,
  matrix: ChoiceItem,
  tasks: TaskItem,
  number: NumberItem,
  money: MoneyItem,
  date: DateItem,
  text: TextItem,
} satisfies { [K in Question['kind']]: FormOf<Extract<Question, { kind: K }>> };

/** The inputs that ask for an item, whatever its kind. */
export function Inputs(props: InputsProps) {
  // The kind of the question chooses the form made for it, which the compiler cannot follow.
  const Form = forms[props.item.question.kind] as FormOf<Question>;
  return <Form {...props} />;
}
