import { applyDecorators, type Type as Class } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { Text, Whole, Omittable } from './validators.js';

/** Which part of a list is asked for. */
export class PageQuery {
  /** Rows per page, 1 to 200. */
  @Omittable()
  @Whole(1, 200)
  @Type(() => Number)
  limit?: number = 50;

  /** `nextCursor` of the page before; left out for the first page. */
  @Omittable()
  @Text(2000)
  cursor?: string;
}

/** Describes a handler that answers with a `Page` (src/common/page.ts) of `item`. */
export function ApiPage(item: Class): MethodDecorator {
  return applyDecorators(
    ApiExtraModels(item),
    ApiOkResponse({
      schema: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: { type: 'array', items: { $ref: getSchemaPath(item) } },
          nextCursor: { type: 'string', nullable: true },
        },
      },
    }),
  );
}
