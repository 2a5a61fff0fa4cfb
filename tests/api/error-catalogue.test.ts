import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The codes that the sources name: those of our types, and those that are given to errors. */
function codesInSources(): Set<string> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && /^(errors|http\/)/.test(name),
  );
  const texts = files.map((name) => readFileSync(`src/${name}`, 'utf8')).join('\n');
  const errorCodes = /type ErrorCode =(.*?);/s.exec(texts)?.[1] ?? '';
  return new Set(
    [...errorCodes.matchAll(/'([A-Z_]+)'/g), ...texts.matchAll(/code(?::| =) '([A-Z_]+)'/g)].map(([, code]) =>
      String(code),
    ),
  );
}

it('docs/errors.md has every code that an error may have', () => {
  const rows = new Set(
    [...readFileSync('docs/errors.md', 'utf8').matchAll(/^\| `([A-Z_]+)`/gm)].map(([, code]) => String(code)),
  );
  const codes = codesInSources();
  expect(codes.size).toBeGreaterThan(12);
  expect([...codes].filter((code) => !rows.has(code))).toEqual([]);
});
