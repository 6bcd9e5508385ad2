/** Where to go on after signing in: a path of this site, else the studio. `//elsewhere`, `/\elsewhere` lead away in a browser. */
export function safeNext(next: string | null): string {
  const here = 'http://here.invalid';
  if (next === null || !next.startsWith('/') || !URL.canParse(next, here)) return '/studio';
  const { origin, pathname, search } = new URL(next, here);
  return origin === here && !pathname.startsWith('//') ? pathname + search : '/studio';
}

/** The page where somebody signs in and then goes on to `next`. */
export function signInAddress(next: string): string {
  return `/sign-in?next=${encodeURIComponent(next)}`;
}
