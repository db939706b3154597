/**
 * Real browsers for specs: `appWeb()`, `demoWeb()` or `mainJobWeb()` once at the top of a spec file give it a running
 * application with a Chromium in front; each `Person` sits at a browser of their own.
 */
export { graveFindings } from './accessibility.js';
export { keyboardFaults, tabTo } from './keyboard.js';
export { act, agree, fillApplication, fillIn, openTodo, WORDS } from './hands.js';
export { announce, beginPaper, type Office, publish, type Taken } from './papers.js';
export { everyPageFor, GROUPS } from './every-page.js';
export { faultsOf } from './page-faults.js';
export type { Person } from './person.js';
export { SIZES, type SizeName } from './screenshots.js';
export { type Kind, PAGES, PEOPLE, type Visit, VISITS } from './visits.js';
export { appWeb, demoWeb, deskWeb, mainJobWeb } from './setup.js';
