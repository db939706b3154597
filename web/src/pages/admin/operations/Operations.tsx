import { Button } from 'antd';
import { texts } from '#texts/operations';
import { api, type Schema } from '../../../api/client.js';
import { useRead } from '../../../api/use-read.js';
import { Facts } from '../../../ui/Facts.js';
import { grouped } from '../../../ui/money.js';
import { Page } from '../../../ui/Page.js';
import { Panel } from '../../../ui/Panel.js';
import { Loaded } from '../../../ui/States.js';
import { Alarms } from './Alarms.js';
import { Counts } from './Counts.js';
import { DispatchList } from './DispatchList.js';
import { secondsText } from './durations.js';
import { Schedules } from './Schedules.js';

/** 系统运行: schedules, alarms, and what was sent or failed, without any content. */
export default function Operations() {
  const read = useRead(['operations'], () => api.GET('/api/administration/delivery'));
  return (
    <Page
      wide
      title={texts.title}
      lead={texts.lead}
      extra={
        <Button loading={read.isFetching} onClick={() => void read.refetch()}>
          {texts.refresh}
        </Button>
      }
    >
      <Loaded read={read}>{(standing) => <Standing standing={standing} />}</Loaded>
      <DispatchList />
    </Page>
  );
}

function Standing({ standing }: { readonly standing: Schema<'DeliveryStanding'> }) {
  const { alarms, schedules, dispatches, unraised, oldestWaitingSeconds, inOperation } = standing;
  const channels = inOperation.map((channel) => texts.channelNames[channel]).join('、');
  return (
    <>
      <Alarms alarms={alarms} />
      <Panel title={texts.overview}>
        <Facts
          rows={[
            [texts.unraised, texts.items(grouped(unraised))],
            [texts.waiting, secondsText(oldestWaitingSeconds)],
            [texts.channels, channels || texts.noChannels],
          ]}
        />
      </Panel>
      <Schedules schedules={schedules} />
      <Counts counts={dispatches} />
    </>
  );
}
