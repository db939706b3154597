import { UNREACHABLE } from '../../core/flow/index.js';

/** Kinds of to-dos that ask only to be taken note of; every other one closes by the act it asks for. */
export const TO_BE_NOTED: readonly string[] = [UNREACHABLE];
