import { describe, expect, it } from 'vitest';
import { articleOf } from '../../seed/sources/article/article.ts';
import { plain } from '../../seed/sources/article/page-text.ts';

function read(...lines: string[]) {
  const table = ['| ICD-10 Code | Description | Notes |', 'M81.0 | Osteoporosis | Common. |'];
  const page = plain(['CPT 77078: A scan', ...lines, 'Related Diagnoses', ...table].join('\n'));
  return articleOf(page.split('\n'), { id: 'DOC:article-77078', file: 'page.txt', sha256: '' });
}

/** The payers that lines name, as they write them. */
function payers(...lines: string[]): (string | undefined)[] {
  const { assertions } = read(...lines).source;
  return assertions.flatMap((one) =>
    one.predicate === 'MENTIONED_PAYER' && one.strength === 'DISCUSSED' ? [one.assertedLabel] : [],
  );
}

/** The payers that lines say to cover the service often, with how certain that is. */
function coverage(...lines: string[]): string[] {
  const { assertions } = read(...lines).source;
  return assertions.flatMap((one) =>
    one.predicate === 'MENTIONED_PAYER' && one.strength === 'COMMONLY_COVERS'
      ? [`${one.object} ${one.confidence}`]
      : [],
  );
}

function sites(...lines: string[]): string[] {
  const { nodes } = read(...lines).source;
  return nodes.flatMap((node) => (node.record === 'site' ? [node.name] : []));
}

function leftOut(...lines: string[]): string[] {
  return read(...lines).remarks.flatMap(({ kind, line, text }) => (kind === 'LEFT_OUT' ? [`${line}: ${text}`] : []));
}

describe('the payers of a page', () => {
  it.each([
    ['Aetna, Cigna Health and Medicare are named as payers.', ['Aetna', 'Cigna Health', 'Medicare']],
    ['The scan is covered by Aetna, Humana and Medicaid.', ['Aetna', 'Humana', 'Medicaid']],
    ['Payers: Aetna; Cigna; UHC', ['Aetna', 'Cigna', 'UHC']],
    ['Payers discussed: Aetna / Cigna / Highmark', ['Aetna', 'Cigna', 'Highmark']],
    ['Policies from Aetna and Centene apply.', ['Aetna', 'Centene']],
    ['Cigna covers it; payers include Cigna Health and UnitedHealthcare (UHC).', ['Cigna Health', 'UnitedHealthcare']],
    ['Covered by: Aetna, Cigna', ['Aetna', 'Cigna']],
    ['Commercial payers (Aetna, Cigna) and Medicare cover the scan.', ['Aetna', 'Cigna', 'Medicare']],
    ['The payers are Aetna & Cigna.', ['Aetna', 'Cigna']],
    ['Anthem Blue Cross and Highmark are among the payers that pay for it.', ['Anthem Blue Cross', 'Highmark']],
    ['Health plans like Oscar Health and Molina Healthcare reimburse it.', ['Oscar Health', 'Molina Healthcare']],
    ['Medicare and Aetna cover it; Humana does not.', ['Aetna', 'Medicare', 'Humana']],
    [
      'Payers such as Aetna, Blue Cross and Blue Shield of Texas, and Oscar Health ask for a letter.',
      ['Aetna', 'Blue Cross and Blue Shield of Texas', 'Oscar Health'],
    ],
    ['Named payers: Aetna (commercial), Medicare Advantage plans (public).', ['Aetna', 'Medicare Advantage']],
  ])('are those of the sentence %j', (sentence, expected) => {
    expect(payers(sentence)).toEqual(expected);
    expect(leftOut(sentence)).toEqual([]);
  });

  it.each([
    [['Payers:', '- Aetna', '- Cigna Health (commercial)', '- Medicare', 'The scan takes long.']],
    [['Payers', '-', 'Aetna', '-', 'Cigna Health', '-', 'Medicare', '', 'The scan takes long.']],
    [['## Key Payers', '', 'Aetna', 'Cigna Health', 'Medicare']],
    [['Key payers discussed include Aetna,', 'Cigna Health and', 'Medicare.']],
  ])('are those of the list %j', (lines) => {
    expect(payers(...lines)).toEqual(['Aetna', 'Cigna Health', 'Medicare']);
    expect(leftOut(...lines)).toEqual([]);
  });

  it.each([
    ['Payers include Aetna and other Blue plans.', '2: "other Blue plans" does not name one payer.'],
    ['Aetna and Cigna cover it, as Centene does.', '2: "Centene" was not recognized as a payer.'],
    ['Payers in Texas want a letter.', '2: "Texas" was not recognized as a payer.'],
    ['Payers: see below', '2: "Payers: see below" was not recognized as a payer.'],
  ])('are reported with their line where %j names another', (sentence, expected) => {
    expect(leftOut(sentence)).toEqual([expected]);
  });

  it.each([
    ['No payers are named.'],
    ['Readers learn which payers commonly cover the scan.'],
    ['CPT code 77078 covers a scan.'],
    ['Prices follow the Medicare Physician Fee Schedule.'],
  ])('are not in the sentence %j', (sentence) => {
    expect(payers(sentence)).toEqual([]);
    expect(leftOut(sentence)).toEqual([]);
  });

  it('cover the scan where their own sentence says so, or one about all of them', () => {
    const named = 'Payers include Aetna and Cigna.';
    expect(coverage(named)).toEqual([]);
    expect(coverage(named, 'Medicare commonly covers it.')).toEqual(['PAYER:medicare STATED']);
    expect(coverage(named, 'It is not commonly covered by Medicare.')).toEqual([]);
    expect(coverage(named, 'Most payers usually cover it.')).toEqual(['PAYER:aetna DERIVED', 'PAYER:cigna DERIVED']);
  });
});

describe('the sites of service of a page', () => {
  it.each([
    [
      ['Typical site of service: Hospital outpatient departments or mobile units'],
      ['Hospital outpatient department', 'Mobile units'],
    ],
    [['Typical sites of service are physician offices and rural clinics.'], ['Physician office', 'Rural clinics']],
    [['Setting - Rural clinics'], ['Rural clinics']],
    [['Places of service: physician offices; nursing facilities.'], ['Physician office', 'Nursing facilities']],
    [
      ['Sites of service:', '- Outpatient imaging centres', '- Rural clinics'],
      ['Outpatient imaging center', 'Rural clinics'],
    ],
    [['Site of service: Outpatient imaging centers, where CT is available'], ['Outpatient imaging center']],
    [['The scan is usually performed in physician offices and elsewhere.'], ['Physician office']],
  ])('are those of %j', (lines, expected) => {
    expect(sites(...lines)).toEqual(expected);
    expect(leftOut(...lines)).toEqual([]);
  });

  it('are reported where an entry names none', () => {
    expect(leftOut('Typical site of service: Physician offices and other settings')).toEqual([
      '2: "other settings" does not name one site of service.',
    ]);
    expect(leftOut('Place of service: 11, physician offices')).toEqual(['2: "11" does not name one site of service.']);
    expect(leftOut('Sites of service vary.')).toEqual([
      '2: No site of service was recognized in "Sites of service vary.".',
    ]);
    expect(leftOut('Typical site of service:')).toEqual([]);
  });
});
