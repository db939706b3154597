import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { Text, Whole } from '../../../../core/http/index.js';
import { ReexaminationFormView } from './form-view.dto.js';
import { LONGEST_STATEMENT } from './reexamination-draft.entity.js';

/** Saves the enterprise's own statement. */
export class SaveReexaminationDraftDto {
  /** The version of the draft as last seen; 0 when nothing has been saved. */
  @Whole(0, 2_147_483_647)
  version!: number;

  /** Null clears it. */
  @IsOptional()
  @Text(LONGEST_STATEMENT, { multiline: true })
  statement!: string | null;
}

/** What the enterprise is about to hand in, or has handed in. */
export class ReexaminationDraftView {
  dutyId!: string;
  /** The 复核 this became; null before it is filed. */
  reexaminationId!: string | null;
  /** Its version, for handing it in again. */
  @ApiProperty({ type: 'integer', nullable: true })
  reexaminationVersion!: number | null;
  /** After filing: the fields a return has opened, none while it is with the authorities; null before filing. */
  @ApiProperty({ type: [String], nullable: true })
  openFields!: string[] | null;
  /** The statement can be saved now. */
  statementOpen!: boolean;
  /** The enterprise's file as it stands, what has changed marked; after filing what was handed in. */
  form!: ReexaminationFormView;
  /** The version of the saved statement; 0 when nothing has been saved. */
  @ApiProperty({ type: 'integer' })
  version!: number;
  savedAt!: Date | null;
}
