// What Chevrotain asks of lodash-es, in plain JavaScript: a tenth of its code, read and run faster at every start. The
// bundles take this in its place; test/plain-lodash.test.ts holds it to the original. Knows only what Chevrotain needs.

export const isArray = Array.isArray;
export const isFunction = (value) => typeof value === 'function';
export const isString = (value) => typeof value === 'string' || value instanceof String;
export const isUndefined = (value) => value === undefined;
export const isRegExp = (value) => value instanceof RegExp;
export const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';
export const identity = (value) => value;
export const noop = () => {};

export const has = (object, key) => object != null && Object.hasOwn(object, key);
export const keys = (object) => (object == null ? [] : Object.keys(object));
export const values = (object) => (object == null ? [] : Object.values(object));
export const assign = Object.assign;

/** Of an array, a string or an object. */
export function isEmpty(value) {
  if (value == null) return true;
  if (isArray(value) || typeof value === 'string') return value.length === 0;
  for (const key in value) if (Object.hasOwn(value, key)) return false;
  return true;
}

export function clone(value) {
  if (isArray(value)) return value.slice();
  if (typeof value !== 'object' || value === null) return value;
  return Object.assign(Object.create(Object.getPrototypeOf(value)), value);
}

export function defaults(object, ...sources) {
  for (const source of sources) {
    for (const key in source) if (object[key] === undefined) object[key] = source[key];
  }
  return object;
}

/** Stops when the visitor returns false, as the original does. */
export function forEach(collection, visit) {
  if (isArray(collection)) {
    for (let index = 0; index < collection.length; index += 1) if (visit(collection[index], index) === false) break;
  } else for (const key of keys(collection)) if (visit(collection[key], key) === false) break;
  return collection;
}

export function map(collection, visit) {
  const of = typeof visit === 'string' ? (value) => value?.[visit] : visit;
  if (isArray(collection)) return collection.map((value, index) => of(value, index));
  return keys(collection).map((key) => of(collection[key], key));
}

export function reduce(collection, visit, start) {
  let result = start;
  forEach(collection, (value, key) => {
    result = visit(result, value, key);
  });
  return result;
}

const list = (collection) => (isArray(collection) ? collection : values(collection));
export const filter = (collection, test) => list(collection).filter((value) => test(value));
export const reject = (collection, test) => list(collection).filter((value) => !test(value));
export const find = (collection, test) => list(collection).find((value) => test(value));
export const every = (collection, test) => list(collection).every((value) => test(value));
export const some = (collection, test) => list(collection).some((value) => test(value));
export const flatMap = (collection, visit) => list(collection).flatMap((value) => visit(value));
export const includes = (collection, value) =>
  typeof collection === 'string' ? collection.includes(value) : list(collection).includes(value);

export const first = (array) => array?.[0];
export const last = (array) => array?.[array.length - 1];
export const drop = (array, count = 1) => array.slice(count);
export const dropRight = (array, count = 1) => array.slice(0, Math.max(array.length - count, 0));
export const flatten = (array) => list(array).flat();
export const compact = (array) => array.filter(Boolean);
export const uniq = (array) => [...new Set(array)];
export const indexOf = (array, value) => array.indexOf(value);

export const upperFirst = (text) => text.charAt(0).toUpperCase() + text.slice(1);

export function difference(array, ...others) {
  const without = new Set(others.flat());
  return array.filter((value) => !without.has(value));
}

export function groupBy(array, keyOf) {
  const groups = {};
  for (const value of list(array)) {
    const key = keyOf(value);
    if (Object.hasOwn(groups, key)) groups[key].push(value);
    else groups[key] = [value];
  }
  return groups;
}

export const pickBy = (object, test) => Object.fromEntries(Object.entries(object).filter(([, value]) => test(value)));
