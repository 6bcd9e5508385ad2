/** The next whole number, but not for what only rounding lifted above one: 200.00000000000003 people are 200. */
export function roundUp(people: number): number {
  const nearest = Math.round(people);
  return Math.abs(people - nearest) <= 1e-9 * Math.abs(people) ? nearest : Math.ceil(people);
}
