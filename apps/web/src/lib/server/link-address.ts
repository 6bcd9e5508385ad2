/** The public address of a link, with the ticket of a one-time one: short enough to be typed. */
export function linkAddress(origin: string, slug: string, ticket?: string): string {
  return `${origin}/s/${slug}${ticket === undefined ? '' : `?t=${ticket}`}`;
}
