import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { argon2id, hash, verify } from 'argon2';

/** OWASP's parameters for argon2id: 19 MiB, two passes, one lane. */
const PARAMETERS = { type: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Password hashing. It takes tens of milliseconds, so it belongs outside a unit of work. */
@Injectable()
export class Passwords {
  private readonly decoy = hash(randomBytes(32), PARAMETERS);

  /** argon2id in PHC form. */
  hash(password: string): Promise<string> {
    return hash(password, PARAMETERS);
  }

  /** Without a hash the same work is done for nothing, so that time does not tell whether there was one. */
  async matches(passwordHash: string | null, password: string): Promise<boolean> {
    const same = await verify(passwordHash ?? (await this.decoy), password);
    return same && passwordHash !== null;
  }
}
