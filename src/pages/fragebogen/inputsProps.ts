import type { Question } from '../../questionnaire/question.ts';
import type { Problem } from '../../ui/ErrorSummary.tsx';
import type { FormItem } from './item.ts';
import type { ItemFormState } from './useForm.ts';

/** What the inputs of an item are given; after a failed attempt they learn which of them is at fault. */
export type InputsProps<Q extends Question = Question> = {
  item: FormItem<Q>;
  form: ItemFormState;
  problem: Problem | undefined;
};
