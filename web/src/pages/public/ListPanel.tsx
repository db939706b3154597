import { Link } from 'react-router';
import { texts } from '#texts/public';
import { pathTo } from '../../app/paths.js';
import { Facts } from '../../ui/Facts.js';
import { Panel } from '../../ui/Panel.js';
import { type Column, RowsTable } from '../../ui/RowsTable.js';
import { Tag } from '../../ui/Tag.js';
import type { PublicList } from './public-list.js';
import styles from './public.module.css';

const words = texts.entries;
type Entry = PublicList['entries'][number];

const COLUMNS: readonly Column<Entry>[] = [
  { key: 'name', title: words.name, cell: ({ name }) => name },
  { key: 'place', title: words.place, cell: ({ place }) => place, width: '26%' },
  { key: 'track', title: words.track, cell: ({ track }) => track, width: '20%' },
];

interface ListPanelProps {
  readonly list: PublicList;
  /** Part of a name the entries were narrowed by. */
  readonly searched: string | undefined;
}

/** One list: who published it, when, and the enterprises on it. */
export function ListPanel({ list, searched }: ListPanelProps) {
  const { title, entries, documentNo, open, toOn } = list;
  const publicity = documentNo === null;
  return (
    <div className={styles.list}>
      <Panel title={publicity ? title : `${title} ${documentNo}`} extra={publicity && <State open={open} />}>
        <Facts rows={publicity ? publicityFacts(list) : announcementFacts(list)} />
        {open && <p className={styles.how}>{texts.publicities.how(toOn)}</p>}
        {entries.length === 0 ? (
          <p className={styles.none}>{searched === undefined ? words.none : words.noneMatching}</p>
        ) : (
          <div className={open ? styles.withObjection : styles.entries}>
            <RowsTable
              caption={words.caption(title)}
              columns={open ? [...COLUMNS, objectionColumn(list.id)] : COLUMNS}
              rows={entries}
              rowId={({ id }) => id}
            />
            <p className={styles.count}>{words.count(entries.length)}</p>
          </div>
        )}
      </Panel>
    </div>
  );
}

function State({ open }: { readonly open: boolean }) {
  const { open: running, over } = texts.publicities;
  return <Tag tone={open ? 'brand' : 'plain'}>{open ? running : over}</Tag>;
}

function publicityFacts({ authority, round, fromOn, toOn, provisional }: PublicList) {
  const { facts } = texts;
  return [
    [facts.authority, authority],
    [facts.round, round],
    [
      facts.period,
      provisional ? `${facts.until(fromOn, toOn)}\n${facts.provisional}` : facts.until(fromOn, toOn),
    ],
  ] as const;
}

function announcementFacts({ authority, round, documentNo, fromOn }: PublicList) {
  const { facts } = texts;
  return [
    [facts.authority, authority],
    [facts.round, round],
    [facts.documentNo, documentNo],
    [facts.date, fromOn],
  ] as const;
}

function objectionColumn(publicity: string): Column<Entry> {
  return {
    key: 'objection',
    title: words.objection,
    width: '110px',
    cell: ({ id, name }) => (
      <Link
        to={pathTo('publicObjection', undefined, { publicity, entry: id })}
        aria-label={words.objectTo(name)}
      >
        {words.object}
      </Link>
    ),
  };
}
