import { Injectable } from '@nestjs/common';
import { newId } from '../../../../common/ids.js';
import { Notifier, type Recipient } from '../../../../core/flow/index.js';
import type { Finding } from '../finding.entity.js';
import { FindingSubjects } from '../finding-subjects.js';
import { CONSEQUENCE_WORDS, FINDING, KIND_WORDS } from './finding-words.js';
import { subjectZh } from './subject-words.js';

/** What is told about a finding after it was proposed. */
@Injectable()
export class FindingNotices {
  constructor(
    private readonly notifier: Notifier,
    private readonly subjects: FindingSubjects,
  ) {}

  /** The head hears that the enterprise has answered. */
  answered(finding: Finding): Promise<void> {
    const { unitId, answer } = finding;
    const kind = answer === 'OBJECTED' ? 'FINDING_OBJECTED' : 'FINDING_WAIVED';
    return this.tell(finding, kind, { unitId, role: 'HEAD' });
  }

  decided(finding: Finding): Promise<void> {
    const { rectifyUntil, documentNo } = finding;
    return this.tell(
      finding,
      'FINDING_DECIDED',
      { enterpriseId: finding.enterpriseId },
      {
        documentZh: documentNo === null ? '' : `（${documentNo}）`,
        documentEn: documentNo === null ? '' : ` (${documentNo})`,
        untilZh: rectifyUntil === null ? '' : `请于${rectifyUntil}前完成整改。`,
        untilEn: rectifyUntil === null ? '' : ` Mend it by ${rectifyUntil}.`,
      },
    );
  }

  dismissed(finding: Finding): Promise<void> {
    return this.tell(finding, 'FINDING_DISMISSED', { enterpriseId: finding.enterpriseId });
  }

  private async tell(
    finding: Finding,
    kind: string,
    to: Recipient,
    more: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const subject = (await this.subjects.byIds([finding.subjectId])).get(finding.subjectId);
    const { zh: consequenceZh, en: consequenceEn } = CONSEQUENCE_WORDS[finding.consequence];
    await this.notifier.notify({
      causeId: newId(),
      kind,
      params: {
        enterprise: subject?.enterpriseName ?? '',
        subject: subject ? subjectZh(subject) : '',
        kindZh: KIND_WORDS[finding.kind].zh,
        kindEn: KIND_WORDS[finding.kind].en,
        consequenceZh,
        consequenceEn,
        reason: finding.reasonTold ?? '',
        ...more,
      },
      subjectKind: FINDING,
      subjectId: finding.id,
      to,
    });
  }
}
