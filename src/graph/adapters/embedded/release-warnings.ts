import { existsSync } from 'node:fs';
import type { PassedOver } from '../../releases/release-store.ts';
import { earlierFile } from './adopt.ts';

/** What an operator has to know when this release is served: one line for each thing, and none if all is well. */
export function warningsOfServed(dataDir: string, served: string, passedOver: readonly PassedOver[]): string[] {
  const lines: string[] = [];
  if (passedOver.length > 0) {
    lines.push(
      `${list(passedOver)}. Release ${served} is served instead. Nothing was deleted. To make it the current release, ` +
        `run \`npm run releases -- use ${served}\`; to get back what is missing in it, load that again.`,
    );
  }
  if (existsSync(earlierFile(dataDir))) {
    lines.push(
      `${JSON.stringify(earlierFile(dataDir))} was written by an earlier version of the program, and is not used because ` +
        'there are releases. Delete it if nothing in it is needed.',
    );
  }
  return lines;
}

/** The warning for a data folder of which nothing can be read. */
export function nothingIntact(dataDir: string, passedOver: readonly PassedOver[]): string {
  return (
    `${list(passedOver)}. Nothing else in ${JSON.stringify(dataDir)} can be served, so the graph starts again with the ` +
    'shipped data, or with what is loaded now. Nothing was deleted.'
  );
}

function list(passedOver: readonly PassedOver[]): string {
  return passedOver.map(({ name, reason }) => `${name} cannot be read: ${reason}`).join('; ');
}
