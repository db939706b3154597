/**
 * Every spec `npm run mutation` runs, as one file: for each of a thousand mutants one module graph is loaded instead of
 * eleven. Those that read the whole policy (properties, golden) are left out.
 */
import '../../../config/criteria/quantity.spec.js';
import '../../../config/criteria/rule-versions.spec.js';
import '../../../src/modules/criteria/engine/comparing.spec.js';
import '../../../src/modules/criteria/engine/conditions.spec.js';
import '../../../src/modules/criteria/engine/facts.spec.js';
import '../../../src/modules/criteria/engine/judge.spec.js';
import '../../../src/modules/criteria/engine/plain-conditions.spec.js';
import '../../../src/modules/criteria/engine/readings.spec.js';
import '../../../src/modules/criteria/engine/scoring.spec.js';
import '../../../src/modules/criteria/engine/summary.spec.js';
import '../../../src/modules/criteria/engine/verdicts.spec.js';
