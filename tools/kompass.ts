/** Command line of the Betriebskompass: the same code as in the browser. */
import { type Command, parseCommand } from './kompass/command.ts';
import { runAssess, runCheck, runDocument } from './kompass/run.ts';
import { CommandError, usage } from './kompass/words.ts';
import { DataError } from './questionnaires/load.ts';

/** Runs a command and gives the exit code. */
async function run(command: Command): Promise<number> {
  if (command.name === 'help') console.log(usage);
  else if (command.name === 'check') return runCheck(command);
  else if (command.name === 'assess') runAssess(command);
  else await runDocument(command);
  return 0;
}

/** A stack trace helps nobody at the command line; programmers ask for it with `KOMPASS_STACK=1`. */
function explainFailure(error: unknown): number {
  if (error instanceof CommandError || error instanceof DataError) {
    console.error(error.message);
    return 1;
  }
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  console.error(`Das Programm hat einen Fehler (${reason.replace(/\s+/g, ' ')}). Bitte melden Sie ihn.`);
  if (process.env.KOMPASS_STACK) console.error(error);
  return 2;
}

// Whoever reads only the beginning of the output closes the pipe; that is no failure.
process.stdout.on('error', () => process.exit());
try {
  process.exitCode = await run(parseCommand(process.argv.slice(2)));
} catch (error) {
  process.exitCode = explainFailure(error);
}
