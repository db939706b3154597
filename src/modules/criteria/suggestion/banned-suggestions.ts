import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BanWatch } from '../../pool/index.js';
import { SuggestionRepository } from './suggestion.repository.js';

/** What was suggested for an enterprise is taken back in the unit of work of its ban: nobody could confirm it. */
@Injectable()
export class BannedSuggestions implements OnModuleInit {
  constructor(
    private readonly watch: BanWatch,
    private readonly suggestions: SuggestionRepository,
  ) {}

  onModuleInit(): void {
    this.watch.onImposed(async ({ enterpriseId }) => {
      const { open } = await this.suggestions.earlier([enterpriseId]);
      await this.suggestions.outdate(open);
    });
  }
}
