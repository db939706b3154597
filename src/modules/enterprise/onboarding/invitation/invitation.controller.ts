import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, Public } from '../../../../core/auth/index.js';
import { FloodLimited } from '../../../../core/http/index.js';
import { AcceptInvitationDto, InvitationView, InviteDto, OpenedAccountView } from './invitation.dto.js';
import { InvitationService } from './invitation.service.js';

@ApiTags('onboarding')
@Controller('api')
export class InvitationController {
  constructor(private readonly invitations: InvitationService) {}

  /**
   * Makes a one-time code, valid for 7 days and shown this once: by an officer while the enterprise has no active
   * account, by its administrator afterwards. Takes no Idempotency-Key, since the answer holds a secret.
   */
  @Post('enterprises/:id/invitations')
  @Allow('OFFICER', 'ENTERPRISE_ADMIN')
  invite(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: InviteDto,
  ): Promise<InvitationView> {
    return this.invitations.invite(actor, id, body);
  }

  /** Opens an account with a code. */
  @Post('public/invitations/accept')
  @Public()
  @FloodLimited('invitation')
  accept(@Body() body: AcceptInvitationDto): Promise<OpenedAccountView> {
    return this.invitations.accept(body);
  }
}
