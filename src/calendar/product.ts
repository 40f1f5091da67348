/** What PRODID begins with in every calendar of cadence's, of any version (RFC 5545 section 3.7.3). */
export const PRODUCT = '-//coaching-cadence//';

/** No version in it: an upgrade of the program must not touch a file. */
export const PRODID = `${PRODUCT}cadence//EN`;
