const endings: readonly (readonly [RegExp, string])[] = [
  [/ologist$/, 'ology'],
  [/iatrist$/, 'iatry'],
  [/atrician$/, 'atrics'],
  [/etrician$/, 'etrics'],
  [/ontist$/, 'ontics'],
];

/** The specialty of a profession, such as `urology` of `urologist`; undefined for other words. */
export function specialtyOf(word: string): string | undefined {
  const singular = word.replace(/s$/, '');
  const [ending, replacement] = endings.find(([pattern]) => pattern.test(singular)) ?? [];
  return ending && replacement ? singular.replace(ending, replacement) : undefined;
}
