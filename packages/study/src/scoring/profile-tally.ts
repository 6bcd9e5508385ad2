import { type CellDictionary, type MatchedColumn, profileReader } from '../answers/index.ts';
import type { Instrument } from '../instrument/index.ts';
import { growingColumn } from './growing-column.ts';
import type { ProfileColumn } from './profile-column.ts';

/** The respondents' answers to profile questions, block by block. */
export interface ProfileTally {
  /** Takes in the first `length` rows, or those of `kept`. */
  readonly visit: (codes: readonly (Uint16Array | undefined)[], kept: readonly number[] | null, length: number) => void;
  readonly columns: () => ReadonlyMap<string, ProfileColumn>;
}

/** @param expected How many rows come at most, as far as it is known. */
export function profileTally(
  matches: readonly MatchedColumn[],
  instrument: Instrument,
  texts: readonly CellDictionary[],
  expected: number,
): ProfileTally {
  const questions = instrument.profile.flatMap((question) => {
    const match = matches.find(({ kind, id }) => kind === 'profile' && id === question.id);
    return match === undefined ? [] : [{ question, index: match.index, codes: growingColumn(2, expected) }];
  });
  return {
    visit: (codes, kept, length) => {
      for (const { index, codes: own } of questions) {
        const given = codes[index]!;
        own.push(kept === null ? given : Uint16Array.from(kept, (row) => given[row]!), length);
      }
    },
    columns: () =>
      new Map(
        questions.map(({ question, index, codes }) => {
          const read = profileReader(question);
          return [question.id, placeTexts(codes.take(), (code) => read(texts[index]!.textOf(code) ?? ''))] as const;
        }),
      ),
  };
}

/** Codes of cells as places of texts, in the order in which they are met: two spellings of a choice are one text. */
function placeTexts(codes: ArrayLike<number>, textOf: (code: number) => string | null): ProfileColumn {
  const places = new Map<string, number>();
  const placeOf = new Map<number, number>();
  const placed = new Uint16Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!;
    let place = placeOf.get(code);
    if (place === undefined) {
      const text = textOf(code);
      place = text === null ? 0 : (places.get(text) ?? places.size + 1);
      if (text !== null) places.set(text, place);
      placeOf.set(code, place);
    }
    placed[row] = place;
  }
  return { texts: [...places.keys()], codes: placed };
}
