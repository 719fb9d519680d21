import { describe, expect, it } from '@jest/globals';
import { renderSpec } from '../../../src/spec/render-spec.ts';
import {
  changedSpec,
  completeSpec,
  findingsOf,
  pointedAt,
  type Draft,
} from '../../support/check-rule.ts';

const messagesOf = (...given: Parameters<typeof findingsOf>): string[] =>
  findingsOf(...given).map(({ message }) => message);

/** The complete document with one text replaced, which must stand in it. */
function replaced(written: string, other: string): string {
  const document = renderSpec(completeSpec());
  if (!document.includes(written)) throw new Error(`Nothing reads ${written}.`);
  return document.replace(written, () => other);
}

function technologyOf(draft: Draft, name: string): Draft['architecture']['techStack'][number] {
  const found = draft.architecture.techStack.find((known) => known.name === name);
  if (found === undefined) throw new Error(`No technology ${name}.`);
  return found;
}

describe('twin-matches', () => {
  const twin = (change: (draft: Draft) => void): string => JSON.stringify(changedSpec(change));
  const document = renderSpec(completeSpec());

  it.each([
    ['the same twin', twin(() => undefined)],
    ['a file of somebody else', '{"compilerOptions":{}}'],
    ['no object', '[]'],
  ])('accepts %s', (_, text) => {
    expect(findingsOf('twin-matches', document, { twin: text })).toEqual([]);
  });

  it('finds a value that differs, at its place in the document', () => {
    const other = twin((draft) => {
      technologyOf(draft, 'fastapi').version = '0.110.0';
    });
    const [finding] = findingsOf('twin-matches', document, { twin: other });
    expect(finding?.message).toBe(
      'Expected architecture.techStack.1.version of the twin to be "0.109.0", found "0.110.0".',
    );
    expect(finding && pointedAt(document, finding)).toContain('0.109.0');
  });

  it('finds what only one of both holds', () => {
    const other = twin((draft) => {
      draft.decisions.pop();
    });
    expect(messagesOf('twin-matches', document, { twin: other })).toEqual([
      'Expected decisions.0 of the twin to be an object, found absent.',
    ]);
  });

  it.each(['{', '', 'null and void'])('finds %j, which is no JSON', (text) => {
    expect(messagesOf('twin-matches', document, { twin: text })).toEqual([
      'Expected JSON in the twin of the document, found text that is not.',
    ]);
  });

  it('survives a twin that is nested without end', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const text = JSON.stringify(completeSpec()).replace('"Item service"', deep);
    expect(findingsOf('twin-matches', document, { twin: text })).toHaveLength(1);
  });
});

describe('constraint-allows-version', () => {
  const constrained = (constraint: string, version: string, quote: string): Draft =>
    changedSpec((draft) => {
      const fastapi = technologyOf(draft, 'fastapi');
      Object.assign(fastapi, { constraint, version, provenance: 'manifest' });
      fastapi.evidence = [{ path: 'pyproject.toml', line: 3, quote }];
    });

  it.each([
    ['^0.109.0', '0.109.0'],
    ['~=0.109.0', '0.109.2'],
    ['>=3.11', '4.0.1'],
    ['^7', '7.3.0'],
    ['>=1.2,<2', '1.2.0'],
    ['*', '1.0.0'],
    ['^1.90.0', '1.90.0'],
  ])('accepts %j for %j', (constraint, version) => {
    const spec = constrained(constraint, version, `"fastapi": "${constraint}"`);
    expect(findingsOf('constraint-allows-version', spec)).toEqual([]);
  });

  it.each([
    ['^6.0.0', '7.3.0'],
    ['>=8.0.0', '7.3.0'],
    ['=7.3.1', '7.3.0'],
    ['~=1.2', '2.0.0'],
  ])('finds that %j leaves no room for %j', (constraint, version) => {
    const spec = constrained(constraint, version, `"fastapi": "${constraint}"`);
    expect(messagesOf('constraint-allows-version', spec)).toEqual([
      `Expected the constraint of fastapi to allow ${version}, found "${constraint}".`,
    ]);
  });

  it('finds a constraint that the cited line does not state', () => {
    const spec = constrained('^0.109.0', '0.109.0', '"fastapi": "^0.108.0"');
    expect(messagesOf('constraint-allows-version', spec)).toEqual([
      'Expected the source of fastapi to state its constraint, found "^0.109.0" nowhere in it.',
    ]);
  });
});

describe('provenance-matches-source', () => {
  const from = (provenance: 'research' | 'requirement', path: string): Draft =>
    changedSpec((draft) => {
      const fastapi = technologyOf(draft, 'fastapi');
      fastapi.provenance = provenance;
      fastapi.evidence = [{ path, line: 1, quote: 'FastAPI 0.109.0' }];
    });

  it.each([
    ['research', 'research/report.md', 0],
    ['requirement', 'requirement.md', 0],
    ['requirement', 'research/report.md', 1],
    ['research', 'requirement.md', 1],
  ] as const)('judges %s with a citation of %s', (provenance, path, count) => {
    expect(findingsOf('provenance-matches-source', from(provenance, path))).toHaveLength(count);
  });
});

describe('quote-matches-footnote', () => {
  const detailed = (text: string): Draft =>
    changedSpec((draft) => {
      const [detail] = draft.logic.details;
      if (detail === undefined) throw new Error('No detail.');
      detail.text = text;
    });
  const clause = '“The service must store an item”';

  it.each([
    'For R1: “The upstream answers 429 after 60 requests”.',
    'The “Retry-After” header is obeyed.',
    `The upstream answers 429; R1: ${clause}.`,
    'It answers “The upstream … after 60 requests”.',
  ])('accepts %j', (text) => {
    expect(messagesOf('quote-matches-footnote', detailed(text))).toEqual(
      text.includes('R1: “The upstream') ? [expect.stringContaining('The service must store')] : [],
    );
  });

  it('finds a number that the footnote states otherwise', () => {
    const spec = detailed('Observe “The upstream answers 429 after 90 requests”');
    const [finding] = findingsOf('quote-matches-footnote', spec);
    expect(finding?.message).toBe(
      'Expected the words of "The upstream answers 429 after 60 requests.", found "The upstream answers 429 after 90 requests".',
    );
    expect(finding && pointedAt(spec, finding)).toBe('The upstream answers 429 after 90 requests');
  });

  it('finds a clause that is quoted otherwise in a flow', () => {
    const spec = changedSpec((draft) => {
      draft.logic.flows[0]?.steps.push('Implement R2: “The service must answer within 900 ms”.');
    });
    expect(messagesOf('quote-matches-footnote', spec)).toHaveLength(1);
  });

  it('lets a step and a strategy say what the program tells its users', () => {
    const spec = changedSpec((draft) => {
      const said = 'Show “The list could not be stored, try once more”.';
      draft.logic.flows[0]?.steps.push(said);
      const [handling] = draft.logic.errorHandling;
      if (handling === undefined) throw new Error('No failure.');
      handling.strategy = said;
    });
    const sources = new Map([['a.md', 'Nothing of the kind.']]);
    expect(findingsOf('quote-matches-footnote', spec, { sources })).toEqual([]);
  });

  it('finds words in a failure that no source states, when the sources are known', () => {
    const spec = changedSpec((draft) => {
      const [failure] = draft.logic.errorHandling;
      if (failure === undefined) throw new Error('No failure.');
      failure.failure = 'Stated: “The upstream answers 503 after 60 requests”';
    });
    const stated = new Map([
      ['a.md', 'The [upstream](https://a.b) answers 503 after 60 requests.'],
    ]);
    const other = new Map([['a.md', 'The upstream answers 429 after 60 requests.']]);
    expect(findingsOf('quote-matches-footnote', spec)).toEqual([]);
    expect(findingsOf('quote-matches-footnote', spec, { sources: stated })).toEqual([]);
    expect(findingsOf('quote-matches-footnote', spec, { sources: other })).toHaveLength(1);
  });

  it.each([
    'Show the buttons “Take over into this month” and “Book the amount as saved”.',
    '显示按钮“保存到本月的预算中”。',
  ])('takes words that resemble no sentence for what a screen shows: %j', (step) => {
    const sources = new Map([
      ['a.md', 'The upstream answers 429 after 60 requests.\n本月显示按钮'],
    ]);
    const spec = changedSpec((draft) => {
      draft.logic.flows[0]?.steps.push(step);
    });
    expect(findingsOf('quote-matches-footnote', spec, { sources })).toEqual([]);
  });

  it.each([
    ['The upstream answers 429 after 60 requests.', 'The upstream answers 429 after 90 requests'],
    ['服务器在六十次请求之后返回错误。', '服务器在九十次请求之后返回错误'],
  ])('finds a sentence of %j that is quoted with a change', (source, quote) => {
    const sources = new Map([['a.md', `# Limits\n\nNote: ${source} Then wait.`]]);
    const spec = changedSpec((draft) => {
      draft.logic.flows[0]?.steps.push(`Wait: “${quote}”.`);
    });
    expect(messagesOf('quote-matches-footnote', spec, { sources })).toHaveLength(1);
  });
});

describe('use-is-defined', () => {
  it('finds a name that section 2 does not define', () => {
    const document = replaced('Uses: `Item`, `MAX_LABEL`', 'Uses: `Item`, `ItemSet`');
    expect(messagesOf('use-is-defined', document)).toEqual([
      'Expected step 2.1 to use what section 2 defines, found "ItemSet".',
    ]);
  });

  it.each(['`POST /items`', '`create_item`', '`State`', '`label`'])('accepts %s', (name) => {
    expect(messagesOf('use-is-defined', replaced('`Item`, `MAX_LABEL`', name))).toEqual([]);
  });
});

describe('footnotes', () => {
  it('finds evidence that nothing cites', () => {
    const document = `${renderSpec(completeSpec())}[^e77]: \`a.md:3\`: \`words\`\n`;
    expect(messagesOf('footnote-is-cited', document)).toEqual([
      'Expected the footnote e77 to be cited, found no mark of it.',
    ]);
  });

  it('finds a label that is defined twice', () => {
    const document = `${renderSpec(completeSpec())}[^e1]: \`a.md:3\`: \`words\`\n`;
    expect(messagesOf('reference-resolves', document)).toEqual([
      'Expected one footnote e1, found it defined again.',
    ]);
  });

  it('finds the label of another clause', () => {
    expect(messagesOf('reference-resolves', replaced('R2[^r2]', 'R2[^r1]'))).toEqual([
      'Expected the footnote of R2, found r1, which states R1.',
    ]);
  });
});

describe('step-path-in-tree', () => {
  it.each([
    ['Create `requirements.txt` with', 'Create `src/ghost.py` with', 'step 1.1'],
    ['pip install -r requirements.txt', 'python tools/ghost.py', 'step 1.1'],
    ['Validate the label.', 'Call `src/ghost.py`.', 'the flow "Storing an item"'],
    ['at most 3 times.', 'as `src/ghost.py` does.', 'the failure "The upstream answers 429"'],
    ['route --> storage', 'route["src/ghost.py"] --> storage', 'the diagram'],
  ])('finds a file outside of the tree where %j is %j', (written, other, owner) => {
    expect(messagesOf('step-path-in-tree', replaced(written, other))[0]).toMatch(
      new RegExp(
        `^Expected ${owner} to name files of the project structure, found "\\w+/ghost.py"`,
      ),
    );
  });

  it.each([
    'Answer with `application/json`.',
    'Import `fs/promises`.',
    'Call `GET /src/items`.',
    'Match `src/**/*.py`.',
    'Say “see `src/ghost.py`”.',
    'Write `dist/main.py`.',
  ])('takes nothing in %j for a file of the project', (text) => {
    expect(messagesOf('step-path-in-tree', replaced('Validate the label.', text))).toEqual([]);
  });

  it.each(['node dist/index.js', 'python -m pytest', 'node --test', 'python /usr/bin/tool.py'])(
    'lets %j be run',
    (command) => {
      const document = replaced('pip install -r requirements.txt', command);
      expect(messagesOf('step-path-in-tree', document)).toEqual([]);
    },
  );
});

describe('what contradicts itself', () => {
  it('finds a decision against what is pinned', () => {
    const spec = changedSpec((draft) => {
      const [decision] = draft.decisions;
      if (decision === undefined) throw new Error('No decision.');
      decision.options = ['fastapi', 'flask'].map((value) => ({ value, evidence: [] }));
      decision.decision = 'Use `flask` instead of `fastapi`.';
    });
    expect(messagesOf('decision-is-final', spec)).toEqual([
      'Expected the decision on "Version of FastAPI" to agree with the technology stack, found "flask" decided and "fastapi" pinned.',
    ]);
  });

  it.each([
    ['Version of FastAPI', []],
    ['Oldest framework that is supported', ['0.109.0']],
  ])('finds that %j is decided for another version than is pinned', (topic, citing) => {
    const spec = changedSpec(({ architecture, decisions }) => {
      const pin = architecture.techStack.find(({ name }) => name === 'fastapi');
      const [decision] = decisions;
      if (decision === undefined || pin === undefined) throw new Error('Nothing to change.');
      const options = ['0.109.0', '0.110.0'].map((value) => ({
        value,
        evidence: citing.some((cited) => cited === value) ? pin.evidence : [],
      }));
      Object.assign(decision, { topic, options, decision: '0.110.0' });
    });
    expect(messagesOf('decision-is-final', spec)).toEqual([
      `Expected the decision on "${topic}" to agree with the technology stack, found "0.110.0" decided and "fastapi 0.109.0" pinned.`,
    ]);
  });

  it.each([
    ['0.109', ['0.109', '0.109.0']],
    ['0.109.0', ['0.1', '0.109.0']],
    ['18', ['18', '0.109.0']],
  ])(
    'accepts the decision %j between %j for something else or less exactly',
    (decision, values) => {
      const spec = changedSpec((draft) => {
        const [known] = draft.decisions;
        if (known === undefined) throw new Error('No decision.');
        known.topic = decision === '18' ? 'Version of Node' : known.topic;
        known.options = values.map((value) => ({ value, evidence: [] }));
        known.decision = decision;
      });
      expect(messagesOf('decision-is-final', spec)).toEqual([]);
    },
  );

  it('finds a decision between one option', () => {
    const spec = changedSpec((draft) => {
      draft.decisions[0]?.options.pop();
    });
    expect(messagesOf('decision-is-final', spec)).toEqual([
      'Expected at least two options of the decision on "Version of FastAPI", found one.',
    ]);
  });

  it.each([
    ['title: Item service', 'title: Other', /^Expected the title of the front matter, "Other"/u],
    ['createdAt: 2026-01-02T03:04:05Z', 'createdAt: yesterday', /after "createdAt:"/u],
    [`inputHash: ${'a'.repeat(64)}`, 'inputHash: abc', /after "inputHash:"/u],
    ['locale: en', 'locale: english', /after "locale:"/u],
  ])('finds the front matter %j', (written, other, message) => {
    expect(messagesOf('front-matter-is-readable', replaced(written, other))).toEqual([
      expect.stringMatching(message),
    ]);
  });

  it('finds that the document is of another requirement', () => {
    const requirement = {
      source: 'other.md',
      title: '',
      text: '',
      clauses: [],
    };
    expect(messagesOf('front-matter-is-readable', completeSpec(), { requirement })).toEqual([
      'Expected the requirement "other.md", found "requirement.md".',
    ]);
  });

  it.each([
    ['(framework, research', '(client, research', 'the kind of fastapi'],
    ['(framework, research', '(framework, hearsay', 'the source of fastapi'],
    ['(record, `src', '(thing, `src', 'the kind of Item'],
    ['(endpoint, `src', '(procedure, `src', 'the kind of a signature'],
    ['(quality, `requirement', '(feature, `requirement', 'the kind of R2'],
  ])('finds the unknown word where %j is %j', (written, other, what) => {
    const [message] = messagesOf('part-is-readable', replaced(written, other));
    expect(message).toContain(`Expected ${what} to be one of `);
  });

  it('finds a flow without steps', () => {
    const spec = changedSpec((draft) => {
      draft.logic.flows.push({ name: 'Idle', files: [], requirements: [], steps: [] });
    });
    expect(messagesOf('part-is-not-empty', spec)).toEqual([
      'Expected steps in the flow "Idle", found none.',
    ]);
  });

  it('finds a mark of a change that is none', () => {
    const [message] = messagesOf('tree-parses', replaced('[modify] Holds', '[delete] Holds'));
    expect(message).toContain('before the purpose of src/models.py, found [delete].');
  });

  it.each(['TODO', 'tbd', '...'])('finds the check %j', (check) => {
    expect(
      messagesOf('step-has-check', replaced('Verify: `pytest`', `Verify: \`${check}\``)),
    ).toHaveLength(1);
  });
});
