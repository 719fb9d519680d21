import { provenances } from '../kinds.ts';
import type { Evidence, Technology } from '../spec.ts';
import { technologyKinds } from '../kinds.ts';
import { type Head, onlyCode, readHead, splitAtCommas, takeStrong } from './head.ts';
import { headOf, type Item, readItems, type Reading } from './items.ts';
import type { Body } from './outline.ts';
import { readKnownWord } from './read-known-word.ts';
import { codeOf, isEmpty, markdownOf, proseOf, type Slice, within } from './slice.ts';
import { letterPattern } from '../letter-pattern.ts';

/** Items with a version each, as rendered or as people write them: `Python 3.11, FastAPI 0.109.0`. */
export function readTechStack(body: Body, reading: Reading): Technology[] {
  const found: Technology[] = [];
  const add = (technology: Technology, spots: Partial<Record<keyof Technology, Slice>>): void => {
    const pointer = `architecture.techStack.${found.length}`;
    for (const [name, spot] of Object.entries(spots))
      reading.spots.mark(`${pointer}.${name}`, spot);
    found.push(technology);
  };
  const readLoose = (text: Slice): void => {
    for (const { name, version, at } of namesIn(text))
      add(assume(name, version), { name: at, version: at });
  };
  if (body.lead !== undefined && !reading.words.isNone(proseOf(body.lead))) readLoose(body.lead);
  for (const item of readItems(body.blocks, reading.words)) {
    reading.spots.mark(`architecture.techStack.${found.length}`, item.head);
    const head = readHead(item.head);
    const [name, version] = head.codes;
    if (name === undefined || version === undefined || head.meta === undefined) {
      looseIn(item).forEach(readLoose);
      continue;
    }
    const evidence = reading.evidence(head.cited, item.head);
    add(readTechnology(head, evidence, reading), { name, version, purpose: head.rest });
  }
  return found;
}

function readTechnology(
  { codes, meta = [], rest }: Head,
  evidence: Evidence[],
  reading: Reading,
): Technology {
  const [name = '', version = ''] = codes.map(codeOf);
  const [kind, source, constraint] = meta;
  const isAssumed = source === undefined || reading.words.isAssumed(proseOf(source));
  const provenance = isAssumed
    ? undefined
    : readKnownWord(source, { what: `the source of ${name}`, words: provenances }, reading);
  return {
    name,
    version,
    kind:
      readKnownWord(kind, { what: `the kind of ${name}`, words: technologyKinds }, reading) ??
      'library',
    purpose: proseOf(rest),
    provenance: provenance ?? 'assumed',
    evidence,
    ...(constraint === undefined ? {} : { constraint: lastCode(constraint) }),
  };
}

/** The code span after the word that says that it is a constraint. */
function lastCode(labelled: Slice): string {
  const markdown = markdownOf(labelled);
  const span = within(labelled, Math.max(0, markdown.indexOf('`')));
  return onlyCode(span) === undefined ? codeOf(labelled) : codeOf(span);
}

const assume = (name: string, version: string): Technology => ({
  name,
  version,
  kind: 'library',
  purpose: '',
  provenance: 'assumed',
  evidence: [],
});

/** An item's own text, and the items below it. */
const looseIn = (item: Item): Slice[] => [item.head, ...item.plain.map(headOf)].map(afterLabel);

/** `**Language**: Python 3.11` is about Python; `**Python**: 3.11` is too. */
function afterLabel(text: Slice): Slice {
  const { strong, rest } = takeStrong(text);
  if (strong === undefined) return beforePurpose(text);
  const colon = /^[ \n]*[:：]?/u.exec(markdownOf(rest))?.[0].length ?? 0;
  const value = within(rest, colon);
  return isEmpty(value) || bareVersion.test(markdownOf(value)) ? text : value;
}

/** `Node.js 22.12.0: runs the service` says behind the colon what it is for. */
function beforePurpose(text: Slice): Slice {
  const [lead] = /^[^:：,]{1,100}\d[\w.+*-]{0,60}`?(?=[:：] )/u.exec(markdownOf(text)) ?? [];
  return lead === undefined ? text : within(text, 0, lead.length);
}

type Named = { readonly name: string; readonly version: string; readonly at: Slice };

const bareVersion = /^`?[~^=<>!v ]{0,4}\d/u;
const markup = /[*_`]/gu;
const aside = / (?:[—–-] |\().*$/u;
/** A name, then a version that may be a range, `latest` or `20.x`. */
const versioned =
  /^(.{1,60}?)(?:[ :：@=]{1,4}|(?=[~^<>]))((?:[~^<>=!]{1,3} ?)?v?\d[\w.+*-]{0,60}(?: or (?:later|newer|higher|above))?|latest|stable|lts)(?: [^ ]{1,40}){0,2}$/iu;
/** A few words without a verb's object: a name that somebody gave no version. */
const unversioned = letterPattern(() => /^\p{L}[\w.+#/@-]{0,40}(?: [\w.+#/-]{1,40}){0,2}$/u);
/** Characters of a part between commas; more is a sentence. */
const longestName = 120;

function namesIn(text: Slice): Named[] {
  const found: Named[] = [];
  for (const at of splitAtCommas(text)) {
    if (at.end - at.start > longestName) continue;
    const plain = proseOf(at)
      .replace(markup, '')
      .replace(aside, '')
      .replace(/[.;。]$/u, '')
      .trim();
    const [, name, version = ''] = versioned.exec(plain) ?? [];
    if (name !== undefined) found.push({ name: name.trim(), version, at });
    else if (unversioned(plain).test(plain)) found.push({ name: plain, version: '', at });
  }
  return found;
}
