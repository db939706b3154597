import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../../../core/auth/index.js';
import { FloodLimited } from '../../../core/http/index.js';
import { RuleSetDetail, RuleSetList } from './rule-set.dto.js';
import { RuleSetReader } from './rule-set-reader.js';

@ApiTags('public')
@Controller('api/public/rule-sets')
export class RuleSetController {
  constructor(private readonly reader: RuleSetReader) {}

  /** Every rule set, past, present and to come. */
  @Get()
  @Public()
  @FloodLimited('publicRead')
  list(): RuleSetList {
    return this.reader.list();
  }

  /** One rule set with its clauses. */
  @Get(':key')
  @Public()
  @FloodLimited('publicRead')
  detail(@Param('key') key: string): RuleSetDetail {
    return this.reader.detail(key);
  }
}
