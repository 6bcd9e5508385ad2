export { openZip, type ZipEntry } from './open-zip.ts';
export { writeZip, type ZipContent } from './write-zip.ts';
