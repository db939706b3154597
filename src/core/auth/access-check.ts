import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { type Grant, GRANTS, PUBLIC } from './grants.js';

interface RoutedHandler {
  readonly name: string;
  readonly grants: readonly Grant[] | 'PUBLIC' | undefined;
}

/** Proves at start-up that every route says whom it admits. */
@Injectable()
export class AccessCheck implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const open = this.handlers().filter(({ grants }) => grants === undefined);
    if (open.length > 0)
      throw new Error(`Routes that say nothing of access: ${open.map(({ name }) => name).join(', ')}`);
  }

  private handlers(): RoutedHandler[] {
    return this.discovery.getControllers().flatMap(({ instance, name }) => {
      if (!instance) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, Function>;
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((method) => Reflect.hasMetadata('path', prototype[method] as Function))
        .map((method) => {
          const handler = prototype[method] as Function;
          const isPublic = this.reflector.get<boolean | undefined>(PUBLIC, handler);
          return {
            name: `${String(name)}.${method}`,
            grants: isPublic ? 'PUBLIC' : this.reflector.get(GRANTS, handler),
          };
        });
    });
  }
}
