import { useSortable } from '@dnd-kit/sortable';
import { Button } from 'antd';
import { useParams } from 'react-router';
import { texts } from '#texts/list';
import { Tag } from '../../../ui/Tag.js';
import type { ListItem, Part } from '../../../ui/ranked-list/parts.js';
import { ListedCase } from '../../../ui/ranked-list/ListedCase.js';
import styles from './editor.module.css';
import { PARTS } from '../../../ui/ranked-list/parts.js';

interface CaseRowProps {
  readonly item: ListItem;
  readonly part: Part;
  /** Place within the part, from 0, and the number of rows there. */
  readonly index: number;
  readonly count: number;
  /** Why it does not fit into the quota. */
  readonly overQuota: { readonly tone: 'bad' | 'warn'; readonly words: string } | null;
  readonly onShift: (by: -1 | 1) => void;
  readonly onSend: (part: Part) => void;
  /** Stands below the name. */
  readonly children?: React.ReactNode;
}

/** One case in the hands of the handler: dragged by its handle, or moved by its buttons. */
export function CaseRow(props: CaseRowProps) {
  const { item, part, index, overQuota, children } = props;
  const { id: listId = '' } = useParams();
  const { applicationId, enterpriseName, number, countyName } = item;
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } =
    useSortable({ id: applicationId, attributes: { roleDescription: texts.editor.sortable } });
  const ranked = part === 'RECOMMENDED' || part === 'RESERVE';
  return (
    <li
      ref={setNodeRef}
      className={styles.row}
      data-case={applicationId}
      data-dragging={isDragging}
      data-ranked={ranked}
      style={{
        transform: transform ? `translate(${transform.x}px, ${transform.y}px)` : undefined,
        transition,
      }}
    >
      <button
        type="button"
        ref={setActivatorNodeRef}
        className={styles.handle}
        {...attributes}
        {...listeners}
        aria-label={texts.editor.handle(enterpriseName)}
      >
        <span aria-hidden="true">⠿</span>
      </button>
      {ranked && <span className={styles.rank}>{index + 1}</span>}
      <div className={styles.who}>
        <ListedCase listId={listId} item={item} />
        <div className={styles.soft}>
          {number}
          {countyName && ` · ${countyName}`}
        </div>
        {overQuota && <Tag tone={overQuota.tone}>{overQuota.words}</Tag>}
      </div>
      <MoveButtons {...props} ranked={ranked} />
      {children && <div className={styles.below}>{children}</div>}
    </li>
  );
}

function MoveButtons({
  item,
  part,
  index,
  count,
  ranked,
  onShift,
  onSend,
}: CaseRowProps & { readonly ranked: boolean }) {
  const name = item.enterpriseName;
  return (
    <div className={styles.moves}>
      {ranked && (
        <>
          <Button
            size="small"
            data-move="up"
            disabled={index === 0}
            aria-label={texts.editor.upOf(name)}
            title={texts.editor.up}
            onClick={() => onShift(-1)}
          >
            ↑
          </Button>
          <Button
            size="small"
            data-move="down"
            disabled={index === count - 1}
            aria-label={texts.editor.downOf(name)}
            title={texts.editor.down}
            onClick={() => onShift(1)}
          >
            ↓
          </Button>
        </>
      )}
      <span className={styles.soft} aria-hidden="true">
        {texts.editor.moveTo}
      </span>
      {PARTS.filter((other) => other !== part).map((other) => (
        <Button
          key={other}
          size="small"
          data-move={other}
          aria-label={texts.editor.moveOf(name, texts.parts[other])}
          onClick={() => onSend(other)}
        >
          {texts.parts[other]}
        </Button>
      ))}
    </div>
  );
}
