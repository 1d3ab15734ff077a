// Once, not fifty times: what nearly every instance lacks is a choice of the author's, and one finding.

import type { Found, Instances, Rule } from '../rules/rule.js';

/** At least three, and four of five. */
export function saidOnce({ code, name }: Rule, found: readonly Found[], { count, noun }: Instances): readonly Found[] {
  const [first] = found;
  if (first === undefined || found.length < 3 || found.length * 5 < count * 4) return found;
  const all = found.length === count ? `all ${count}` : `${found.length} of ${count}`;
  return [
    {
      ...first,
      message: `${first.message}; so it is with ${all} ${noun}`,
      help: [
        ...(first.help ?? []),
        `if that is as you want it: "# journey-ignore-file ${code} ${name} -- why", or the rule's severity in journey.config.yaml`,
      ],
    },
  ];
}
