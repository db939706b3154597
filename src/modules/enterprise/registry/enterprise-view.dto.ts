import { ApiProperty } from '@nestjs/swagger';

/** A sub-sector of an enterprise. */
export class SectorView {
  sector!: string;
  zh!: string;
  main!: boolean;
}

/** A name and the days it was borne; the present one has no end. */
export class NameView {
  name!: string;
  fromOn!: string;
  toOn!: string | null;
}

/** Who goes on where an enterprise was absorbed, or whom it has absorbed. */
export class SuccessionView {
  /** Null while it is not on the register. */
  enterpriseId!: string | null;
  uscc!: string;
  name!: string | null;
  /** The day of the merger. */
  sinceOn!: string;
}

/** An enterprise on the register, as a list shows it. */
export class EnterpriseItem {
  id!: string;
  uscc!: string;
  name!: string;
  unitId!: string;
  unitName!: string;
  industryCode!: string;
  sectors!: SectorView[];
  undisclosed!: boolean;
  /** Who goes on, where it was absorbed (被合并); null otherwise. */
  @ApiProperty({ type: SuccessionView, nullable: true })
  successor!: SuccessionView | null;
  createdAt!: Date;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

/** The whole profile of an enterprise. */
export class EnterpriseView extends EnterpriseItem {
  /** The organisation code inside the credit code fails its own check: to be verified, no fault. */
  organisationCodeWarning!: boolean;
  /** Name of the GB/T 4754 class; null for a class outside the catalogue. */
  industryName!: string | null;
  /** Every name, the latest first. */
  names!: NameView[];
  /** Whom it has absorbed, the latest first. */
  absorbed!: SuccessionView[];
  establishedOn!: string | null;
  /** Fen. */
  @ApiProperty({ type: 'integer', nullable: true })
  registeredCapital!: number | null;
  address!: string | null;
  legalRepresentative!: string | null;
  contactName!: string | null;
  /** Masked for viewers. */
  contactPhone!: string | null;
  /** Masked for viewers. */
  contactEmail!: string | null;
  /** Told to officials only. */
  undisclosedReason!: string | null;
}
