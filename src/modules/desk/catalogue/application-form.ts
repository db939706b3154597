import { figureKey, type FormField, isMandatory, loadPolicy } from '../../../../config/policy.js';
import { METRIC_UNIT_ZH } from '../../enterprise/index.js';
import type { ApplicationFormView, FormFieldView } from './application-form.dto.js';

/** The form as the policy lists it, with what is mandatory for the track. */
export function applicationForm(track: string): ApplicationFormView {
  const policy = loadPolicy();
  return {
    track,
    namesProduct: policy.namesProduct(track),
    groups: policy.formGroups.map(({ key, zh }) => ({ key, zh })),
    fields: policy.formFields.map((field) => fieldView(field, track)),
  };
}

function fieldView(field: FormField, track: string): FormFieldView {
  const { key, group, zh, type, maxLength, contact, min, max, choices, hint } = field;
  const { metric = null, yearOffset = null } = figureKey(key) ?? {};
  return {
    ...{ key, group, zh, type, mandatory: isMandatory(field, track), maxLength, contact, min, max, hint },
    choices: choices.map((choice) => ({ code: choice.code, zh: choice.zh })),
    unitZh: unitOf(type, metric),
    metric,
    yearOffset,
  };
}

function unitOf(type: FormField['type'], metric: string | null): string | null {
  const unit = metric === null ? undefined : loadPolicy().metric(metric)?.unit;
  if (unit) return METRIC_UNIT_ZH[unit];
  if (type === 'money') return METRIC_UNIT_ZH.FEN;
  return type === 'ratio' ? '%' : null;
}
