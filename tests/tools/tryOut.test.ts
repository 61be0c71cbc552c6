import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { paths } from '../../src/erstgespraech/contract/protocol.ts';
import { headersFile } from '../../tools/site/headers.ts';
import { createTryOutServer } from '../../tools/tryOut.ts';
import { listen, runService, sampleRequest, submit, temporaryFolder } from '../server/support.ts';

it('liefert beim Ausprobieren Website und Dienst unter einer Adresse', async () => {
  const dist = temporaryFolder();
  writeFileSync(join(dist, '_headers'), headersFile([]));
  writeFileSync(join(dist, 'index.html'), '<h1>Start</h1>');
  const url = await listen(createTryOutServer(dist, await runService()));
  expect(await (await fetch(`${url}/`)).text()).toBe('<h1>Start</h1>');
  expect((await submit(url, sampleRequest())).status).toBe(202);
  expect(await (await fetch(url + paths.health)).json()).toMatchObject({ accepting: true, waiting: 1 });
});
