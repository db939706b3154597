import { texts } from '#texts/major-changes';
import { api } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import { NoticeBox } from '../../ui/Messages.js';

const words = texts.form;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The last day to report a change of a day; nothing until the day is there. */
export function LimitNote({ eventOn }: { readonly eventOn: string }) {
  const { data } = useRead(
    ['reporting-limit', eventOn],
    () => api.GET('/api/major-changes/reporting-limit', { params: { query: { eventOn } } }),
    { enabled: DATE.test(eventOn), staleTime: Infinity },
  );
  if (!data) return null;
  return (
    <NoticeBox>
      <span role="status">
        {words.limit(data.dueOn)}
        {data.provisional && words.provisional}
        {data.passed && words.passed}
      </span>
    </NoticeBox>
  );
}
