/**
 * Real browsers for specs: `Web.open(app.nest)` starts one Chromium in front of a running application, each `Person`
 * sits at a browser of their own. End each test with `web.expectQuiet()` and each file with `web.close()`.
 */
export { graveFindings } from './accessibility.js';
export { DEMO_LIMIT_MS, DemoWorld } from './demo-world.js';
export { keyboardFaults, tabTo } from './keyboard.js';
export { act, agree, fillApplication, fillIn, openTodo, WORDS } from './hands.js';
export { announce, beginPaper, type Office, publish, type Taken } from './papers.js';
export { faultsOf } from './page-faults.js';
export type { Person } from './person.js';
export { SIZES, type SizeName } from './screenshots.js';
export { Crowd, type Kind, PAGES, PEOPLE, type Visit } from './visits.js';
export { appWeb, demoWeb, mainJobWeb } from './setup.js';
export { Web } from './web.js';
