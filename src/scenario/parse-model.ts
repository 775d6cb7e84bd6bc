import * as v from 'valibot';
import { changeComplaints, conditionComplaints } from './check-language.ts';
import { changes, condition, mapValues } from './compile.ts';
import { type Complaint, inReadingOrder, isError } from './complaint.ts';
import { fnv1a } from './fnv.ts';
import { modelSchema, type WrittenModel } from './model-schema.ts';
import type { ChordRow, Model, PowerRow, VerbRow } from './model-types.ts';
import { complain, entriesAt, type Page, type Path, valueAt } from './page.ts';
import type { CaseFile } from './parse-case.ts';
import { isReadable, readPage } from './read-page.ts';
import { checkShape } from './shape.ts';

export type ParsedModel = { ok: Model } | { complaints: Complaint[] };
/** Texts of the model in one language by path: `verbs.resident.tell.says`, `sources.arnstein.cite`. */
export type ModelNames = Record<string, string>;

/** Reads `scenarios/model.yaml`: the compiled model, or every complaint at once. */
export function parseModel(file: CaseFile): ParsedModel {
  const { page, complaints } = readPage(file.name, file.text);
  const misread = new Set(complaints.map((complaint) => complaint.line));
  const found = isReadable(complaints) ? [...checkShape(page, modelSchema), ...checkRows(page)] : [];
  const all = inReadingOrder([...complaints, ...found.filter(({ line }) => !misread.has(line))], [file.name]);
  if (all.some(isError)) return { complaints: all };
  return { ok: compileModel(v.parse(modelSchema, page.tree)) };
}

function checkRows(page: Page): Complaint[] {
  const sources = new Set(entriesAt(page.tree, 'sources').map(([id]) => id));
  return rows(page.tree).flatMap((at) => {
    const source = valueAt(page.tree, ...at, 'source');
    const lost =
      typeof source === 'string' && !sources.has(source)
        ? [complain(page, { code: 'S235', at: [...at, 'source'], words: { name: source } })]
        : [];
    return [...lost, ...conditionComplaints(page, [...at, 'if'], () => null), ...changeComplaints(page, [...at, 'effect'], () => null)];
  });
}

/** The place of every row that may hold a source, a condition or an effect. */
function rows(tree: unknown): Path[] {
  const under = (...at: Path): Path[] => entriesAt(tree, ...at).map(([id]) => [...at, id]);
  const list = (name: string): Path[] =>
    Array.from({ length: Array.isArray(valueAt(tree, name)) ? (valueAt(tree, name) as unknown[]).length : 0 }, (_, i) => [name, i]);
  const cards = under('powerCards').flatMap((at) => [at, [...at, 'over'], [...at, 'with']]);
  return [
    ...under('verbs').flatMap((at) => under(...at)),
    ...list('chords'),
    ...list('hammer'),
    ...under('rules'),
    ...cards,
    ...under('weights'),
    ...under('minutes', 'steps'),
    ['minutes', 'turn-by'],
    ['minutes', 'behind-from'],
    ['minutes', 'words-a-minute'],
  ];
}

function compileModel(written: WrittenModel): Model {
  const numbers: Omit<Model, 'hash' | 'sources' | 'minutes'> = {
    verbs: mapValues<Record<string, WrittenVerb>, Record<string, VerbRow>>(written.verbs, (role) =>
      mapValues(role, verb),
    ) as Model['verbs'],
    chords: written.chords.map(chord),
    hammer: written.hammer,
    rules: written.rules,
    powerCards: mapValues(written.powerCards, (card) => ({ ...card, over: use(card.over), with: use(card.with) })) as Model['powerCards'],
    weights: written.weights,
  };
  // Another source for the same number is the same play; so is another minute, which no rule reads.
  const hash = fnv1a(JSON.stringify(numbers, (key, value) => (key === 'source' ? undefined : value)));
  return { ...numbers, minutes: written.minutes, sources: written.sources, hash };
}

type WrittenVerb = WrittenModel['verbs']['resident']['tell'];

function verb({ candle, rest, effect, source }: WrittenVerb): VerbRow {
  return { candle, rest, effect: changes(effect), source };
}

function chord({ id, shapes, if: only, light, effect, doings, source }: WrittenModel['chords'][number]): ChordRow {
  return { id, shapes, ...(only && { if: condition(only) }), light: light === true, effect: changes(effect), doings: doings ?? [], source };
}

function use({ effect, doings, candle }: WrittenModel['powerCards']['purse']['over']): PowerRow {
  return { effect: changes(effect), doings: doings ?? [], candle: candle ?? 0 };
}

/** Names and sentences of the model by path, with the citations of `model.yaml` under those of the language file. */
export function parseModelNames(names: CaseFile, model: CaseFile): { ok: ModelNames } | { complaints: Complaint[] } {
  const [spoken, numbers] = [readPage(names.name, names.text), readPage(model.name, model.text)];
  const all = [...spoken.complaints, ...numbers.complaints];
  if (all.some(isError)) return { complaints: all };
  const cites = flat(valueAt(numbers.page.tree, 'sources'), 'sources');
  return { ok: { ...cites, ...flat(spoken.page.tree, '') } };
}

function flat(value: unknown, path: string): ModelNames {
  if (typeof value === 'string') return { [path]: value };
  return Object.assign({}, ...entriesAt(value).map(([name, inner]) => flat(inner, path === '' ? name : `${path}.${name}`)));
}
