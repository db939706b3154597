import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';

const opinion = { name: 'opinion', type: 'varchar', length: '2000', isNullable: true };

/** A list keeps the city's internal opinion of a case beside the reason told; lists made before have none. */
export class KeepOpinionsOfLists1795508001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('ranked_list_item', new TableColumn(opinion));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('ranked_list_item', opinion.name);
  }
}
