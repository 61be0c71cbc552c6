import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Link } from '../../src/ui/Link.tsx';

describe('Link mit Handlung', () => {
  it('handelt bei einem einfachen Klick, statt die Seite zu laden', () => {
    const follow = vi.fn();
    render(
      <Link href="#/ziel" onFollow={follow}>
        Weiterlesen
      </Link>,
    );
    const wasLoaded = fireEvent.click(screen.getByRole('link', { name: 'Weiterlesen' }));
    expect(follow).toHaveBeenCalledOnce();
    expect(wasLoaded).toBe(false);
  });

  it('lässt dem Browser das Öffnen in einem neuen Fenster', () => {
    const follow = vi.fn();
    render(
      <Link href="#/ziel" onFollow={follow}>
        Weiterlesen
      </Link>,
    );
    fireEvent.click(screen.getByRole('link'), { ctrlKey: true });
    expect(follow).not.toHaveBeenCalled();
  });
});
