/** Why a draft leaves a column of a file of answers out. */
export type LeftOut = 'time' | 'personal' | 'row-number' | 'number' | 'free-text' | 'empty';
