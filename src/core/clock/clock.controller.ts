import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../auth/index.js';
import { ClockControl } from './clock-control.js';
import { ClockView, MoveClockDto } from './clock.dto.js';

/** Only there with `CLOCK=injected`, which production refuses. */
@ApiTags('dev')
@Controller('api/dev/clock')
export class ClockController {
  constructor(private readonly control: ClockControl) {}

  /** The business clock. */
  @Get()
  @Public()
  show(): ClockView {
    return this.control.show();
  }

  /** Moves the business clock and answers when everything that fell due has been done. Sessions are not touched. */
  @Post()
  @HttpCode(200)
  @Public()
  move(@Body() body: MoveClockDto): Promise<ClockView> {
    return this.control.move(body.now);
  }
}
