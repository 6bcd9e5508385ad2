// The page's custom properties, so that one drawing serves a light page, a dark one and print; the fallback serves a
// drawing that stands alone.
export const INK = 'var(--ink, #1c1f1e)';
export const QUIET = 'var(--quiet, #565b58)';
export const RULE = 'var(--rule, #d9d4c5)';
export const PAPER = 'var(--paper, #fbfaf6)';
export const ACTION = 'var(--action, #274a7c)';
