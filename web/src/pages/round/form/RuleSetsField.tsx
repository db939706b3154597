import { Select } from 'antd';
import { texts as formTexts } from '#texts/form';
import { texts } from '#texts/round';
import { useCatalogue } from '../../../api/catalogue.js';
import { type RuleSet, useRuleSets } from '../../../api/rule-sets.js';
import { Field } from '../../../ui/form/Field.js';
import { type OptionGroup, SEARCH } from '../../../ui/form/SelectField.js';
import type { RoundForm } from './use-round-form.js';

const words = texts.form;

/** The rule sets a round names: those of its track and of the titles the track aims at. */
export function RuleSetsField({ form }: { readonly form: RoundForm }) {
  const { data: all = [] } = useRuleSets();
  const { data: catalogue } = useCatalogue();
  const { track, ruleSets } = form.values;
  const aimsAt = catalogue?.tracks.find(({ code }) => code === track)?.aimsAt ?? [];
  return (
    <Field
      label={words.ruleSets}
      hint={words.ruleSetsHint}
      optional
      whole
      error={form.errorOf('ruleSets') ?? form.faultBelow('ruleSets')}
    >
      {(control) => (
        <Select
          {...control}
          mode="multiple"
          value={[...ruleSets]}
          options={track === '' ? [] : groupsOf(all, track, aimsAt)}
          showSearch={SEARCH}
          placeholder={formTexts.choose}
          notFoundContent={track === '' ? words.ruleSetsFirst : formTexts.noChoice}
          onChange={(chosen: string[]) => form.set('ruleSets', chosen)}
        />
      )}
    </Field>
  );
}

/** The track first, then the titles, each with its rule sets. */
function groupsOf(all: readonly RuleSet[], track: string, aimsAt: readonly string[]): OptionGroup[] {
  const ofTrack = all.filter(
    ({ subjectKind, subjectCode }) => subjectKind === 'TRACK' && subjectCode === track,
  );
  const ofTitles = all.filter(
    ({ subjectKind, subjectCode }) => subjectKind === 'TITLE' && aimsAt.includes(subjectCode),
  );
  const groups = new Map<string, OptionGroup>();
  for (const { subjectKind, subjectZh, key, title } of [...ofTrack, ...ofTitles]) {
    const label = subjectKind === 'TRACK' ? words.ruleSetTrack(subjectZh) : words.ruleSetTitles(subjectZh);
    const group = groups.get(label) ?? { label, options: [] };
    group.options.push({ value: key, label: words.ruleSetOf(title, key) });
    groups.set(label, group);
  }
  return [...groups.values()];
}
