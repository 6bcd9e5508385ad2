/** The used respondents' answers to a profile question, each different text once. */
export interface ProfileColumn {
  /** In the order in which they are met. */
  readonly texts: readonly string[];
  /** One a row that counts: the place of its text from 1 on, 0 where unanswered. */
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
}

/**
 * Answers as a profile column.
 *
 * @example profileColumn(['a', null, 'b', 'a']).texts // ['a', 'b']
 * @example [...profileColumn(['a', null, 'b', 'a']).codes] // [1, 0, 2, 1]
 */
export function profileColumn(answers: Iterable<string | null>): ProfileColumn {
  const places = new Map<string, number>();
  const codes: number[] = [];
  for (const answer of answers) {
    if (answer === null) {
      codes.push(0);
      continue;
    }
    const place = places.get(answer) ?? places.size + 1;
    places.set(answer, place);
    codes.push(place);
  }
  return { texts: [...places.keys()], codes: Uint32Array.from(codes) };
}
