/** A dictionary as it stands in the file: texts are bytes still, since their encoding is told at its end. */
export interface RawDictionary {
  readonly variables: RawVariable[];
  readonly labelSets: RawLabelSet[];
  readonly extensions: Map<number, Uint8Array>;
}

export interface RawVariable {
  /** Bytes of a text; 0 of a number. */
  readonly width: number;
  /** The number of its first slot, from 1. */
  readonly slot: number;
  readonly label: Uint8Array;
  readonly missing: { readonly count: number; readonly values: readonly Uint8Array[] };
  /** The print format as a file packs it. */
  readonly format: number;
  readonly shortName: Uint8Array;
}

export interface RawLabelSet {
  readonly labels: readonly { readonly value: Uint8Array; readonly label: Uint8Array }[];
  readonly slots: readonly number[];
  readonly offset: number;
}
