import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';
import { packageRoot } from '../../config/package-root.js';

/** What the document of the package (openapi.json, held current by `npm run check`) says of one operation. */
export interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  /** Left out where a session is asked for; empty where none is. */
  readonly security?: readonly object[];
}

/** Every operation of openapi.json by `METHOD /path/{parameter}`. */
export function publishedOperations(): ReadonlyMap<string, Operation> {
  const { paths } = JSON.parse(readFileSync(join(packageRoot(), 'openapi.json'), 'utf8')) as OpenAPIObject;
  return new Map(
    Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item as Record<string, Operation>).map(
        ([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const,
      ),
    ),
  );
}
