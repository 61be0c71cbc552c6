import { Button } from '../../ui/Button.tsx';
import type { FormItem } from './item.ts';

type TakeBackProps = {
  item: FormItem;
  isGiven: boolean;
  /** There is room for one word only. */
  isShort?: boolean;
  onTakeBack: () => void;
};

/** Takes an answer back; the focus goes to the first input of its row or group, since the button is gone. */
export function TakeBack({ item, isGiven, isShort = false, onTakeBack }: TakeBackProps) {
  if (!isGiven) return null;
  return (
    <Button
      kind="plain"
      className="button button-plain take-back"
      onClick={({ currentTarget }) => {
        const own = currentTarget.closest('tr') ?? currentTarget.closest('fieldset');
        // Not the first control: explained words are buttons and stand before the inputs.
        const first = own?.querySelector('input') ?? own?.querySelector('textarea');
        onTakeBack();
        first?.focus();
      }}
    >
      {isShort ? 'zurücknehmen' : 'Antwort zurücknehmen'}
      <span className="visually-hidden">: {item.row?.label ?? item.question.short}</span>
    </Button>
  );
}
