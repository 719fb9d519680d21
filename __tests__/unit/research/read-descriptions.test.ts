import { describe, expect, it } from '@jest/globals';
import { readFacts } from '../../../src/research/read-facts.ts';
import type { Fact } from '../../../src/research/research.ts';

const factsOf = (path: string, text: string): Fact[] => readFacts({ path, text });
const pairsOf = (path: string, text: string): string[] =>
  factsOf(path, text).flatMap((fact) =>
    fact.is === 'version' ? [`${fact.name} ${fact.version}`] : [],
  );

const openApiYaml = `openapi: 3.0.3
paths:
  /orders/{id}:
    parameters:
      - { name: verbose, in: query }
    post:
      summary: Change an order
      requestBody:
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Order' }
      responses:
        '200':
          content:
            application/json:
              schema: { type: array, items: { $ref: '#/components/schemas/Order' } }
        '404': { $ref: '#/components/responses/Missing' }
components:
  responses:
    Missing: { description: Not found }
  schemas:
    Order:
      required: [id]
      properties:
        id: { type: string, format: uuid, description: Key }
        state: { type: string, enum: [open, done], default: open }
        counts: { type: object, additionalProperties: { type: integer } }
    State:
      type: string
      enum: [open, done]
`;

describe('OpenAPI descriptions', () => {
  it('give endpoints with body, answer and errors', () => {
    expect(factsOf('api/openapi.yaml', openApiYaml)[0]).toEqual({
      is: 'signature',
      kind: 'endpoint',
      signature: 'POST /orders/{id}?verbose (body: Order) -> Order[]',
      description: 'Change an order',
      errors: ['404 Not found'],
      evidence: expect.objectContaining({ line: 3 }) as unknown,
    });
  });

  it('give schemas with types, defaults and what is required', () => {
    const schemas = factsOf('api/openapi.yaml', openApiYaml).filter((fact) => fact.is === 'schema');
    expect(schemas).toEqual([
      expect.objectContaining({
        name: 'Order',
        kind: 'record',
        fields: [
          { name: 'id', type: 'uuid', required: true, description: 'Key' },
          {
            name: 'state',
            type: "'open' | 'done'",
            required: false,
            description: '',
            default: 'open',
          },
          { name: 'counts', type: 'Record<string, integer>', required: false, description: '' },
        ],
      }),
      expect.objectContaining({ name: 'State', kind: 'enum', variants: ['open', 'done'] }),
    ]);
  });

  it('may be Swagger 2 in JSON', () => {
    const text = JSON.stringify({
      swagger: '2.0',
      paths: {
        '/a': {
          put: {
            parameters: [{ in: 'body', schema: { $ref: '#/definitions/A' } }],
            responses: {
              200: { schema: { $ref: '#/definitions/A' } },
              500: { description: 'Broken' },
            },
          },
        },
      },
      definitions: {
        A: { allOf: [{ $ref: '#/definitions/B' }, { properties: { id: { type: 'integer' } } }] },
      },
    });
    const [endpoint, schema] = factsOf('swagger.json', text);
    expect(endpoint).toMatchObject({ signature: 'PUT /a (body: A) -> A', errors: ['500 Broken'] });
    expect(schema).toMatchObject({ name: 'A', fields: [{ name: 'id', type: 'integer' }] });
  });
});

describe('JSON schemas', () => {
  it('give their own structure and their definitions', () => {
    const text = JSON.stringify({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      properties: {
        parts: { type: 'array', items: { $ref: '#/$defs/Part' } },
        name: { type: ['string', 'null'] },
      },
      required: ['parts'],
      $defs: { Part: { properties: { size: { type: 'number' } } } },
    });
    expect(factsOf('schemas/build-plan.schema.json', text)).toEqual([
      expect.objectContaining({
        name: 'BuildPlan',
        fields: [
          { name: 'parts', type: 'Part[]', required: true, description: '' },
          { name: 'name', type: 'string', required: false, description: '' },
        ],
      }),
      expect.objectContaining({ name: 'Part' }),
    ]);
  });
});

describe('containers and pipelines', () => {
  it.each([
    [
      'Dockerfile',
      'FROM python:3.11-slim AS base\nFROM base\nFROM scratch\nFROM alpine:latest\n',
      ['python 3.11-slim'],
    ],
    [
      'docker/api.Dockerfile',
      'FROM mcr.example.com/dotnet/sdk:8.0@sha256:' + 'a'.repeat(64),
      ['mcr.example.com/dotnet/sdk 8.0'],
    ],
    [
      'docker-compose.yml',
      'services:\n  db:\n    image: postgres:16.2\n    ports: ["5432:5432"]\n  own:\n    image: acme/own:latest\n',
      ['postgres 16.2'],
    ],
    ['compose.yaml', 'services:\n  db:\n    image: "postgres:${TAG:-15}"\n', ['postgres 15']],
    [
      'k8s/web.yaml',
      'kind: Deployment\nspec:\n  containers:\n    - image: nginx:1.25.4\n',
      ['nginx 1.25.4'],
    ],
    ['chart/values.yaml', 'image:\n  repository: acme/web\n  tag: "1.4.2"\n', ['acme/web 1.4.2']],
    [
      'ci.yml',
      'jobs:\n  a:\n    steps:\n      - uses: actions/checkout@v4\n      - uses: acme/x@main\n      - with:\n          node-version: 20\n          python-version: ["3.11", "3.12"]\n',
      ['actions/checkout 4', 'Node.js 20', 'Python 3.11'],
    ],
    [
      'ci.yml',
      `jobs:\n  a:\n    steps:\n      - uses: acme/tool@${'0123456789'.repeat(4)} # v2.1.0\n`,
      ['acme/tool 2.1.0'],
    ],
    [
      'infra/main.tf',
      'terraform {\n  required_version = ">= 1.7.0"\n  required_providers {\n    aws = {\n      source = "acme/cloud"\n      version = "~> 5.40"\n    }\n  }\n}\n',
      ['Terraform 1.7.0', 'acme/cloud 5.40'],
    ],
    [
      'platformio.ini',
      '[env:a]\nplatform = acme32@6.5.0\nlib_deps =\n  acme/Json@^7.0.4\n',
      ['acme32 6.5.0', 'acme/Json 7.0.4'],
    ],
    ['conanfile.txt', '[requires]\nfmt/10.2.1\nzlib/[>=1.3]\n', ['fmt 10.2.1', 'zlib 1.3']],
    ['Podfile', "pod 'Acme', '~> 5.8'\n", ['Acme 5.8']],
  ])('%s gives its versions', (path, text, pairs) => {
    expect(pairsOf(path, text)).toEqual(pairs);
  });

  it('prove a tag that is an argument by the line of the argument', () => {
    const [fact] = factsOf('Dockerfile', 'ARG JAVA=21\nFROM temurin:${JAVA}-jre\n');
    expect(fact).toMatchObject({
      name: 'temurin',
      version: '21',
      range: 'temurin:${JAVA}-jre',
      evidence: { line: 1, endLine: 2, quote: 'ARG JAVA=21 FROM temurin:${JAVA}-jre' },
    });
  });

  it.each([
    ['lines between them are empty', '\n\n'],
    ['many lines lie between them', '\nRUN a\nRUN b\nRUN c\nRUN d\n'],
  ])('quote only the image where %s', (_, between) => {
    const [fact] = factsOf('Dockerfile', `ARG JAVA=21${between}FROM temurin:\${JAVA}-jre\n`);
    expect(fact).toMatchObject({ evidence: { quote: 'FROM temurin:${JAVA}-jre' } });
  });
});
