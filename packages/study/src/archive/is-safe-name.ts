/**
 * Whether a file's name in an archive stays in the folder into which a careless program unpacks it, on every system: no
 * `..`, no leading `/`, no drive, no backslash, no control sign, no name that Windows keeps for devices.
 *
 * @example isSafeName('data/study-smma_data.csv') // true
 * @example isSafeName('../a') // false
 */
export function isSafeName(name: string): boolean {
  if (name === '' || name.length > 200 || /[\p{Cc}\\:*?"<>|\ufffd]/u.test(name)) return false;
  return name.split('/').every((part) => {
    const isDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(part);
    return part !== '' && !/^\.+$/.test(part) && !/[. ]$/.test(part) && !isDevice;
  });
}
