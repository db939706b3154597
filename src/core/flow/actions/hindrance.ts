import { CommonErrors, DomainError, type ErrorType, fillText } from '../../../common/errors.js';
import { fieldDetail } from '../../http/index.js';

/** What stands in the way of an act: its stable code, and the same in plain Chinese. */
export interface Hindrance {
  readonly code: string;
  readonly reason: string;
}

/** Faults that are told one by one; of more of them only how many there are. */
const MOST_TOLD = 3;

/** Asks what would refuse an act. @returns what it refuses with; null when it lets the act through. */
export async function hindrance(guard: () => unknown): Promise<Hindrance | null> {
  try {
    await guard();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return hindranceOf(error);
    throw error;
  }
}

/** A kind of refusal without parameters, as a page tells it. */
export function told({ code, zh }: ErrorType): Hindrance {
  return { code, reason: zh };
}

function hindranceOf(error: DomainError): Hindrance {
  const { type, params, errors } = error;
  const general = fillText(type.zh, params);
  if (type !== CommonErrors.VALIDATION_FAILED || errors.length === 0)
    return { code: type.code, reason: general };
  const faults = errors.slice(0, MOST_TOLD).map((fault) => fieldDetail(fault, 'zh'));
  const reason = errors.length > MOST_TOLD ? [...faults, `共 ${errors.length} 处。`] : faults;
  return { code: type.code, reason: reason.join('') };
}
