import { describe, expect, it } from 'vitest';
import { roleOf } from '../../seed/sources/article/diagnosis-wording.ts';

describe('the role of a diagnosis in a page', () => {
  it.each([
    ['Z87.310', 'Personal history of (healed) osteoporosis fracture', 'They were treated.', 'HISTORY'],
    ['Z87.81', 'Personal history of (healed) traumatic fracture', '', 'HISTORY'],
    ['Z86.39', 'Thyroid disease in the past', '', 'HISTORY'],
    ['Z87.310', 'Healed osteoporosis fracture', 'A known risk factor.', 'RISK_FACTOR'],
    ['Z82.62', 'Family history of osteoporosis', '', 'RISK_FACTOR'],
    ['Z82.62', 'A parent with a hip fracture', '', 'RISK_FACTOR'],
    ['Z91.81', 'Increased risk of fracture', '', 'RISK_FACTOR'],
    ['Z13.820', 'Encounter for screening for osteoporosis and fracture', '', 'UNSPECIFIED'],
    ['Z47.89', 'Aftercare following a fracture', '', 'UNSPECIFIED'],
    ['M81.0', 'Age-related osteoporosis without current pathological fracture', '', 'UNSPECIFIED'],
    ['M81.0', 'Osteoporosis, no fracture', 'Common indication.', 'INDICATION'],
    ['M81.0', 'Osteoporosis with a history of fracture', '', 'UNSPECIFIED'],
    ['S52.501S', 'Unspecified fracture of the lower end of right radius, sequela', '', 'UNSPECIFIED'],
    ['M80.00XS', 'Osteoporosis with current pathological fracture', '', 'UNSPECIFIED'],
  ])('is not FRACTURE for %s, %j', (code, label, note, role) => {
    expect(roleOf(code, label, note)).toBe(role);
  });

  it.each([
    ['S72.001A', 'Fracture of unspecified part of neck of right femur, initial encounter for closed fracture'],
    ['S52.501D', 'Fracture of radius, subsequent encounter for fracture with routine healing'],
    ['S52.501A', 'Broken wrist'],
    ['S02.0XXA', 'Fracture of vault of skull without displacement'],
    ['M48.56XA', 'Collapsed vertebra, lumbar region'],
    ['M84.453A', 'Pathological fracture, unspecified femur'],
    ['P13.2', 'Birth injury with fracture of the femur'],
  ])('is FRACTURE for %s, %j', (code, label) => {
    expect(roleOf(code, label, 'A common indication.')).toBe('FRACTURE');
  });
});
