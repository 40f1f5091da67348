declare const CADENCE_VERSION: string | undefined;

/** The package's version, put in by the build; sources that run unbuilt are nobody's release. */
export const version: string = typeof CADENCE_VERSION === 'string' ? CADENCE_VERSION : '0.0.0';
