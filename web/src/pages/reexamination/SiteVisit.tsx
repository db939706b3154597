import { Link } from 'react-router';
import { texts } from '#texts/reexaminations';
import type { Schema } from '../../api/client.js';
import { pathTo } from '../../app/paths.js';
import { Facts } from '../../ui/Facts.js';
import { NoticeBox } from '../../ui/Messages.js';
import { Panel } from '../../ui/Panel.js';
import { Tag } from '../../ui/Tag.js';

const words = texts.siteVisit;

/** What officials saw on the spot, or that they still have to look. */
export function SiteVisit({ visit }: { readonly visit: Schema<'SiteVisitView'> }) {
  const { spotCheckId, conclusion, conclusionZh, visitedOn, officials, note } = visit;
  return (
    <Panel title={words.title} extra={<Link to={pathTo('spotCheck', spotCheckId)}>{words.open}</Link>}>
      {conclusion === null ? (
        <NoticeBox>{words.waiting}</NoticeBox>
      ) : (
        <Facts
          rows={[
            [
              words.conclusion,
              <Tag key="conclusion" tone={conclusion === 'UNTRUE' ? 'bad' : 'good'}>
                {conclusionZh}
              </Tag>,
            ],
            [words.on, visitedOn],
            [words.officials, officials.join('、')],
            [words.note, note],
          ]}
        />
      )}
    </Panel>
  );
}
