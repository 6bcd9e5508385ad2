export { embeddedStyle } from './embedded-style.ts';
export { pageStyle } from './page-style.ts';
