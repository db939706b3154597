import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, Public } from '../../../../core/auth/index.js';
import { ActionOption } from '../../../../core/flow/index.js';
import { ApiPage, FloodLimited, type Page } from '../../../../core/http/index.js';
import {
  ConfirmRegistrationDto,
  CreditCodeQuery,
  CreditCodeView,
  RefuseRegistrationDto,
  RegistrationDto,
  RegistrationQuery,
  RegistrationReceived,
  RegistrationView,
} from './registration.dto.js';
import { RegistrationActions } from './actions/registration-actions.service.js';
import { REGISTRATION_ACTS } from './actions/registration-acts.js';
import { RegistrationDecisions } from './registration-decisions.service.js';
import { RegistrationQueries } from './registration.queries.js';
import { RegistrationService } from './registration.service.js';

@ApiTags('onboarding')
@Controller('api')
export class RegistrationController {
  constructor(
    private readonly registrations: RegistrationService,
    private readonly queries: RegistrationQueries,
    private readonly decisions: RegistrationDecisions,
    private readonly options: RegistrationActions,
  ) {}

  /**
   * Asks for the first account of an enterprise; an officer of the unit confirms. The answer never tells whether the
   * code is known. Takes no Idempotency-Key, since nothing derived from a password is kept.
   */
  @Post('public/registrations')
  @HttpCode(202)
  @Public()
  @FloodLimited('registration')
  apply(@Body() body: RegistrationDto): Promise<RegistrationReceived> {
    return this.registrations.apply(body);
  }

  /** Whether a credit code as typed is well formed; never whether it is known. */
  @Get('public/credit-code')
  @Public()
  @FloodLimited('publicRead')
  creditCode(@Query() { code }: CreditCodeQuery): CreditCodeView {
    return this.queries.creditCode(code);
  }

  /** Registrations with the own unit and those below, the oldest first. */
  @Get('registrations')
  @Allow('OFFICIAL')
  @ApiPage(RegistrationView)
  list(@CurrentActor() actor: Actor, @Query() query: RegistrationQuery): Promise<Page<RegistrationView>> {
    return this.queries.list(actor, query);
  }

  /** One registration. */
  @Get('registrations/:id')
  @Allow('OFFICIAL')
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<RegistrationView> {
    return this.queries.read(actor, id);
  }

  /** What the caller may do with a registration now, and why not. */
  @Get('registrations/:id/actions')
  @Allow('OFFICIAL')
  @ApiOkResponse({ type: [ActionOption] })
  actions(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ActionOption[]> {
    return this.options.actions(actor, id);
  }

  /** Opens the account, and puts the enterprise on the register where its code is new; by an officer of that unit. */
  @Post('registrations/:id/confirm')
  @HttpCode(200)
  @Allow(...REGISTRATION_ACTS.confirm.allow)
  confirm(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: ConfirmRegistrationDto,
  ): Promise<RegistrationView> {
    return this.decisions.confirm(actor, id, body.version);
  }

  /** Refuses with a reason; by an officer of that unit. */
  @Post('registrations/:id/refuse')
  @HttpCode(200)
  @Allow(...REGISTRATION_ACTS.refuse.allow)
  refuse(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: RefuseRegistrationDto,
  ): Promise<RegistrationView> {
    return this.decisions.refuse(actor, id, body);
  }
}
