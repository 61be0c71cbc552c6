import type { ReactNode } from 'react';
import type { Problem } from '../../ui/ErrorSummary.tsx';
import { FieldError } from '../../ui/Field.tsx';
import { Editable } from '../mappe/Editable.tsx';
import { Inputs } from './Inputs.tsx';
import { reasonId } from './instead.ts';
import { type FormItem, hintId } from './item.ts';
import { TakeBack } from './TakeBack.tsx';
import { useForm } from './useForm.ts';

type ItemFieldsProps = {
  item: FormItem;
  legend: ReactNode;
  /** Between legend and inputs. */
  help: ReactNode;
  /** Whether the help holds the hint that describes the inputs. */
  isHelped: boolean;
  /** What is wrong after an attempt to go on. */
  problem: Problem | undefined;
};

/** One group of inputs with its question, and the way to take its answer back. */
export function ItemFields({ item, legend, help, isHelped, problem }: ItemFieldsProps) {
  const form = useForm(item);
  const errorId = `${item.name}--fehler`;
  // The field for the reason says by itself what is wrong with it.
  const ofGroup = problem?.target === reasonId(item.name) ? undefined : problem;
  const describedBy = [isHelped && hintId(item.question, item.row), ofGroup && errorId].filter(Boolean);
  return (
    <div className={ofGroup && 'error-group'}>
      <fieldset
        aria-describedby={describedBy.join(' ') || undefined}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) form.leave();
        }}
      >
        <legend>{legend}</legend>
        {help}
        <FieldError id={errorId}>{ofGroup?.message}</FieldError>
        <Editable>
          <Inputs item={item} form={form} problem={problem} />
          <TakeBack item={item} isGiven={item.given !== undefined || form.isKept} onTakeBack={form.retract} />
        </Editable>
      </fieldset>
    </div>
  );
}
