import type { ApiProblem } from '../../../../api/problem.js';
import type { FieldContent } from '../../../../ui/field-value.js';
import {
  type Contents,
  decided,
  type DraftState,
  freshDraft,
  heard,
  heldBack,
  type HeldText,
  refusedBy,
  type SavedCase,
  sendable,
  taken,
  typed,
  unsaved,
} from './draft-state.js';

/** How a draft reaches the server. What fails throws an `ApiProblem`. */
export interface DraftPorts<View> {
  /** @param leaving the page goes away: the request has to outlive it */
  save(version: number, values: Contents, leaving: boolean): Promise<View>;
  read(): Promise<View>;
  /** A newer state of the case came from the server. */
  onView(view: View): void;
}

/** How long typing rests before it is saved. */
const PAUSE = 800;
/** How long to wait before saving is tried again after the server could not be reached. */
const RETRIES = [2_000, 5_000, 15_000, 30_000];
/** How often in one go somebody else may be faster. */
const RACES = 5;

/**
 * A form that saves itself. One save at a time, each on the version last heard; who was slower reads anew and goes on
 * with what does not clash. Nothing typed is given up: what cannot be saved stays until it is changed or decided.
 */
export class Draft<View extends SavedCase> {
  private current: DraftState<View>;
  private readonly listeners = new Set<() => void>();
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;

  constructor(
    view: View,
    private readonly ports: DraftPorts<View>,
  ) {
    this.current = freshDraft(view);
  }

  get state(): DraftState<View> {
    return this.current;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  type(key: string, value: FieldContent): void {
    this.set(typed(this.current, key, value));
    this.later(PAUSE);
  }

  hold(key: string, text: HeldText): void {
    this.set(heldBack(this.current, key, text));
  }

  decide(key: string, whose: 'MINE' | 'THEIRS'): void {
    this.set(decided(this.current, key, whose));
    this.later(0);
  }

  /** What was taken over from somebody else has been seen. */
  seen(): void {
    this.set({ ...this.current, takenOver: [] });
  }

  /** What was typed and not saved is given up. */
  drop(): void {
    this.set(freshDraft(this.current.view));
  }

  /** The case as it was read elsewhere on the page. */
  hear(view: View): void {
    this.set(heard(this.current, view));
  }

  unsaved(): boolean {
    return unsaved(this.current);
  }

  /** Saves at once what can be saved; ends when that is done or has failed. */
  save(): Promise<void> {
    clearTimeout(this.timer);
    this.running ??= this.run().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** The page goes away: what is still here is sent with what little time there is. */
  leave(): void {
    const values = sendable(this.current);
    if (this.running || Object.keys(values).length === 0) return;
    void this.ports.save(this.current.view.version, values, true).catch(() => undefined);
  }

  private async run(): Promise<void> {
    for (let race = 0; race < RACES; race += 1) {
      const values = sendable(this.current);
      if (Object.keys(values).length === 0) return;
      this.set({ ...this.current, sent: values, problem: null });
      try {
        const view = await this.ports.save(this.current.view.version, values, false);
        this.failures = 0;
        this.set(taken(this.current, view, Date.now()));
        this.ports.onView(view);
      } catch (error) {
        if (!(await this.recover(error as ApiProblem, values))) return;
      }
    }
    this.later(PAUSE);
  }

  /** @returns whether saving may go on at once */
  private async recover(problem: ApiProblem, sent: Contents): Promise<boolean> {
    const faults = faultsOf(problem, sent);
    if (Object.keys(faults).length > 0) {
      this.set(refusedBy(this.current, faults));
      return true;
    }
    const transient = problem.status === 0 || problem.status === 429 || problem.status >= 500;
    this.set({ ...this.current, sent: null, problem: problem.moved ? null : problem });
    if (transient) {
      this.later(RETRIES[Math.min(this.failures, RETRIES.length - 1)] ?? 0);
      this.failures += 1;
      return false;
    }
    await this.readAnew();
    return problem.moved;
  }

  private async readAnew(): Promise<void> {
    try {
      const view = await this.ports.read();
      this.set(heard(this.current, view));
      this.ports.onView(view);
    } catch (error) {
      this.set({ ...this.current, problem: error as ApiProblem });
      this.later(RETRIES[0] ?? 0);
    }
  }

  private later(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), milliseconds);
  }

  private set(state: DraftState<View>): void {
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}

/** What is wrong with which field of those sent. */
function faultsOf({ fields }: ApiProblem, sent: Contents): Record<string, string> {
  return Object.fromEntries(
    fields.flatMap(({ field, detail }) => {
      const key = field.replace(/^content\./, '');
      return key in sent ? [[key, detail] as const] : [];
    }),
  );
}
