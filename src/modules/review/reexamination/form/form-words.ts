import { loadPolicy } from '../../../../../config/policy.js';
import { displayAttribute } from '../../../enterprise/index.js';
import type { FormFact, FormFigure, ReexaminationForm } from './form-content.js';
import type { FormFactView, FormFigureView, ReexaminationFormView } from './form-view.dto.js';

/** A form in the words of its readers. What policy no longer lists is shown by its key. */
export function formView(form: ReexaminationForm): ReexaminationFormView {
  return {
    ...form,
    figures: form.figures.map(figureView),
    facts: form.facts.map(factView),
    products: [...form.products],
  };
}

function figureView(row: FormFigure): FormFigureView {
  const metric = loadPolicy().metric(row.metric);
  return { ...row, zh: metric?.zh ?? row.metric, unit: metric?.unit ?? 'COUNT' };
}

function factView(row: FormFact): FormFactView {
  const attribute = loadPolicy().attribute(row.key);
  const shown = (value: string | null) =>
    value === null || !attribute ? value : displayAttribute(attribute, value);
  return { ...row, zh: attribute?.zh ?? row.key, value: shown(row.value), accepted: shown(row.accepted) };
}
