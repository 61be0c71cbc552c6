import { describe, expect, it } from 'vitest';
import { dataBlock } from '../../src/site/structuredData.ts';

describe('Datenblock für Suchmaschinen', () => {
  it('lässt sich durch keinen Text vorzeitig beenden', () => {
    const text = 'a</script><script>b';
    const block = dataBlock([{ '@type': 'Thing', name: text }]);
    expect(block.match(/<\/script>/g)).toHaveLength(1);
    const json = block.replace(/^<script[^>]*>|<\/script>$/g, '');
    expect(JSON.parse(json)['@graph'][0].name).toBe(text);
  });
});
