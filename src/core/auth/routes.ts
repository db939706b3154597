import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { type Grant, GRANTS, PUBLIC } from './grants.js';

/** One handler of a controller and what it says of access: nothing where it forgot to. */
export interface Route {
  /** As in the OpenAPI document. */
  readonly operationId: string;
  readonly grants: readonly Grant[] | 'PUBLIC' | undefined;
}

/** The id of a handler in the OpenAPI document: `CaseController.start` → `Case_start`. */
export function operationIdOf(controller: string, method: string): string {
  return `${controller.replace(/Controller$/, '')}_${method}`;
}

/** Finds every handler of the application; complete once all modules are there. */
@Injectable()
export class Routes {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  all(): Route[] {
    return this.discovery.getControllers().flatMap(({ instance, name }) => {
      if (!instance) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, Function>;
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((method) => Reflect.hasMetadata('path', prototype[method] as Function))
        .map((method) => ({
          operationId: operationIdOf(String(name), method),
          grants: this.grantsOf(prototype[method] as Function),
        }));
    });
  }

  private grantsOf(handler: Function): Route['grants'] {
    return this.reflector.get<boolean | undefined>(PUBLIC, handler)
      ? 'PUBLIC'
      : this.reflector.get<readonly Grant[] | undefined>(GRANTS, handler);
  }
}
