// The typed options of rules: what one may be, and the values that hold. Reads no configuration.

export type OptionDefinition =
  | {
      readonly kind: 'number';
      readonly usual: number;
      readonly least: number;
      readonly most: number;
      /** A sentence. */
      readonly documentation: string;
    }
  | { readonly kind: 'words'; readonly usual: readonly string[]; readonly documentation: string };

export type OptionDefinitions = Readonly<Record<string, OptionDefinition>>;
export type OptionValue = number | readonly string[];

export type OptionsOf<Definitions extends OptionDefinitions> = {
  readonly [Key in keyof Definitions]: Definitions[Key] extends { readonly kind: 'number' }
    ? number
    : readonly string[];
};

/** Every option with the value given, else its usual one. The configuration has checked the kinds: the type says no more. */
export function optionValues<Definitions extends OptionDefinitions>(
  definitions: OptionDefinitions | undefined,
  given: ReadonlyMap<string, OptionValue>,
): OptionsOf<Definitions> {
  const entries = Object.entries(definitions ?? {}).map(([key, { usual }]) => [key, given.get(key) ?? usual]);
  return Object.fromEntries(entries) as OptionsOf<Definitions>;
}
