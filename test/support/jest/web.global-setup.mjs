import { execFileSync } from 'node:child_process';
import setup from './global-setup.mjs';

/** Before a run with web specs: the folder of the run, and the pages as they are now in web/dist. */
export default function setupWithPages() {
  setup();
  execFileSync(process.execPath, ['scripts/build-if-needed.mjs', 'pages'], { stdio: 'inherit' });
}
