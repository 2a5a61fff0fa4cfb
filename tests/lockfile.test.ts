import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const lockfileSchema = z.object({
  packages: z.record(z.string(), z.object({ optionalDependencies: z.record(z.string(), z.string()).default({}) })),
});

const text = await readFile('package-lock.json', 'utf8');
const { packages } = lockfileSchema.parse(JSON.parse(text));

// npm leaves out what the machine that wrote the lockfile cannot install: users of other systems would lack binaries.
describe('the lockfile', () => {
  it('names the binaries of every platform', () => {
    const places = Object.keys(packages);
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !places.includes(`node_modules/${name}`) && !places.includes(`${place}/node_modules/${name}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('has an entry for the embedded engine on each supported system', () => {
    const systems = Object.keys(packages).filter((place) => place.startsWith('node_modules/@grafeo-db/js-'));
    expect(systems.map((place) => place.replace('node_modules/@grafeo-db/js-', '')).sort()).toEqual([
      'darwin-arm64',
      'darwin-x64',
      'linux-arm64-gnu',
      'linux-arm64-musl',
      'linux-x64-gnu',
      'win32-x64-msvc',
    ]);
  });

  it('leaves the origin of packages to npm', () => {
    expect(text).not.toContain('"resolved"');
  });
});
