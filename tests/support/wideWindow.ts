import { vi } from 'vitest';

/** A window of this width in px: media queries for a minimum in em hold accordingly. */
export function windowOf(width: number): void {
  vi.stubGlobal('matchMedia', (query: string) => {
    const [, em = '0'] = /min-width: ([\d.]+)em/.exec(query) ?? [];
    return {
      matches: query.includes('min-width') && width >= Number(em) * 16,
      addEventListener: () => {},
      removeEventListener: () => {},
    };
  });
}
