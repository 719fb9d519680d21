import { toFlat, toPascal, toSnake } from '../file-names.ts';
import type { Ecosystem } from './ecosystem.ts';

const packageOf = (root: string): string =>
  /^\d/u.test(root) ? `app_${toSnake(root)}` : toSnake(root);

export const python: Ecosystem = {
  id: 'python',
  languages: ['python', 'py', 'django', 'flask', 'fastapi', 'pandas', 'pytest'],
  extensions: ['py', 'pyi', 'ipynb'],
  manifests: [
    'pyproject.toml',
    'requirements.txt',
    'setup.py',
    'setup.cfg',
    'pipfile',
    'poetry.lock',
    'uv.lock',
    'environment.yml',
  ],
  manifest: () => 'pyproject.toml',
  entries: {
    program: (root) => `src/${packageOf(root)}/__main__.py`,
    library: (root) => `src/${packageOf(root)}/__init__.py`,
  },
  source: (name, root) => `src/${packageOf(root)}/${toSnake(name)}.py`,
  test: (name) => `tests/test_${toSnake(name)}.py`,
  commands: {
    install: 'python -m pip install -e .',
    check: 'python -m compileall -q src',
    test: 'python -m pytest',
  },
};

export const ruby: Ecosystem = {
  id: 'ruby',
  languages: ['ruby', 'rb', 'rails', 'sinatra'],
  extensions: ['rb', 'rake', 'gemspec'],
  manifests: ['gemfile', 'gemfile.lock', '.gemspec'],
  manifest: () => 'Gemfile',
  entries: {
    program: (root) => `bin/${root}`,
    library: (root) => `lib/${toSnake(root)}.rb`,
  },
  source: (name, root) => `lib/${toSnake(root)}/${toSnake(name)}.rb`,
  test: (name) => `test/${toSnake(name)}_test.rb`,
  commands: { install: 'bundle install', test: 'bundle exec rake test' },
};

export const elixir: Ecosystem = {
  id: 'elixir',
  languages: ['elixir', 'phoenix', 'exs'],
  extensions: ['ex', 'exs'],
  manifests: ['mix.exs', 'mix.lock'],
  manifest: () => 'mix.exs',
  entries: {
    program: (root) => `lib/${toSnake(root)}/application.ex`,
    library: (root) => `lib/${toSnake(root)}.ex`,
  },
  source: (name, root) => `lib/${toSnake(root)}/${toSnake(name)}.ex`,
  test: (name, root) => `test/${toSnake(root)}/${toSnake(name)}_test.exs`,
  commands: { install: 'mix deps.get', check: 'mix compile', test: 'mix test' },
};

export const shell: Ecosystem = {
  id: 'shell',
  languages: ['shellscript', 'bats'],
  extensions: ['sh', 'bash', 'ps1'],
  manifests: [],
  entries: { program: (root) => `bin/${root}.sh`, library: (root) => `bin/${root}.sh` },
  source: (name) => `lib/${name}.sh`,
  test: (name) => `test/${name}.bats`,
  commands: {},
  bareTest: 'bats test',
};

export const terraform: Ecosystem = {
  id: 'terraform',
  languages: ['terraform', 'hcl', 'opentofu'],
  extensions: ['tf', 'tfvars'],
  manifests: ['versions.tf', 'main.tf', '.terraform.lock.hcl'],
  manifest: () => 'versions.tf',
  entries: { program: () => 'main.tf', library: () => 'main.tf' },
  source: (name) => `${toSnake(name)}.tf`,
  test: (name) => `tests/${toSnake(name)}.tftest.hcl`,
  commands: { install: 'terraform init', check: 'terraform validate', test: 'terraform test' },
};

export const haskell: Ecosystem = {
  id: 'haskell',
  languages: ['haskell', 'hs'],
  extensions: ['hs', 'cabal'],
  manifests: ['.cabal', 'stack.yaml', 'cabal.project'],
  manifest: (root) => `${root}.cabal`,
  entries: { program: () => 'app/Main.hs', library: (root) => `src/${toPascal(root)}.hs` },
  source: (name) => `src/${toPascal(name)}.hs`,
  test: (name) => `test/${toPascal(name)}Spec.hs`,
  commands: { check: 'cabal build', test: 'cabal test' },
};

export const lua: Ecosystem = {
  id: 'lua',
  languages: ['lua', 'neovim'],
  extensions: ['lua', 'rockspec'],
  manifests: ['.rockspec'],
  manifest: (root) => `${root}-scm-1.rockspec`,
  entries: { program: () => 'main.lua', library: (root) => `lua/${toFlat(root)}/init.lua` },
  source: (name, root) => `lua/${toFlat(root)}/${toSnake(name)}.lua`,
  test: (name) => `spec/${toSnake(name)}_spec.lua`,
  commands: { test: 'busted' },
};
