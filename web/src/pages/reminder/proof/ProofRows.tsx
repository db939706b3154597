import { Link } from 'react-router';
import { texts } from '#texts/proof';
import { api, type Schema } from '../../../api/client.js';
import { useSession } from '../../../api/session.js';
import { timeOf } from '../../../ui/dates.js';
import { DownloadButton } from '../../../ui/LinkButton.js';
import { useRows } from '../../../ui/more.js';
import { Panel } from '../../../ui/Panel.js';
import { faultText } from '../../../ui/reminders/fault-text.js';
import { shortVersion } from '../../../ui/reminders/rules.js';
import { RowList } from '../../../ui/RowList.js';
import type { Column } from '../../../ui/RowsTable.js';
import { subjectPath } from '../../../ui/subject-path.js';
import { Tag, type Tone } from '../../../ui/Tag.js';
import { type Asked, askedQuery } from './asked.js';
import styles from './proof.module.css';

type Row = Schema<'ProofRow'> & { readonly id: string };
type Channel = Schema<'ProofChannel'>;

const PAGE = 100;
const { columns } = texts;
const RUNG_TONES: Readonly<Record<Row['outcome'], Tone>> = {
  TOLD: 'good',
  TOLD_LATER: 'warn',
  PUT_OFF: 'plain',
  MERGED: 'plain',
  NOBODY: 'bad',
};
const CHANNEL_TONES: Readonly<Partial<Record<Channel['outcome'], Tone>>> = {
  SHOWN: 'good',
  READ: 'good',
  SENT: 'good',
  FAILED: 'bad',
  UNKNOWN: 'warn',
  NO_ADDRESS: 'warn',
  QUEUED: 'brand',
  SENDING: 'brand',
  WAITING: 'brand',
};

/** Each reminder of the day and each person it told, with what became of it by every channel. */
export function ProofRows({ asked }: { readonly asked: Asked }) {
  const rows = useRows<Row>(['proof', asked, 'rows'], async (cursor) => {
    const query = { ...asked, limit: PAGE, cursor };
    const { data } = await api.GET('/api/reminders/proof', { params: { query } });
    return {
      items: (data?.rows ?? []).map((row, index) => ({ ...row, id: `${cursor ?? ''}:${index}` })),
      nextCursor: data?.nextCursor ?? null,
    };
  });
  return (
    <Panel
      title={texts.list}
      extra={
        <DownloadButton href={`/api/reminders/proof/list.csv?${askedQuery(asked)}`}>
          {texts.download}
        </DownloadButton>
      }
    >
      <RowList read={rows} caption={texts.caption} columns={COLUMNS} empty={texts.empty} />
    </Panel>
  );
}

const COLUMNS: readonly Column<Row>[] = [
  { key: 'what', title: columns.what, cell: (row) => <What row={row} /> },
  {
    key: 'who',
    title: columns.who,
    width: '220px',
    cell: ({ outcome, toName, toOrganisation }) =>
      toName === null ? (
        outcome === 'MERGED' ? (
          texts.withLater
        ) : (
          texts.nobody
        )
      ) : (
        <div>
          {toName}
          <div className={styles.soft}>{toOrganisation}</div>
        </div>
      ),
  },
  {
    key: 'channels',
    title: columns.channels,
    width: '320px',
    cell: ({ outcome, outcomeZh, channels }) => (
      <div className={styles.channels}>
        <Tag tone={RUNG_TONES[outcome]}>{outcomeZh}</Tag>
        {channels.map((channel) => (
          <ChannelLine key={channel.channel} channel={channel} />
        ))}
      </div>
    ),
  },
  {
    key: 'rule',
    title: columns.rule,
    width: '190px',
    cell: ({ ruleZh, rungZh, dueOn, ruleVersion }) => (
      <div>
        {ruleZh}
        <div className={styles.soft}>{texts.rung(rungZh, dueOn)}</div>
        <div className={styles.soft}>
          {ruleVersion ? texts.version(shortVersion(ruleVersion)) : texts.noVersion}
        </div>
      </div>
    ),
  },
  {
    key: 'when',
    title: columns.when,
    width: '180px',
    cell: ({ plannedOn, raisedAt }) => (
      <div>
        {texts.planned(plannedOn)}
        <div className={styles.soft}>{texts.raised(timeOf(raisedAt))}</div>
      </div>
    ),
  },
];

function What({ row }: { readonly row: Row }) {
  const path = subjectPath(row, useSession());
  return (
    <div>
      {path ? <Link to={path}>{row.title}</Link> : row.title}
      {row.enterpriseName && !row.title.includes(row.enterpriseName) && (
        <div className={styles.soft}>{row.enterpriseName}</div>
      )}
    </div>
  );
}

function ChannelLine({ channel }: { readonly channel: Channel }) {
  const { channelZh, outcome, outcomeZh, at, addressMasked, errorCode } = channel;
  const said = [addressMasked, at && timeOf(at), errorCode && faultText(errorCode)].filter(Boolean);
  return (
    <div className={styles.channel}>
      <span>{channelZh}</span>
      <Tag tone={CHANNEL_TONES[outcome] ?? 'plain'}>{outcomeZh}</Tag>
      {said.length > 0 && <span className={styles.soft}>{said.join(' · ')}</span>}
    </div>
  );
}
