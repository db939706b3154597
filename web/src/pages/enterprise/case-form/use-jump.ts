import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { ApplicationForm } from '../../../api/catalogue.js';
import { fieldId, groupOf } from './form-context.js';

const TAB = 'part';

/** Which part of the form is open, kept in the address, and the way to any field. */
export function useJump(form: ApplicationForm, parts: readonly string[], first: string) {
  const [search, setSearch] = useSearchParams();
  const [target, setTarget] = useState<{ readonly key: string } | null>(null);
  const asked = search.get(TAB);
  const part = asked !== null && parts.includes(asked) ? asked : first;
  const open = (next: string) =>
    setSearch(
      (before) => {
        before.set(TAB, next);
        return before;
      },
      { replace: true },
    );
  useEffect(() => {
    if (!target) return;
    const element = document.getElementById(fieldId(target.key));
    element?.scrollIntoView({ block: 'center' });
    element?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true });
  }, [target, part]);
  return {
    part,
    open: (next: string) => {
      setTarget(null);
      open(next);
    },
    jump: (key: string) => {
      open(groupOf(form, key));
      setTarget({ key });
    },
  };
}
