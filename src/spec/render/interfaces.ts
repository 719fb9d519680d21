import { wrapCode } from '../../markdown/code-span.ts';
import { escapeLine, escapeProse } from '../../markdown/escape-prose.ts';
import { renderFence } from '../../markdown/fence.ts';
import type { DataSchema, Spec } from '../spec.ts';
import {
  gap,
  isOneLine,
  languageOf,
  type Page,
  renderCodes,
  renderItem,
  renderLabelled,
  renderOptionalPart,
  renderPart,
  renderVerbatim,
  setApart,
} from './items.ts';
import { codeColumn, proseColumn, renderTable } from './table.ts';

type Interfaces = Spec['interfaces'];

/** Section 2: data, calls, configuration, constants and examples. */
export function renderInterfaces(interfaces: Interfaces, page: Page): string[] {
  const { parts } = page.locale;
  const { schemas, signatures, configs, constants, examples } = interfaces;
  return [
    ...renderPart(parts.schemas, renderEach(schemas, renderSchema, page), page),
    ...renderPart(parts.signatures, renderEach(signatures, renderSignature, page), page),
    ...renderOptionalPart(parts.configs, renderEach(configs, renderConfig, page), page),
    ...renderOptionalPart(parts.constants, renderConstants(constants, page), page),
    ...renderOptionalPart(parts.examples, renderEach(examples, renderExample, page), page),
  ];
}

const renderEach = <Value>(
  values: readonly Value[],
  render: (value: Value, page: Page) => string[],
  page: Page,
): string[] => values.flatMap((value) => render(value, page));

function renderSchema(schema: DataSchema, page: Page): string[] {
  const { name, kind, file, variants = [], definition } = schema;
  const fields = renderFields(schema.fields, page);
  const language = languageOf(file);
  return renderItem(`${wrapCode(name)} (${kind}, ${wrapCode(file)})`, [
    ...(fields.length > 0 ? setApart(fields) : []),
    ...renderLabelled(page.locale.labels.variants, renderCodes(variants)),
    ...(definition === undefined ? [] : setApart(renderFence(definition, language))),
  ]);
}

function renderFields(fields: DataSchema['fields'], { locale: { labels } }: Page): string[] {
  type Field = DataSchema['fields'][number];
  const hasDefaults = fields.some((field) => field.default !== undefined);
  return renderTable(
    [
      codeColumn<Field>(labels.field, ({ name }) => name),
      codeColumn<Field>(labels.type, ({ type }) => type),
      proseColumn<Field>(labels.required, ({ required }) => (required ? labels.yes : labels.no)),
      ...(hasDefaults ? [codeColumn<Field>(labels.default, (field) => field.default)] : []),
      proseColumn<Field>(labels.description, ({ description }) => description),
    ],
    fields,
  );
}

function renderSignature(call: Interfaces['signatures'][number], { locale }: Page): string[] {
  const { kind, signature, file, description, errors } = call;
  const isShort = isOneLine(signature);
  const head = `(${kind}, ${wrapCode(file)}): ${escapeProse(description)}`;
  const fence = isShort ? [] : setApart(renderFence(signature, languageOf(file)));
  const failures = errors.flatMap((error) => renderItem(escapeLine(error)));
  return renderItem(isShort ? `${wrapCode(signature)} ${head}` : head, [
    ...fence,
    ...(failures.length > 0 ? renderItem(`${escapeProse(locale.labels.errors)}:`, failures) : []),
  ]);
}

const renderConfig = ({ file, language, content }: Interfaces['configs'][number]): string[] =>
  renderItem(wrapCode(file), setApart(renderFence(content, language)));

function renderConstants(constants: Interfaces['constants'], { locale }: Page): string[] {
  type Constant = Interfaces['constants'][number];
  const { labels } = locale;
  const hasUnits = constants.some(({ unit }) => unit !== undefined);
  const table = renderTable(
    [
      codeColumn<Constant>(labels.name, ({ name }) => name),
      codeColumn<Constant>(labels.value, ({ value }) => value),
      ...(hasUnits ? [codeColumn<Constant>(labels.unit, ({ unit }) => unit)] : []),
      codeColumn<Constant>(labels.file, ({ file }) => file),
    ],
    constants,
  );
  return table.length > 0 ? [gap, ...table] : [];
}

function renderExample(example: Interfaces['examples'][number], { locale }: Page): string[] {
  return renderItem(wrapCode(example.subject), [
    ...renderVerbatim(locale.labels.given, example.given, 'text'),
    ...renderVerbatim(locale.labels.expected, example.expected, 'text'),
  ]);
}
