import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api, type Schema } from '../../api/client.js';
import { type ApiProblem, asProblem } from '../../api/problem.js';

type Draft = Schema<'ReexaminationDraftView'>;

/** Milliseconds after the last key. */
const PAUSE = 800;

interface Saved {
  readonly text: string;
  readonly version: number;
  readonly at: string | null;
}

/** The statement of a 复核, which saves itself: after a pause, when its field is left, and before the page is. */
export function useStatement({ dutyId, form, version, savedAt }: Draft) {
  const cache = useQueryClient();
  const [text, setText] = useState(form.statement);
  const [saved, setSaved] = useState<Saved>({ text: form.statement, version, at: savedAt });
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [saving, setSaving] = useState(false);
  const latest = useRef({ text, saved, running: false });

  const save = useCallback(async () => {
    const now = latest.current;
    if (now.running || now.text.trim() === now.saved.text.trim()) return;
    now.running = true;
    setSaving(true);
    try {
      for (let sent = ''; sent !== now.text && now.text.trim() !== now.saved.text.trim();) {
        sent = now.text;
        const answer = await send(dutyId, now.saved.version, sent);
        now.saved = { text: sent, version: answer.version, at: answer.savedAt };
        setSaved(now.saved);
      }
      setProblem(null);
      await cache.invalidateQueries({ queryKey: ['duty', dutyId, 'actions'] });
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      now.running = false;
      setSaving(false);
    }
  }, [cache, dutyId]);

  const type = (next: string) => {
    latest.current.text = next;
    setText(next);
  };
  useEffect(() => {
    const wait = setTimeout(() => void save(), PAUSE);
    return () => clearTimeout(wait);
  }, [text, save]);
  useEffect(() => () => void save(), [save]);

  return {
    text,
    type,
    save,
    saving,
    problem,
    savedAt: saved.at,
    unsaved: text.trim() !== saved.text.trim(),
  };
}

async function send(dutyId: string, version: number, text: string): Promise<Draft> {
  const statement = text.trim() === '' ? null : text;
  const { data } = await api.PUT('/api/duties/{id}/reexamination-draft', {
    params: { path: { id: dutyId } },
    body: { version, statement },
    keepalive: true,
  });
  return data as Draft;
}
