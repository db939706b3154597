import { Page } from '../../ui/Page.js';
import { texts } from '#texts/account';
import { Empty } from '../../ui/States.js';

export default function Inbox() {
  return (
    <Page title={texts.inbox.title}>
      <Empty>{texts.inbox.empty}</Empty>
    </Page>
  );
}
