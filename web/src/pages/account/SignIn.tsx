import { Button } from 'antd';
import { use, useState } from 'react';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { texts } from '#texts/account';
import { api } from '../../api/client.js';
import { liveSession } from '../../api/live-session.js';
import { SessionContext, useChangeSession } from '../../api/session.js';
import { useAct } from '../../api/use-act.js';
import { PATHS } from '../../app/paths.js';
import { ProblemBox } from '../../ui/Messages.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import styles from './account.module.css';
import { safeNext } from './safe-next.js';

export default function SignIn() {
  const session = use(SessionContext);
  const change = useChangeSession();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [loginName, setLoginName] = useState('');
  const [password, setPassword] = useState('');
  const next = safeNext(search.get('next'));
  const signIn = useAct(
    async (body: { loginName: string; password: string }) => (await api.POST('/api/session', { body })).data,
    {
      onDone: async (opened) => {
        liveSession.used();
        change(opened ?? null);
        await navigate(next, { replace: true });
      },
    },
  );
  if (session) return <Navigate to={next} replace />;
  return (
    <div className={styles.narrow}>
      <Page title={texts.signIn.title} lead={texts.signIn.lead}>
        <Panel>
          <form
            className={styles.form}
            onSubmit={(event) => {
              event.preventDefault();
              signIn.run({ loginName, password });
            }}
          >
            <ProblemBox problem={signIn.error} />
            <label>
              {texts.signIn.loginName}
              <input
                className="plain-input"
                name="loginName"
                autoComplete="username"
                autoFocus
                required
                value={loginName}
                onChange={({ target }) => setLoginName(target.value)}
              />
            </label>
            <label>
              {texts.signIn.password}
              <input
                className="plain-input"
                type="password"
                name="password"
                autoComplete="current-password"
                required
                value={password}
                onChange={({ target }) => setPassword(target.value)}
              />
            </label>
            <Button type="primary" htmlType="submit" size="large" loading={signIn.isPending}>
              {texts.signIn.submit}
            </Button>
            <p className={styles.help}>{texts.signIn.forgotten}</p>
          </form>
        </Panel>
        <Panel title={texts.signIn.newcomer}>
          <div className={styles.links}>
            <Link to={PATHS.register}>{texts.signIn.register}</Link>
            <Link to={PATHS.invitation}>{texts.signIn.invitation}</Link>
          </div>
        </Panel>
      </Page>
    </div>
  );
}
