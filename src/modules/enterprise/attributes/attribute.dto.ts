import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, ValidateIf } from 'class-validator';
import { Omittable, Rows, Text, Whole } from '../../../core/http/index.js';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2199;

/** One fact. */
export class AttributeValueDto {
  /** A key of the catalogue of attributes. */
  @Text(40)
  key!: string;

  /** Of an attribute with one value for each year, 2000 to the present one; left out for any other. */
  @Omittable()
  @Whole(FIRST_YEAR, LAST_YEAR)
  year?: number;

  /**
   * By the type of the attribute: `true` or `false`, a whole number, the code of a choice, `YYYY-MM-DD`, a number with
   * at most two decimals. Null clears it: the fact is unknown again.
   */
  @ValidateIf((_input: unknown, value: unknown) => value !== null)
  @ApiProperty({ nullable: true })
  @Text(60)
  value!: string | null;

  /** What proves it: number of a certificate, document, link; some attributes are not taken without. 涉密信息不得填报。 */
  @IsOptional()
  @Text(300)
  evidence?: string | null;
}

/** Facts of an enterprise; those left out stay as they are. */
export class WriteAttributesDto {
  /** Where the facts come from: certificate, official list, statement of the enterprise … */
  @Text(120)
  source!: string;

  @Rows(() => AttributeValueDto, { least: 1, most: 100 })
  values!: AttributeValueDto[];
}
