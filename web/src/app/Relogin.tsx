import { Button } from 'antd';
import { type FormEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { texts } from '#texts/app';
import { api } from '../api/client.js';
import { liveSession } from '../api/live-session.js';
import { type ApiProblem, asProblem } from '../api/problem.js';
import { useSession } from '../api/session.js';
import { ProblemBox } from '../ui/Messages.js';
import styles from './shell.module.css';

/** Opens over the page when the session is over: what was typed stays, and what waited is sent after signing in. */
export function Relogin() {
  const lost = useSyncExternalStore(liveSession.subscribe, liveSession.isLost);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (lost) dialog.current?.showModal();
    else dialog.current?.close();
  }, [lost]);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="relogin"
      onCancel={(event) => event.preventDefault()}
    >
      {lost && <ReloginForm />}
    </dialog>
  );
}

function ReloginForm() {
  const { accountId, loginName } = useSession();
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    try {
      const { data } = await api.POST('/api/session', { body: { loginName, password } });
      // Somebody else's page must not go on under this person's name.
      if (data?.accountId !== accountId) window.location.assign('/');
      else liveSession.resume();
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <form onSubmit={(event) => void submit(event)}>
      <h2 id="relogin">{texts.relogin.title}</h2>
      <p>{texts.relogin.text}</p>
      <ProblemBox problem={problem} />
      <label>
        {texts.relogin.who}
        <input className="plain-input" value={loginName} readOnly autoComplete="username" />
      </label>
      <label>
        {texts.relogin.password}
        <input
          className="plain-input"
          type="password"
          value={password}
          autoComplete="current-password"
          autoFocus
          required
          onChange={({ target }) => setPassword(target.value)}
        />
      </label>
      <div className={styles.row}>
        <Button onClick={() => window.location.assign('/sign-in')}>{texts.relogin.leave}</Button>
        <Button type="primary" htmlType="submit" loading={busy}>
          {texts.relogin.submit}
        </Button>
      </div>
    </form>
  );
}
