import { type CodeLabel, codeSystems } from '../codes/code-systems.ts';
import { canonicalCode, canonicalPrefix } from '../codes/parse-code.ts';
import { placeOf } from '../codes/place.ts';
import { activeOn, billableOn, invalidOn, type OnDay, printOnDay, printStatus } from '../codes/validity.ts';
import { billabilityShape, validityShape } from '../codes/validity-row.ts';
import type { Knowledge } from '../compiler/compiler.ts';
import { not } from '../graph/condition/condition.ts';
import { today } from '../graph/day.ts';
import { explainHccModel, hccModel } from '../questions/vocabulary/hcc-models.ts';
import { explainPlace } from '../questions/vocabulary/places.ts';
import { refuseMalformed } from './bad-input.ts';

const validity = Object.keys(validityShape);
const billability = Object.keys(billabilityShape);

/** What the schema's directives refer to by name: computed fields, conditions, and how codes are written. */
export const knowledge: Knowledge = {
  computed: {
    status: onDayOf(validity, printStatus('this', '$day')),
    billable: onDayOf(billability, printOnDay(billableOn, 'this', '$day')),
    described: {
      properties: ['display', 'code'],
      expression: () => ({ text: "NOT this.display ENDS WITH (' ' + this.code)", values: {} }),
    },
  },
  conditions: {
    within: { kind: 'subtree', subtreesOf: (text) => refuseMalformed(() => placeOf(text)), explain: explainPlace },
    activeOn: onDay(validity, activeOn),
    billableOn: onDay(billability, billableOn),
    validOn: onDay(validity, (day) => not(invalidOn(day))),
  },
  writings: {
    CodeFilter: {
      exact: (label, code) => refuseMalformed(() => canonicalCode(codeLabel(label), code)),
      beginning: (label, code) => refuseMalformed(() => canonicalPrefix(codeLabel(label), code)),
    },
    HccModelFilter: {
      exact: (_label, name) => hccModel(name),
      beginning: (_label, text) => text,
      explain: explainHccModel,
    },
  },
};

/** A value on the date in the argument `asOf`, or today. */
function onDayOf(properties: readonly string[], text: string): Knowledge['computed'][string] {
  return { properties, expression: ({ asOf }) => ({ text, values: { day: asOf ?? today() } }) };
}

function onDay(properties: readonly string[], of: OnDay): Knowledge['conditions'][string] {
  return { kind: 'properties', properties, of };
}

function codeLabel(label: string): CodeLabel {
  if (label in codeSystems) return label as CodeLabel;
  throw new Error(`A CodeFilter must be on a label of codes, but got ${label}.`);
}
