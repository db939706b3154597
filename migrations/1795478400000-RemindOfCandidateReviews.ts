import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The review of a candidate tag is reminded of on its day: the to-dos that wait get that day as their rung. */
export class RemindOfCandidateReviews1795478400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE task SET next_rung_on = due_on WHERE kind = 'CANDIDATE_REVIEW' AND done_at IS NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE task SET next_rung_on = NULL WHERE kind = 'CANDIDATE_REVIEW'`);
  }
}
