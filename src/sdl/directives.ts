import { type ConstDirectiveNode, valueFromASTUntyped } from 'graphql';

/** An element of a schema that may carry directives. */
export interface Directed {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

export function directive({ directives }: Directed, name: string): ConstDirectiveNode | undefined {
  return directives?.find((one) => one.name.value === name);
}

/** The text that an element's directive gives for an argument; undefined where it gives none, or is not there. */
export function directiveText(element: Directed, name: string, argument: string): string | undefined {
  const value = directiveValue(element, name, argument);
  return typeof value === 'string' ? value : undefined;
}

/** The texts that an element's directive gives for an argument; undefined where it gives none, or is not there. */
export function directiveTexts(element: Directed, name: string, argument: string): readonly string[] | undefined {
  const value = directiveValue(element, name, argument);
  return Array.isArray(value) ? value.map(String) : undefined;
}

/** Whether an element's directive gives `true` for an argument. */
export function directiveFlag(element: Directed, name: string, argument: string): boolean {
  return directiveValue(element, name, argument) === true;
}

function directiveValue(element: Directed, name: string, argument: string): unknown {
  const given = directive(element, name)?.arguments?.find((one) => one.name.value === argument);
  return given && valueFromASTUntyped(given.value);
}
