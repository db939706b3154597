import { Body, Controller, Get, Param, ParseEnumPipe, Put } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { OUTSIDE_CHANNELS, type OutsideChannel } from '../../../../config/policy.js';
import { type Actor, Allow, CurrentActor } from '../../../core/auth/index.js';
import { ContactView, SetContactDto } from './contact.dto.js';
import { ContactService } from './contact.service.js';

@ApiTags('notices')
@Controller('api/contacts')
export class ContactController {
  constructor(private readonly contacts: ContactService) {}

  /** By which channels the caller is told, beside the inbox. */
  @Get()
  @Allow('SIGNED_IN')
  list(@CurrentActor() actor: Actor): Promise<ContactView[]> {
    return this.contacts.list(actor);
  }

  /** Chooses one channel, or leaves it. The copy in the inbox always stays. */
  @Put(':channel')
  @Allow('SIGNED_IN')
  @ApiParam({ name: 'channel', enum: OUTSIDE_CHANNELS })
  set(
    @CurrentActor() actor: Actor,
    @Param('channel', new ParseEnumPipe(Object.fromEntries(OUTSIDE_CHANNELS.map((word) => [word, word]))))
    channel: OutsideChannel,
    @Body() body: SetContactDto,
  ): Promise<ContactView[]> {
    return this.contacts.set(actor, channel, body);
  }
}
