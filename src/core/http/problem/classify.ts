import { HttpException } from '@nestjs/common';
import { CommonErrors, DomainError, type ErrorType } from '../../../common/errors.js';

/** Largest request body, where a route says nothing else. */
export const BODY_LIMIT_KIB = 256;

const BY_STATUS: Readonly<Record<number, ErrorType>> = {
  400: CommonErrors.BAD_REQUEST,
  401: CommonErrors.UNAUTHENTICATED,
  403: CommonErrors.FORBIDDEN,
  404: CommonErrors.NOT_FOUND,
  405: CommonErrors.METHOD_NOT_ALLOWED,
  406: CommonErrors.NOT_ACCEPTABLE,
  408: CommonErrors.REQUEST_TIMEOUT,
  409: CommonErrors.CONFLICT,
  413: CommonErrors.BODY_TOO_LARGE,
  414: CommonErrors.URI_TOO_LONG,
  415: CommonErrors.UNSUPPORTED_MEDIA,
  429: CommonErrors.TOO_MANY_REQUESTS,
  431: CommonErrors.HEADERS_TOO_LARGE,
  503: CommonErrors.NOT_READY,
};

/** Codes of Fastify, PostgreSQL (SQLSTATE), SQLite and the network that mean something to a caller. */
const BY_CODE: Readonly<Record<string, ErrorType>> = {
  FST_ERR_BAD_URL: CommonErrors.BAD_URL,
  FST_ERR_MAX_PARAM_LENGTH: CommonErrors.URI_TOO_LONG,
  FST_ERR_CTP_EMPTY_JSON_BODY: CommonErrors.MALFORMED_BODY,
  FST_ERR_CTP_INVALID_JSON_BODY: CommonErrors.MALFORMED_BODY,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: CommonErrors.MALFORMED_BODY,
  FST_ERR_CTP_BODY_TOO_LARGE: CommonErrors.BODY_TOO_LARGE,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: CommonErrors.UNSUPPORTED_MEDIA,
  '23503': CommonErrors.CONFLICT,
  '23505': CommonErrors.CONFLICT,
  '23P01': CommonErrors.CONFLICT,
  '40001': CommonErrors.BUSY,
  '40P01': CommonErrors.BUSY,
  '55P03': CommonErrors.BUSY,
  '53300': CommonErrors.NOT_READY,
  '57P01': CommonErrors.NOT_READY,
  '57P02': CommonErrors.NOT_READY,
  '57P03': CommonErrors.NOT_READY,
  '08006': CommonErrors.NOT_READY,
  ECONNREFUSED: CommonErrors.NOT_READY,
  SQLITE_CONSTRAINT_UNIQUE: CommonErrors.CONFLICT,
  SQLITE_CONSTRAINT_PRIMARYKEY: CommonErrors.CONFLICT,
  SQLITE_CONSTRAINT_FOREIGNKEY: CommonErrors.CONFLICT,
  SQLITE_BUSY: CommonErrors.BUSY,
  SQLITE_BUSY_SNAPSHOT: CommonErrors.BUSY,
  SQLITE_LOCKED: CommonErrors.BUSY,
};

/**
 * What a thrown value means to the caller; undefined when it means nothing to anyone but the people who run
 * the system, and is to be answered as INTERNAL.
 * @param bodyKib the largest body of the route.
 */
export function classifyError(error: unknown, bodyKib = BODY_LIMIT_KIB): DomainError | undefined {
  if (error instanceof DomainError) return error;
  const type = byCode(error) ?? byStatus(error);
  if (!type) return undefined;
  return new DomainError(type, type === CommonErrors.BODY_TOO_LARGE ? { limit: bodyKib } : {});
}

/** A database error arrives bare, or wrapped by TypeORM (`driverError`); one of Fastify's as the `cause`. */
function byCode(error: unknown): ErrorType | undefined {
  const wrapped = [error, read(error, 'driverError'), read(error, 'cause')];
  for (const candidate of wrapped) {
    const code = read(candidate, 'code');
    if (typeof code === 'string' && Object.hasOwn(BY_CODE, code)) return BY_CODE[code];
  }
  return undefined;
}

function byStatus(error: unknown): ErrorType | undefined {
  if (error instanceof HttpException) return BY_STATUS[error.getStatus()];
  const status = read(error, 'statusCode');
  return typeof status === 'number' && status < 500 ? BY_STATUS[status] : undefined;
}

function read(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
