import { constants, setPriority } from 'node:os';

/** Lets this process take only what others on the machine leave: people wait for pages, nobody for a job. */
export function workInBackground(): void {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
}
