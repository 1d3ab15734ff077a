// The version of the package, put in place by scripts/build.mjs.

declare const JOURNEY_VERSION: string | undefined;

export const version = typeof JOURNEY_VERSION === 'string' ? JOURNEY_VERSION : '0.0.0';
