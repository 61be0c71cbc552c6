import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './Button.tsx';

type ConfirmDialogProps = {
  title: string;
  children: ReactNode;
  confirm: string;
  onConfirm: () => void;
  /** Called whenever the dialog has closed, confirmed or not. */
  onClose: () => void;
};

/**
 * A native modal dialog for what cannot be undone. Render it to open it. The way back comes first and so has the
 * focus; afterwards the focus returns by itself.
 */
export function ConfirmDialog({ title, children, confirm, onConfirm, onClose }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{title}</h2>
      {children}
      <div className="actions">
        <Button kind="primary" onClick={close}>
          Abbrechen
        </Button>
        <Button
          onClick={() => {
            close();
            onConfirm();
          }}
        >
          {confirm}
        </Button>
      </div>
    </dialog>
  );
}
