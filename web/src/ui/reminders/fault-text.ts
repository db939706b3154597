import { texts } from '#texts/delivery';

/** Why a message could not be sent, in words; a code without words stands as it is. */
export function faultText(code: string): string {
  return texts.faults[code] ?? code;
}
