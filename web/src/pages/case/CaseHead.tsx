import type { ReactNode } from 'react';
import { texts } from '#texts/case';
import { texts as acts } from '#texts/case-acts';
import { useApplicationForm } from '../../api/catalogue.js';
import type { CaseView } from '../../api/case.js';
import { dateOf, endOf, lastDayOf, timeOf } from '../../ui/dates.js';
import { DueTag } from '../../ui/DueTag.js';
import { Facts } from '../../ui/Facts.js';
import { NoticeBox } from '../../ui/Messages.js';
import { Panel } from '../../ui/Panel.js';
import styles from './case.module.css';

/** Where the case stands: who has it, since when, by when, and what comes next. */
export function CaseHead({ view }: { readonly view: CaseView }) {
  return (
    <Panel>
      <Facts
        rows={[
          [texts.round, view.roundTitle],
          [texts.track, `${view.tierZh} · ${view.trackZh}`],
          [texts.place, [view.cityName, view.countyName].filter(Boolean).join(' ')],
          [texts.holder, view.holderName],
          [texts.since, dateOf(view.stateSince)],
          [
            texts.due,
            <DueTag
              key="due"
              on={view.dueOn ?? (view.returnDueAt && lastDayOf(view.returnDueAt))}
              overdue={view.overdue}
              provisional={view.dueProvisional || view.returnDueProvisional}
            />,
          ],
          [texts.next, view.nextZh],
          ...moreFacts(view),
        ]}
      />
      <Notices view={view} />
    </Panel>
  );
}

/** Facts that only some cases have. */
function moreFacts(view: CaseView): (readonly [string, ReactNode])[] {
  const { listPart, rank, pledgedByName, pledgedAt, entryFromOn, entryProvisional } = view;
  const part = listPart && (texts.listParts[listPart] ?? listPart);
  const facts: (readonly [string, ReactNode] | null | false | '')[] = [
    view.origin === 'OFFICER' && [texts.origin, texts.origins[view.origin]],
    part && [texts.listPart, rank === null ? part : texts.rank(part, rank)],
    pledgedByName !== null && [texts.pledged, texts.pledgedBy(pledgedByName, timeOf(pledgedAt))],
    entryFromOn !== null && [texts.entryFrom, entryFromOn + (entryProvisional ? texts.provisional : '')],
  ];
  return facts.filter((fact) => typeof fact === 'object' && fact !== null);
}

function Notices({ view }: { readonly view: CaseView }) {
  const { notices: words } = texts;
  const { endReason, withdrawalAskedAt, returnTo, returnDueAt, missing } = view;
  return (
    <div className={styles.notices}>
      {endReason && (
        <NoticeBox>
          {words.ended}
          {endReason}
        </NoticeBox>
      )}
      {withdrawalAskedAt && <NoticeBox>{words.withdrawalAsked(timeOf(withdrawalAskedAt))}</NoticeBox>}
      {returnTo && (
        <NoticeBox>
          <div>{words.returned(acts.returnTargets[returnTo] ?? returnTo, endOf(returnDueAt))}</div>
          <Returned view={view} />
        </NoticeBox>
      )}
      {missing.length > 0 && Object.keys(view.content).length > 0 && (
        <NoticeBox>
          {words.missing(missing.length)}
          {missing.map(({ zh }) => zh).join('、')}
        </NoticeBox>
      )}
    </div>
  );
}

function Returned({ view: { track, returnFields, returnReason } }: { readonly view: CaseView }) {
  const { data: form } = useApplicationForm(track);
  const words = new Map(form?.fields.map(({ key, zh }) => [key, zh]));
  return (
    <>
      {returnReason && (
        <div>
          {texts.notices.returnReason}
          {returnReason}
        </div>
      )}
      {returnFields && returnFields.length > 0 && (
        <div>
          {texts.notices.returnFields}
          {returnFields.map((key) => words.get(key) ?? key).join('、')}
        </div>
      )}
    </>
  );
}
