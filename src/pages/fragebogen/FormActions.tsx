import type { MouseEvent } from 'react';
import { useLinkTo } from '../../interview/useInterview.ts';
import { Button } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { useWorkspace } from '../../workspace/useWorkspace.ts';

type FormActionsProps = {
  /** What can be done instead of answering. */
  later?: string;
  onLater: () => void;
};

/**
 * A field that is left becomes an answer, and what then appears moves the button away under the pointer: the click would
 * be lost. So the field is left with the click, not before it.
 */
const keepFocus = (event: MouseEvent) => event.preventDefault();

/** „Weiter“ and what leads on without an answer; who may only read is led on by a link. */
export function FormActions({ later = 'Später beantworten', onLater }: FormActionsProps) {
  const linkTo = useLinkTo();
  const isReadOnly = useWorkspace((state) => state.isReadOnly);
  return (
    <div className="actions">
      {isReadOnly ? (
        <Link {...linkTo({ type: 'overview' })} onFollow={onLater}>
          Nächste Seite
        </Link>
      ) : (
        <>
          <Button kind="primary" type="submit" onMouseDown={keepFocus}>
            Weiter
          </Button>
          <Button kind="plain" onClick={onLater} onMouseDown={keepFocus}>
            {later}
          </Button>
        </>
      )}
    </div>
  );
}
