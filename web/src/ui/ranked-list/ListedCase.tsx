import { Link } from 'react-router';
import { pathTo } from '../../app/paths.js';
import { walkQuery } from '../walk/walk.js';
import type { ListItem } from './parts.js';

/** The enterprise of a row, leading to its case; from there the way goes on through the list. */
export function ListedCase({ listId, item }: { readonly listId: string; readonly item: ListItem }) {
  const { applicationId, enterpriseName, rank } = item;
  const query = walkQuery('list', { listId }, (rank ?? 1) - 1);
  return <Link to={pathTo('case', applicationId, query)}>{enterpriseName}</Link>;
}
