import { Module } from '@nestjs/common';
import { EnterpriseModule } from '../../enterprise/index.js';
import { QuotaRepository } from './quota.repository.js';
import { QuotaService } from './quota.service.js';
import { RoundActions } from './actions/round-actions.service.js';
import { RoundEditor } from './draft/round-editor.service.js';
import { RoundController } from './round.controller.js';
import { RoundRepository } from './round.repository.js';
import { RoundService } from './round.service.js';

/** Rounds (申报批次) with their dates, limits and quotas. */
@Module({
  imports: [EnterpriseModule],
  controllers: [RoundController],
  providers: [RoundRepository, RoundService, RoundEditor, QuotaRepository, QuotaService, RoundActions],
  exports: [RoundService, RoundEditor, QuotaService],
})
export class RoundModule {}
