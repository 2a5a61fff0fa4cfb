import { CoverageList } from './coverage-list.tsx';
import type { PageNode } from './page-node.ts';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly kind: PageNode['__typename'];
}

/** What coverage documents list a procedure or a diagnosis for. */
export function Coverage({ id, name, kind }: Props) {
  const whats = kind === 'Procedure' ? 'Diagnoses' : kind === 'Diagnosis' ? 'Procedures' : undefined;
  if (!whats) return null;
  return (
    <>
      <CoverageList key={`${id} covered`} id={id} name={name} title={`${whats} listed as covered`} isCovered />
      <CoverageList
        key={`${id} not covered`}
        id={id}
        name={name}
        title={`${whats} listed as not covered`}
        isCovered={false}
      />
    </>
  );
}
