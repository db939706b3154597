/** The first page of a post's to-dos. */
const TODO = `
  SELECT t.id, t.kind, t.title, t.detail, t.subject_kind, t.subject_id, t.enterprise_id, t.due_on::text AS due,
    t.due_provisional, t.opened_at, e.name, u.name AS unit_name
  FROM task t LEFT JOIN enterprise e ON e.id = t.enterprise_id LEFT JOIN unit u ON u.id = e.unit_id
  WHERE t.unit_id = $1 AND t.role = $2 AND t.done_at IS NULL
  ORDER BY t.done_at, t.due_on, t.id LIMIT 51`;

const KINDS = { CASE: '申报件办理' };

export async function answerTodo(pool, person) {
  const { rows } = await pool.query({ name: 'todo', text: TODO, values: [person.unit_id, person.role] });
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const items = rows.slice(0, 50).map((row) => ({
    id: row.id,
    kind: row.kind,
    kindZh: KINDS[row.kind],
    toBeNoted: false,
    title: row.title,
    detail: JSON.parse(row.detail ?? '{}'),
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    enterpriseId: row.enterprise_id,
    enterpriseName: row.name,
    unitName: row.unit_name,
    dueOn: row.due === '9999-12-31' ? null : row.due,
    dueProvisional: row.due_provisional,
    overdue: row.due < today,
    openedAt: row.opened_at,
  }));
  const last = rows.length > 50 ? rows[49] : undefined;
  const nextCursor = last ? Buffer.from(JSON.stringify([last.due, last.id])).toString('base64url') : null;
  return JSON.stringify({ items, nextCursor });
}
