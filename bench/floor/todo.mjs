/** The first page of a post's to-dos. */
const TODO = `
  SELECT id, kind, title, detail, subject_kind, subject_id, enterprise_id, due_on::text AS due, due_provisional, opened_at
  FROM task WHERE unit_id = $1 AND role = $2 AND done_at IS NULL
  ORDER BY done_at, task.due_on, id LIMIT 51`;

export async function answerTodo(pool, person) {
  const { rows } = await pool.query({ name: 'todo', text: TODO, values: [person.unit_id, person.role] });
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const items = rows.slice(0, 50).map((row) => ({
    id: row.id,
    kind: row.kind,
    toBeNoted: false,
    title: row.title,
    detail: JSON.parse(row.detail ?? '{}'),
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    enterpriseId: row.enterprise_id,
    dueOn: row.due === '9999-12-31' ? null : row.due,
    dueProvisional: row.due_provisional,
    overdue: row.due < today,
    openedAt: row.opened_at,
  }));
  const last = rows.length > 50 ? rows[49] : undefined;
  const nextCursor = last ? Buffer.from(JSON.stringify([last.due, last.id])).toString('base64url') : null;
  return JSON.stringify({ items, nextCursor });
}
