import { isNode, isScalar, LineCounter, parseDocument, visit, type Document as YamlDocument } from 'yaml';
import { codePointOf } from '../text/code-point.ts';
import { err, ok, type Result } from '../text/result.ts';
import type { ProblemReason } from './problem.ts';

/** YAML as plain values, and the way back from a value to the line it stands on. */
export interface FrontMatter {
  readonly values: unknown;
  /** The line in the file (from 1) where the value at this path, or the nearest one around it, begins. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

type Failure = { readonly line: number; readonly reason: ProblemReason };

/** The most front matter a file may have, in characters; a story's fields need a hundredth of it. */
const LONGEST = 64_000;

/** Reads the block between the first two lines `---` of an MDX file. */
export function readFrontMatter(text: string): Result<FrontMatter, Failure> {
  const match = /^---[ \t]*\n(?:(.*?)\n)?---[ \t]*(?:\n|$)/s.exec(text);
  if (!match) return err({ line: 1, reason: { code: 'missing-front-matter' } });
  return readYaml(match[1] ?? '', 2);
}

/** Reads a whole YAML file (YAML 1.2, core schema); `firstLine` is where its text begins in the file. */
export function readYaml(text: string, firstLine = 1): Result<FrontMatter, Failure> {
  if (text.length > LONGEST) return err(badYaml(firstLine, `longer than ${LONGEST} characters`));
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false });
    const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
    const [error] = document.errors;
    if (error) return err(badYaml(lineAt(error.pos[0]), unusualSpace(text, error.pos[0]) ?? wordsOf(error)));
    const fault = firstFault(document, text);
    if (fault) return err(badYaml(lineAt(fault.offset), fault.why));
    return ok({ values: document.toJS(), lineOf: (path) => lineAt(offsetOf(document, path)) });
  } catch (error) {
    return err(badYaml(firstLine, wordsOf(error)));
  }
}

/** Nesting that exhausts the stack is reported by the parser in the words of the machine, or thrown. */
function wordsOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (message.includes('multiple documents')) return 'it holds a second document, which begins with ---';
  return message.includes('call stack') ? 'nested too deep' : message;
}

/** What looks like a space and is none to YAML, in the line of an error or the one before it. */
function unusualSpace(text: string, offset: number): string | null {
  const start = text.lastIndexOf('\n', text.lastIndexOf('\n', offset) - 1) + 1;
  const [found] =
    /[\u00a0\u2007\u200b\u202f\u3000\ufeff]/.exec(
      text
        .slice(start, offset + 200)
        .split('\n', 3)
        .join('\n'),
    ) ?? [];
  if (found === undefined) return null;
  return `it holds a space of another kind (${codePointOf(found)}), as programs for documents write it; type it anew`;
}

const badYaml = (line: number, parser: string): Failure => ({ line, reason: { code: 'bad-yaml', parser } });

/**
 * The first alias, repeated key or text cut short by a sign. Refusing every alias is what makes a YAML bomb harmless; the
 * parser itself would compare each key with each.
 */
function firstFault(
  document: YamlDocument,
  text: string,
): { readonly offset: number; readonly why: string } | null {
  let fault: ReturnType<typeof firstFault> = null;
  visit(document, {
    Alias(_key, { range }) {
      fault = { offset: range?.[0] ?? 0, why: 'references (&name and *name) are not used here' };
      return visit.BREAK;
    },
    Map(_key, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        const name = isScalar(key) ? key.value : key;
        if (seen.has(name)) fault = { offset: offsetIn(key), why: `the key "${String(name)}" stands twice` };
        seen.add(name);
      }
      return fault ? visit.BREAK : undefined;
    },
    Scalar(_key, { type, value, range }) {
      if (type !== 'PLAIN' || typeof value !== 'string' || !value.includes(' ')) return undefined;
      // Of a title such as "What rule #4 says" YAML takes the end for a comment.
      const [lost] = /^[ \t]+#.*/.exec(text.slice(range?.[1] ?? text.length)) ?? [];
      if (lost === undefined) return undefined;
      fault = { offset: range?.[0] ?? 0, why: `what stands behind the sign # is lost (“${lost.trim()}”)` };
      return visit.BREAK;
    },
  });
  return fault;
}

const offsetIn = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

function offsetOf(document: YamlDocument, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
