/** A prompt, or null where its set rests; the lower the rank, the shorter an item may be and still have it. */
export type Prompt = readonly [rank: number, text: string | null];

/** As many prompts as an item of so many minutes can do justice to, in their own order. */
export function ration(minutes: number, prompts: readonly Prompt[]): string[] {
  const room = minutes < 3 ? 1 : minutes <= 6 ? 2 : minutes <= 9 ? 3 : prompts.length;
  const present = prompts.filter(([, text]) => text !== null);
  const ranks = present.map(([rank]) => rank).sort((a, b) => a - b);
  const highest = ranks[Math.min(room, ranks.length) - 1] ?? -1;
  return present.flatMap(([rank, text]) => (text !== null && rank <= highest ? [text] : []));
}
