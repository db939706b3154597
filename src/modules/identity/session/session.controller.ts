import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { addressOf } from '../../../core/audit/index.js';
import {
  type Actor,
  Allow,
  type AuthenticatedRequest,
  BeforePasswordChange,
  CurrentActor,
  Public,
  SESSION_COOKIE,
} from '../../../core/auth/index.js';
import { PasswordChangeService } from '../password/password-change.service.js';
import { SessionCookie } from './session-cookie.js';
import { ChangePasswordDto, PresentSessionView, SessionView, SignInDto } from './session.dto.js';
import { SessionQueries } from './session.queries.js';
import { SignInService } from './sign-in.service.js';

@ApiTags('session')
@Controller('api/session')
export class SessionController {
  constructor(
    private readonly signIns: SignInService,
    private readonly queries: SessionQueries,
    private readonly passwords: PasswordChangeService,
    private readonly cookie: SessionCookie,
  ) {}

  /** Signs in with name and password; the answer sets the session cookie. */
  @Post()
  @HttpCode(200)
  @Public()
  async signIn(
    @Body() body: SignInDto,
    @Req() request: AuthenticatedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const origin = { address: addressOf(request), agent: request.headers['user-agent'] ?? '' };
    const token = await this.signIns.signIn(body, origin, request.cookies[SESSION_COOKIE]);
    this.cookie.set(reply, token);
    return this.queries.ofToken(token);
  }

  /** Who is signed in, or nobody; for a page that opens before anybody has signed in. */
  @Get('present')
  @Public()
  async present(@Req() { cookies }: AuthenticatedRequest): Promise<PresentSessionView> {
    const token = cookies[SESSION_COOKIE];
    return { session: token === undefined ? null : await this.queries.present(token) };
  }

  /** Who is signed in. */
  @Get()
  @Allow('SIGNED_IN')
  @BeforePasswordChange()
  show(@CurrentActor() actor: Actor): SessionView {
    return this.queries.of(actor);
  }

  /** Signs out; the session is over at once. */
  @Delete()
  @HttpCode(204)
  @Allow('SIGNED_IN')
  @BeforePasswordChange()
  async signOut(
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.signIns.signOut(actor);
    this.cookie.clear(reply);
  }

  /** Changes the own password; the person's other sessions end. */
  @Post('password')
  @HttpCode(204)
  @Allow('SIGNED_IN')
  @BeforePasswordChange()
  changePassword(@CurrentActor() actor: Actor, @Body() body: ChangePasswordDto): Promise<void> {
    return this.passwords.change(actor, body.oldPassword, body.newPassword);
  }
}
