import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { newKey } from './idempotency-key.js';
import type { ApiProblem } from './problem.js';

interface ActOptions<Answer, Input> {
  /** What follows a success, before everything shown is read anew. */
  readonly onDone?: (answer: Answer, input: Input) => void | Promise<void>;
}

/** What was read before is not as it is: somebody was faster, or something else stands in the way. */
const CONFLICT = 409;

/**
 * A write. While it runs a second press does nothing. A repeat after a failure carries the same idempotency key as long
 * as what is sent is the same, so that an answer lost on the way is not done twice. After a success, and before a refusal
 * by what is there now is told, every list and page shown is read anew.
 * @param act sends it; puts the key into the header `Idempotency-Key` where the call takes one
 */
export function useAct<Input, Answer>(
  act: (input: Input, idempotencyKey: string) => Promise<Answer>,
  { onDone }: ActOptions<Answer, Input> = {},
) {
  const cache = useQueryClient();
  const kept = useRef({ content: '', key: '' });
  const running = useRef(false);
  const mutation = useMutation<Answer, ApiProblem, Input>({
    networkMode: 'always',
    mutationFn: (input) => {
      const content = JSON.stringify(input);
      if (kept.current.content !== content) kept.current = { content, key: newKey() };
      return act(input, kept.current.key);
    },
    onSuccess: async (answer, input) => {
      kept.current = { content: '', key: '' };
      await onDone?.(answer, input);
      await cache.invalidateQueries();
    },
    onError: async ({ status }) => {
      if (status === CONFLICT) await cache.invalidateQueries();
    },
    onSettled: () => {
      running.current = false;
    },
  });
  return {
    ...mutation,
    /** Sends it unless it is being sent already. */
    run: (input: Input): void => {
      if (running.current) return;
      running.current = true;
      mutation.mutate(input);
    },
  };
}
