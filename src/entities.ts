import { AuditEvent } from './core/audit/audit-event.entity.js';
import { ClockSetting } from './core/clock/clock-setting.entity.js';
import { Lease } from './core/database/lease.entity.js';
import { Proposal } from './core/flow/proposal.entity.js';
import { ProposalHold } from './core/flow/proposal-hold.entity.js';
import { Task } from './core/flow/task.entity.js';
import { IdempotencyKey } from './core/http/idempotency.entity.js';
import { JobFailure } from './core/jobs/job-failure.entity.js';
import { JobRun } from './core/jobs/job-run.entity.js';
import { Application } from './modules/application/case/application.entity.js';
import { ApplicationTransition } from './modules/application/case/application-transition.entity.js';
import { ApplicationVersion } from './modules/application/case/application-version.entity.js';
import { RankedList } from './modules/application/list/ranked-list.entity.js';
import { RankedListItem } from './modules/application/list/ranked-list-item.entity.js';
import { Announcement } from './modules/application/announcement/announcement.entity.js';
import { AnnouncementItem } from './modules/application/announcement/announcement-item.entity.js';
import { ObjectionAct } from './modules/application/objection/objection-act.entity.js';
import { Objection } from './modules/application/objection/objection.entity.js';
import { Publicity } from './modules/application/publicity/publicity.entity.js';
import { PublicityItem } from './modules/application/publicity/publicity-item.entity.js';
import { Round } from './modules/application/round/round.entity.js';
import { RoundChange } from './modules/application/round/round-change.entity.js';
import { RoundUnit } from './modules/application/round/round-unit.entity.js';
import { Attribute } from './modules/enterprise/attributes/attribute.entity.js';
import { AttributeHistory } from './modules/enterprise/attributes/attribute-history.entity.js';
import { ImpactRow } from './modules/criteria/impact/impact-row.entity.js';
import { ImpactRun } from './modules/criteria/impact/impact-run.entity.js';
import { StoredJudgment } from './modules/criteria/judgment/judgment.entity.js';
import { RuleSetVersion } from './modules/criteria/rule-sets/rule-set-version.entity.js';
import { TagSuggestion } from './modules/criteria/suggestion/tag-suggestion.entity.js';
import { Enterprise } from './modules/enterprise/registry/enterprise.entity.js';
import { EnterpriseSuccessor } from './modules/enterprise/registry/succession/enterprise-successor.entity.js';
import { EnterpriseName } from './modules/enterprise/registry/enterprise-name.entity.js';
import { EnterpriseSector } from './modules/enterprise/registry/enterprise-sector.entity.js';
import { Figure } from './modules/enterprise/figures/figure.entity.js';
import { FigureHistory } from './modules/enterprise/figures/figure-history.entity.js';
import { Invitation } from './modules/enterprise/onboarding/invitation/invitation.entity.js';
import { Registration } from './modules/enterprise/onboarding/registration/registration.entity.js';
import { Product } from './modules/enterprise/products/product.entity.js';
import { ProductYear } from './modules/enterprise/products/product-year.entity.js';
import { Account } from './modules/identity/account.entity.js';
import { LoginThrottle } from './modules/identity/login-throttle.entity.js';
import { Organisation } from './modules/identity/organisation.entity.js';
import { Session } from './modules/identity/session.entity.js';
import { ReminderAlarm } from './modules/notice/alarm/reminder-alarm.entity.js';
import { Contact } from './modules/notice/contact/contact.entity.js';
import { ChannelBudget } from './modules/notice/delivery/channel-budget.entity.js';
import { Delivery } from './modules/notice/delivery/delivery.entity.js';
import { Dispatch } from './modules/notice/delivery/dispatch.entity.js';
import { Notice } from './modules/notice/message/notice.entity.js';
import { ReminderOccurrence } from './modules/notice/reminder/reminder-occurrence.entity.js';
import { ReminderRuleInForce, ReminderRuleVersion } from './modules/notice/rule/rule-version.entity.js';
import { TaskSnooze } from './modules/notice/snooze/task-snooze.entity.js';
import { Urging } from './modules/notice/urging/urging.entity.js';
import { Ban } from './modules/pool/ban/ban.entity.js';
import { Candidate } from './modules/pool/candidate/candidate.entity.js';
import { Membership } from './modules/pool/membership/membership.entity.js';
import { MembershipEvent } from './modules/pool/membership/membership-event.entity.js';
import { Title } from './modules/pool/title/title.entity.js';
import { TitleWatch } from './modules/pool/title/title-watch.entity.js';
import { AssessmentActLine } from './modules/review/assessment/assessment-act.entity.js';
import { Assessment } from './modules/review/assessment/assessment.entity.js';
import { ReexaminationBar } from './modules/review/finding/bars/reexamination-bar.entity.js';
import { Finding } from './modules/review/finding/finding.entity.js';
import { Duty } from './modules/review/duty.entity.js';
import { MajorChange } from './modules/review/major-change/major-change.entity.js';
import { SuccessorWarning } from './modules/review/major-change/warning/successor-warning.entity.js';
import { ReexaminationDraft } from './modules/review/reexamination/form/reexamination-draft.entity.js';
import { ReexaminationAct } from './modules/review/reexamination/reexamination-act.entity.js';
import { Reexamination } from './modules/review/reexamination/reexamination.entity.js';
import { SpotCheckItem } from './modules/review/spot-check/spot-check-item.entity.js';
import { SpotCheck } from './modules/review/spot-check/spot-check.entity.js';
import { Unit } from './modules/unit/unit.entity.js';

/** Every table, grouped as in the migrations. */
export const entities = [
  ...[Lease, IdempotencyKey, AuditEvent, ClockSetting, JobFailure, JobRun],
  ...[Unit, Organisation, Account, Session, LoginThrottle],
  ...[
    Enterprise,
    EnterpriseName,
    EnterpriseSuccessor,
    EnterpriseSector,
    Figure,
    FigureHistory,
    Attribute,
    AttributeHistory,
    Product,
    ProductYear,
    Invitation,
    Registration,
  ],
  ...[Membership, MembershipEvent, Ban, Title, TitleWatch, Candidate],
  ...[RuleSetVersion, StoredJudgment, TagSuggestion, ImpactRun, ImpactRow],
  ...[Round, RoundUnit, RoundChange, Application, ApplicationVersion, ApplicationTransition],
  ...[
    RankedList,
    RankedListItem,
    Publicity,
    PublicityItem,
    Objection,
    ObjectionAct,
    Announcement,
    AnnouncementItem,
  ],
  ...[Proposal, ProposalHold, Task, Duty],
  ...[ReminderRuleVersion, ReminderRuleInForce, ReminderOccurrence, Notice, TaskSnooze, Urging],
  ...[Contact, Delivery, Dispatch, ChannelBudget, ReminderAlarm],
  ...[Finding, ReexaminationBar, Assessment, AssessmentActLine],
  ...[Finding, ReexaminationBar],
  ...[Reexamination, ReexaminationAct, ReexaminationDraft, SpotCheck, SpotCheckItem],
  ...[MajorChange, SuccessorWarning],
];
