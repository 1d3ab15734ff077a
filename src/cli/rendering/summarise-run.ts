// The last line of a run that had several outputs.

import type { Delivery } from './deliver.js';

/** Empty when there is nothing to sum up. */
export function summariseRun(deliveries: readonly Delivery[], check: boolean): string {
  const count = (delivery: Delivery) => deliveries.filter((one) => one === delivery).length;
  const failed = count('failed') === 0 ? '' : `, ${count('failed')} failed`;
  if (check) {
    const stale = count('stale');
    if (stale === 0) return `${outputs(count('current'))} checked, none is stale${failed}`;
    return `${stale} of ${outputs(deliveries.length)} ${stale === 1 ? 'is' : 'are'} stale; the same without --check writes them${failed}`;
  }
  return deliveries.length < 2 ? '' : `${outputs(count('written'))} written${failed}`;
}

function outputs(count: number): string {
  return count === 1 ? '1 output' : `${count} outputs`;
}
