import { readFileSync } from 'node:fs';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import type { PrintDocument } from '../core/rendition/press.ts';
import { FONT_FILES } from './fonts.ts';
import { writePdfMetadata } from './pdf-metadata.ts';

/** Sets a Typst document as a PDF tagged after PDF/UA-1 that says whose it is. Throws where Typst refuses it. */
export async function typeset(print: PrintDocument): Promise<Uint8Array> {
  compiler ??= startCompiler();
  const { pdf, isUniversal } = setType(compiler, print);
  return writePdfMetadata(pdf, print.metadata, { isUniversal });
}

// Starting one takes longer than setting a story: it reads the fonts.
let compiler: NodeCompiler | undefined;

const startCompiler = (): NodeCompiler =>
  NodeCompiler.create({
    workspace: WORKSPACE,
    fontArgs: [{ fontBlobs: FONT_FILES.map((file) => readFileSync(file)) }],
  });

/** A place that holds nothing: a document shows only the files it brings along. */
const WORKSPACE = '/nowhere';

interface Typeset {
  readonly pdf: Uint8Array;
  /** Whether it keeps PDF/UA-1, which asks for a font for every letter. */
  readonly isUniversal: boolean;
}

/**
 * With the project's fonts; where they lack a letter, with whatever this machine has; where it has none either, the
 * letter is set as a box, and the PDF is tagged but claims no PDF/UA.
 */
function setType(typst: NodeCompiler, { source, files, metadata }: PrintDocument): Typeset {
  for (const [name, bytes] of files) typst.mapShadow(`${WORKSPACE}/${name}`, Buffer.from(bytes));
  try {
    const refusals: string[] = [];
    for (const { fallback, pdfStandard } of ATTEMPTS) {
      const attempt = writePdf(typst, source, { fallback, pdfStandard });
      if (attempt.ok) return { pdf: attempt.pdf, isUniversal: pdfStandard === 'ua-1' };
      refusals.push(attempt.why);
    }
    throw new Error(`Typst does not set "${metadata.title}" as a PDF: ${refusals.at(-1)}`);
  } finally {
    typst.resetShadow();
    typst.evictCache(ROUNDS_KEPT);
  }
}

interface Means {
  readonly fallback: 'no' | 'yes';
  readonly pdfStandard: 'ua-1' | '1.7';
}

const ATTEMPTS: readonly Means[] = [
  { fallback: 'no', pdfStandard: 'ua-1' },
  { fallback: 'yes', pdfStandard: 'ua-1' },
  { fallback: 'yes', pdfStandard: '1.7' },
];

/** What one story leaves in the cache helps the next one; what is older only takes memory. */
const ROUNDS_KEPT = 1;

type Attempt = { readonly ok: true; readonly pdf: Uint8Array } | { readonly ok: false; readonly why: string };

function writePdf(typst: NodeCompiler, source: string, { fallback, pdfStandard }: Means): Attempt {
  const compiled = typst.compile({ mainFileContent: source, inputs: { fallback } });
  const document = compiled.result;
  if (document === null) return { ok: false, why: explain(typst, compiled.takeError()) };
  try {
    return { ok: true, pdf: typst.pdf(document, { pdfStandard }) };
  } catch (error) {
    return { ok: false, why: String(error) };
  }
}

const explain = (typst: NodeCompiler, error: NodeError | null): string =>
  error === null ? 'no reason given' : JSON.stringify(typst.fetchDiagnostics(error));
