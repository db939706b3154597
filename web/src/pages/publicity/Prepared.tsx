import { Link } from 'react-router';
import { texts } from '#texts/publicity';
import { pathTo } from '../../app/paths.js';
import { DoneBox } from '../../ui/Messages.js';

/** What was prepared waits for the head. */
export function Prepared({ proposalId }: { readonly proposalId: string }) {
  return (
    <DoneBox>
      {texts.prepared} <Link to={pathTo('proposal', proposalId)}>{texts.openProposal}</Link>
    </DoneBox>
  );
}
