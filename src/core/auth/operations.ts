import { Injectable } from '@nestjs/common';
import type { Actor } from './actor.js';
import { admits } from './grants.js';
import { Routes } from './routes.js';

type Holder = Pick<Actor, 'role' | 'tier'>;

/** What a post may call at all; whether it may on one row is for the row's own actions to say. */
@Injectable()
export class Operations {
  private readonly known = new Map<string, readonly string[]>();

  constructor(private readonly routes: Routes) {}

  /** Ids of the operations whose grants admit the post, sorted; what is public is not among them. */
  of(post: Holder): readonly string[] {
    const key = `${post.tier}.${post.role}`;
    let ids = this.known.get(key);
    if (!ids) this.known.set(key, (ids = this.admitted(post)));
    return ids;
  }

  private admitted(post: Holder): string[] {
    return this.routes
      .all()
      .filter(({ grants }) => grants !== undefined && grants !== 'PUBLIC' && admits(grants, post))
      .map(({ operationId }) => operationId)
      .sort();
  }
}
