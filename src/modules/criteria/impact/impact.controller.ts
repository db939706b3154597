import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { ApiPage, Idempotent, LargeBody, type Page, PageQuery } from '../../../core/http/index.js';
import {
  CancelImpactDto,
  ImpactRowFilter,
  ImpactRowView,
  ImpactRunItem,
  ImpactRunView,
  LONGEST_DRAFT,
  NewImpactRunDto,
} from './impact.dto.js';
import { ImpactList } from './impact-list.js';
import { ImpactReader } from './impact-reader.js';
import { ImpactService } from './impact.service.js';

/** A draft of nothing but Chinese, three bytes a character, and what stands beside it. */
const DRAFT_BODY_KIB = Math.ceil((LONGEST_DRAFT * 3) / 1024) + 16;

@ApiTags('criteria')
@Controller('api/impact-runs')
export class ImpactController {
  constructor(
    private readonly impact: ImpactService,
    private readonly reader: ImpactReader,
    private readonly file: ImpactList,
  ) {}

  /** Impact runs over units in reach, the newest first. */
  @Get()
  @Allow('OFFICIAL')
  @ApiPage(ImpactRunItem)
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<ImpactRunItem>> {
    return this.reader.list(actor, query);
  }

  /** Tries a draft rule set over the enterprises of a unit: who gains, who drops, who becomes unknown. */
  @Post()
  @Idempotent()
  @LargeBody(DRAFT_BODY_KIB)
  @Allow('OFFICER')
  ask(@CurrentActor() actor: Actor, @Body() body: NewImpactRunDto): Promise<ImpactRunView> {
    return this.impact.ask(actor, body);
  }

  /** A run with its progress and counts. */
  @Get(':id')
  @Allow('OFFICIAL')
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ImpactRunView> {
    return this.reader.get(actor, id);
  }

  /** The enterprises of a run. */
  @Get(':id/rows')
  @Allow('OFFICIAL')
  @ApiPage(ImpactRowView)
  rows(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() filter: ImpactRowFilter,
  ): Promise<Page<ImpactRowView>> {
    return this.reader.rows(actor, id, filter);
  }

  /** The enterprises of a run as a file for spreadsheets. */
  @Get(':id/list.csv')
  @Allow('OFFICIAL')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="impact.csv"')
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  async csv(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.file.csv(actor, id));
  }

  /** The draft of a run as a rule file, as it was tried: to read what was asked, and to begin the next draft with. */
  @Get(':id/draft.json')
  @Allow('OFFICIAL')
  @Header('content-disposition', 'attachment; filename="draft.json"')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  async draft(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<object> {
    return (await this.reader.demand(actor, id)).draft;
  }

  /** Ends a run that is not over; what it has counted stays. */
  @Post(':id/cancel')
  @HttpCode(200)
  @Allow('OFFICER')
  cancel(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CancelImpactDto,
  ): Promise<ImpactRunView> {
    return this.impact.cancel(actor, id, body.version);
  }
}
