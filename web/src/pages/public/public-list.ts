import type { Schema } from '../../api/client.js';

/** A 公示名单 or 公告名单. */
export type PublicList = Schema<'PublicListView'>;
