import { z } from 'zod';
import { nearest } from '../text/nearest.ts';
import { err, ok, type Result } from '../text/result.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Problem, ProblemReason } from './problem.ts';

/** Reads front matter by a schema: the typed value, or every problem in it with its line and field. */
export function readBySchema<Schema extends z.ZodType>(
  schema: Schema,
  frontMatter: FrontMatter,
  file: string,
): Result<z.output<Schema>, readonly Problem[]> {
  // A file without entries is what is left when the last of them is taken out.
  const values = frontMatter.values ?? (schema instanceof z.ZodArray ? [] : {});
  const parsed = schema.safeParse(values, { reportInput: true });
  if (parsed.success) return ok(parsed.data);
  const problems = parsed.error.issues.flatMap((issue) =>
    reasonsOf(issue, schema).map(({ path, reason }) => ({
      file,
      line: frontMatter.lineOf(path),
      field: fieldName(path),
      ...reason,
    })),
  );
  return err(problems);
}

/** `['authors', 0]` -> `authors[0]`; null for the whole. */
export function fieldName(path: readonly PropertyKey[]): string | null {
  const name = path.reduce<string>(
    (before, key) =>
      typeof key === 'number' ? `${before}[${key}]` : before ? `${before}.${String(key)}` : String(key),
    '',
  );
  return name || null;
}

type Located = { readonly path: readonly PropertyKey[]; readonly reason: ProblemReason };

function reasonsOf(issue: z.core.$ZodIssue, schema: z.ZodType): readonly Located[] {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, path);
      return issue.keys.map((key) => ({
        path: [...path, key],
        reason: { code: 'unknown-key', key, known, nearest: nearest(key, known) },
      }));
    }
    case 'invalid_type':
      return [{ path, reason: wrongType(issue.expected, issue.input, path) }];
    case 'invalid_value':
      return [{ path, reason: notInList(issue.values.map(String), issue.input) }];
    case 'invalid_union': {
      const options = 'options' in issue ? (issue.options ?? []).map(String) : [];
      const key = issue.discriminator ?? '';
      const input = (issue.input as Record<string, unknown> | undefined)?.[key];
      return [{ path, reason: notInList(options, input) }];
    }
    case 'too_small':
    case 'too_big':
      return [{ path, reason: wrongSize(issue) }];
    case 'custom':
      // `field-schemas.ts` puts a whole reason there.
      return [{ path, reason: issue.params as ProblemReason }];
    default:
      return [
        {
          path,
          reason: { code: 'bad-value', expected: 'another form', received: show(issue.input), nearest: null },
        },
      ];
  }
}

function wrongType(expected: string, input: unknown, path: readonly PropertyKey[]): ProblemReason {
  if (input === undefined) return { code: 'missing-key', key: String(path.at(-1) ?? '') };
  return { code: 'wrong-type', expected: TYPE_NAMES[expected] ?? expected, received: show(input) };
}

function notInList(values: readonly string[], input: unknown): ProblemReason {
  if (input === undefined)
    return { code: 'wrong-type', expected: `one of ${values.join(', ')}`, received: 'nothing' };
  const received = typeof input === 'string' ? input : show(input);
  return {
    code: 'bad-value',
    expected: `one of ${values.join(', ')}`,
    received,
    nearest: nearest(received, values),
  };
}

function wrongSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): ProblemReason {
  const limit = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
  if (typeof issue.input === 'number')
    return { code: 'wrong-type', expected: `a number of ${limit}`, received: String(issue.input) };
  const count = Array.isArray(issue.input) ? issue.input.length : 0;
  return { code: 'wrong-type', expected: `${limit} of them`, received: count === 0 ? 'none' : String(count) };
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};

function show(input: unknown): string {
  if (input === undefined || input === null) return 'nothing';
  if (typeof input === 'string') return `the text "${input.slice(0, 60)}"`;
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'keys with values';
  return `the ${typeof input} ${String(input)}`;
}

/** The keys a schema knows at a path, through the wrappers around its objects. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const [key, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    if (key === undefined) return Object.keys(schema.shape);
    return keysAt(schema.shape[String(key)] as z.ZodType, rest);
  }
  if (schema instanceof z.ZodArray) return keysAt(schema.element as z.ZodType, rest);
  if (schema instanceof z.ZodRecord) return key === undefined ? recordKeys(schema) : [];
  if (schema instanceof z.ZodDiscriminatedUnion) {
    return [...new Set(schema.options.flatMap((option) => keysAt(option as z.ZodType, path)))];
  }
  const { innerType, in: input } = (schema?.def ?? {}) as { innerType?: z.ZodType; in?: z.ZodType };
  const inner = innerType ?? input;
  return inner ? keysAt(inner, path) : [];
}

const recordKeys = (schema: z.ZodRecord): readonly string[] =>
  schema.keyType instanceof z.ZodEnum ? Object.values(schema.keyType.enum).map(String) : [];
