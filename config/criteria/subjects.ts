import { loadPolicy } from '../policy.js';
import type { Subject } from './rule-types.js';

/** What cases of a track are judged by: the track, then the titles it aims at. */
export function subjectsOfTrack(track: string): Subject[] {
  const aims = loadPolicy().track(track)?.aimsAt ?? [];
  return [{ kind: 'TRACK', code: track }, ...aims.map((code): Subject => ({ kind: 'TITLE', code }))];
}

/** What is judged, in words. */
export function subjectZh({ kind, code }: Subject): string {
  return (kind === 'TITLE' ? loadPolicy().title(code) : loadPolicy().track(code))?.zh ?? code;
}
