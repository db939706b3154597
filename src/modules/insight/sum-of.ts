/** The sum of one number of each row. */
export function sumOf<T>(rows: readonly T[], number: (row: T) => number): number {
  return rows.reduce((total, row) => total + number(row), 0);
}
