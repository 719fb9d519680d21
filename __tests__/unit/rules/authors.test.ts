import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCleanDocuments } from '../../../scripts/validator/clean-documents.ts';
import { checkSpec } from '../../../src/rules/check-spec.ts';
import { parseSpec } from '../../../src/spec/parse-spec.ts';

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'authors');
const read = (name: string): string => readFileSync(join(folder, `${name}.md`), 'utf8');
const findingsIn = (text: string): string[] =>
  checkSpec(parseSpec(text), {}).map(({ line, rule, message }) => `${line} ${rule}: ${message}`);

/* What other authors are told, in full: each line is one thing that they have to change. */
const told: Readonly<Record<string, readonly string[]>> = {
  deutsch: [
    '16 sections-in-order: Expected the number of all 4 headings as in "## 1. Architekturüberblick", found "## 1 Architekturüberblick".',
    '18 parts-in-order: Expected the labels of all 8 parts as bold list items, such as "- **Technologie-Stack**:", found headings.',
    '20 pin-is-grounded: Expected a source for go 1.23.4, found none.',
  ],
  francais: [
    '18 parts-in-order: Expected the labels of all 7 parts as bold list items, such as "- **Pile technique**:", found a numbered list.',
    '19 pin-is-grounded: Expected a source for rust 1.83.0, found none.',
    '35 parts-in-order: Expected the part "Signatures d\'API" in section 2, found none.',
    '63 step-has-check: Expected step 3.1 to say how it is checked, found nothing.',
  ],
  'plain-headings': [
    '1 front-matter-is-readable: Expected front matter with the facts of the document, found none.',
    '5 sections-in-order: Expected the heading "## 1. Architecture Overview", found "## Architecture".',
    '7 parts-in-order: Expected the labels of all 7 parts as bold list items, such as "- **Tech Stack**:", found headings.',
    '9 pin-is-grounded: Expected a source for Node.js 22.12.0, found none.',
    '10 pin-is-grounded: Expected a source for fastify 5.2.1, found none.',
    '12 parts-in-order: Expected "- **Project Structure**:", found "### Folder Structure".',
    '28 sections-in-order: Expected the heading "## 2. Data Models & Interfaces", found "## Data and API".',
    '30 parts-in-order: Expected "- **Schema Definitions**:", found "### Data Models".',
    '39 parts-in-order: Expected "- **API Signatures**:", found "### API Endpoints".',
    '44 sections-in-order: Expected the heading "## 3. Core Logic & Algorithms", found "## Logic".',
    '44 parts-in-order: Expected the part "Implementation Details" in section 3, found none.',
    '46 parts-in-order: Expected "- **Logic Flows**:", found "### Flow".',
    '48 part-is-not-empty: Expected flows with a name and numbered steps below it, found 3 items without steps.',
    '56 sections-in-order: Expected the heading "## 4. Implementation Steps (Builder\'s Plan)", found "## Implementation Plan".',
  ],
  'upper-case': [
    '1 front-matter-is-readable: Expected front matter with the facts of the document, found none.',
    '3 sections-in-order: Expected the heading "## 1. Architecture Overview", found "## 1) SYSTEM ARCHITECTURE & TECH STACK".',
    '5 parts-in-order: Expected the labels of all 5 parts as bold list items, such as "- **Tech Stack**:", found bold lines.',
    '7 pin-is-grounded: Expected a source for python 3.12.4, found none.',
    '8 pin-is-grounded: Expected a source for polars 1.9.0, found none.',
    '26 sections-in-order: Expected the heading "## 3. Core Logic & Algorithms", found none.',
    '26 sections-in-order: Expected the heading "## 2. Data Models & Interfaces", found "## 2) DATA MODELS & INTERFACE DEFINITIONS".',
    '41 sections-in-order: Expected the heading "## 4. Implementation Steps (Builder\'s Plan)", found "## 4) STEP-BY-STEP IMPLEMENTATION PLAN".',
  ],
};

describe('a document of another author', () => {
  it.each(Object.entries(told))(
    'in the manner of %s is told what is missing, once each',
    (name, findings) => {
      expect(findingsIn(read(name))).toEqual(findings);
    },
  );

  it.each(Object.keys(told))(
    'in the manner of %s is told the same with line ends of Windows',
    (name) => {
      const text = read(name).replaceAll('\n', '\r\n');
      expect(findingsIn(text)).toEqual(findingsIn(read(name)));
    },
  );
});

describe('a section that is missing', () => {
  const cases = readCleanDocuments().flatMap(({ name, text, context }) =>
    [1, 2, 3, 4].map((section) => ({ name, text, context, section })),
  );

  it.each(cases)('is one finding in $name for section $section', ({ text, context, section }) => {
    const without = text.replace(
      new RegExp(String.raw`^## ${section}\. [^]*?(?=^## |^\[\^)`, 'mu'),
      '',
    );
    const rules = checkSpec(parseSpec(without), context).map(({ rule }) => rule);
    expect(rules).toEqual(['sections-in-order']);
  });
});
