import { texts as all } from '#texts/officer';
import { useMay } from '../../../api/session.js';
import { pathTo } from '../../../app/paths.js';
import { useFilters } from '../../../ui/filters/use-filters.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { Page } from '../../../ui/Page.js';
import { CASE_FILTERS } from '../../../ui/walk/rows.js';
import { CaseFilters } from './CaseFilters.js';
import { CaseTable } from './CaseTable.js';

const { cases: texts } = all;

/** Every case in reach, also ten thousand of them. */
export default function Cases() {
  const filters = useFilters(CASE_FILTERS);
  const may = useMay();
  return (
    <Page
      wide
      title={texts.title}
      lead={texts.lead}
      extra={may('Case_start') && <LinkButton to={pathTo('prepare')}>{texts.prepare}</LinkButton>}
    >
      <CaseFilters filters={filters} />
      <CaseTable filters={filters.values} />
    </Page>
  );
}
