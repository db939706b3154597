import { Checkbox, Input } from 'antd';
import { useState } from 'react';
import { texts } from '#texts/acts';
import styles from './acts.module.css';
import type { InputValue } from './inputs.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Heading it stands under. */
  readonly group?: string;
}

interface ManyChoicesProps {
  readonly value: InputValue;
  readonly onChange: (value: InputValue) => void;
  readonly choices: readonly Choice[];
}

/** From so many on a list can be searched. */
const SEARCHED_FROM = 12;

/** Any number of a list, under their headings; what is chosen stays chosen while the list is searched. */
export function ManyChoices({ value, onChange, choices }: ManyChoicesProps) {
  const [search, setSearch] = useState('');
  const chosen = new Set(Array.isArray(value) ? (value as readonly string[]) : []);
  const found = choices.filter(({ label }) => label.includes(search.trim()));
  const put = (changed: string, on: boolean) =>
    onChange(
      choices.map((choice) => choice.value).filter((each) => (each === changed ? on : chosen.has(each))),
    );
  return (
    <div>
      {choices.length >= SEARCHED_FROM && (
        <div className={styles.find}>
          <Input
            aria-label={texts.findChoice}
            placeholder={texts.findChoice}
            allowClear
            value={search}
            onChange={({ target }) => setSearch(target.value)}
            onPressEnter={(event) => event.preventDefault()}
          />
          <span role="status">{texts.chosen(chosen.size)}</span>
        </div>
      )}
      <div className={styles.choices}>
        {groupsOf(found).map(([group, members]) => (
          <div key={group} className={styles.group} role="group" aria-label={group || undefined}>
            {group && <div className={styles.groupName}>{group}</div>}
            {members.map((choice) => (
              <Checkbox
                key={choice.value}
                checked={chosen.has(choice.value)}
                onChange={({ target }) => put(choice.value, target.checked)}
              >
                {choice.label}
              </Checkbox>
            ))}
          </div>
        ))}
        {found.length === 0 && <span className={styles.soft}>{texts.noSuchChoice}</span>}
      </div>
    </div>
  );
}

function groupsOf(choices: readonly Choice[]): [string, Choice[]][] {
  const groups = new Map<string, Choice[]>();
  for (const choice of choices) {
    const group = choice.group ?? '';
    groups.set(group, [...(groups.get(group) ?? []), choice]);
  }
  return [...groups];
}
