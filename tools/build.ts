/** Builds the site into dist/; fails on problems in the data. */
import { build } from 'vite';

try {
  await build({ logLevel: 'warn' });
  console.log('Die Website liegt in dist/.');
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
