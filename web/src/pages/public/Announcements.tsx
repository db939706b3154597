import { api } from '../../api/client.js';
import { Lists } from './Lists.js';

async function load(cursor: string | undefined) {
  const { data } = await api.GET('/api/public/announcements', { params: { query: { cursor } } });
  return data ?? { items: [], nextCursor: null };
}

/** 公告名单, the newest first. */
export default function Announcements() {
  return <Lists kind="announcements" load={load} />;
}
