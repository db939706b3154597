import { ApiProperty } from '@nestjs/swagger';

/** One field at fault. */
export class ProblemField {
  /** Path of the field, such as `products.0.name`; empty when the whole body is at fault. */
  @ApiProperty({ type: String })
  field!: string;

  /** The broken rule, stable. */
  @ApiProperty({ type: String })
  code!: string;

  /** What to correct, in the caller's language. */
  @ApiProperty({ type: String })
  detail!: string;
}

/** Every failed request is answered with this body (RFC 9457, `application/problem+json`). */
export class Problem {
  /** Always `about:blank`: `code` is what clients branch on. */
  @ApiProperty({ type: String })
  type!: string;

  /** Stable word for the kind of failure; see the list of errors. */
  @ApiProperty({ type: String })
  code!: string;

  /** The meaning of the HTTP status, in the caller's language. */
  @ApiProperty({ type: String })
  title!: string;

  /** HTTP status. */
  @ApiProperty({ type: 'integer' })
  status!: number;

  /** What happened and what to do, in the caller's language (Chinese unless English is preferred). */
  @ApiProperty({ type: String })
  detail!: string;

  /** The next step. */
  @ApiProperty({ type: String, required: false })
  hint?: string;

  /** Id of the request, also in the header X-Request-Id and in the server's log. */
  @ApiProperty({ type: String })
  requestId!: string;

  /** Fields at fault; empty when none is. */
  @ApiProperty({ type: [ProblemField] })
  errors!: ProblemField[];
}
