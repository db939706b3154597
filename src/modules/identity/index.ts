export {
  type AccountRef,
  AccountService,
  type NewAccount,
  type NewEnterpriseAccount,
} from './account/account.service.js';
export { LOGIN_NAME, LONGEST_LOGIN_NAME, normalLoginName } from './account/login-name.js';
export { type EnterpriseRole, type OfficialRole, ROLE_ZH } from './account/roles.js';
export { IdentityErrors } from './identity.errors.js';
export { IdentityModule } from './identity.module.js';
export { OrganisationService } from './organisation/organisation.service.js';
export { oneTimePassword } from './password/one-time-password.js';
export { SignInLimits } from './session/sign-in-limits.js';
