import { texts } from '#texts/round';
import { useCatalogue, useOptions } from '../../../api/catalogue.js';
import type { Schema } from '../../../api/client.js';
import type { ApiProblem } from '../../../api/problem.js';
import { Fields } from '../../../ui/form/Field.js';
import { Form } from '../../../ui/form/Form.js';
import { SelectField } from '../../../ui/form/SelectField.js';
import { TextField } from '../../../ui/form/TextField.js';
import { Panel } from '../../../ui/Panel.js';
import styles from '../round.module.css';
import { CityRows } from './CityRows.js';
import { MomentField } from './MomentField.js';
import { FlagPart, LimitParts, NumberPart, QuotaModePart } from './Parts.js';
import { RuleSetsField } from './RuleSetsField.js';
import { useRoundForm } from './use-round-form.js';
import { inputOf, type RoundValues } from './values.js';

interface RoundFormProps {
  readonly start: RoundValues;
  readonly tier: string;
  readonly busy: boolean;
  readonly problem: ApiProblem | null;
  readonly onSubmit: (input: Schema<'RoundInput'>) => void;
  readonly onCancel: () => void;
}

const LABELS = texts.form;
const UNITS = Object.entries(texts.form.unitChoices).map(([value, label]) => ({ value, label }));

/** The draft of a round; what only a round of the province has is there for the province alone. */
export function RoundForm({ start, tier, busy, problem, onSubmit, onCancel }: RoundFormProps) {
  const ofProvince = tier === 'PROVINCE';
  const form = useRoundForm(start, ofProvince, problem);
  const tracks = useOptions('tracks');
  const unit = useLengthWords(tier, form.values.publicityUnit);
  return (
    <Form
      form={form}
      name={LABELS.name}
      labels={LABELS}
      submitLabel={LABELS.save}
      busy={busy}
      onSubmit={(values) => onSubmit(inputOf(values, ofProvince))}
      onCancel={{ label: LABELS.cancel, run: onCancel }}
    >
      <Panel title={LABELS.basics}>
        <Fields>
          <TextField form={form} name="title" label={LABELS.title} maxLength={120} />
          <SelectField
            form={form}
            name="track"
            label={LABELS.track}
            options={tracks}
            onChosen={() => form.set('ruleSets', [])}
          />
          <TextField form={form} name="basisDocument" label={LABELS.basisDocument} maxLength={200} />
          <NumberPart form={form} name="baseYear" label={LABELS.baseYear} hint={LABELS.baseYearHint} />
          <RuleSetsField form={form} />
        </Fields>
      </Panel>
      <Panel title={LABELS.dates}>
        <p className={styles.lead}>{LABELS.datesHint}</p>
        <Fields>
          <MomentField form={form} name="opens" />
          <MomentField form={form} name="enterpriseCloses" />
          {ofProvince && <MomentField form={form} name="cityCloses" hint={LABELS.cityClosesHint} />}
          <MomentField form={form} name="correctionCloses" hint={LABELS.correctionClosesHint} />
        </Fields>
      </Panel>
      <Panel title={LABELS.publicity}>
        <Fields>
          <NumberPart
            form={form}
            name="publicityLength"
            label={LABELS.publicityLength}
            hint={`${LABELS.publicityLengthHint}${unit.general}`}
            unit={unit.word}
          />
          <SelectField
            form={form}
            name="publicityUnit"
            label={LABELS.publicityUnit}
            options={UNITS}
            hint={LABELS.unitHint}
            optional
          />
          {ofProvince && (
            <FlagPart
              form={form}
              name="cityPublicity"
              label={LABELS.cityPublicity}
              hint={LABELS.cityPublicityHint}
            />
          )}
          {ofProvince && form.values.cityPublicity && (
            <NumberPart
              form={form}
              name="cityPublicityLength"
              label={LABELS.cityPublicityLength}
              hint={LABELS.lengthHint}
              unit={unit.word}
            />
          )}
          <FlagPart form={form} name="skipAllowed" label={LABELS.skipAllowed} hint={LABELS.skipAllowedHint} />
          {ofProvince && (
            <FlagPart
              form={form}
              name="otherTrackAllowed"
              label={LABELS.otherTrackAllowed}
              hint={LABELS.otherTrackAllowedHint}
            />
          )}
        </Fields>
      </Panel>
      {ofProvince && (
        <Panel title={LABELS.quota}>
          <QuotaModePart form={form} />
          <CityRows form={form} />
        </Panel>
      )}
      <Panel title={LABELS.limits}>
        <p className={styles.lead}>{LABELS.limitsHint}</p>
        <LimitParts form={form} />
      </Panel>
    </Form>
  );
}

/** The unit of a publicity in words, and what is general for the tier. */
function useLengthWords(tier: string, chosen: string) {
  const { data } = useCatalogue();
  const general = data?.publicityLengths.find((row) => row.tier === tier);
  const words = texts.units as Readonly<Record<string, string>>;
  const unit = chosen || general?.unit || '';
  return {
    word: words[unit] ?? '',
    general: general ? texts.form.lengthGeneral(general.length, words[general.unit] ?? '') : '',
  };
}
