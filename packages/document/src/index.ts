/**
 * Reports as data. The door of the package holds the model and the rules by which figures become text; each renderer
 * has a door of its own (`./terminal`, `./markdown`, `./html`), so that nobody loads what he does not use.
 */
export * from './format/index.ts';
export * from './model/index.ts';
