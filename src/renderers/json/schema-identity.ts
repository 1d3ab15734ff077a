// The name and version of the shape of our JSON. A change that breaks a reader is a new version; an added property is none.

export const SCHEMA_VERSION = 1;

export const SCHEMA_ID = `urn:journeymap:schema:journey:${SCHEMA_VERSION}`;
