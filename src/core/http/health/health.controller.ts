import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../../auth/index.js';
import { Health } from './health.dto.js';
import { HealthService } from './health.service.js';

@ApiTags('health')
@Controller('api/health')
export class HealthController {
  constructor(private readonly health: HealthService) {}

  /** The process answers. */
  @Public()
  @Get('live')
  live(): Health {
    return { status: 'ok', checks: [], notes: [] };
  }

  /** Database and queue answer and no shutdown has begun; 503 NOT_READY names what is down. */
  @Public()
  @Get('ready')
  ready(): Promise<Health> {
    return this.health.ready();
  }
}
