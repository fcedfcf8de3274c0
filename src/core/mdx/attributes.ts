import type { MdastNode } from 'satteri';
import { nearest } from '../text/nearest.ts';
import { refuseControl } from './control-characters.ts';
import { type Reading, refuse } from './reading.ts';

type JsxElement = Extract<MdastNode, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

/** What a component takes: each attribute by name, and whether it must be there. */
export type AttributeSpec = Readonly<Record<string, 'required' | 'optional'>>;

/** The attributes by name, as far as {@link AttributeSpec} promises them. */
export type Attributes<Spec extends AttributeSpec> = {
  readonly [Name in keyof Spec]: Spec[Name] extends 'required' ? string : string | undefined;
};

/** Reads the attributes of a component, all of them text in quotes; null when one was refused. */
export function readAttributes<Spec extends AttributeSpec>(
  element: JsxElement,
  spec: Spec,
  reading: Reading,
): Attributes<Spec> | null {
  const line = element.position?.start.line ?? 1;
  const component = element.name ?? '';
  const known = Object.keys(spec);
  const before = reading.refusals.length;
  const values: Record<string, string> = {};
  let isCode = false;
  for (const attribute of element.attributes) {
    if (
      attribute.type !== 'mdxJsxAttribute' ||
      (attribute.value !== null && typeof attribute.value === 'object')
    ) {
      const found = attribute.type === 'mdxJsxAttribute' ? `${attribute.name}={…}` : '{…}';
      refuse(reading, line, { code: 'code-in-content', what: 'expression', found });
      isCode = true;
    } else if (!Object.hasOwn(spec, attribute.name)) {
      const name = attribute.name;
      refuse(reading, line, {
        code: 'unknown-attribute',
        component,
        attribute: name,
        known,
        nearest: nearest(name, known),
      });
    } else {
      refuseControl(attribute.value ?? '', line, reading);
      values[attribute.name] = (attribute.value ?? '').trim().replace(/\s+/g, ' ');
    }
  }
  for (const name of known) {
    // What was given as code is not missing as well.
    if (spec[name] === 'required' && !values[name] && !isCode) {
      refuse(reading, line, { code: 'missing-attribute', component, attribute: name });
    }
  }
  return reading.refusals.length === before ? (values as Attributes<Spec>) : null;
}
