import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { newKey } from '../../api/idempotency-key.js';
import { asProblem } from '../../api/problem.js';
import type { InputValues } from '../acts/inputs.js';
import type { BatchItem } from './kinds.js';

/** One row on its way through the batch. */
export interface Job {
  readonly item: BatchItem;
  readonly outcome: 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED';
  /** What came of it, or why not. */
  readonly told: string;
}

/** Does one row and says in a few words what came of it. */
export type Work = (item: BatchItem, values: InputValues, idempotencyKey: string) => Promise<string>;

/**
 * Does the work row by row. It can be stopped between two rows and gone on with: what is done is not done again, and a
 * row whose answer was lost is sent with the same key, so that the server does it once.
 */
export function useBatchRun(work: Work) {
  const cache = useQueryClient();
  const [jobs, setJobs] = useState<readonly Job[]>([]);
  const [running, setRunning] = useState(false);
  const [stopping, setStopping] = useState(false);
  const keys = useRef(new Map<string, string>());
  const given = useRef<InputValues>({});
  const stop = useRef(false);
  useEffect(
    () => () => {
      stop.current = true;
    },
    [],
  );

  const put = (item: BatchItem, outcome: Job['outcome'], told = '') =>
    setJobs((before) => before.map((job) => (job.item.key === item.key ? { item, outcome, told } : job)));

  const doOne = async (item: BatchItem) => {
    const key = keys.current.get(item.key) ?? newKey();
    keys.current.set(item.key, key);
    put(item, 'RUNNING');
    try {
      put(item, 'DONE', await work(item, given.current, key));
    } catch (error) {
      put(item, 'FAILED', asProblem(error).message);
    }
  };

  const run = async (items: readonly BatchItem[]) => {
    if (running) return;
    stop.current = false;
    setRunning(true);
    setStopping(false);
    for (const item of items) {
      if (stop.current) break;
      await doOne(item);
    }
    setRunning(false);
    setStopping(false);
    await cache.invalidateQueries();
  };

  return {
    jobs,
    running,
    stopping,
    start: (items: readonly BatchItem[], values: InputValues): void => {
      given.current = values;
      setJobs(items.map((item) => ({ item, outcome: 'WAITING', told: '' })));
      void run(items);
    },
    /** Goes on with what is not done. */
    goOn: (): void => {
      void run(jobs.filter(({ outcome }) => outcome !== 'DONE').map(({ item }) => item));
    },
    stop: (): void => {
      stop.current = true;
      setStopping(true);
    },
  };
}

export type BatchRun = ReturnType<typeof useBatchRun>;
