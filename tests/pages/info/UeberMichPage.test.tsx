import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { UeberMichPage } from '../../../src/pages/info/UeberMichPage.tsx';
import { operator } from '../../../src/site/operator.ts';
import { describeInformationPage } from '../../support/informationPage.tsx';

describe('Seite „Über mich“', () => {
  describeInformationPage(<UeberMichPage operator={operator} />, ['Ü1', 'Ü2', 'Ü3', 'Ü4', 'Ü5', 'Ü6']);

  it('zeigt ein Bild nur, wenn es eines gibt', () => {
    const { rerender } = render(<UeberMichPage operator={operator} />);
    expect(screen.queryByRole('img')).toBeNull();
    const photo = { src: '/portrait.webp', alt: 'Kim Musterperson am Schreibtisch', width: 480, height: 600 };
    rerender(<UeberMichPage operator={{ ...operator, photo }} />);
    const image = screen.getByRole('img', { name: photo.alt });
    expect([image.getAttribute('width'), image.getAttribute('height')]).toEqual(['480', '600']);
  });

  it('weist auf Musterangaben hin, solange sie welche sind', () => {
    const { rerender } = render(<UeberMichPage operator={{ ...operator, isSample: true }} />);
    expect(screen.queryByText('Musterangaben:')).not.toBeNull();
    rerender(<UeberMichPage operator={{ ...operator, isSample: false }} />);
    expect(screen.queryByText('Musterangaben:')).toBeNull();
  });
});
