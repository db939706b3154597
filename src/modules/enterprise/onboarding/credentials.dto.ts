import { Matching, Text } from '../../../core/http/index.js';
import { LOGIN_NAME, LONGEST_LOGIN_NAME } from '../../identity/index.js';

const LONGEST_PASSWORD = 128;

/** What a newcomer chooses to sign in with. */
export class CredentialsDto {
  @Matching(LOGIN_NAME, LONGEST_LOGIN_NAME)
  loginName!: string;

  /** The name of the person. */
  @Text(60)
  displayName!: string;

  /** At least 10 characters of three kinds, without the login name. */
  @Text(LONGEST_PASSWORD)
  password!: string;
}
