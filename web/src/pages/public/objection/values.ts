import type { Schema } from '../../../api/client.js';
import type { OptionGroup } from '../../../ui/form/SelectField.js';

type PublicList = Schema<'PublicListView'>;
type FiledObjection = Schema<'FileObjectionDto'>;

/** What is filled in. */
export interface ObjectionValues {
  /** List and entry, as `entryKey` joins them; '' while none is chosen. */
  readonly entry: string;
  readonly by: FiledObjection['by'];
  readonly name: string;
  readonly contact: string;
  readonly sealed: boolean;
  readonly text: string;
  readonly evidence: string;
}

export const EMPTY: ObjectionValues = {
  entry: '',
  by: 'PERSON',
  name: '',
  contact: '',
  sealed: false,
  text: '',
  evidence: '',
};

const NEEDED: Readonly<Record<ObjectionValues['by'], readonly (keyof ObjectionValues)[]>> = {
  PERSON: ['entry', 'name', 'contact', 'text', 'evidence'],
  UNIT: ['entry', 'name', 'contact', 'sealed', 'text', 'evidence'],
  ANONYMOUS: ['entry', 'text'],
};

/** What the interface asks for, given who objects. */
export function needed({ by }: ObjectionValues): readonly (keyof ObjectionValues)[] {
  return NEEDED[by];
}

const SEPARATOR = '/';

export function entryKey(publicityId: string, entryId: string): string {
  return `${publicityId}${SEPARATOR}${entryId}`;
}

/** The list an entry stands on, or undefined where no list has it. */
export function chosenEntry(lists: readonly PublicList[], key: string): PublicList | undefined {
  return lists.find(({ id, entries }) => entries.some((entry) => entryKey(id, entry.id) === key));
}

/** Enterprises on running lists, and the one that is chosen already. */
export function entryOptions(lists: readonly PublicList[], chosen: string): OptionGroup[] {
  return lists
    .map(({ id, title, open, entries }) => ({
      label: title,
      options: entries
        .map((entry) => ({ value: entryKey(id, entry.id), label: `${entry.name}（${entry.place}）` }))
        .filter(({ value }) => open || value === chosen),
    }))
    .filter(({ options }) => options.length > 0);
}

/** What is sent: without a name where somebody objects without one. */
export function objectionOf({ entry, by, sealed, ...texts }: ObjectionValues): FiledObjection {
  const [publicityId = '', entryId = ''] = entry.split(SEPARATOR);
  const { name, contact, text, evidence } = texts;
  const signature = by === 'ANONYMOUS' ? {} : { name, contact };
  return {
    publicityId,
    entryId,
    by,
    text,
    ...signature,
    ...(by === 'UNIT' ? { sealed } : {}),
    ...(evidence.trim() === '' ? {} : { evidence }),
  };
}
