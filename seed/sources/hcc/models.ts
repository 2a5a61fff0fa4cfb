/** A risk adjustment model of Medicare. */
export interface HccModel {
  /** `CMS-HCC V28`, `CMS-HCC ESRD V24`, `RxHCC V08`. */
  readonly name: string;
  /** How the ids of its categories begin, without `HCC:`. */
  readonly prefix: string;
  displayOf(number: number): string;
}

const families = ['CMS-HCC ESRD', 'CMS-HCC', 'RxHCC'] as const;

/** @param version `V` and two digits */
function hccModel(family: (typeof families)[number], version: string): HccModel {
  const name = `${family} ${version}`;
  if (family === 'RxHCC') return { name, prefix: `RX-${version}`, displayOf: (n) => `${version} RxHCC ${n}` };
  const own = family === 'CMS-HCC' ? version : `ESRD ${version}`;
  return { name, prefix: own.replace(' ', '-'), displayOf: (n) => `${own} HCC ${n}` };
}

/** The model that a column of CMS's extracts names, such as `CMS-HCC ESRD Model V21`; undefined if it names none. */
export function readModel(text: string): HccModel | undefined {
  const [, name, version] = /^(CMS-HCC ESRD|CMS-HCC|RxHCC) Model (V\d\d)$/.exec(text) ?? [];
  const family = families.find((one) => one === name);
  return family && version ? hccModel(family, version) : undefined;
}

/** The model that a domain such as `ESRD` and a version such as `V24` name. The versions of RxHCC begin with R. */
export function readDomain(domain: string, version: string): HccModel | undefined {
  const [, digits] = /^[VR](\d\d)$/.exec(version) ?? [];
  const family = domains.get(domain);
  return family && digits ? hccModel(family, `V${digits}`) : undefined;
}

const domains: ReadonlyMap<string, (typeof families)[number]> = new Map([
  ['ESRD', 'CMS-HCC ESRD'],
  ['CMS-HCC', 'CMS-HCC'],
  ['RxHCC', 'RxHCC'],
]);

/** The id of a category. */
export function hccId({ prefix }: HccModel, number: number): string {
  return `HCC:${prefix}-${number}`;
}
