import { Button, Radio } from 'antd';
import { useSearchParams } from 'react-router';
import { texts } from '#texts/account';
import { texts as ui } from '#texts/ui';
import { api, type Schema } from '../../api/client.js';
import { useAct } from '../../api/use-act.js';
import { NoticeBox, ProblemBox } from '../../ui/Messages.js';
import { useRows } from '../../ui/more.js';
import { Page } from '../../ui/Page.js';
import { Empty, Loaded } from '../../ui/States.js';
import { ContactsPanel } from './contacts/ContactsPanel.js';
import styles from './inbox.module.css';
import { Message } from './Message.js';

const words = texts.inbox;
const PAGE = 50;
/** As many as one call marks. */
const MOST = 200;

/** The messages of the reader, the newest first. */
export default function Inbox() {
  const [search, setSearch] = useSearchParams();
  const unreadOnly = search.get('unread') === '1';
  const rows = useRows(['notices', unreadOnly], async (cursor) => {
    const query = { limit: PAGE, cursor, ...(unreadOnly ? { unread: true } : {}) };
    const header = { 'accept-language': 'zh-CN' };
    const { data } = await api.GET('/api/notices', { params: { query, header } });
    return data ?? { items: [], nextCursor: null };
  });
  const mark = useAct((ids: string[]) => api.POST('/api/notices/read', { body: { ids } }));
  const unread = (rows.data ?? []).filter(({ readAt }) => readAt === null).slice(0, MOST);
  return (
    <Page title={words.title} lead={words.lead}>
      {search.get('link') === 'unknown' && <NoticeBox>{words.linkUnknown}</NoticeBox>}
      <ContactsPanel />
      <div className={styles.bar}>
        <Radio.Group
          aria-label={words.filter}
          optionType="button"
          value={unreadOnly ? '1' : ''}
          options={[
            { value: '', label: words.all },
            { value: '1', label: words.unreadOnly },
          ]}
          onChange={({ target }) => setSearch(target.value ? { unread: '1' } : {}, { replace: true })}
        />
        {unread.length > 0 && (
          <Button loading={mark.isPending} onClick={() => mark.run(unread.map(({ id }) => id))}>
            {words.markAll(unread.length)}
          </Button>
        )}
      </div>
      <ProblemBox problem={mark.error} />
      <Loaded read={rows}>
        {(messages) =>
          messages.length === 0 ? (
            <Empty>{unreadOnly ? words.noUnread : words.empty}</Empty>
          ) : (
            <MessageList messages={messages} onRead={(id) => mark.run([id])} />
          )
        }
      </Loaded>
      {rows.hasMore && (
        <div className={styles.more}>
          <Button onClick={rows.more} loading={rows.loadingMore}>
            {ui.more}
          </Button>
        </div>
      )}
    </Page>
  );
}

function MessageList({
  messages,
  onRead,
}: {
  readonly messages: readonly Schema<'NoticeView'>[];
  readonly onRead: (id: string) => void;
}) {
  return (
    <ul className={styles.list} aria-label={words.list}>
      {messages.map((message) => (
        <Message key={message.id} message={message} onRead={() => onRead(message.id)} />
      ))}
    </ul>
  );
}
