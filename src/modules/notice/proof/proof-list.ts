import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify';
import { AuditLog } from '../../../core/audit/index.js';
import type { Actor } from '../../../core/auth/index.js';
import type { ProofQuery, ProofRow } from './proof.dto.js';
import { ProofService } from './proof.service.js';

const COLUMNS = [
  { key: 'ruleZh', header: '提醒规则' },
  { key: 'rungZh', header: '提醒级' },
  { key: 'title', header: '事项' },
  { key: 'enterpriseName', header: '企业' },
  { key: 'dueOn', header: '到期日' },
  { key: 'plannedOn', header: '应提醒日' },
  { key: 'raisedAt', header: '发出时间' },
  { key: 'outcomeZh', header: '结果' },
  { key: 'toOrganisation', header: '接收单位' },
  { key: 'toName', header: '接收人' },
  { key: 'channels', header: '渠道' },
  { key: 'ruleVersion', header: '规则版本' },
];

/** The proof as a file for spreadsheets: read page by page, formulas disarmed, the export logged. */
@Injectable()
export class ProofList {
  constructor(
    private readonly proof: ProofService,
    private readonly audit: AuditLog,
  ) {}

  /** CSV in UTF-8 with a byte order mark. @throws NOT_FOUND for a unit out of reach */
  async csv(actor: Actor, query: ProofQuery): Promise<Readable> {
    const { unitId, on } = query;
    await this.proof.answer(actor, { ...query, limit: 1 });
    await this.audit.write({
      ...{ actor, action: 'EXPORT', subjectKind: 'REMINDER_PROOF', subjectId: unitId, result: 'SUCCESS' },
      detail: { on },
    });
    const rows = Readable.from(this.lines(actor, query));
    const lines = stringify({ header: true, bom: true, columns: COLUMNS, escape_formulas: true });
    rows.once('error', (error) => lines.destroy(error));
    return rows.pipe(lines);
  }

  private async *lines(actor: Actor, query: ProofQuery) {
    for await (const row of this.proof.all(actor, query)) yield toLine(row);
  }
}

function toLine({ channels, raisedAt, ...row }: ProofRow) {
  return {
    ...row,
    raisedAt: raisedAt.toISOString(),
    channels: channels.map(({ channelZh, outcomeZh }) => `${channelZh}：${outcomeZh}`).join('；'),
  };
}
