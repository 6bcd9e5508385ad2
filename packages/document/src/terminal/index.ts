export type { TerminalOptions } from './render-terminal.ts';
export { renderTerminal } from './render-terminal.ts';
