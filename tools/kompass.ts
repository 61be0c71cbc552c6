/** Command line of the Betriebskompass: the same code as in the browser. */
import { CommandError, parseCommand } from './kompass/command.ts';
import { runAssess, runCheck, runDocument } from './kompass/run.ts';
import { DataError } from './questionnaires/load.ts';

try {
  const command = parseCommand(process.argv.slice(2));
  if (command.name === 'check') process.exitCode = runCheck(command);
  else if (command.name === 'assess') runAssess(command);
  else await runDocument(command);
} catch (error) {
  if (!(error instanceof CommandError || error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
