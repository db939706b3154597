import { useNavigate } from 'react-router';
import { texts } from '#texts/app';
import { api } from '../api/client.js';
import { useChangeSession } from '../api/session.js';
import { useAct } from '../api/use-act.js';
import { PATHS } from './paths.js';

export function SignOutButton() {
  const change = useChangeSession();
  const navigate = useNavigate();
  const signOut = useAct(() => api.DELETE('/api/session'), {
    onDone: async () => {
      await navigate(PATHS.signIn);
      change(null);
    },
  });
  return (
    <button type="button" onClick={() => signOut.run(undefined)} disabled={signOut.isPending}>
      {texts.signOut}
    </button>
  );
}
