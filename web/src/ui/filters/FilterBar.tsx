import { Button, Input, Select } from 'antd';
import { type ReactNode, useId } from 'react';
import { texts } from '#texts/ui';
import styles from './filters.module.css';

interface FilterBarProps {
  /** Whether any filter is set. */
  readonly set?: boolean;
  /** Left out where something is always chosen. */
  readonly onClear?: () => void;
  readonly children: ReactNode;
}

/** What a list is narrowed by, above it. */
export function FilterBar({ set = false, onClear, children }: FilterBarProps) {
  return (
    <div className={`${styles.bar} no-print`} role="search" aria-label={texts.filters}>
      {children}
      {set && onClear && <Button onClick={onClear}>{texts.reset}</Button>}
    </div>
  );
}

interface FilterProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** One of a list; nothing chosen means all of them. */
export function FilterSelect({
  options,
  all = texts.all,
  ...props
}: FilterProps & {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What stands there while nothing is chosen. */
  readonly all?: string;
}) {
  const id = useId();
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>{props.label}</label>
      <Select
        id={id}
        allowClear
        value={props.value ?? null}
        placeholder={all}
        options={[...options]}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        onChange={(value: string | undefined) => props.onChange(value)}
      />
    </div>
  );
}

/** A calendar date, `YYYY-MM-DD`. */
export function FilterDate({ max, ...props }: FilterProps & { readonly max?: string }) {
  const id = useId();
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>{props.label}</label>
      <Input
        id={id}
        type="date"
        max={max}
        value={props.value ?? ''}
        onChange={({ target }) => props.onChange(target.value)}
      />
    </div>
  );
}

/** Words to look for; sent with the enter key or the button. */
export function FilterText({ placeholder, ...props }: FilterProps & { readonly placeholder?: string }) {
  const id = useId();
  return (
    <div className={`${styles.filter} ${styles.text}`}>
      <label htmlFor={id}>{props.label}</label>
      <Input.Search
        key={props.value ?? ''}
        id={id}
        allowClear
        defaultValue={props.value ?? ''}
        placeholder={placeholder}
        enterButton={texts.search}
        onSearch={(text) => props.onChange(text.trim())}
      />
    </div>
  );
}
