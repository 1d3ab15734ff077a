// Reads pair kerning (GPOS types 1 and 2) of a font and packs it as a matrix of classes.

import { packDigits, packNumbers } from './encoding.mjs';

/** Left and right class of each character, and the matrix between the classes. Values are shifted to be positive. */
export function packKerning(font, codePoints) {
  const lookups = kerningLookups(font);
  const glyphs = codePoints.map((codePoint) => font.glyphForCodePoint(codePoint).id);
  const matrix = glyphs.map((left) => {
    const finders = lookups.map((subtables) => rowOf(subtables, left));
    return glyphs.map((right) => finders.reduce((sum, find) => sum + find(right), 0));
  });
  const left = classesOf(matrix);
  const columns = glyphs.map((_, column) => left.representatives.map((row) => matrix[row][column]));
  const right = classesOf(columns);
  const cells = left.representatives.flatMap((row) => right.representatives.map((column) => matrix[row][column]));
  const values = [...new Set(cells)].sort((a, b) => a - b);
  return {
    left: packNumbers(left.classes),
    right: packNumbers(right.classes),
    columns: right.representatives.length,
    lowest: values[0],
    values: packNumbers(values.map((value) => value - values[0])),
    cells: packDigits(cells.map((value) => values.indexOf(value))),
  };
}

function kerningLookups(font) {
  const { featureList, lookupList } = font.GPOS;
  const features = featureList.filter(({ tag }) => tag === 'kern');
  const indices = [...new Set(features.flatMap(({ feature }) => [...feature.lookupListIndexes]))].sort((a, b) => a - b);
  return indices
    .map((index) => {
      const lookup = lookupList.get(index);
      const extended = lookup.lookupType === 9;
      if ((extended ? lookup.subTables[0].lookupType : lookup.lookupType) !== 2) return undefined;
      return lookup.subTables.map((subtable) => prepare(extended ? subtable.extension : subtable));
    })
    .filter((lookup) => lookup !== undefined);
}

function prepare(table) {
  const coverage = new Map(coverageOf(table.coverage).map((glyph, index) => [glyph, index]));
  if (table.version === 1) {
    const sets = Array.from({ length: table.pairSets.length }, (_, index) => {
      const pairs = table.pairSets.get(index);
      return new Map([...pairs].map((pair) => [pair.secondGlyph, pair.value1?.xAdvance ?? 0]));
    });
    return { coverage, find: (left, right) => sets[coverage.get(left)].get(right) };
  }
  const records = Array.from({ length: table.class1Count }, (_, index) => {
    const row = table.classRecords.get(index);
    return Array.from({ length: table.class2Count }, (_, column) => row.get(column).value1?.xAdvance ?? 0);
  });
  const [first, second] = [classDefinition(table.classDef1), classDefinition(table.classDef2)];
  return { coverage, find: (left, right) => records[first.get(left) ?? 0][second.get(right) ?? 0] };
}

/** The first subtable that knows the pair decides; one by classes knows every pair whose left glyph it covers. */
function rowOf(subtables, left) {
  const tables = subtables.filter(({ coverage }) => coverage.has(left));
  return (right) => {
    for (const table of tables) {
      const value = table.find(left, right);
      if (value !== undefined) return value;
    }
    return 0;
  };
}

const span = ({ start, end }) => Array.from({ length: end - start + 1 }, (_, index) => start + index);

function coverageOf(coverage) {
  return coverage.version === 1 ? [...coverage.glyphs] : coverage.rangeRecords.flatMap(span);
}

function classDefinition(table) {
  if (table.version === 1)
    return new Map([...table.classValueArray].map((value, index) => [table.startGlyph + index, value]));
  return new Map([...table.classRangeRecord].flatMap((record) => span(record).map((glyph) => [glyph, record.class])));
}

/** Rows that are equal share a class, numbered by first appearance. */
function classesOf(rows) {
  const numbers = new Map();
  const representatives = [];
  const classes = rows.map((row, index) => {
    const key = row.join();
    if (!numbers.has(key)) {
      numbers.set(key, numbers.size);
      representatives.push(index);
    }
    return numbers.get(key);
  });
  return { classes, representatives };
}
