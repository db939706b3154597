import { applyDecorators, UseInterceptors } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';

/**
 * For a handler that creates something: with the header `Idempotency-Key` a repeated call is answered from the
 * first one for 24 hours. The handler runs in one unit of work with the stored answer; what it answers must be
 * plain JSON and hold no secret, since it is kept.
 */
export function Idempotent(): MethodDecorator {
  return applyDecorators(
    UseInterceptors(IdempotencyInterceptor),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description:
        'A word of your choice, 1 to 100 visible ASCII characters. The same word with the same content is answered ' +
        'once: repeats within 24 hours get the first answer and `Idempotency-Replayed: true`; other content gets ' +
        '422 IDEMPOTENCY_MISMATCH, a repeat while the first still runs 409 IDEMPOTENCY_RUNNING. A failed call ' +
        'leaves nothing behind. Without an account other content under the same word is another call.',
      schema: { type: 'string', minLength: 1, maxLength: 100 },
    }),
  );
}
