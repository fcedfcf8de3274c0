import { unzipSync } from 'fflate';
import type { Candidate } from '../../core/inbound/candidate.ts';
import { evidenceOfValue } from '../../core/inbound/feed-items.ts';
import { err, ok, type Result } from '../../core/text/result.ts';
import type { InputProblem } from './input-problem.ts';

/** A package of ours: its manifest, and the HTML copy beside it. Nothing else of it is unpacked. */
export function readPackage(
  bytes: Uint8Array,
  name: string,
  readPage: (html: string) => Result<Candidate, InputProblem>,
): Result<Candidate, InputProblem> {
  const files = unpack(bytes);
  const manifest = manifestIn(files);
  const html = [...files].find(([path]) => /^[^/]+\/[^/]+\.html$/.test(path))?.[1];
  if (manifest === null || html === undefined)
    return err({ code: /\.docx$/i.test(name) ? 'word' : 'bad-package', name });
  const page = readPage(html);
  if (!page.ok) return page;
  const { title, license, fingerprint } = manifest;
  return ok({
    ...page.value,
    facts: { ...page.value.facts, title: { value: title, source: 'manifest' } },
    evidence: [...evidenceOfValue('manifest', 'text', license), ...page.value.evidence],
    statedFingerprint: fingerprint.slice('n1-sha256-'.length, 'n1-sha256-'.length + 12),
  });
}

const LARGEST = 5_000_000;

function unpack(bytes: Uint8Array): ReadonlyMap<string, string> {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        /^[^/]+\/[^/]+\.(?:json|html)$/.test(name) && originalSize <= LARGEST,
    });
    return new Map(Object.entries(files).map(([path, content]) => [path, new TextDecoder().decode(content)]));
  } catch {
    // Broken in the middle, or none after all.
    return new Map();
  }
}

interface Manifest {
  readonly title: string;
  readonly license: string;
  readonly fingerprint: string;
}

function manifestIn(files: ReadonlyMap<string, string>): Manifest | null {
  const text = [...files].find(([path]) => path.endsWith('/manifest.json'))?.[1];
  try {
    const { title, license, fingerprint } = JSON.parse(text ?? '') as Readonly<Record<string, unknown>>;
    if (typeof title !== 'string' || typeof license !== 'string' || typeof fingerprint !== 'string')
      return null;
    return { title, license, fingerprint };
  } catch {
    // No manifest, or none of ours.
    return null;
  }
}
