import { useParams } from 'react-router';
import { useApplicationForm } from '../../api/catalogue.js';
import { type CaseView, useCase } from '../../api/case.js';
import { Loaded } from '../../ui/States.js';
import { FormPage } from './case-form/FormPage.js';

/** The form of a case, to be filled in by whoever may change it. */
export default function CaseForm() {
  const { id = '' } = useParams();
  const read = useCase(id);
  return <Loaded read={read}>{(view) => <WithForm key={view.id} view={view} />}</Loaded>;
}

function WithForm({ view }: { readonly view: CaseView }) {
  const read = useApplicationForm(view.track);
  return <Loaded read={read}>{(form) => <FormPage form={form} view={view} />}</Loaded>;
}
