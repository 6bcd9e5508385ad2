const day = 86_400_000;

/**
 * Until when the answers of a wave may be kept: as many days after its closing as its questionnaire has promised. Null
 * while nobody has closed it.
 *
 * @example answersEndAt('2026-01-31T17:00:00.000Z', 1) // '2026-02-01T17:00:00.000Z'
 */
export function answersEndAt(closesAt: string | null, retentionDays: number): string | null {
  return closesAt === null ? null : new Date(Date.parse(closesAt) + retentionDays * day).toISOString();
}
