import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { ApiPage, Idempotent, type Page } from '../../../core/http/index.js';
import { ActionOption } from '../../../core/flow/index.js';
import { RoundActions } from './actions/round-actions.service.js';
import { ROUND_ACTS } from './actions/round-acts.js';
import { QuotaService } from './quota.service.js';
import { RoundEditor } from './draft/round-editor.service.js';
import { QuotaInput, RoundInput, RoundPatch, RoundQuery, RoundVersion } from './round-input.dto.js';
import { RoundDetail, RoundView } from './round.dto.js';
import { RoundService } from './round.service.js';

@ApiTags('rounds')
@Controller('api/rounds')
export class RoundController {
  constructor(
    private readonly rounds: RoundService,
    private readonly editor: RoundEditor,
    private readonly quotas: QuotaService,
    private readonly options: RoundActions,
  ) {}

  /** An enterprise sees the open rounds of its county, city and province; an official those above, of and below the unit. */
  @Get()
  @Allow('ENTERPRISE', 'OFFICIAL')
  @ApiPage(RoundView)
  list(@CurrentActor() actor: Actor, @Query() query: RoundQuery): Promise<Page<RoundView>> {
    return this.rounds.list(actor, query);
  }

  /** One round; a city sees its own quota only. */
  @Get(':id')
  @Allow('ENTERPRISE', 'OFFICIAL')
  get(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<RoundDetail> {
    return this.rounds.detail(actor, id);
  }

  /** What the caller may do with a round now, and why not. */
  @Get(':id/actions')
  @Allow('OFFICIAL')
  @ApiOkResponse({ type: [ActionOption] })
  actions(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ActionOption[]> {
    return this.options.actions(actor, id);
  }

  /** Drafts a round for the pool of the caller's own unit. */
  @Post()
  @Allow('OFFICER')
  @Idempotent()
  create(@CurrentActor() actor: Actor, @Body() body: RoundInput): Promise<RoundDetail> {
    return this.editor.create(actor, body);
  }

  /** Changes a draft of the caller's unit; what is left out stays. */
  @Patch(':id')
  @Allow(...ROUND_ACTS.change.allow)
  change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: RoundPatch,
  ): Promise<RoundDetail> {
    return this.editor.change(actor, id, body);
  }

  /** Publishes a draft of the caller's unit; from now on its dates move only later, by a document. */
  @Post(':id/open')
  @HttpCode(200)
  @Allow(...ROUND_ACTS.open.allow)
  open(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: RoundVersion,
  ): Promise<RoundDetail> {
    return this.editor.open(actor, id, body.version);
  }

  /** Closes a round of the caller's unit after its last date. */
  @Post(':id/close')
  @HttpCode(200)
  @Allow(...ROUND_ACTS.close.allow)
  close(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: RoundVersion,
  ): Promise<RoundDetail> {
    return this.editor.close(actor, id, body.version);
  }

  /** Sets the quota of one city in a round of the province. */
  @Put(':id/quotas')
  @Allow(...ROUND_ACTS.setQuota.allow)
  setQuota(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: QuotaInput,
  ): Promise<RoundDetail> {
    return this.quotas.change(actor, id, body);
  }
}
