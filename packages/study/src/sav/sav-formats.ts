import type { SavMeasure, SavRole } from './sav-file.ts';

/** SPSS's formats by their code in a file (PSPP developers guide, "Variable Record"). */
const names: Readonly<Record<number, string>> = {
  1: 'A',
  2: 'AHEX',
  3: 'COMMA',
  4: 'DOLLAR',
  5: 'F',
  6: 'IB',
  7: 'PIBHEX',
  8: 'P',
  9: 'PIB',
  10: 'PK',
  11: 'RB',
  12: 'RBHEX',
  15: 'Z',
  16: 'N',
  17: 'E',
  20: 'DATE',
  21: 'TIME',
  22: 'DATETIME',
  23: 'ADATE',
  24: 'JDATE',
  25: 'DTIME',
  26: 'WKDAY',
  27: 'MONTH',
  28: 'MOYR',
  29: 'QYR',
  30: 'WKYR',
  31: 'PCT',
  32: 'DOT',
  33: 'CCA',
  34: 'CCB',
  35: 'CCC',
  36: 'CCD',
  37: 'CCE',
  38: 'EDATE',
  39: 'SDATE',
  40: 'MTIME',
  41: 'YMDHMS',
};

const codes: ReadonlyMap<string, number> = new Map(Object.entries(names).map(([code, name]) => [name, Number(code)]));

/** @example formatName(20) // 'DATE' */
export function formatName(code: number): string | undefined {
  return names[code];
}

/** @example formatCode('F') // 5 */
export function formatCode(name: string): number | undefined {
  return codes.get(name);
}

/** In the order of their numbers in a file. */
export const measures: readonly SavMeasure[] = ['unknown', 'nominal', 'ordinal', 'scale'];
export const roles: readonly SavRole[] = ['input', 'target', 'both', 'none', 'partition', 'split'];
