import { parseArgs } from 'node:util';
import { UsageError } from '../scan/scan-options';

/** What `npm run soak` was asked for. */
interface SoakOptions {
  /** How long the page stays open. */
  minutes: number;
}

const SOAK_USAGE = `usage: npm run soak -- [--minutes N]
N is 2 to 1440 minutes, 30 when it is not given.`;
const DEFAULT_MINUTES = 30;
/** The second half of two minutes has the three samples that a line with an error needs. */
const SHORTEST = 2;
const LONGEST = 1440;

/** Parses the command line. @throws UsageError naming the argument at fault and what would do. */
export function parseSoakOptions(args: string[]): SoakOptions {
  const { minutes } = parse(args);
  if (minutes === undefined) return { minutes: DEFAULT_MINUTES };
  const number = Number(minutes);
  if (!/^\d{1,4}(?:\.\d{1,2})?$/u.test(minutes) || number < SHORTEST || number > LONGEST)
    throw new UsageError(`--minutes ${minutes}: it is a number from ${SHORTEST} to ${LONGEST}.\n${SOAK_USAGE}`);
  return { minutes: number };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: false, options: { minutes: { type: 'string' } } }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${SOAK_USAGE}`);
  }
}
