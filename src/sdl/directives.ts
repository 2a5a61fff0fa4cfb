import { type ConstDirectiveNode, valueFromASTUntyped } from 'graphql';

/** A schema element that may have directives. */
export interface Directed {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** An element's directive of this name; undefined if it has no such directive. */
export function directive({ directives }: Directed, name: string): ConstDirectiveNode | undefined {
  return directives?.find((one) => one.name.value === name);
}

/** An element's directives of this name, in order: more than one only if it is repeatable. */
export function directivesOf({ directives = [] }: Directed, name: string): ConstDirectiveNode[] {
  return directives.filter((one) => one.name.value === name);
}

/** The text of a directive's argument; undefined without the directive or the argument. */
export function directiveText(element: Directed, name: string, argument: string): string | undefined {
  return textOf(directive(element, name), argument);
}

/** The text of this directive's argument; undefined without the directive or the argument. */
export function textOf(given: ConstDirectiveNode | undefined, argument: string): string | undefined {
  const value = argumentOf(given, argument);
  return typeof value === 'string' ? value : undefined;
}

/** The texts of a directive's argument; undefined without the directive or the argument. */
export function directiveTexts(element: Directed, name: string, argument: string): readonly string[] | undefined {
  const value = argumentOf(directive(element, name), argument);
  return Array.isArray(value) ? value.map(String) : undefined;
}

/** Whether a directive's argument is `true`. */
export function directiveFlag(element: Directed, name: string, argument: string): boolean {
  return argumentOf(directive(element, name), argument) === true;
}

function argumentOf(given: ConstDirectiveNode | undefined, argument: string): unknown {
  const found = given?.arguments?.find((one) => one.name.value === argument);
  return found && valueFromASTUntyped(found.value);
}
