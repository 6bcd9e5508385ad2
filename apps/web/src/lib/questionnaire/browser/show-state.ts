/** Shows one of the sentences that the server wrote into a page for a script (`SendStates.svelte`), and hides the others of its kind. */
export function showState(within: Element, kind: 'state' | 'code', value: string | null): void {
  for (const line of within.querySelectorAll<HTMLElement>(`[data-${kind}]`)) line.hidden = line.dataset[kind] !== value;
}
