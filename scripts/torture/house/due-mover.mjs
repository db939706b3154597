import { createInterface } from 'node:readline';
import { createApp } from '../../../dist/src/app.js';
import { readConfig } from '../../../dist/config/env.js';
import { Clock } from '../../../dist/src/common/clock.js';
import { UnitOfWork } from '../../../dist/src/core/database/index.js';
import { Tasks } from '../../../dist/src/core/flow/index.js';

/*
 * Moves the last day of yearly updates as the product does, in a process of its own. Standard input: a line of JSON for
 * each move, `{ dutyIds, dueOn }`. Output: a line `ready`, then `moved` after each.
 */
const app = await createApp(readConfig(), { consume: false });
await app.init();
const [tasks, uow, clock] = [app.get(Tasks), app.get(UnitOfWork), app.get(Clock)];
console.log('ready');
for await (const line of createInterface({ input: process.stdin })) {
  const { dutyIds, dueOn } = JSON.parse(line);
  await clock.refresh();
  const move = (subjectId) =>
    tasks.moveDue('YEARLY_UPDATE', { subjectKind: 'DUTY', subjectId }, { dueOn, provisional: false });
  for (const id of dutyIds) await uow.run(() => move(id));
  console.log('moved');
}
await app.close();
process.exit(0);
