/** What has to have happened to one person: the in-app copy of one rung, and the words it has to name missed days with. */
export function expected(firm, rung, { version = 1, missed = [], accountId = firm.accountId } = {}) {
  return { key: keyOf(accountId, firm.taskId, version, rung), missed: missed.join(', ') };
}

/** What has to have happened to somebody who was urged. */
export function expectedUrging({ accountId }, urgingId) {
  return { key: `${accountId} ${urgingId}`, missed: '' };
}

const keyOf = (accountId, taskId, version, rung) => `${accountId} ${taskId} v${version} ${rung}`;

const NOTICES = `
  SELECT n.id, n.account_id, n.params, n.cause_id, o.subject_id AS task_id, o.due_version, o.rung
    FROM notice n LEFT JOIN reminder_occurrence o ON o.id = n.cause_id`;
const DELIVERIES = `
  SELECT v.notice_id, v.account_id, v.channel, v.skipped, v.dispatch_id,
         p.state, p.error_code, p.unknowns, p.items, c.address
    FROM delivery v JOIN contact c ON c.account_id = v.account_id AND c.channel = v.channel
    LEFT JOIN dispatch p ON p.id = v.dispatch_id`;
const OCCURRENCES = 'SELECT subject_id, due_version, rung FROM reminder_occurrence';

/** Compares what the other side has got, and what the inboxes hold, with what has to be there. */
export class Audit {
  /** @param house its `store`, and what was taken by `smtp` and `robot`. */
  static async of({ store, smtp, robot }) {
    const audit = new Audit();
    audit.notices = groupBy(await store.rows(NOTICES), ({ account_id }) => account_id);
    audit.deliveries = groupBy(await store.rows(DELIVERIES), ({ account_id }) => account_id);
    audit.occurrences = await store.rows(OCCURRENCES);
    audit.mails = groupBy(smtp.mails, ({ messageId }) => messageId.split('@')[0]);
    audit.calls = robot.calls.filter(({ taken }) => taken);
    return audit;
  }

  /** @param story the case: `accounts` it is about, what is `expected`, and `fates` of messages that are not to arrive. */
  count({ accounts, expected: expectations, fates = new Map() }) {
    const notices = accounts.flatMap((id) => this.notices.get(id) ?? []);
    const found = groupBy(notices, (row) =>
      row.task_id
        ? keyOf(row.account_id, row.task_id, row.due_version, row.rung)
        : `${row.account_id} ${row.cause_id}`,
    );
    const isThere = ({ key, missed }) =>
      (found.get(key) ?? []).some(({ params }) => (JSON.parse(params).missed ?? '') === missed);
    const lost = expectations.filter((one) => !isThere(one)).length;
    const deliveries = accounts.flatMap((id) => this.deliveries.get(id) ?? []);
    return {
      due: expectations.length,
      inAppLost: lost,
      inAppRepeated: notices.length - (expectations.length - lost),
      ...this.mailsOf(notices, deliveries, fates),
    };
  }

  /** Every message has a way out; every dispatch ends as it has to, and says so where it went out more than once. */
  mailsOf(notices, deliveries, fates) {
    const byNotice = groupBy(deliveries, ({ notice_id }) => notice_id);
    const counts = { mails: 0, mailsLost: 0, repeatedKnown: 0, repeatedUnknown: 0 };
    for (const { id } of notices)
      if (!(byNotice.get(id) ?? []).some((row) => !row.skipped && row.dispatch_id)) counts.mailsLost += 1;
    const dispatches = new Map(
      deliveries.filter((row) => row.dispatch_id).map((row) => [row.dispatch_id, row]),
    );
    for (const dispatch of dispatches.values()) {
      const taken = this.taken(dispatch);
      const fate = fates.get(dispatch.account_id) ?? 'SENT';
      counts.mails += 1;
      if (!this.hasFate(dispatch, taken, fate)) counts.mailsLost += 1;
      const again = Math.max(0, taken.length - 1);
      counts[again <= dispatch.unknowns ? 'repeatedKnown' : 'repeatedUnknown'] += again;
    }
    return counts;
  }

  /** What the other side holds of it. */
  taken({ channel, dispatch_id, address }) {
    if (channel === 'WEBHOOK') return this.calls.filter(({ key }) => address.endsWith(`key=${key}`));
    return this.mails.get(dispatch_id) ?? [];
  }

  hasFate({ state, error_code, items }, taken, fate) {
    if (fate !== 'SENT') return `${state} ${error_code}` === fate && taken.length === 0;
    const links = (text) => text.split('/go/').length - 1;
    return (
      state === 'SENT' &&
      taken.length > 0 &&
      taken.every((mail) => links(mail.text ?? mail.markdown) === items)
    );
  }

  /** What no case explains: mails nobody wrote, and rungs that went out under two names. */
  strange() {
    const known = new Set([...this.deliveries.values()].flat().map(({ dispatch_id }) => dispatch_id));
    const mails = [...this.mails.keys()].filter((id) => !known.has(id));
    const parts = this.occurrences.flatMap(({ subject_id, due_version, rung }) =>
      rung.split(/\+(?=T)/).map((part) => `${subject_id} v${due_version} ${part}`),
    );
    return [
      ...mails.map((id) => `a mail of a dispatch that is not there: ${id}`),
      ...(new Set(parts).size < parts.length
        ? [`${parts.length - new Set(parts).size} rungs went out twice`]
        : []),
    ];
  }
}

function groupBy(rows, keyOfRow) {
  const groups = new Map();
  for (const row of rows) {
    const key = keyOfRow(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
