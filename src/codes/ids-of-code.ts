import { type CodeLabel, codeSystems } from './code-systems.ts';

/**
 * The ids that a node with this label and code may have: `CPT:0557T` for the procedure 0557T. Several if the code is not
 * written like one of any code system.
 * @param code as it is stored
 */
export function idsOfCode(label: CodeLabel, code: string): readonly string[] {
  const systems = codeSystems[label];
  const own = systems.filter(({ pattern }) => pattern.test(code));
  return (own.length > 0 ? own : systems).map(({ prefix }) => `${prefix}:${code}`);
}
