// Starts `npm run load` from the bundle, which is made if needed.
import { findBundle, makeBundle, run } from '../../src/bundle.js';

run('seed/cli/load', findBundle() ?? (await makeBundle().catch(() => undefined)));
