import { LANGUAGES, type Language } from '#scenario/ids.ts';
import { Broken } from './broken.ts';
import { guideSentences } from './guide.ts';

/** `npm run scenario -- <task> ...`: prints lines, and ends with 1 when something must change. */
type Task = (args: readonly string[]) => Promise<{ lines: string[]; exit: 0 | 1 }>;

const TASKS: Record<string, Task> = {
  new: async (args) => (await import('./new-case.ts')).newCase(args),
  check: async (args) => (await import('./check-verb.ts')).checkCases(args),
  translate: async (args) => (await import('./translate-verb.ts')).translateCase(args),
  tell: async (args) => (await import('./tell.ts')).tellCase(args),
  explore: async (args) => (await import('./explore/verb.ts')).exploreCase(args),
  simulate: async (args) => (await import('./simulate/verb.ts')).simulateCase(args),
  schema: async () => ({ lines: [(await import('./json-schema.ts')).caseSchemaJson()], exit: 0 }),
};

function languageIn(args: readonly string[]): Language | undefined {
  return LANGUAGES.find((language) => args.includes(language));
}

/** A mistake of an author is told as `check` tells it; only a mistake of ours shows where in the code it stands. */
async function run(task: Task, args: readonly string[]): ReturnType<Task> {
  try {
    return await task(args);
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return (await import('./check.ts')).tellBroken(error, languageIn(args) ?? 'nl');
  }
}

const [name = '', ...args] = process.argv.slice(2);
const task = Object.hasOwn(TASKS, name) ? TASKS[name] : undefined;
const done = task ? await run(task, args) : { lines: [guideSentences('nl').usage ?? '', guideSentences('en').usage ?? ''], exit: 1 };
// A reader that closes early, such as `head`, is no fault.
process.stdout.on('error', () => {});
process.stdout.write(`${done.lines.join('\n')}\n`);
process.exitCode = done.exit;
