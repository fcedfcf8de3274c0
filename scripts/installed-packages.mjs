/**
 * Whether what npm noted in node_modules/.package-lock.json, which it writes at the end of every install, is what
 * package-lock.json asks for. Optional packages may be absent: each platform leaves some out.
 * @param {string} lockText package-lock.json
 * @param {string} notedText node_modules/.package-lock.json
 */
export function isInstalled(lockText, notedText) {
  const wanted = readPackages(lockText);
  const noted = readPackages(notedText);
  return Object.entries(wanted).every(([place, pack]) => {
    const there = noted[place];
    if (place === '') return true; // the project itself
    return there ? there.version === pack.version && there.integrity === pack.integrity : mayBeAbsent(pack);
  });
}

/**
 * @typedef {{ readonly version?: string, readonly integrity?: string, readonly optional?: boolean, readonly devOptional?: boolean }} LockedPackage
 * @param {string} text
 * @returns {Readonly<Record<string, LockedPackage>>}
 */
const readPackages = (text) => JSON.parse(text).packages ?? {};

/** @param {LockedPackage} pack */
const mayBeAbsent = (pack) => pack.optional === true || pack.devOptional === true;
