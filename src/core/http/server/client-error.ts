import { STATUS_CODES } from 'node:http';
import { CommonErrors, DomainError, type ErrorType } from '../../../common/errors.js';
import { PROBLEM_TYPE, toProblem } from '../problem/problem.js';

const BY_CODE: Readonly<Record<string, ErrorType>> = {
  HPE_HEADER_OVERFLOW: CommonErrors.HEADERS_TOO_LARGE,
  ERR_HTTP_REQUEST_TIMEOUT: CommonErrors.REQUEST_TIMEOUT,
};

/** The whole HTTP answer to bytes that never became a request; the connection ends with it. */
export function rawProblem(code: string | undefined, requestId: string): string {
  const type = BY_CODE[code ?? ''] ?? CommonErrors.BAD_REQUEST;
  const body = JSON.stringify(toProblem(new DomainError(type), 'zh', requestId));
  return [
    `HTTP/1.1 ${type.status} ${STATUS_CODES[type.status]}`,
    `Content-Type: ${PROBLEM_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n');
}
