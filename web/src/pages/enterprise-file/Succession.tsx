import { texts } from '#texts/major-changes';
import type { Schema } from '../../api/client.js';
import { NoticeBox } from '../../ui/Messages.js';
import { Panel } from '../../ui/Panel.js';

/** Who goes on where the enterprise was absorbed, and whom it has absorbed; nothing where there is neither. */
export function Succession({
  firm: { successor, absorbed },
}: {
  readonly firm: Pick<Schema<'EnterpriseView'>, 'successor' | 'absorbed'>;
}) {
  return (
    <>
      {successor && (
        <NoticeBox>
          {texts.successor(successor.name ?? successor.uscc, successor.uscc, successor.sinceOn)}
        </NoticeBox>
      )}
      {absorbed.length > 0 && (
        <Panel title={texts.absorbedTitle}>
          <ul>
            {absorbed.map(({ uscc, name, sinceOn }) => (
              <li key={uscc}>{texts.absorbed(name ?? uscc, uscc, sinceOn)}</li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
