/** Loads this address anew. Without its fragment, with which a browser would only scroll. */
export function openAnew(): void {
  location.replace(location.pathname + location.search);
}
