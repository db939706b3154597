import { texts } from '#texts/round';
import { api, type Schema } from '../../../api/client.js';
import { useUnitName } from '../../../api/units.js';
import { useAct } from '../../../api/use-act.js';
import { ActDialog } from '../../../ui/acts/ActDialog.js';
import type { InputValues } from '../../../ui/acts/inputs.js';
import { readWhole } from '../../../ui/numbers/counts.js';

interface QuotaDialogProps {
  readonly round: Schema<'RoundDetail'>;
  readonly act: Schema<'ActionOption'>;
  /** The city; null while closed. */
  readonly unitId: string | null;
  readonly onClose: () => void;
  readonly onDone: (unitId: string) => void;
}

const LABELS = {
  quota: texts.acts.quotaLabel,
  documentNo: texts.acts.documentNo,
  reason: texts.acts.reason,
};

/** Sets the quota of one city; once the round is open it asks for the paper and the reason. */
export function QuotaDialog({ round, act, unitId, onClose, onDone }: QuotaDialogProps) {
  const nameOf = useUnitName();
  const city = round.units.find((row) => row.unitId === unitId);
  const set = useAct(
    (body: Schema<'QuotaInput'>) =>
      api.PUT('/api/rounds/{id}/quotas', { params: { path: { id: round.id } }, body }),
    { onDone: (_, body) => onDone(body.unitId) },
  );
  const hard = round.quotaMode === 'HARD';
  const needs = act.needs.filter((name) => name !== 'unitId' && (hard || name !== 'quota'));
  const takes = [...act.needs, ...act.takes].filter((name) => name !== 'unitId');
  return (
    <ActDialog
      key={unitId}
      title={unitId && texts.cities.setOf(nameOf(unitId))}
      needs={needs}
      takes={takes}
      labels={LABELS}
      hints={{ quota: hard ? texts.acts.quotaHint : `${texts.acts.quotaHint}${texts.acts.quotaFree}` }}
      start={{ quota: city?.quota == null ? '' : String(city.quota) }}
      busy={set.isPending}
      problem={set.error}
      onClose={() => {
        set.reset();
        onClose();
      }}
      onSubmit={(values) => unitId && set.run(bodyOf(unitId, round.version, values))}
    />
  );
}

function bodyOf(unitId: string, version: number, values: InputValues): Schema<'QuotaInput'> {
  const { quota = '', documentNo, reason } = values as Readonly<Record<string, string | undefined>>;
  const read = readWhole(quota);
  return {
    unitId,
    version,
    // What is no number is told by the server, at the field.
    quota: 'value' in read ? read.value : (quota as unknown as number),
    ...(documentNo ? { documentNo } : {}),
    ...(reason ? { reason } : {}),
  };
}
