import { guideSentences } from './guide.ts';

/** `npm run scenario -- <task> ...`: prints lines, and ends with 1 when something must change. */
type Task = (args: readonly string[]) => Promise<{ lines: string[]; exit: 0 | 1 }>;

const TASKS: Record<string, Task> = {
  check: async ([folder]) => {
    const { check, checkAll } = await import('./check.ts');
    return folder === undefined ? checkAll() : check(folder);
  },
  tell: async (args) => (await import('./tell.ts')).tellCase(args),
  schema: async () => ({ lines: [(await import('./json-schema.ts')).caseSchemaJson()], exit: 0 }),
};

const [name = '', ...args] = process.argv.slice(2);
const task = Object.hasOwn(TASKS, name) ? TASKS[name] : undefined;
const done = task ? await task(args) : { lines: [guideSentences('nl').usage ?? '', guideSentences('en').usage ?? ''], exit: 1 };
// A reader that closes early, such as `head`, is no fault.
process.stdout.on('error', () => {});
process.stdout.write(`${done.lines.join('\n')}\n`);
process.exitCode = done.exit;
