import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify';
import { AuditLog } from '../../../core/audit/index.js';
import type { Actor } from '../../../core/auth/index.js';
import { ImpactReader } from './impact-reader.js';

const COLUMNS = [
  { key: 'enterpriseName', header: '企业名称' },
  { key: 'uscc', header: '统一社会信用代码' },
  { key: 'unitName', header: '所在地' },
  { key: 'sectorZh', header: '主要细分领域' },
  { key: 'beforeZh', header: '现行标准' },
  { key: 'afterZh', header: '草案' },
  { key: 'effectZh', header: '影响' },
];
const PAGE = 200;

/** The list of a run as a file for spreadsheets: read page by page, formulas disarmed, the export logged. */
@Injectable()
export class ImpactList {
  constructor(
    private readonly reader: ImpactReader,
    private readonly audit: AuditLog,
  ) {}

  /** CSV in UTF-8 with a byte order mark. @throws NOT_FOUND */
  async csv(actor: Actor, id: string): Promise<Readable> {
    const { referenceOn } = await this.reader.demand(actor, id);
    await this.audit.write({
      actor,
      action: 'EXPORT',
      subjectKind: 'IMPACT_RUN',
      subjectId: id,
      result: 'SUCCESS',
      detail: { referenceOn },
    });
    const rows = Readable.from(this.rows(actor, id));
    const lines = stringify({ header: true, bom: true, columns: COLUMNS, escape_formulas: true });
    rows.once('error', (error) => lines.destroy(error));
    return rows.pipe(lines);
  }

  private async *rows(actor: Actor, id: string) {
    let cursor: string | null | undefined;
    do {
      const page = await this.reader.rows(actor, id, { limit: PAGE, ...(cursor ? { cursor } : {}) });
      yield* page.items;
      cursor = page.nextCursor;
    } while (cursor);
  }
}
