/** Ends a command with sentences for the person: the data or files do not allow it (1), or it was called wrongly (2). */
export class Stop extends Error {
  override readonly name = 'Stop';
  readonly code: 1 | 2;
  readonly sentences: readonly string[];

  constructor(code: 1 | 2, sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.code = code;
    this.sentences = sentences;
  }
}

/** The data do not allow it. */
export function notAllowed(sentences: readonly string[]): Stop {
  return new Stop(1, sentences);
}

/** The command was called wrongly, or names a file that cannot be used. */
export function wrongUse(sentence: string): Stop {
  return new Stop(2, [sentence]);
}
