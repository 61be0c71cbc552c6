import { Button } from '../../ui/Button.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import type { Stating } from './useStating.ts';

/** The live sentence on the last change of what was stated, and the way to take it back. */
export const Stated = ({ stating: { said, undo } }: { stating: Stating }) => (
  <>
    <StatusLine>{said}</StatusLine>
    {undo && (
      <Button kind="plain" onClick={undo}>
        Rückgängig
      </Button>
    )}
  </>
);
