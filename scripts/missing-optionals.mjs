/**
 * A package of the lock file, as far as it matters here.
 * @typedef {{ version?: string, optional?: boolean, optionalDependencies?: Record<string, string>, [key: string]: unknown }} LockEntry
 * @typedef {Record<string, LockEntry>} LockEntries by place, such as `node_modules/a/node_modules/b`
 */

/**
 * The optional packages that the lock file's packages name and the lock file lacks, with the place each belongs at.
 * npm leaves those of other platforms out when it could not load them (npm/cli#4828), and `npm ci` then fails everywhere.
 * @param {LockEntries} entries
 * @returns {readonly { place: string, name: string, version: string }[]}
 */
export function findMissingOptionals(entries) {
  return Object.entries(entries).flatMap(([parent, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).flatMap(([name, version]) => {
      const found = lookUp(entries, parent, name);
      if (found && (found.version === version || !isExact(version))) return [];
      return [{ place: `${found ? `${parent}/` : ''}node_modules/${name}`, name, version }];
    }),
  );
}

/**
 * What the lock file says of such a package, as far as its name and its dependent tell: no checksum, and the platform.
 * @param {{ name: string, version: string }} missing
 * @returns {LockEntry}
 */
export function entryFor({ name, version }) {
  if (!isExact(version))
    throw new Error(`${name} is wanted as ${version}; only npm can say which version that is.`);
  const parts = name.split(/[/-]/);
  const os = parts.map((part) => SYSTEMS[part]).find(Boolean);
  const cpu = parts.map((part) => PROCESSORS[part]).find(Boolean);
  if (!os && !cpu) throw new Error(`${name} does not tell its platform by its name.`);
  const libc = parts.includes('musl') ? 'musl' : parts.includes('gnu') && os === 'linux' ? 'glibc' : null;
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  };
}

/**
 * Node's own rule: beside the one who asks, then further up.
 * @param {LockEntries} entries
 * @param {string} parent
 * @param {string} name
 */
function lookUp(entries, parent, name) {
  for (let place = parent; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    const found = entries[`${place ? `${place}/` : ''}node_modules/${name}`];
    if (found || place === '') return found;
  }
}

/** @param {string} version */
const isExact = (version) => /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version);

/** @type {Readonly<Record<string, string>>} */
const SYSTEMS = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win32: 'win32',
  windows: 'win32',
};

/** @type {Readonly<Record<string, string>>} */
const PROCESSORS = {
  arm: 'arm',
  arm64: 'arm64',
  gnueabihf: 'arm',
  ia32: 'ia32',
  loong64: 'loong64',
  mips64el: 'mips64el',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
  x64: 'x64',
};
