import { Button } from 'antd';
import { texts } from '#texts/pool';
import { texts as ui } from '#texts/ui';
import { Page } from '../../../ui/Page.js';
import { RowList } from '../../../ui/RowList.js';
import { TagEnterprise } from '../candidates/TagEnterprise.js';
import { useTagging } from '../candidates/use-tagging.js';
import { usePoolColumns } from './columns.js';
import { PoolFilterBar, usePoolOptions } from './PoolFilterBar.js';
import styles from './register.module.css';
import { FILTERS, type PoolFilters, usePlaces, useCount, usePoolFilters } from './use-register.js';

/** The pool as a list, now or as of any past date. */
export default function Pool() {
  const { values } = usePoolFilters();
  const rows = usePlaces(values);
  const { data: count } = useCount(values);
  const tagging = useTagging();
  const columns = usePoolColumns(tagging.put);
  return (
    <Page
      wide
      title={texts.title}
      lead={texts.lead}
      extra={<Button onClick={() => window.print()}>{ui.print}</Button>}
    >
      <PoolFilterBar />
      <Conditions values={values} />
      {count && (
        <p className={styles.count} role="status">
          {texts.counted(count.places, count.enterprises)}
        </p>
      )}
      <RowList read={rows} caption={texts.caption} columns={columns} empty={texts.empty} />
      <TagEnterprise
        enterpriseId={tagging.enterpriseId}
        onChoose={tagging.put}
        onClose={() => tagging.put(null)}
      />
    </Page>
  );
}

/** The filters in words, for paper. */
function Conditions({ values }: { readonly values: PoolFilters }) {
  const options = usePoolOptions();
  const lists: Partial<Record<string, { value: string; label: string }[]>> = options;
  const set = FILTERS.flatMap((name) => {
    const value = values[name];
    const label = lists[name]?.find((option) => option.value === value)?.label ?? value;
    return label ? [`${texts.filters[name]}：${label}`] : [];
  });
  if (set.length === 0) return null;
  return <p className={styles.conditions}>{`${texts.printed} · ${set.join(' · ')}`}</p>;
}
