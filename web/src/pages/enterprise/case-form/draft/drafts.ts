import { Draft, type DraftPorts } from './draft.js';
import type { SavedCase } from './draft-state.js';

/** Drafts by case, kept beyond their page: what could not be saved yet is there again when the page is. */
const kept = new Map<string, Draft<SavedCase>>();

function warn(event: BeforeUnloadEvent): void {
  if ([...kept.values()].some((draft) => draft.unsaved())) event.preventDefault();
}

function leave(): void {
  for (const draft of kept.values()) draft.leave();
}

window.addEventListener('beforeunload', warn);
window.addEventListener('pagehide', leave);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') for (const draft of kept.values()) void draft.save();
});

/**
 * The draft of a case: the one that still holds something unsaved, or a new one on what the server holds.
 * @param key case and person, so that nobody finds what another person typed
 */
export function openDraft<View extends SavedCase>(
  key: string,
  view: View,
  ports: DraftPorts<View>,
): Draft<View> {
  const old = kept.get(key) as Draft<View> | undefined;
  if (old?.unsaved()) {
    old.hear(view);
    return old;
  }
  const draft = new Draft(view, ports);
  kept.set(key, draft);
  return draft;
}
