/**
 * What an archive says and what is found.
 * - `changed-file`, `missing-file`, `extra-file`: against the checksums of the manifest.
 * - `unreadable-file`: a file that is needed to compute the study anew cannot be understood.
 * - `not-recomputed`: the study cannot be computed anew, by the reasons' codes.
 * - `file-differs`: data and instrument give another file; its checksum may fit all the same.
 * - `data-differ`: the SPSS file and the CSV hold another value for one row and variable.
 * - `figure-differs`: a figure, word or decision of the result is another when computed anew; `null` is none.
 */
export type Difference =
  | { readonly code: 'changed-file'; readonly file: string; readonly stated: string; readonly found: string }
  | { readonly code: 'missing-file'; readonly file: string }
  | { readonly code: 'extra-file'; readonly file: string }
  | { readonly code: 'unreadable-file'; readonly file: string }
  | { readonly code: 'file-differs'; readonly file: string }
  | { readonly code: 'not-recomputed'; readonly reasons: readonly string[] }
  | {
      readonly code: 'data-differ';
      readonly row: number;
      readonly variable: string;
      readonly csv: string;
      readonly sav: string;
    }
  | { readonly code: 'figure-differs'; readonly path: string; readonly stated: Leaf; readonly found: Leaf };

/** `undefined` where there is nothing under the path. */
export type Leaf = number | string | boolean | null | undefined;
