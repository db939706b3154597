import { Injectable } from '@nestjs/common';
import type { FieldError } from '../../../common/errors.js';
import { defineFieldRules } from '../../../common/field-rules.js';

const LONGEST_PROBE_MS = 2_000;

/** Why a part of the system takes no requests. */
export const HealthRules = defineFieldRules({
  down: ['没有响应。', 'Does not answer.'],
  closing: ['正在停止服务。', 'Is shutting down.'],
});

/** Rejects when the part of the system it asks cannot do its work. */
export type Probe = () => Promise<unknown>;

/** A word on a part of the system that does not decide readiness. */
export interface HealthNote {
  readonly name: string;
  readonly state: string;
}

/** What must answer before this process takes requests. Each mechanism adds its own probe when it starts. */
@Injectable()
export class Readiness {
  private readonly probes = new Map<string, Probe>();
  private readonly notes = new Map<string, () => Promise<string>>();

  /** What is told beside: a word such as `ok` or `alarm`. It never keeps the process from taking requests. */
  note(name: string, read: () => Promise<string>): void {
    this.notes.set(name, read);
  }

  /** Every note, each asked for at most two seconds; one that does not answer is `unknown`. */
  async told(): Promise<HealthNote[]> {
    const asked = [...this.notes].map(async ([name, read]) => {
      let state = 'unknown';
      await answers(async () => (state = await read()));
      return { name, state };
    });
    return Promise.all(asked);
  }

  add(name: string, probe: Probe): void {
    this.probes.set(name, probe);
  }

  get names(): string[] {
    return [...this.probes.keys()];
  }

  /** Asks all at once, each for at most two seconds. @returns the parts that did not answer. */
  async failures(): Promise<FieldError[]> {
    const asked = [...this.probes].map(async ([field, probe]) =>
      (await answers(probe)) ? [] : [{ field, code: HealthRules.down }],
    );
    return (await Promise.all(asked)).flat();
  }
}

async function answers(probe: Probe): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), LONGEST_PROBE_MS);
  });
  const asked = probe().then(
    () => true,
    () => false,
  );
  const result = await Promise.race([asked, tooLate]);
  clearTimeout(timer);
  return result;
}
