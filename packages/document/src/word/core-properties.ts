import type { Language } from '../model/index.ts';

/**
 * The properties of a Word file: title, maker and language, and no dates, since the same document must give the same
 * bytes. `title` is text without control characters.
 */
export function coreProperties(title: string, language: Language): string {
  const safe = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${safe}</dc:title><dc:creator>Minat</dc:creator>` +
    `<dc:language>${language === 'id' ? 'id-ID' : 'en-GB'}</dc:language></cp:coreProperties>`
  );
}
