import type { StudyResult } from '../analysis/index.ts';
import { nameVariables } from '../sav/index.ts';

/** What each column and computed score is called in exported data and syntax: names that SPSS and R take. */
export interface StudyVariables {
  /** The row's number in the file of answers. */
  readonly row: string;
  /** By item id, as answered. */
  readonly items: ReadonlyMap<string, string>;
  /** By profile question id. */
  readonly profile: ReadonlyMap<string, string>;
  /** By item id, in the direction of its scale: a name of its own for a reverse item, else the item's. */
  readonly scored: ReadonlyMap<string, string>;
  /** By the id of a construct or dimension. */
  readonly scores: ReadonlyMap<string, string>;
  /** By construct. */
  readonly bands: ReadonlyMap<string, string>;
  /** By model, in the result's order. With `_f`, `_t`, `_a` and `_s` behind it, each is a helping variable. */
  readonly residuals: readonly string[];
}

/**
 * Items and questions keep their ids as far as SPSS's rules allow; a reverse item after turning ends in `_r`, a
 * construct's band in `_band`. Every name is given once, without regard to letter case.
 *
 * @example studyVariables(result).items.get('ent1') // 'ent1'
 */
export function studyVariables({ instrument, respondents, models }: StudyResult): StudyVariables {
  const items = instrument.items.map(({ id }) => id);
  const profile = respondents.map(({ question }) => question);
  const reversed = instrument.items.filter(({ reverse }) => reverse).map(({ id }) => id);
  const scales = instrument.scales.map(({ id }) => id);
  const constructs = instrument.scales.filter(({ kind }) => kind === 'construct').map(({ id }) => id);
  const names = nameVariables([
    ...items,
    ...profile,
    'row',
    ...reversed.map((id) => `${id}_r`),
    ...scales,
    ...constructs.map((id) => `${id}_band`),
    ...models.map((_, index) => freeName(`residual_${index + 1}`, [...items, ...profile, ...scales])),
  ]).values();
  const next = () => names.next().value!;
  const named = (ids: readonly string[]) => new Map(ids.map((id) => [id, next()]));
  const answered = named(items);
  const asked = named(profile);
  const row = next();
  const turned = named(reversed);
  return {
    row,
    items: answered,
    profile: asked,
    scored: new Map(items.map((id) => [id, turned.get(id) ?? answered.get(id)!])),
    scores: named(scales),
    bands: named(constructs),
    residuals: models.map(next),
  };
}

/** A name that begins no other, so that its helping variables are free as well. */
function freeName(wanted: string, taken: readonly string[]): string {
  const isTaken = taken.some((name) => name.toLowerCase().startsWith(wanted));
  return isTaken ? freeName(`e_${wanted}`, taken) : wanted;
}
