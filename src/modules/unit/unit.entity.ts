import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CodeColumn, FlagColumn, IdColumn, TextColumn } from '../../core/database/index.js';

/**
 * A unit of work (工作单元): the province, a city, 横琴, a county-level unit, or a 镇街/园区 below one. Reach hangs on
 * `path`, never on the digits of a division code.
 */
@Entity('unit')
export class Unit {
  /** The last segment of the path: `44`, `4403`, `440305`, `HQ`. */
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @ForeignKey('unit')
  @IdColumn({ nullable: true })
  parentId!: string | null;

  /** Segments from the root: `44/4403/440305`. */
  @Index({ unique: true })
  @TextColumn(120)
  path!: string;

  @TextColumn(60)
  name!: string;

  /** PROVINCE, CITY or COUNTY; null for a 镇街/园区, which advises and never decides. */
  @CodeColumn({ nullable: true })
  tier!: 'PROVINCE' | 'CITY' | 'COUNTY' | null;

  /** PROVINCE, CITY, DISTRICT, COUNTY_CITY, COUNTY, AUTONOMOUS_COUNTY, ZONE or TOWN. */
  @CodeColumn()
  kind!: string;

  /** GB/T 2260 code; null for 横琴 and for functional zones. */
  @IdColumn({ nullable: true })
  divisionCode!: string | null;

  /** The department that acts for this unit, as written on screens and papers. */
  @TextColumn(80)
  authorityName!: string;

  /** False for 东莞, 中山 and 横琴: the city does the county's part. */
  @FlagColumn()
  hasCountyTier!: boolean;
}
