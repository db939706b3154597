import { type Authority, FIRMS, OFFICIALS } from './cast.js';
import type { Player, Stage } from './stage.js';

/** Handler and head of one authority, signed in. */
export interface Office {
  readonly handler: Player;
  readonly head: Player;
}

/** Everybody who acts in the demo, signed in. */
export class Company {
  private constructor(private readonly players: ReadonlyMap<string, Player>) {}

  static async signIn(stage: Stage, password: string): Promise<Company> {
    const names = [...OFFICIALS.filter(({ role }) => role === 'HANDLER' || role === 'HEAD'), ...FIRMS].map(
      ({ loginName }) => loginName,
    );
    const entries = names.map(async (name) => [name, await stage.signIn(name, password)] as const);
    return new Company(new Map(await Promise.all(entries)));
  }

  office(authority: Authority): Office {
    return {
      handler: this.player(`demo-${authority}-handler`),
      head: this.player(`demo-${authority}-head`),
    };
  }

  /** @param number of the enterprise, 1 to 24. */
  firm(number: number): Player {
    return this.player(FIRMS[number - 1]?.loginName ?? '');
  }

  private player(loginName: string): Player {
    const player = this.players.get(loginName);
    if (!player) throw new Error(`demo data: nobody signs in as ${loginName}`);
    return player;
  }
}
