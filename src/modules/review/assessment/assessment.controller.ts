import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { ActionOption } from '../../../core/flow/index.js';
import { ApiPage, type Page } from '../../../core/http/index.js';
import {
  AssessmentQuery,
  JudgeDto,
  OpinionDto,
  PublishDto,
  PublishedView,
  ResubmitDto,
  ReturnAssessmentDto,
  VerifyDto,
} from './assessment.dto.js';
import { AssessmentPublication } from './assessment-publication.service.js';
import { AssessmentQueries } from './assessment.queries.js';
import { AssessmentService } from './assessment.service.js';
import { AssessmentDetail, AssessmentView } from './assessment-view.dto.js';
import { ASSESSMENT_ACTS } from './assessment-words.js';

@ApiTags('assessments')
@Controller('api/assessments')
export class AssessmentController {
  constructor(
    private readonly queries: AssessmentQueries,
    private readonly assessments: AssessmentService,
    private readonly publication: AssessmentPublication,
  ) {}

  /** Yearly assessments in the order they were filed: officials those in reach, an enterprise its own. */
  @Get()
  @Allow('OFFICIAL', 'ENTERPRISE')
  @ApiPage(AssessmentView)
  list(@CurrentActor() actor: Actor, @Query() query: AssessmentQuery): Promise<Page<AssessmentView>> {
    return this.queries.list(actor, query);
  }

  /** The head of the province publishes everything graded of a year. */
  @Post('publish')
  @HttpCode(200)
  @Allow('PROVINCE.HEAD')
  publish(@CurrentActor() actor: Actor, @Body() body: PublishDto): Promise<PublishedView> {
    return this.publication.publish(actor, body);
  }

  /** One assessment: what was filed, what changed, what is pointed out, points and history as the caller may see it. */
  @Get(':id')
  @Allow('OFFICIAL', 'ENTERPRISE')
  get(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<AssessmentDetail> {
    return this.queries.get(actor, id);
  }

  /** What the caller may do with an assessment now, and why not. */
  @Get(':id/actions')
  @Allow('OFFICIAL', 'ENTERPRISE')
  @ApiOkResponse({ type: [ActionOption] })
  actions(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ActionOption[]> {
    return this.assessments.actions(actor, id);
  }

  /** The enterprise has mended what was named. */
  @Post(':id/resubmit')
  @HttpCode(200)
  @Allow(...ASSESSMENT_ACTS.resubmit.allow)
  resubmit(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: ResubmitDto,
  ): Promise<AssessmentDetail> {
    return this.assessments.resubmit(actor, id, body);
  }

  /** The county's handler verifies and proposes a grade; where there is no county, the city's. */
  @Post(':id/verify')
  @HttpCode(200)
  @Allow(...ASSESSMENT_ACTS.verify.allow)
  verify(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: VerifyDto,
  ): Promise<AssessmentDetail> {
    return this.assessments.verify(actor, id, body);
  }

  /** The city's handler checks; where the city verified, its head. */
  @Post(':id/check')
  @HttpCode(200)
  @Allow(...ASSESSMENT_ACTS.check.allow)
  check(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: JudgeDto,
  ): Promise<AssessmentDetail> {
    return this.assessments.check(actor, id, body);
  }

  /** The province's handler grades. */
  @Post(':id/grade')
  @HttpCode(200)
  @Allow(...ASSESSMENT_ACTS.grade.allow)
  grade(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: JudgeDto,
  ): Promise<AssessmentDetail> {
    return this.assessments.grade(actor, id, body);
  }

  /** Whoever deals with it sends it back to the enterprise, naming everything to be mended at once. */
  @Post(':id/return')
  @HttpCode(200)
  @Allow(...ASSESSMENT_ACTS.return.allow)
  return(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: ReturnAssessmentDto,
  ): Promise<AssessmentDetail> {
    return this.assessments.return(actor, id, body);
  }

  /** Who returned it goes on once the day to mend it by has passed. */
  @Post(':id/proceed')
  @HttpCode(200)
  @Allow(...ASSESSMENT_ACTS.proceed.allow)
  proceed(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: OpinionDto,
  ): Promise<AssessmentDetail> {
    return this.assessments.proceed(actor, id, body);
  }

  /** The head of the province has it graded again. */
  @Post(':id/sendBack')
  @HttpCode(200)
  @Allow(...ASSESSMENT_ACTS.sendBack.allow)
  sendBack(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: OpinionDto,
  ): Promise<AssessmentDetail> {
    return this.assessments.sendBack(actor, id, body);
  }
}
