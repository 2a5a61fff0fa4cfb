import { readText } from './read-text.ts';

/** The id of the code of ICD-9-CM that a text is; undefined if it can be a code of another system too. */
export function icd9CodeId(text: string): string | undefined {
  const [only, ...others] = readText(text).readings;
  return only?.label === 'Icd9Code' && others.length === 0 ? only.id : undefined;
}
