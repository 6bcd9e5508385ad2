import type { LayoutServerLoad } from './$types';

/** Pages are plain HTML; the few that need script in the browser turn it on themselves. */
export const csr = false;

export const load: LayoutServerLoad = ({ locals }) => ({ language: locals.language });
