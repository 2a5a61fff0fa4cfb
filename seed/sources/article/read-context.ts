import { codeId } from '../../../src/codes/parse-code.ts';
import { type Draft, statementIn } from './draft.ts';
import { factorRules } from './factor-wording.ts';
import type { Page, Section } from './page.ts';
import type { Line } from './remark.ts';
import { namedSpecialties } from './specialty-wording.ts';
import { sentencesOf, slugOf, type Words } from './wording.ts';

const workflow = /^(a )?typical (clinical )?workflow\b.*:$/i;
const marker = /^(-|\*|•|\d+[.)])( |$)/;
const patient = /\b(\d{1,3})-year-old\b/i;

/** Reads the patient's scenario and the steps of the workflow. */
export function readContext(draft: Draft, { sections }: Page): void {
  const [section, ...others] = sections.filter(({ lines }) => lines.some(isContext));
  if (!section) return;
  for (const { lines } of others) {
    const text = 'Left out: A page has one patient and one workflow, and an earlier section describes them.';
    draft.remark('LEFT_OUT', lines.find(isContext)?.number ?? null, text);
  }
  const { text, steps } = splitSection(section);
  const scenario = text.find((line) => patient.test(line));
  if (scenario) readScenario(draft, section.heading, scenario);
  readSteps(draft, section.heading, steps);
}

function isContext({ text }: Line): boolean {
  return workflow.test(text) || patient.test(text);
}

/** The lines before the list of steps, and the steps. Their markers may be on lines of their own. */
function splitSection(section: Section): { text: readonly string[]; steps: readonly string[] } {
  const lines = section.lines.map(({ text }) => text);
  const start = lines.findIndex((line) => workflow.test(line));
  if (start === -1) return { text: lines, steps: [] };
  const entries = lines.slice(start + 1).map((line) => line.replace(marker, '').trim());
  return { text: lines.slice(0, start), steps: entries.filter((line) => line !== '') };
}

function readScenario(draft: Draft, section: string | undefined, text: string): void {
  const id = `SCENARIO:${draft.name}`;
  const age = Number(patient.exec(text)?.[1]);
  const sex = /\b(woman|female)\b/i.test(text) ? 'FEMALE' : /\b(man|male)\b/i.test(text) ? 'MALE' : undefined;
  const sentences = sentencesOf(text);
  const sentenceOf = (pattern: Words) => sentences.find((sentence) => pattern.test(sentence)) ?? text;
  draft.node({ record: 'scenario', id, text, ...(age > 0 && { age }), ...(sex && { sex }) });
  draft.assertion({
    ...statementIn(section, sentenceOf(patient)),
    predicate: 'ILLUSTRATED_BY',
    subject: draft.subject,
    object: id,
  });
  for (const rule of factorRules.filter(({ pattern }) => pattern.test(text))) {
    const factor = `FACTOR:${rule.id(age)}`;
    const quoted = statementIn(section, sentenceOf(rule.pattern));
    draft.node({ record: 'factor', id: factor, name: rule.name(age), kind: rule.kind });
    draft.assertion({ ...quoted, predicate: 'HAS_FACTOR', subject: id, object: factor });
    const { listed } = rule;
    const lists = (code: string) => draft.assertions().some(({ object }) => object === codeId('Diagnosis', code));
    for (const code of listed === undefined || lists(listed) ? rule.suggests : []) {
      const object = codeId('Diagnosis', code);
      draft.assertion({ ...quoted, predicate: 'SUGGESTS', confidence: 'DERIVED', subject: factor, object });
    }
  }
}

function readSteps(draft: Draft, section: string | undefined, steps: readonly string[]): void {
  const idOf = (index: number) => `STEP:${draft.name}-${index + 1}`;
  for (const [index, text] of steps.entries()) {
    const id = idOf(index);
    const quoted = statementIn(section, text);
    draft.node({ record: 'step', id, order: index + 1, text });
    draft.assertion({ ...quoted, predicate: 'HAS_STEP', subject: draft.subject, object: id });
    if (index > 0) draft.assertion({ ...quoted, predicate: 'NEXT', subject: idOf(index - 1), object: id });
    for (const { name, pattern } of namedSpecialties) {
      const assertedLabel = pattern.exec(text)?.[0];
      if (!assertedLabel) continue;
      const object = `NAME:${slugOf(name)}`;
      draft.node({ record: 'namedSpecialty', id: object, name, resolvesTo: [] });
      draft.assertion({ ...quoted, predicate: 'INVOLVES', subject: id, object, assertedLabel });
    }
  }
}
