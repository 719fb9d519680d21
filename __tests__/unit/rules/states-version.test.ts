import { describe, expect, it } from '@jest/globals';
import { statesName } from '../../../src/rules/versions/states-name.ts';
import { statesVersion } from '../../../src/rules/versions/states-version.ts';

describe('statesVersion', () => {
  it.each([
    ['"react": "^19.0.0",', '19.0.0'],
    ['"react": "^19",', '19.0.0'],
    ['"react": "^19.0.0",', '19'],
    ['requires-python = ">=3.11,<3.13"', '3.11'],
    ['pydantic>=2.5.0', '2.5'],
    ['FROM node:20.11-alpine AS build', '20.11'],
    ['FROM node:20.11-alpine AS build', '20.11-alpine'],
    ['<TargetFramework>net8.0</TargetFramework>', '8.0'],
    ['set(CMAKE_CXX_STANDARD 20)', '20'],
    ['React v19.1.', '19.1'],
    ['Use Pydantic V2.5 here', 'v2.5'],
    ['cheerio (override): 1.0.0-rc.12', '1.0.0-rc.12'],
    ['node-version: 20.x', '20'],
    ['| hyper | 1.1.0 |', '1.1.0'],
    ['golang.org/x/net v0.0.0-20240102150405-abcdef123456', 'v0.0.0-20240102150405-abcdef123456'],
    ['FROM debian:bookworm-slim', 'bookworm-slim'],
    ['"lib": "1.0 - 2.0"', '1.0'],
  ])('finds in %j the version %j', (quote, version) => {
    expect(statesVersion(quote, version)).toBe(true);
  });

  it.each([
    ['"react": "^18.2.0",', '19.0.0'],
    ['requires-python = ">=3.11,<3.13"', '3.13'],
    ['"lib": "1.0 - 2.0"', '2.0'],
    ['version 3.11 is used', '3.1'],
    ['version 13.1 is used', '3.1'],
    ['FROM node:20.11.0', '20'],
    ['axum 0.8.0-alpha.1', '0.8.0'],
    ['matchit = "=0.8.0"', '0.8.0-alpha.1'],
    ['no version at all', '1.0.0'],
    ['django != 4.2', '4.2'],
    ['anything', ''],
  ])('does not find in %j the version %j', (quote, version) => {
    expect(statesVersion(quote, version)).toBe(false);
  });

  it('takes linear time on a quote of nothing but digits and dots', () => {
    expect(statesVersion('1.'.repeat(40_000), '2.0.0')).toBe(false);
  });
});

describe('statesName', () => {
  it.each([
    ['"@angular/core": "^19.0.0"', '@angular/core'],
    ['"@angular/core": "^19.0.0"', 'Angular'],
    ['"tailwindcss": "^4.0.0"', 'Tailwind CSS'],
    ['implementation "io.ktor:ktor-server-core:2.0.2"', 'Ktor (server)'],
    ['<artifactId>spring-boot-starter-web</artifactId>', 'Spring Boot'],
    ['image: postgres:16', 'PostgreSQL'],
    ['FROM golang:1.22', 'Go'],
    ['go 1.22', 'Go'],
    ['<TargetFramework>net8.0</TargetFramework>', '.NET'],
    ['FROM eclipse-temurin:17', 'Java'],
    ['set(CMAKE_CXX_STANDARD 20)', 'C++'],
    ['"next": "14.1.0"', 'Next.js'],
    ['rust-version = "1.75"', 'Rust'],
    ['FROM node:20', 'Node.js'],
    ['"engines": { "vscode": "^1.90.0" }', 'VS Code'],
    ['依赖 markdown-it 14.1.0', 'markdown-it'],
  ])('finds in %j the name %j', (quote, name) => {
    expect(statesName(quote, name)).toBe(true);
  });

  it.each([
    ['"preact": "^10.0.0"', 'Vue.js'],
    ['FROM alpine:3.20', 'Go'],
    ['"react-router": "6.0.0"', 'Svelte'],
    ['a client library 1.0', 'Redis client library'],
    ['category 1.2', 'Go'],
  ])('does not find in %j the name %j', (quote, name) => {
    expect(statesName(quote, name)).toBe(false);
  });
});
