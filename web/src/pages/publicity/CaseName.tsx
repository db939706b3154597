import { Link } from 'react-router';
import { texts } from '#texts/publicity';
import type { Schema } from '../../api/client.js';
import { pathTo } from '../../app/paths.js';
import { Tag } from '../../ui/Tag.js';

/** The enterprise of a case on a paper, leading to the case; marked where no public list names it. */
export function CaseName({
  row: { id, enterpriseName, undisclosed },
}: {
  readonly row: Pick<Schema<'PaperCase'>, 'id' | 'enterpriseName' | 'undisclosed'>;
}) {
  return (
    <>
      <Link to={pathTo('case', id)}>{enterpriseName}</Link>{' '}
      {undisclosed && <Tag tone="warn">{texts.hidden}</Tag>}
    </>
  );
}
