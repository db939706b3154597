import { Button, Card, ConfigProvider, Descriptions, Steps, Tag } from 'antd';
import { createRoot } from 'react-dom/client';
import type { Schema } from '../../src/api/client.js';

/**
 * The floor of the enterprise's home: what React and Ant Design need to show the same data when nothing has to be
 * fetched. The bench writes the answer of the server into the page.
 */
type Status = Schema<'StatusView'>;

const status = JSON.parse(document.getElementById('status')?.textContent ?? '{}') as Status;

function CaseCard({ item }: { readonly item: Status['cases'][number] }) {
  return (
    <Card title={item.roundTitle} extra={<Tag>{item.stateZh}</Tag>}>
      <Steps
        size="small"
        current={item.steps.findIndex(({ state }) => state === 'CURRENT')}
        items={item.steps.map(({ zh }) => ({ title: zh }))}
      />
      <Descriptions
        items={[item.number, item.holderName, item.since, item.due?.on, item.nextZh].map((value, key) => ({
          key,
          children: value,
        }))}
      />
      <Button type="primary">{item.nextZh}</Button>
    </Card>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <ConfigProvider>
    {status.cases.map((item) => (
      <CaseCard key={item.id} item={item} />
    ))}
    {status.memberships.map(({ id, trackZh, tierZh, stateZh, endsOn }) => (
      <Card key={id} title={`${tierZh} ${trackZh}`} extra={<Tag>{stateZh}</Tag>}>
        {endsOn}
      </Card>
    ))}
    {status.titles.map(({ id, kindZh, issuer, toOn }) => (
      <Card key={id} title={kindZh}>
        {issuer} {toOn}
      </Card>
    ))}
    {status.candidates.map(({ id, kindZh, reviewOn }) => (
      <Card key={id} title={kindZh}>
        {reviewOn}
      </Card>
    ))}
    {status.tasks.map(({ id, title, due }) => (
      <Card key={id} title={title}>
        {due?.on}
      </Card>
    ))}
  </ConfigProvider>,
);
