// Names that settings and flags may give. The tests hold them to the registries, which are too heavy to load for this.

export const themeNames: readonly string[] = ['light', 'dark', 'auto', 'high-contrast', 'mono'];
export const formatNames: readonly string[] = ['svg', 'png', 'md', 'json', 'csv', 'terminal'];

/** `brand` of `styles/brand.theme.yaml`; a name as it is. */
export function themeNameOf(theme: string): string {
  const last = theme.slice(theme.search(/[^\\/]*$/));
  return last.replace(/(?:\.theme)?\.ya?ml$/i, '');
}
