import { randomInt } from 'node:crypto';
import { makeOrganisationCode, makeUscc } from '../../dist/src/common/uscc.js';
import { Person } from './http.mjs';
import { newPassword } from './server.mjs';
import { wrong } from './tell.mjs';

const TIER_NAMES = { HANDLER: '经办', HEAD: '负责人' };

/** The people, enterprises and days of a walk. Everything goes through the API; names differ from run to run. */
export class World {
  #run = Date.now().toString(36);
  #serial = 0;

  constructor(base, admin) {
    this.base = base;
    this.admin = admin;
    this.visitor = new Person(base);
  }

  /** A word that no earlier run has used. */
  unique(stem) {
    this.#serial += 1;
    return `${stem}-${this.#run}-${this.#serial}`;
  }

  /** Lets days pass: "2026-09-24 09:00", Shanghai time. What falls due meanwhile has been done on return. */
  async moveTo(moment) {
    const [date, time = '09:00'] = moment.split(' ');
    const seconds = time.length === 5 ? `${time}:00` : time;
    const now = new Date(`${date}T${seconds}+08:00`).toISOString();
    await this.visitor.post('/api/dev/clock', { now });
  }

  /** An official of a unit: the administrator opens the account, the person changes the first password. */
  async official(unitId, role) {
    const units = await this.admin.list(`/api/organisations?unitId=${unitId}`);
    const organisation =
      units[0] ?? (await this.admin.post('/api/organisations', { unitId, name: `演示主管部门 ${unitId}` }));
    const loginName = this.unique(`walk-${unitId.toLowerCase()}-${role.toLowerCase()}`);
    const displayName = `演示${unitId}${TIER_NAMES[role]}${this.#serial}`;
    const account = { organisationId: organisation.id, role, loginName, displayName };
    const { oneTimePassword } = await this.admin.post('/api/accounts', account);

    const person = new Person(this.base, displayName);
    const { mustChangePassword } = await person.signIn(loginName, oneTimePassword);
    if (!mustChangePassword) throw wrong('a first password must be changed', true, mustChangePassword);
    const early = await person.problem('GET', '/api/applications');
    if (early.code !== 'PASSWORD_CHANGE_REQUIRED')
      throw wrong(
        'nothing is possible before the first password is changed',
        'PASSWORD_CHANGE_REQUIRED',
        early,
      );
    const change = { oldPassword: oneTimePassword, newPassword: newPassword() };
    await person.post('/api/session/password', change);
    return person;
  }

  /** An enterprise put on the register by an officer, whose first person comes by the officer's invitation code. */
  async invitedEnterprise(officer, unitId, name) {
    const enterprise = await officer.post('/api/enterprises', { ...this.#profile(unitId, name), ...CONTACT });
    const { code } = await officer.post(`/api/enterprises/${enterprise.id}/invitations`);
    const credentials = this.#credentials();
    await this.visitor.post('/api/public/invitations/accept', { code, ...credentials });
    return this.#signedIn(credentials, enterprise.name);
  }

  /** An enterprise that asks for its account by itself; an officer of its unit confirms. */
  async registeredEnterprise(officer, unitId, name) {
    const { sectors, name: enterpriseName, ...profile } = this.#profile(unitId, name);
    const credentials = this.#credentials();
    await this.visitor.post('/api/public/registrations', {
      ...profile,
      ...credentials,
      enterpriseName,
      sector: sectors[0].sector,
    });
    const waiting = await officer.list('/api/registrations?state=PENDING');
    const asked = waiting.find(({ loginName }) => loginName === credentials.loginName);
    if (!asked)
      throw wrong('the registration waits for the officer of the unit', credentials.loginName, waiting);
    await officer.post(`/api/registrations/${asked.id}/confirm`, { version: asked.version });
    return this.#signedIn(credentials, enterpriseName);
  }

  async #signedIn({ loginName, password, displayName }, enterpriseName) {
    const person = new Person(this.base, displayName);
    const { enterpriseId } = await person.signIn(loginName, password);
    return Object.assign(person, { enterpriseId, enterpriseName });
  }

  #credentials() {
    const loginName = this.unique('walk-firm');
    return { loginName, displayName: `演示联系人${this.#serial}`, password: newPassword() };
  }

  #profile(unitId, name) {
    const digits = String(randomInt(1e7)).padStart(7, '0');
    return {
      uscc: makeUscc(`91440000${makeOrganisationCode(`M${digits}`)}`),
      name: `演示·${name}（${this.#run}）有限公司`,
      unitId,
      industryCode: '3421',
      sectors: [{ sector: 'CNC_MACHINE_TOOLS', main: true }],
    };
  }
}

const CONTACT = {
  establishedOn: '2012-05-18',
  address: '演示路1号',
  legalRepresentative: '演示法人',
  contactName: '演示联系人',
  contactPhone: '00000000000',
};
