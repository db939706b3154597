import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { texts } from '#texts/app';
import { api } from '../api/client.js';
import { useChangeSession } from '../api/session.js';
import { PATHS } from './paths.js';

/** Signing out is no act like others: what is shown is not read anew, there is nobody left to read it. */
export function SignOutButton() {
  const change = useChangeSession();
  const navigate = useNavigate();
  const signOut = useMutation({
    networkMode: 'always',
    mutationFn: () => api.DELETE('/api/session'),
    onSuccess: async () => {
      await navigate(PATHS.signIn);
      change(null);
    },
  });
  return (
    <button type="button" onClick={() => signOut.mutate()} disabled={signOut.isPending}>
      {texts.signOut}
    </button>
  );
}
