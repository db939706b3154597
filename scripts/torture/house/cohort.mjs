import { randomUUID } from 'node:crypto';

const LONG_AGO = '2026-01-02T01:00:00.000Z';

/**
 * Enterprises with one person each, who can be reached, and one open yearly update. They entered this year, so that no
 * cycle of the pool itself asks anything of them.
 *
 * @param of `dueOn`, `nextRungOn`, `many`, the counties they lie in, how an address is made, and its channel.
 * @returns the firms, and the rows of each table in the order they are inserted.
 */
export function newCohort(name, { dueOn, nextRungOn, many, counties, addressOf, channel = 'EMAIL' }) {
  const firms = Array.from({ length: many }, (_, index) => {
    const id = () => randomUUID();
    const ids = { enterpriseId: id(), organisationId: id(), accountId: id(), dutyId: id(), taskId: id() };
    const address = addressOf ? addressOf(index) : `${name}-${index}@example.cn`;
    return {
      ...ids,
      address,
      channel,
      unitId: counties[index % counties.length],
      number: index,
      dueOn,
      nextRungOn,
    };
  });
  const tables = {
    enterprise: firms.map((firm) => enterprise(name, firm)),
    organisation: firms.map((firm) => organisation(firm)),
    account: firms.map((firm) => account(firm)),
    contact: firms.map((firm) => contact(firm)),
    membership: firms.map((firm) => membership(firm)),
    duty: firms.map((firm) => duty(firm)),
    task: firms.map((firm) => task(firm)),
  };
  return { name, firms, tables };
}

/** The post of one authority, and its one person. */
export function newOfficial(unitId, role) {
  const ids = { organisationId: randomUUID(), accountId: randomUUID() };
  const person = {
    ...ids,
    unitId,
    role,
    address: `${role.toLowerCase()}-${unitId}@example.cn`,
    channel: 'EMAIL',
  };
  const tables = {
    organisation: [
      {
        id: ids.organisationId,
        kind: 'AUTHORITY',
        name: `主管部门${unitId}`,
        unit_id: unitId,
        enterprise_id: null,
        created_at: LONG_AGO,
      },
    ],
    account: [{ ...account(person), role, login_name: `${role}-${unitId}`.toLowerCase() }],
    contact: [contact(person)],
  };
  return { ...person, tables };
}

function enterprise(name, { enterpriseId, unitId, number }) {
  return {
    ...{
      id: enterpriseId,
      uscc: enterpriseId.replaceAll('-', '').slice(0, 18).toUpperCase(),
      unit_id: unitId,
    },
    ...{ name: `${name}装备${number}`, organisation_code_warning: false, industry_code: '3421' },
    ...{ undisclosed: false, created_at: LONG_AGO, version: 1 },
  };
}

function organisation({ organisationId, enterpriseId }) {
  const of = { unit_id: null, enterprise_id: enterpriseId };
  return { id: organisationId, kind: 'ENTERPRISE', name: '演示装备', ...of, created_at: LONG_AGO };
}

function account({ accountId, organisationId }) {
  return {
    ...{
      id: accountId,
      organisation_id: organisationId,
      role: 'ENTERPRISE_ADMIN',
      login_name: `p-${accountId}`,
    },
    ...{ display_name: '填报人', password_hash: 'none', must_change_password: false, state: 'ACTIVE' },
    ...{ failed_count: 0, password_changed_at: LONG_AGO, created_at: LONG_AGO, version: 1 },
  };
}

function contact({ accountId, address, channel }) {
  return {
    id: randomUUID(),
    account_id: accountId,
    channel,
    address,
    chosen: true,
    changed_at: LONG_AGO,
    version: 1,
  };
}

function membership({ enterpriseId, unitId }) {
  return {
    ...{ id: randomUUID(), enterprise_id: enterpriseId, tier: 'COUNTY', track: 'LEADING', unit_id: unitId },
    ...{
      state: 'ACTIVE',
      live_key: `${enterpriseId}:COUNTY:LEADING`,
      starts_on: '2026-01-02',
      ends_on: '2029-01-01',
    },
    ...{ state_since: '2026-01-02', created_at: LONG_AGO, version: 1 },
  };
}

function duty({ dutyId, enterpriseId, dueOn }) {
  return {
    ...{ id: dutyId, kind: 'YEARLY_UPDATE', duty_key: `YEARLY_UPDATE:${enterpriseId}:2025`, year: 2025 },
    ...{ enterprise_id: enterpriseId, due_on: dueOn, state: 'OPEN', opened_at: LONG_AGO, version: 1 },
  };
}

function task({ taskId, dutyId, enterpriseId, dueOn, nextRungOn }) {
  return {
    ...{
      id: taskId,
      kind: 'YEARLY_UPDATE',
      subject_kind: 'DUTY',
      subject_id: dutyId,
      enterprise_id: enterpriseId,
    },
    ...{
      open_key: `YEARLY_UPDATE:${dutyId}:${enterpriseId}`,
      title: '2025年度信息更新',
      detail: '{"year":"2025"}',
    },
    ...{ opened_at: LONG_AGO, due_on: dueOn, due_provisional: false, due_version: 1, rule: 'YEARLY_UPDATE' },
    ...{ next_rung_on: nextRungOn },
  };
}
