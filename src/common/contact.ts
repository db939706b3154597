/** Ways to reach a person that have a form of their own. */
export const CONTACT_KINDS = ['PHONE', 'EMAIL'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** How a contact is written, wherever it is entered: in the register and in the form of a case. */
export const CONTACT_FORM: Readonly<Record<ContactKind, RegExp>> = {
  /** A telephone number as people write it. */
  PHONE: /^[0-9+() -]{5,30}$/,
  EMAIL: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
};
