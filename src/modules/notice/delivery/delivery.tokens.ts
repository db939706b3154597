/** Token: how messages leave this installation. */
export const DELIVERY_CONFIG = Symbol('DELIVERY_CONFIG');
