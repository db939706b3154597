import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { ApiPage, type Page } from '../../../core/http/index.js';
import {
  ConfirmSuggestionsDto,
  RejectSuggestionsDto,
  SuggestionFilter,
  SuggestionsDecided,
  SuggestionView,
} from './suggestion.dto.js';
import { SUGGESTION_ACTS } from './suggestion-acts.js';
import { SuggestionReader } from './suggestion-reader.js';
import { SuggestionService } from './suggestion.service.js';

@ApiTags('criteria')
@Controller('api/tag-suggestions')
export class SuggestionController {
  constructor(
    private readonly suggestions: SuggestionService,
    private readonly reader: SuggestionReader,
  ) {}

  /** Suggested candidate tags within the caller's reach, those that end first on top. */
  @Get()
  @Allow('OFFICIAL')
  @ApiPage(SuggestionView)
  list(@CurrentActor() actor: Actor, @Query() filter: SuggestionFilter): Promise<Page<SuggestionView>> {
    return this.reader.list(actor, filter);
  }

  /** Makes candidate tags of suggestions, with a reason, in the name of the caller's unit. All or none. */
  @Post('confirm')
  @HttpCode(200)
  @Allow(...SUGGESTION_ACTS.confirm.allow)
  confirm(@CurrentActor() actor: Actor, @Body() body: ConfirmSuggestionsDto): Promise<SuggestionsDecided> {
    return this.suggestions.confirm(actor, body);
  }

  /** Turns suggestions down, with a reason; on the same facts they do not come back. All or none. */
  @Post('reject')
  @HttpCode(200)
  @Allow(...SUGGESTION_ACTS.reject.allow)
  reject(@CurrentActor() actor: Actor, @Body() body: RejectSuggestionsDto): Promise<SuggestionsDecided> {
    return this.suggestions.reject(actor, body);
  }
}
