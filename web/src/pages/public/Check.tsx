import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { texts } from '#texts/public';
import { useWords } from '../../api/catalogue.js';
import { api, type Schema } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { type Column, RowsTable } from '../../ui/RowsTable.js';
import { Empty, Loaded } from '../../ui/States.js';
import styles from './public.module.css';

const words = texts.check;
const LONGEST = 120;

/** Whether an enterprise is in the pool: yes or no. */
export default function Check() {
  const [search] = useSearchParams();
  const question = search.get('q')?.trim() ?? '';
  return (
    <Page title={words.title} lead={words.lead}>
      <Panel>
        <Question key={question} asked={question} />
      </Panel>
      {question === '' ? <Empty>{words.prompt}</Empty> : <Answer question={question} />}
    </Page>
  );
}

function Question({ asked }: { readonly asked: string }) {
  const id = useId();
  const [text, setText] = useState(asked);
  const [, setSearch] = useSearchParams();
  const ask = () => setSearch(text.trim() === '' ? {} : { q: text.trim() });
  return (
    <form
      role="search"
      className={styles.question}
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <label htmlFor={id}>{words.question}</label>
      <div className={styles.ask}>
        <Input
          id={id}
          name="q"
          size="large"
          value={text}
          onChange={({ target }) => setText(target.value)}
          maxLength={LONGEST}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
        />
        <Button type="primary" size="large" htmlType="submit">
          {words.ask}
        </Button>
      </div>
      <div id={`${id}-hint`} className={styles.hint}>
        {words.hint}
      </div>
    </form>
  );
}

function Answer({ question }: { readonly question: string }) {
  const read = useRead(['public', 'check', question], () =>
    api.GET('/api/public/members/check', { params: { query: { q: question } } }),
  );
  return (
    <div aria-live="polite">
      <Loaded read={read}>
        {({ member, places }) => (
          <section className={styles.answer} data-member={member} aria-label={words.places}>
            <h2>{member ? words.member : words.notMember}</h2>
            <p>{member ? words.memberText(question) : words.notMemberText(question)}</p>
            {member ? <Places places={places} /> : <p className={styles.hint}>{words.notMemberHint}</p>}
          </section>
        )}
      </Loaded>
    </div>
  );
}

type Place = Schema<'MemberAnswerPlace'>;

function Places({ places }: { readonly places: readonly Place[] }) {
  const word = useWords();
  const columns: readonly Column<Place>[] = [
    { key: 'name', title: words.name, cell: ({ name }) => name },
    { key: 'tier', title: words.tier, cell: ({ tier }) => word('tiers', tier), width: '12%' },
    { key: 'track', title: words.track, cell: ({ track }) => word('tracks', track), width: '18%' },
    { key: 'enteredOn', title: words.enteredOn, cell: ({ enteredOn }) => enteredOn, width: '120px' },
    { key: 'validUntil', title: words.validUntil, cell: ({ validUntil }) => validUntil, width: '120px' },
  ];
  return (
    <RowsTable
      caption={words.places}
      columns={columns}
      rows={places}
      rowId={({ tier, track }) => `${tier} ${track}`}
    />
  );
}
