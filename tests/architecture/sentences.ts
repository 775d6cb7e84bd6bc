import { at, type Node, type SourceFile, walk } from './source.ts';

const SPOKEN = ['aria-label', 'aria-description', 'aria-roledescription', 'alt', 'title', 'placeholder', 'label'];

/** Text for people that stands in code: string with three words and the look of a sentence, text between tags, a spoken attribute. */
export function sentences(file: SourceFile): string[] {
  const found: string[] = [];
  walk(file.program, (node, parents) => {
    const text = spokenText(node, parents.at(-1));
    if (text && !forProgrammers(parents)) found.push(at(file, node, JSON.stringify(text.trim().slice(0, 60))));
  });
  return found;
}

function spokenText(node: Node, parent: Node | undefined): string | null {
  if (node.type === 'JSXText') return /\p{L}{2,}/u.test(node.value) ? node.value : null;
  const text = literalText(node);
  if (text === null) return null;
  const isSpoken = parent?.type === 'JSXAttribute' && SPOKEN.includes(parent.name.name);
  return (isSpoken && /\p{L}{2,}/u.test(text)) || isSentence(text) ? text : null;
}

function literalText(node: Node): string | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  return node.type === 'TemplateElement' ? (node.value.cooked ?? '') : null;
}

function isSentence(text: string): boolean {
  const hasThreeWords = /\p{L}{2,}[,:;]?\s+\p{L}+[,:;]?\s+\p{L}{2,}/u.test(text);
  return hasThreeWords && (/^\s*\p{Lu}\p{Ll}/u.test(text) || /\p{L}[.!?…](\s|$)/u.test(text));
}

/** `new Error('...')` is a note for who reads the code: it is thrown where the code itself is wrong, never where a person is. */
const forProgrammers = (parents: Node[]) => parents.some((node) => node.type === 'NewExpression' && /Error$/.test(node.callee.name ?? ''));
