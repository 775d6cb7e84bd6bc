/** A sentence of the guide with its gaps filled; a gap that nothing is given for stays. */
export function fillSentence(sentence: string, words: Record<string, string>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, key: string) => words[key] ?? gap);
}
