import { describe, expect, it } from '@jest/globals';
import { readManifest } from '../../../../src/research/manifests/read-manifest.ts';
import { versionFactsOf, versionsOf } from './read-facts-of.ts';

describe('requirements.txt', () => {
  it('states pinned and bounded requirements', () => {
    const text = [
      '# web',
      '-r base.txt',
      'Django==4.2.11  # LTS',
      'celery[redis]~=5.3 ; python_version < "3.13"',
      'requests >=2.31, <3 --hash=sha256:abc',
      'uvicorn (>=0.27)',
      'numpy',
      'kit @ https://example.org/kit-1.0.tgz',
    ].join('\n');

    expect(versionsOf('api/requirements.txt', text)).toEqual([
      'Django 4.2.11 (==4.2.11)',
      'celery 5.3 (~=5.3)',
      'requests 2.31 (>=2.31, <3)',
      'uvicorn 0.27 (>=0.27)',
    ]);
  });

  it('reads no other requirement of the line as a part of the range', () => {
    expect(versionsOf('requirements.txt', 'fastapi==0.108.0, leftover-kit 987.6.5')).toEqual([
      'fastapi 0.108.0 (==0.108.0)',
    ]);
  });

  it('takes the file of a development environment for development', () => {
    expect(versionsOf('requirements-dev.txt', 'pytest==8.0.0')).toEqual([
      'pytest 8.0.0 development (==8.0.0)',
    ]);
  });

  it('leaves a requirement in prose to others', () => {
    const prose = 'The service must answer within a second.\nIt must log every call.';

    expect(readManifest({ path: 'requirements.txt', text: prose })).toBeUndefined();
  });
});

describe('pyproject.toml', () => {
  const text = `[project]
name = "svc"
version = "0.2.0"
requires-python = ">=3.11,<4"
dependencies = [
  "fastapi==0.109.0",
  "pydantic[email]>=2.5,<3 ; python_version > '3.8'",
  "bare",
]

[project.optional-dependencies]
postgres = ["psycopg>=3.1"]
test = ["pytest~=8.0"]

[dependency-groups]
lint = ["ruff==0.4.1", { include-group = "test" }]

[build-system]
requires = ["hatchling>=1.21"]
`;

  it('states what PEP 621, dependency groups and the build system ask for', () => {
    expect(versionsOf('pyproject.example.toml', text)).toEqual([
      'svc 0.2.0 own',
      'python 3.11 (>=3.11,<4)',
      'fastapi 0.109.0 (==0.109.0)',
      'pydantic 2.5 (>=2.5,<3)',
      'psycopg 3.1 (>=3.1)',
      'pytest 8.0 development (~=8.0)',
      'ruff 0.4.1 development (==0.4.1)',
      'hatchling 1.21 development (>=1.21)',
    ]);
  });

  it('quotes the element of a list by its own line', () => {
    const fastapi = versionFactsOf('pyproject.toml', text).find(({ name }) => name === 'fastapi');

    expect(fastapi?.evidence).toEqual({
      path: 'pyproject.toml',
      line: 6,
      quote: '"fastapi==0.109.0",',
    });
  });

  it('states what Poetry asks for', () => {
    const poetry = `[tool.poetry]
name = "svc"
version = "1.0.0"
[tool.poetry.dependencies]
python = "^3.11"
httpx = { version = "^0.27", extras = ["http2"] }
numpy = [{ version = "1.26.4", python = "<3.13" }, { version = "2.0", python = ">=3.13" }]
sibling = { path = "../sibling" }
[tool.poetry.group.dev.dependencies]
mypy = "1.9.0"
`;

    expect(versionsOf('pyproject.toml', poetry)).toEqual([
      'svc 1.0.0 own',
      'python 3.11 (^3.11)',
      'httpx 0.27 (^0.27)',
      'numpy 1.26.4',
      'mypy 1.9.0 development',
    ]);
  });

  it('reads a broken file statement by statement and says what is wrong', () => {
    const broken = `[project]
name = "svc"
version = "0.2.0
dependencies = [
  "fastapi==0.109.0",
  "uvicorn>=0.27"
[tool.poetry.dependencies]
httpx = "^0.27"
bad = = 1
rich = "13.0"
[tool.poetry.dev-dependencies
lost = "1.0"
`;

    const reading = readManifest({ path: 'pyproject.toml', text: broken });

    expect(versionsOf('pyproject.toml', broken)).toEqual([
      'fastapi 0.109.0 (==0.109.0)',
      'uvicorn 0.27 (>=0.27)',
      'httpx 0.27 (^0.27)',
      'rich 13.0',
    ]);
    expect(reading?.malformed).toBe(
      'Expected a well-formed pyproject.toml, found Unterminated string constant in line 3.',
    );
  });
});

describe('other Python manifests', () => {
  it('reads setup.cfg', () => {
    const text = `[metadata]
name = kit
version = 1.0
[options]
python_requires = >=3.8
install_requires =
    requests>=2.0
    attrs
[options.extras_require]
test = pytest>=7
`;

    expect(versionsOf('setup.cfg', text)).toEqual([
      'kit 1.0 own',
      'python 3.8 (>=3.8)',
      'requests 2.0 (>=2.0)',
      'pytest 7 development (>=7)',
    ]);
  });

  it('reads Pipfile', () => {
    const text = `[packages]
flask = "==3.0.2"
free = "*"
[dev-packages]
pytest = { version = ">=8" }
[requires]
python_version = "3.11"
`;

    expect(versionsOf('Pipfile', text)).toEqual([
      'python 3.11',
      'flask 3.0.2 (==3.0.2)',
      'pytest 8 development (>=8)',
    ]);
  });

  it('reads a conda environment with its pip part', () => {
    const text = `name: env
channels: [conda-forge]
dependencies:
  - python=3.11
  - numpy>=1.26,<2
  - conda-forge::scipy=1.12.0=py311_0
  - make
  - pip:
      - torch==2.2.1
`;

    expect(versionsOf('environment.yml', text)).toEqual([
      'python 3.11 (=3.11)',
      'numpy 1.26 (>=1.26,<2)',
      'scipy 1.12.0 (=1.12.0=py311_0)',
      'torch 2.2.1 (==2.2.1)',
    ]);
  });
});
