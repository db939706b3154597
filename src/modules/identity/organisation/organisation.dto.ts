import { Omittable, PageQuery, Text } from '../../../core/http/index.js';

/** Which authorities are asked for. */
export class OrganisationQuery extends PageQuery {
  @Omittable()
  @Text(36)
  unitId?: string;
}

/** A new authority. */
export class CreateOrganisationDto {
  /** The unit it acts for. */
  @Text(36)
  unitId!: string;

  @Text(120)
  name!: string;
}

/** The authority of a unit. */
export class OrganisationView {
  id!: string;
  kind!: 'AUTHORITY' | 'ENTERPRISE';
  name!: string;
  unitId!: string | null;
  enterpriseId!: string | null;
  createdAt!: Date;
}
