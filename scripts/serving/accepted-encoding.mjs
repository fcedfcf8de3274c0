/**
 * The encoding to answer with: brotli before gzip before none, as far as the client takes them (RFC 9110, 12.5.3).
 * @param {string | undefined} acceptEncoding
 * @returns {'br' | 'gzip' | null}
 */
export function acceptedEncoding(acceptEncoding) {
  const weights = new Map((acceptEncoding ?? '').toLowerCase().split(',').map(readWeight));
  const accepts = (/** @type {string} */ name) => (weights.get(name) ?? weights.get('*') ?? 0) > 0;
  if (accepts('br')) return 'br';
  return accepts('gzip') ? 'gzip' : null;
}

/**
 * @param {string} part
 * @returns {[name: string, weight: number]}
 */
function readWeight(part) {
  const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return [name, weight === undefined ? 1 : Number(weight) || 0];
}
