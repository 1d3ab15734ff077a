// Markdown: read back by the parser of GitHub's flavour, held against Prettier, and no text that is more than text.

import { check as isPretty } from 'prettier';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { compile, render } from '../../../src/compile.js';
import type { Journey } from '../../../src/model/journey.js';
import { compileExample, exampleNames } from '../../example-maps.js';
import { everyWord } from '../../lanes/every-word.js';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string | null | undefined;
  readonly children?: readonly Node[];
}

async function written(journey: Journey, image?: string): Promise<string> {
  return String(await render(journey, { format: 'md', ...(image === undefined ? {} : { markdown: { image } }) }));
}

function parsed(markdown: string): readonly Node[] {
  const visit = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(visit)];
  return visit(unified().use(remarkParse).use(remarkGfm).parse(markdown));
}

function textIn(node: Node): string {
  return node.value ?? (node.children ?? []).map(textIn).join('');
}

/** As read: blanks that do not break and joiners count as what they stand for. */
function plain(text: string): string {
  return text.replaceAll('\u2060', '').replaceAll(/\s+/g, ' ').trim();
}

const known = new Set([
  ...['root', 'heading', 'paragraph', 'text', 'strong', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'link'],
  'image',
]);

function expectSound(markdown: string): readonly Node[] {
  const nodes = parsed(markdown);
  expect(nodes.map(({ type }) => type).filter((type) => !known.has(type))).toEqual([]);
  for (const table of nodes.filter(({ type }) => type === 'table')) {
    const [head, ...rows] = table.children ?? [];
    for (const row of rows) expect(row.children).toHaveLength(head?.children?.length ?? 0);
  }
  for (const { url } of nodes.filter(({ type }) => type === 'link' || type === 'image')) {
    expect(url).toMatch(/^(?:https?:\/\/|mailto:|#|[^:]*$)/);
  }
  return nodes;
}

describe.each([...exampleNames, 'every word'])('%s', async (name) => {
  const journey = name === 'every word' ? compile(everyWord).value : (await compileExample(name)).value;
  const markdown = await written(journey);

  test('is Markdown of headings, lists, tables and links alone, each row of a table as wide as its head', () => {
    expectSound(markdown);
  });

  test('is as Prettier writes it', async () => {
    expect(await isPretty(markdown, { parser: 'markdown' })).toBe(true);
  });

  test('tells every fact', () => {
    const told = plain(parsed(markdown).map(textIn).join('\n'));
    expect(textsIn(journey).filter((text) => !told.includes(plain(text)))).toEqual([]);
  });

  test('has a heading for each stage, and links that arrive', () => {
    const nodes = parsed(markdown);
    const headings = nodes.filter(({ type }) => type === 'heading').map(textIn);
    expect(headings.filter((text) => /^\d+\. /.test(text))).toHaveLength(journey.stages.length);
    const anchors = headings.map((text) =>
      text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
        .replaceAll(' ', '-'),
    );
    const links = nodes.flatMap(({ url }) => (url?.startsWith('#') ? [decodeURIComponent(url.slice(1))] : []));
    expect(links.filter((link) => !anchors.includes(link))).toEqual([]);
  });

  test('is the same each time', async () => {
    expect(await written(journey)).toBe(markdown);
  });
});

const hostile = [
  ...[
    'a | b',
    '\\| a \\',
    '`code` ``',
    '```',
    '<script>alert(1)</script>',
    '<b>x</b>',
    '<https://evil.example>',
    '<!-- x -->',
  ],
  ...[
    '# heading',
    '## x ##',
    '- item',
    '+ item',
    '* item',
    '1. one',
    '1) one',
    '> quoted',
    '---',
    '===',
    '***',
    '~~~',
    '    code',
  ],
  ...['[x](javascript:alert(1))', '![x](y.png)', '[x][y]', '[^1]', '[ ] task', '[x] done', '[a]: https://evil.example'],
  ...[
    '*a* **b** ***c***',
    '_a_ __b__ snake_case_word _',
    '~a~ ~~b~~',
    '&lt;b&gt; &amp; &#60; &nbsp;',
    'a & b',
    '$x$ and $$y$$',
  ],
  ...['{{ secret }}', '{{{ x }}}', '{% include x %}', '{{< fig >}}', '{{% x %}}', '{# note #}', '{alert(1)}', '}}'],
  ...[
    'https://evil.example/a_b*c*?x=1&y=[z]',
    'www.evil.example/a_b_',
    'mail a_b@evil.example now',
    'xmpp:a@b.example',
  ],
  ...[
    'a\\',
    '\\',
    '!',
    ':::danger',
    ':tada:',
    '|',
    '||',
    '|---|---|',
    '日本語 | 表',
    'é́ | ا',
    '👩‍👩‍👧 | ©️ ☺ 🇩🇪',
    'مرحبا | بك',
  ],
];

const mapOf = (text: string) => `journey: ${text}
  description: ${text}
  scenario: ${text}
  owner: ${text}

persona p: ${text}
  goal: ${text}

source s: ${text} [link: https://example.org]
channel c: ${text}

stage s1: ${text}
  goal: ${text}
  step: ${text}
    channel: c
    emotion @p: +1 ${text}
    thought @p: ${text}
    note: ${text}
    source: s
    pain: ${text}
      frequency: ${text}
      opportunity: ${text}
`;

describe.each(hostile.map((text) => [text]))('the text %s', (text) => {
  const { value: journey } = compile(mapOf(text));
  test('comes through as it is, as a paragraph, in a heading, a list, a table and a link', async () => {
    const markdown = await written(journey, 'a.svg');
    const nodes = expectSound(markdown);
    for (const type of ['heading', 'paragraph', 'listItem', 'tableCell']) {
      const texts = nodes.filter((node) => node.type === type).map((node) => plain(textIn(node)));
      expect(texts.join('\n'), type).toContain(plain(journey.title));
    }
    expect(nodes.find(({ type }) => type === 'image')?.alt?.replaceAll('\u2060', '')).toBe(plain(journey.title));
    expect(await isPretty(markdown, { parser: 'markdown' })).toBe(true);
  });

  test('is no expression of MDX, Vue, Liquid or Hugo', async () => {
    const markdown = await written(journey);
    expect(markdown).not.toMatch(/\{[{%#<]|(?<!\\)[{}<]/);
    expect(
      parsed(markdown)
        .map(({ value = '' }) => value)
        .filter((value) => value.includes('{{')),
    ).toEqual([]);
  });
});

/** Every text of a fact and title of a thing that a page has words for; of an emotion its words. */
function textsIn(thing: unknown): readonly string[] {
  if (typeof thing !== 'object' || thing === null || 'lineStarts' in thing) return [];
  const inner = Object.entries(thing).flatMap(([key, value]) => (unread.has(key) ? [] : textsIn(value)));
  if (!('kind' in thing)) return inner;
  if ('title' in thing && inSections.has(String(thing.kind))) return [String(thing.title), ...inner];
  if (thing.kind !== 'fact' || !('text' in thing) || !('value' in thing) || !('word' in thing)) return inner;
  if ('role' in thing && thing.role === 'extension') return inner;
  const { kind, words } = Object(thing.value);
  if (kind === 'score') return [String(words), ...inner];
  return kind === 'text' && !picture.has(String(thing.word)) ? [String(thing.text), ...inner] : inner;
}

const unread = new Set(['baseline', 'views']);
const inSections = new Set(['journey', 'persona', 'actor', 'source', 'metric', 'stage', 'step', 'touchpoint']);
const picture = new Set(['icon', 'colour', 'unit', 'level', 'language', 'theme']);

test('a picture stands on top, with the map told in words for those who cannot see it', async () => {
  const { value } = compile('journey: Tea\n  description: How tea is made.\n');
  expect(await written(value, 'pictures/tea map.svg')).toContain(
    '# Tea\n\n![How tea is made.](pictures/tea%20map.svg)\n',
  );
  expect(await written(value, 'javascript:alert(1)')).not.toContain('![');
});

test('opportunities are tasks, ticked off when they are done', async () => {
  const { value } = compile(`journey: Tea
stage: Make
  step: Boils
    pain: Slow
      opportunity: Faster kettle [status: done]
      opportunity: Smaller cup
`);
  expect(await written(value)).toContain('- [x] **Opportunity:** Faster kettle');
  expect(await written(value)).toContain('- [ ] **Opportunity:** Smaller cup');
});

test('a small map, whole', async () => {
  const { value, diagnostics } = compile(teaAtWork);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(await written(value)).toBe(teaPage);
});

const teaAtWork = `journey: Tea at work
  state: current
  owner: Office team
  scenario: A break of ten minutes
persona ana: Ana
persona bo: Bo
source talks: Talks at the kettle [kind: interview, n: 4]
channel kitchen: Kitchen
stage make: Make
  goal: Tea before the meeting
  metric: Waiting [value: 6 min, target: 3 min, better: lower, source: talks]
  step boil: Boils water
    channel: kitchen
    emotion @ana: -1 Impatient
    emotion @bo: +1 Glad of a break
    pain: The kettle is slow [severity: high, source: talks]
      opportunity: A faster kettle [status: done]
    next: drink [when: with a mug]
stage drink: Drink
  touchpoint: Talks to a colleague
    emotion @ana: +2 Cheered up
`;

const teaPage = `# Tea at work

| Customer journey | Current state |
| ---------------- | ------------- |
| Owner            | Office team   |

- **Scenario:** A break of ten minutes

## Personas

### Ana

### Bo

## Emotion

- **Ana:** ▃ █
  - Ana is lowest at “Boils water” (Impatient) and happiest at “Talks to a colleague” (Cheered up).
- **Bo:** ▆ ·

## 1. Make

- **Goal:** Tea before the meeting
- **Metrics:** Waiting **6 min, target at most 3 min** [¹](#sources)

| #   | Steps and touchpoints | Channels | Ana          | Bo                 |
| --- | --------------------- | -------- | ------------ | ------------------ |
| 1.1 | Boils water           | Kitchen  | −1 Impatient | +1 Glad of a break |

### 1.1 Boils water

- **Pain points:** The kettle is slow (Severity: High) [¹](#sources)
  - [x] **Opportunity:** A faster kettle (Status: Done)
- **What follows:** [Then, with a mug: Drink](#2-drink)

## 2. Drink

| #   | Steps and touchpoints | Ana           |
| --- | --------------------- | ------------- |
| 2.1 | Talks to a colleague  | +2 Cheered up |

## Sources

1. Talks at the kettle (interview · **n:** 4)
`;
