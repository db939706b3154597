import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { ApiPage, type Page } from '../../../core/http/index.js';
import { CampaignOpenQuery, CampaignOpenView, CampaignQuery, CampaignView } from './campaign.dto.js';
import { CampaignService } from './campaign.service.js';

@ApiTags('campaigns')
@Controller('api/campaigns/yearly')
export class CampaignController {
  constructor(private readonly campaigns: CampaignService) {}

  /** How far the yearly updates of a year have come, by the units below the one asked for. */
  @Get()
  @Allow('OFFICIAL')
  progress(@CurrentActor() actor: Actor, @Query() query: CampaignQuery): Promise<CampaignView> {
    return this.campaigns.progress(actor, query);
  }

  /** The updates of a year that are not filed, by due date, with whether somebody can be reached. */
  @Get('open')
  @Allow('OFFICIAL')
  @ApiPage(CampaignOpenView)
  open(@CurrentActor() actor: Actor, @Query() query: CampaignOpenQuery): Promise<Page<CampaignOpenView>> {
    return this.campaigns.open(actor, query);
  }
}
