import type { Instrument } from '@minat/study';

/**
 * The instrument without some of its optional scales: neither they nor their items are asked.
 *
 * Errors: RangeError for a scale that is not there or not optional.
 *
 * @example leaveOutScales(instrument, ['stigma', 'doubt']).items.length // 30
 */
export function leaveOutScales(instrument: Instrument, scales: readonly string[]): Instrument {
  const optional = instrument.scales.filter(({ optional }) => optional).map(({ id }) => id);
  const unknown = scales.filter((id) => !optional.includes(id));
  if (unknown.length > 0) throw new RangeError(`leaveOutScales needs optional scales, got ${unknown.join(', ')}`);
  return {
    ...instrument,
    scales: instrument.scales.filter(({ id }) => !scales.includes(id)),
    items: instrument.items.filter(({ scale }) => !scales.includes(scale)),
  };
}
