// How SARIF names a file: as a URI from the root of the repository, or whole when it lies outside.

/** The name that GitHub and others know for the root of the repository. */
export const sourceRoot = '%SRCROOT%';

export function artifactLocation(path: string): { readonly uri: string; readonly uriBaseId?: string } {
  const parts = path.split('/').map(encodePart);
  if (path.startsWith('/')) return { uri: `file://${parts.join('/')}` };
  if (/^[a-z]:\//i.test(path)) return { uri: `file:///${path.slice(0, 2)}/${parts.slice(1).join('/')}` };
  return { uri: parts.filter((part) => part !== '.').join('/'), uriBaseId: sourceRoot };
}

/** Half of a surrogate pair cannot be encoded. */
function encodePart(part: string): string {
  const paired = part.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
  return encodeURIComponent(paired);
}
