// Names that settings and flags may give. The tests hold them to the registries, which are too heavy to load for this.

export const themeNames: readonly string[] = ['light', 'dark', 'auto'];
export const formatNames: readonly string[] = ['svg'];
