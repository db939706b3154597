/** Longest texts the interface takes, in characters. */
export const LONGEST_NAME = 60;
export const LONGEST_PASSWORD = 128;
export const LONGEST_ENTERPRISE_NAME = 120;
