import { describe, expect, it } from '@jest/globals';
import { versionsIn } from './versions-in.ts';
import type { Sample } from './versions-in.ts';

const sha = 'b4ffde65f46336ab88eb53be808477a3936bae11';

const samples: readonly Sample[] = [
  [
    'a workflow of GitHub',
    '.github/workflows/ci.yml',
    `name: CI
on:
  push:
    branches: [main, 'release/1.2']
  schedule:
    - cron: '0 3 * * 1'
env:
  GO_VERSION: '1.22.1'
jobs:
  test:
    runs-on: ubuntu-22.04
    timeout-minutes: 15
    container: node:20.11.1-bookworm
    services:
      postgres:
        image: postgres:16.2
        ports: ['5432:5432']
    strategy:
      matrix:
        python-version: ['3.11', '3.12']
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@${sha} # v5.1.0
        with:
          python-version: \${{ matrix.python-version }}
      - uses: golangci/golangci-lint-action@${sha} # pin@v4.0.0
        with:
          version: v1.57.2
      - uses: docker://alpine:3.19.1
      - uses: ./.github/actions/local
      - uses: acme/pinned@${sha}
      - uses: acme/branch@main
      - run: pip install ruff==0.3.5
  call:
    uses: acme/flows/.github/workflows/release.yml@v1.2.3
`,
    [
      'Python 3.11',
      'acme/flows/.github/workflows/release.yml 1.2.3',
      'actions/checkout 4',
      'actions/setup-python 5.1.0',
      'alpine 3.19.1',
      'Go 1.22.1',
      'golangci/golangci-lint-action 4.0.0',
      'node 20.11.1-bookworm',
      'postgres 16.2',
      'ruff 0.3.5',
    ],
  ],
  [
    'an action of its own',
    'action.yml',
    `name: Shop
description: Ships.
inputs:
  retries:
    default: '3.5'
runs:
  using: node20
  main: dist/index.js
`,
    ['node 20'],
  ],
  [
    'a pipeline of GitLab',
    '.gitlab-ci.yml',
    `image: python:3.12.2-slim
include:
  - component: gitlab.com/components/sast/sast@2.0.1
variables:
  POSTGRES_VERSION: "16.2"
services:
  - postgres:16.2
  - name: redis:7.2.4
    alias: cache
test:
  image:
    name: cypress/included:13.7.1
    entrypoint: [""]
  script:
    - pip install tox==4.14.2
`,
    [
      'cypress/included 13.7.1',
      'gitlab.com/components/sast/sast 2.0.1',
      'PostgreSQL 16.2',
      'postgres 16.2',
      'python 3.12.2-slim',
      'redis 7.2.4',
      'tox 4.14.2',
    ],
  ],
  [
    'a pipeline of CircleCI',
    '.circleci/config.yml',
    `version: 2.1
orbs:
  node: circleci/node@5.2.0
jobs:
  build:
    docker:
      - image: cimg/node:20.11.1
    steps:
      - checkout
`,
    ['cimg/node 20.11.1', 'circleci/node 5.2.0'],
  ],
  [
    'a pipeline of Azure',
    'azure-pipelines.yml',
    `pool:
  vmImage: ubuntu-22.04
steps:
  - task: NodeTool@0
    inputs:
      versionSpec: '20.x'
  - task: UsePythonVersion@0
    inputs:
      versionSpec: '3.12'
  - task: UseDotNet@2
    inputs:
      packageType: sdk
      version: '8.0.203'
`,
    ['.NET SDK 8.0.203', 'Node.js 20', 'Python 3.12'],
  ],
  [
    'a pipeline of Bitbucket',
    'bitbucket-pipelines.yml',
    `image: node:20.11.1
pipelines:
  default:
    - step:
        script:
          - pipe: atlassian/aws-s3-deploy:1.1.0
`,
    ['atlassian/aws-s3-deploy 1.1.0', 'node 20.11.1'],
  ],
  [
    'a pipeline of Travis',
    '.travis.yml',
    'language: python\ndist: jammy\npython:\n  - "3.8"\n  - "3.11"\n',
    ['Python 3.8'],
  ],
  [
    'a Jenkinsfile',
    'Jenkinsfile',
    `pipeline {
  agent { docker { image 'maven:3.9.6-eclipse-temurin-21' } }
  options { timeout(time: 10, unit: 'MINUTES') }
}
`,
    ['maven 3.9.6-eclipse-temurin-21'],
  ],
  [
    '.tool-versions',
    '.tool-versions',
    'nodejs 20.11.1\npython 3.12.2 3.11.8\nelixir 1.16.2-otp-26\nerlang 26.2.3 # OTP\njava temurin-21.0.2+13.0.LTS\nrust stable\n',
    ['elixir 1.16.2', 'erlang 26.2.3', 'java 21.0.2+13.0.LTS', 'node 20.11.1', 'python 3.12.2'],
  ],
  [
    'mise.toml',
    'mise.toml',
    `[env]
PORT = "8080"

[tools]
node = "20.11.1"
python = ["3.12", "3.11"]
terraform = { version = "1.7.5" }
"npm:prettier" = "3.2.5"
java = "temurin-21"
go = "latest"

[tasks.build]
run = "make"
`,
    ['java 21', 'node 20.11.1', 'prettier 3.2.5', 'python 3.12', 'terraform 1.7.5'],
  ],
  ['.nvmrc', '.nvmrc', 'v20.11.1\n', ['node 20.11.1']],
  ['.nvmrc with a name', '.nvmrc', 'lts/iron\n', []],
  ['.node-version', '.node-version', '20.11.1\n', ['node 20.11.1']],
  ['.ruby-version', '.ruby-version', 'ruby-3.3.0\n', ['ruby 3.3.0']],
  [
    '.prototools',
    '.prototools',
    'node = "20.11.1"\npnpm = "8.15.5"\n\n[settings]\nauto-install = true\n',
    ['node 20.11.1', 'pnpm 8.15.5'],
  ],
  [
    'devbox.json',
    'devbox.json',
    '{\n  "packages": ["nodejs@20.11.1", "python@3.12", "jq@latest"]\n}\n',
    ['nodejs 20.11.1', 'python 3.12'],
  ],
  [
    'Brewfile',
    'Brewfile',
    'tap "homebrew/bundle"\nbrew "postgresql@16"\nbrew "node@20", link: true\nbrew "jq"\n',
    ['node 20', 'postgresql 16'],
  ],
  [
    'aqua.yaml',
    'aqua.yaml',
    `registries:
  - type: standard
    ref: v4.150.0
packages:
  - name: cli/cli@v2.46.0
  - name: hashicorp/terraform@v1.7.5
`,
    ['cli/cli 2.46.0', 'hashicorp/terraform 1.7.5'],
  ],
  [
    'netlify.toml',
    'netlify.toml',
    '[build.environment]\n  NODE_VERSION = "20.11.1"\n  PYTHON_VERSION = "3.12"\n',
    ['node 20.11.1', 'python 3.12'],
  ],
];

describe('versions in pipelines and tool files', () => {
  it.each(samples)('are read from %s', (_title, path, text, pairs) => {
    expect(versionsIn(path, text)).toEqual([...pairs].sort());
  });
});
