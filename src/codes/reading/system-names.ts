import { charactersOf } from './plain-text.ts';

/** Code systems, as the schema names them, and labels of codes, that a name can mean. */
export type Named = readonly string[];

const cpt: Named = ['CPT'];
/** Level I of HCPCS is CPT. */
const hcpcs: Named = ['HCPCS2', 'CPT'];
const hcpcs2: Named = ['HCPCS2'];
const icd: Named = ['ICD10CM', 'ICD9CM'];
const icd10: Named = ['ICD10CM'];
const pcs: Named = ['ICD10PCS'];
const icd9: Named = ['ICD9CM'];
const nucc: Named = ['NUCC'];
const pos: Named = ['POS'];
const ccsr: Named = ['CCSR'];
const medicare: Named = ['MEDSPEC'];
const modifier: Named = ['Modifier'];
const procedure: Named = ['Procedure'];
const diagnosis: Named = ['Diagnosis', 'Icd9Code'];
const specialty: Named = ['Specialty', 'MedicareSpecialty'];

/** What people write before or after a code, without blanks and signs. */
const names: ReadonlyMap<string, Named> = new Map<string, Named>([
  ...named(cpt, 'CPT CPT4 CPTI CPTII CPTIII HCPCSI HCPCSLEVELI'),
  ...named(hcpcs, 'HCPCS CPTHCPCS HCPCSCPT'),
  ...named(hcpcs2, 'HCPCS2 HCPCSII HCPCSLEVELII HCPCSLEVEL2 HCPCSLII'),
  ...named(icd, 'ICD ICDCM'),
  ...named(icd10, 'ICD10 ICD10CM ICDX ICDXCM ICD10DX'),
  ...named(pcs, 'ICD10PCS ICDPCS PCS ICDXPCS'),
  ...named(icd9, 'ICD9 ICD9CM ICDIX ICD9DX'),
  ...named(nucc, 'NUCC TAXONOMY PROVIDERTAXONOMY NUCCTAXONOMY HEALTHCAREPROVIDERTAXONOMY'),
  ...named(pos, 'POS PLACEOFSERVICE'),
  ...named(ccsr, 'CCSR'),
  ...named(medicare, 'MEDSPEC MEDICARESPECIALTY'),
  ...named(modifier, 'MOD MODS MODIFIER MODIFIERS CPTMODIFIER HCPCSMODIFIER'),
  ...named(procedure, 'PROC PROCEDURE PX'),
  ...named(diagnosis, 'DX DIAG DIAGNOSIS PRIMARYDX PRIMARYDIAGNOSIS PRINCIPALDIAGNOSIS'),
  ...named(specialty, 'SPECIALTY'),
]);

/** The qualifiers of X12 claims. They are too short to be read without the colon that follows them. */
const qualifiers: ReadonlyMap<string, Named> = new Map<string, Named>([
  ...named(procedure, 'HC'),
  ...named(icd10, 'ABK ABF ABJ'),
  ...named(pcs, 'BBR BBQ'),
  ...named(icd9, 'BK BF BJ'),
]);

/** The tables of HL7 version 2: the third component of `M81.0^Osteoporosis^I10`. */
const tables: ReadonlyMap<string, Named> = new Map<string, Named>([
  ...named(cpt, 'C4 C5 CPTM'),
  ...named(hcpcs, 'HPC'),
  ...named(icd10, 'I10 I10C'),
  ...named(pcs, 'I10P'),
  ...named(icd9, 'I9 I9C I9CDX'),
  ...named(nucc, 'NUCCPROVIDERCODES'),
]);

/** FHIR's addresses without their scheme, and object identifiers, in upper case. */
const addresses: ReadonlyMap<string, Named> = new Map<string, Named>([
  ...named(cpt, 'WWW.AMA-ASSN.ORG/GO/CPT URN:OID:2.16.840.1.113883.6.12'),
  ...named(hcpcs, 'URN:OID:2.16.840.1.113883.6.14 WWW.CMS.GOV/MEDICARE/CODING/HCPCSRELEASECODESETS'),
  ...named(hcpcs, 'TERMINOLOGY.HL7.ORG/CODESYSTEM/HCPCS WWW.NLM.NIH.GOV/RESEARCH/UMLS/HCPCS'),
  ...named(hcpcs2, 'URN:OID:2.16.840.1.113883.6.285 TERMINOLOGY.HL7.ORG/CODESYSTEM/HCPCS-LEVEL-II'),
  ...named(icd10, 'HL7.ORG/FHIR/SID/ICD-10-CM URN:OID:2.16.840.1.113883.6.90'),
  ...named(icd9, 'HL7.ORG/FHIR/SID/ICD-9-CM HL7.ORG/FHIR/SID/ICD-9-CM/DIAGNOSIS'),
  ...named(icd9, 'URN:OID:2.16.840.1.113883.6.103 URN:OID:2.16.840.1.113883.6.42'),
  ...named(pcs, 'HL7.ORG/FHIR/SID/ICD-10-PCS WWW.CMS.GOV/MEDICARE/CODING/ICD10 URN:OID:2.16.840.1.113883.6.4'),
  ...named(nucc, 'NUCC.ORG/PROVIDER-TAXONOMY WWW.NUCC.ORG/PROVIDER-TAXONOMY URN:OID:2.16.840.1.113883.6.101'),
  ...named(pos, 'WWW.CMS.GOV/MEDICARE/CODING/PLACE-OF-SERVICE-CODES/PLACE_OF_SERVICE_CODE_SET'),
  ...named(pos, 'URN:OID:2.16.840.1.113883.6.50'),
]);

/** What a name of a code system means, in plain text; undefined for other texts. */
export function systemNamed(text: string): Named | undefined {
  return names.get(charactersOf(text));
}

/** What the third component of an HL7 version 2 triplet means. */
export function systemOfTable(text: string): Named | undefined {
  return tables.get(charactersOf(text)) ?? systemAt(text);
}

/** What a FHIR address, an object identifier or a name means. */
export function systemAt(text: string): Named | undefined {
  const address = text
    .trim()
    .replace(/^HTTPS?:\/\//, '')
    .replace(/\/$/, '');
  return addresses.get(address) ?? addresses.get(`URN:OID:${address}`) ?? systemNamed(address);
}

/** A text after the name of a code system. */
export interface AfterName {
  readonly named: Named;
  readonly rest: string;
}

const maxNameWords = 6;
const attached = /^(?:ICD-?10(?:-?CM)?|ICD-?9(?:-?CM)?|HCPCS|CPT|NUCC|POS|CCSR|DX)(?=[A-Z]?\d)/;

/** Splits a text after the longest name that it starts with: `ICD-10-CM code: M81.0`, `CPT77080`, `HC:77080`. */
export function afterName(text: string): AfterName | undefined {
  // All names start with two letters, and hardly any code does.
  if (!/^[A-Z]{2}/.test(text)) return undefined;
  const ends = [...text.slice(0, 80).matchAll(/[\s\-./:#=|()[\]®]+/g)].slice(0, maxNameWords);
  for (const { index, 0: signs } of ends.reverse()) {
    const words = text.slice(0, index);
    const rest = text.slice(index + signs.length).replace(/^(?:CODE\(S\)|(?:CODES?|NO|NUMBER)\b)[\s.:#=-]*/, '');
    const named = systemNamed(words) ?? numbered(words) ?? (signs.startsWith(':') ? qualifiers.get(words) : undefined);
    if (named && rest !== '') return { named, rest };
  }
  const [name = ''] = attached.exec(text) ?? [];
  const named = systemNamed(name);
  return named && { named, rest: text.slice(name.length) };
}

/** `DX1` and `DIAGNOSIS 2` are the columns of a claim. */
function numbered(words: string): Named | undefined {
  return /^(DX|DIAG|DIAGNOSIS)\s*\d{1,2}$/.test(words) ? diagnosis : undefined;
}

function named(systems: Named, texts: string): [string, Named][] {
  return texts.split(' ').map((text) => [text, systems]);
}
