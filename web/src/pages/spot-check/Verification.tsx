import { texts } from '#texts/spot-checks';
import { api } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import { DoneBox, NoticeBox } from '../../ui/Messages.js';
import { Loaded } from '../../ui/States.js';

/** The draw computed again, and whether it agrees. */
export function Verification({ id }: { readonly id: string }) {
  const read = useRead(['spot-check', id, 'verify'], () =>
    api.GET('/api/spot-checks/{id}/verify', { params: { path: { id } } }),
  );
  return (
    <Loaded read={read}>
      {({ agrees, differences }) =>
        agrees ? (
          <DoneBox>{texts.agrees}</DoneBox>
        ) : (
          <NoticeBox>
            {texts.differs}
            {differences.join('')}
          </NoticeBox>
        )
      }
    </Loaded>
  );
}
