import { en } from '../../locales/en.ts';
import type { Locale } from '../../locales/locale.ts';
import { readBlocks } from '../../markdown/read-blocks.ts';
import type { Requirement } from '../../requirement/requirement.ts';
import type { Clause } from '../../spec/spec.ts';
import { findFittingLocales } from '../../requirement/words/fitting-locales.ts';
import { divideLarge } from './divide-large.ts';
import { toFileName } from './file-names.ts';
import { architectureWords, tellsOf } from './heading-words.ts';
import { withoutMarkup } from './wording.ts';
import { trimEnd } from '../../trim-end.ts';

/** A heading of the requirement with the clauses that stand below it. */
export type Topic = {
  /** The author's words, without numbering; the requirement's title where no heading tells anything. */
  readonly title: string;
  /** The number that the author gave the heading, such as `3.2` or `F1`. */
  readonly number?: string;
  /** The headings above it, outermost first, without the requirement's title. */
  readonly above: readonly string[];
  readonly isWholeRequirement: boolean;
  readonly clauses: readonly Clause[];
};

type Heading = {
  readonly line: number;
  readonly level: number;
  readonly title: string;
  readonly number?: string;
};

/** More topics than this make more files than a reader can keep in mind. */
const mostTopics = 14;
/** A text of more headings is no outline. */
const mostHeadings = 2000;
/** More parts are no division but a list. */
const mostLayers = 8;
const numbering =
  /^\s*(?:(?:§\s*)?(\d{1,3}(?:\.\d{1,3}){0,4})[.)）、:：]?\s+|(\d{1,3}(?:\.\d{1,3}){0,4})[.)）、:：]\s*|([A-Z]{1,4}-?\d{1,4}(?:\.\d{1,3}){0,3})\s*[.:：、–—-]\s*|[一二三四五六七八九十]{1,3}[、.．]\s*|[IVX]{1,5}[.)]\s+|第[\d一二三四五六七八九十]{1,3}[章节節条]\s*)/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Words of headings that no file can be named after, beside those that the locale knows. */
const emptyWords: ReadonlySet<string> = new Set(
  'project product produit producto produto prodotto produkt продукт продукта projet proyecto projeto progetto проект проекта projektu system tool application app overview introduction einleitung konzept présentation introducción introdução введение introduzione wstęp 概述 概要 概览 概覽 总览 背景 简介 簡介 介绍 介紹 说明 說明 はじめに 개요 소개 项目 產品 产品 系统 工具 プロジェクト システム 製品 시스템 제품 mandatory optional core main other others misc miscellaneous general basic key functional details detail description the of and for to this it is a an user users story stories new list requirements mvp 核心 基本 其他 主要 一般 その他 전체 기능 funktionale funktional fonctionnelles fonctionnelle périmètre fonctionnel funcionales funcional funcionais функциональные functionele funzionali funkcjonalne wymagania функциям функции функционалу funzioni funciones funções fonctions funktionen funkcje use cases case casi uso casos cas anwendungsfälle'.split(
    ' ',
  ),
);

/** Divides the clauses by the headings that they stand below, in the author's order. */
export function readTopics(requirement: Requirement, clauses: readonly Clause[]): Topic[] {
  const headings = readHeadings(requirement.text);
  const tellsNothing = makeTellsNothing(requirement);
  for (let depth = 6; depth > 1; depth -= 1) {
    const topics = divide(requirement, clauses, { headings, depth, tellsNothing });
    if (topics.length <= mostTopics) return topics.flatMap(divideLarge);
  }
  return divide(requirement, clauses, { headings, depth: 1, tellsNothing }).flatMap(divideLarge);
}

function readHeadings(text: string): Heading[] {
  const blocks = readBlocks(text).filter((block) => block.is === 'heading');
  return blocks.slice(0, mostHeadings).map((block) => {
    const plain = withoutMarkup(block.text);
    const found = numbering.exec(plain);
    const title = trimEnd(plain.slice(found?.[0].length ?? 0), ':： ');
    const number = found?.[1] ?? found?.[2] ?? found?.[3];
    const heading = { line: block.line, level: block.level, title };
    return number === undefined ? heading : { ...heading, number };
  });
}

type Division = {
  readonly headings: readonly Heading[];
  /** Headings deeper than this many steps below the top do not divide. */
  readonly depth: number;
  readonly tellsNothing: (title: string) => boolean;
};

function divide(
  requirement: Requirement,
  clauses: readonly Clause[],
  { headings, depth, tellsNothing }: Division,
): Topic[] {
  const topics = new Map<Heading | undefined, Clause[]>();
  for (const clause of clauses) {
    const path = findPath(headings, clause.line).slice(0, depth);
    const heading = path.findLast(({ title }) => !tellsNothing(title));
    const found = topics.get(heading);
    if (found === undefined) topics.set(heading, [clause]);
    else found.push(clause);
  }
  return Array.from(topics, ([heading, members]): Topic => ({
    title: heading?.title ?? requirement.title,
    above: heading === undefined ? [] : titlesAbove(headings, heading),
    isWholeRequirement: heading === undefined,
    clauses: members,
    ...(heading?.number === undefined ? {} : { number: heading.number }),
  })).flatMap(divideLayers);
}

/** The author's name for a part of the architecture, in code font at the start of a clause. */
const layerName = /^`([A-Za-z][\w./-]{1,40})`/u;

/** Below a heading such as "Architecture" each named part is a topic of its own. */
function divideLayers(topic: Topic): Topic[] {
  if (!tellsOf(topic.title, architectureWords)) return [topic];
  const layers = new Map<string, Clause[]>();
  for (const clause of topic.clauses) {
    const name = layerName.exec(clause.text)?.[1] ?? '';
    layers.set(name, [...(layers.get(name) ?? []), clause]);
  }
  if (layers.size < 2 || layers.size > mostLayers) return [topic];
  return Array.from(layers, ([name, clauses]) => ({
    title: name === '' ? topic.title : name,
    above: [...topic.above, topic.title],
    isWholeRequirement: false,
    clauses,
  }));
}

/** The outermost heading is the requirement's title. */
const titlesAbove = (headings: readonly Heading[], { line }: Heading): string[] =>
  findPath(headings, line)
    .slice(1, -1)
    .map(({ title }) => title);

/** The headings above a line, outermost first. */
function findPath(headings: readonly Heading[], line: number): Heading[] {
  const path: Heading[] = [];
  for (const heading of headings) {
    if (heading.line > line) break;
    while (path.length > 0 && (path.at(-1)?.level ?? 0) >= heading.level) path.pop();
    path.push(heading);
  }
  return path;
}

/** A heading that every requirement has, such as "Proposal", names no module. */
function makeTellsNothing(requirement: Requirement): (title: string) => boolean {
  const known = new Map<string, boolean>();
  const vocabulary = readEmptyWords(findFittingLocales(requirement.text));
  const whole = requirement.title.toLowerCase();
  // A number such as `RFC-017:` is cut off a heading and stays in the title.
  const bare = requirement.title.replace(numbering, '').toLowerCase();
  return (title) => {
    const lower = title.toLowerCase();
    const isWhole = lower === whole || lower === bare;
    const judged = known.get(lower) ?? (isWhole || isEmpty(lower, vocabulary));
    known.set(lower, judged);
    return judged;
  };
}

type EmptyWords = {
  readonly whole: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly phrases: readonly string[];
};

/** A stem that is marked with `=` has to be the whole word. */
function readEmptyWords(fitting: readonly Locale[]): EmptyWords {
  const all = [en, ...fitting].flatMap(({ headings }) => [
    ...headings.proposal,
    ...headings.motivation,
    ...headings.acceptance,
    ...headings.constraint,
    ...headings.quality,
  ]);
  const phrases = all.map((phrase) => phrase.replace(/^=/u, ''));
  return {
    whole: new Set([
      ...emptyWords,
      ...phrases,
      ...[en, ...fitting].flatMap(({ headings }) => headings.context),
    ]),
    stems: all.filter((phrase) => !/[= ]/u.test(phrase) && phrase !== 'task'),
    phrases: [...phrases, ...emptyWords].filter(
      (phrase) => phrase.includes(' ') || unspaced.test(phrase),
    ),
  };
}

function isEmpty(title: string, { whole, stems, phrases }: EmptyWords): boolean {
  if (tellsOf(title, architectureWords)) return false;
  if (whole.has(title)) return true;
  // A title of Latin letters that gives no file name, such as the name of a kind of document.
  if (!/[^\p{Script=Latin}\P{L}]/u.test(title) && toFileName(title) === '') return true;
  const rest = phrases.reduce((text, phrase) => text.replaceAll(phrase, ' '), title);
  const words = rest.split(/[^\p{L}\p{N}-]+/u).filter((word) => word !== '');
  return words.every(
    (word) =>
      (word.length === 1 && !unspaced.test(word)) ||
      whole.has(word) ||
      (!unspaced.test(word) && stems.some((stem) => word.startsWith(stem))),
  );
}
