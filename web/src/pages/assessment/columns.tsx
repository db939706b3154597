import { Link } from 'react-router';
import { texts } from '#texts/assessment';
import { texts as ui } from '#texts/ui';
import type { Schema } from '../../api/client.js';
import { pathTo } from '../../app/paths.js';
import { dateOf } from '../../ui/dates.js';
import { DueTag } from '../../ui/DueTag.js';
import type { Column } from '../../ui/RowsTable.js';
import { Tag, type Tone } from '../../ui/Tag.js';

type Row = Schema<'AssessmentView'>;

export const ASSESSMENT_TONES: Readonly<Record<Row['state'], Tone>> = {
  SUBMITTED: 'brand',
  RETURNED: 'warn',
  VERIFIED: 'brand',
  CHECKED: 'brand',
  GRADED: 'brand',
  PUBLISHED: 'good',
};

const ENTERPRISE: readonly Column<Row>[] = [
  { key: 'enterprise', title: texts.columns.enterprise, cell: ({ enterpriseName }) => enterpriseName },
  { key: 'unit', title: texts.columns.unit, width: '120px', cell: ({ unitName }) => unitName },
];

const ALERTS: Column<Row> = {
  key: 'alerts',
  title: texts.columns.alerts,
  width: '90px',
  cell: ({ alerts }) =>
    alerts.length === 0 ? (
      ui.none
    ) : (
      <span title={alerts.map(({ zh }) => zh).join('；')}>
        <Tag tone="bad">{texts.alertCount(alerts.length)}</Tag>
      </span>
    ),
};

/** @param own an enterprise sees its own only */
export function assessmentColumns(own: boolean): readonly Column<Row>[] {
  return [
    {
      key: 'what',
      title: texts.columns.what,
      width: '220px',
      cell: ({ id, year, late }) => (
        <>
          <Link to={pathTo('assessment', id)}>{texts.ofYear(year)}</Link>{' '}
          {late && <Tag tone="warn">{texts.late}</Tag>}
        </>
      ),
    },
    ...(own ? [] : ENTERPRISE),
    ALERTS,
    {
      key: 'grade',
      title: texts.columns.grade,
      width: '150px',
      cell: ({ total, gradeZh }) =>
        total === null ? ui.none : `${texts.total(total)} · ${gradeZh ?? ui.none}`,
    },
    {
      key: 'due',
      title: texts.columns.due,
      width: '210px',
      cell: ({ dueOn }) => (dueOn ? <DueTag on={dueOn} /> : ui.none),
    },
    {
      key: 'submitted',
      title: texts.columns.submitted,
      width: '120px',
      cell: ({ submittedAt }) => dateOf(submittedAt),
    },
    {
      key: 'state',
      title: texts.columns.state,
      width: '110px',
      cell: ({ state, stateZh }) => <Tag tone={ASSESSMENT_TONES[state]}>{stateZh}</Tag>,
    },
  ];
}
