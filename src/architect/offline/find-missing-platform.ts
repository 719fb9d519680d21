import { missingPlatformTexts } from '../../requirement/missing-platform-texts.ts';
import type { Question } from '../../requirement/question.ts';
import { knownTechnologies } from '../../research/technology-kinds.ts';
import type { Assignment } from '../assignment.ts';
import { detectEcosystem } from './detect-ecosystem.ts';
import { documents } from './ecosystems/index.ts';
import { mentionsName } from './mentions-name.ts';
import { findProjectFiles } from './project-files.ts';

/** Words of texts, guides and rules: what asks for them asks for no program. */
const writing =
  /(?<!\p{L})(?:document(?:ation|s)?|guide(?:line)?s?|handbook|manual|policy|policies|report template|checklist|article|readme|wiki|tutorial|glossary|dokument\p{L}*|anleitung\p{L}*|handbuch|richtlinie\p{L}*|leitfaden|manuel|rédiger|documento?s?|documentación|documentação|documentazione|guía|guia|guida|manuale|política|dokumentacj\p{L}*|podręcznik|instrukcj\p{L}*|документ\p{L}*|руководств\p{L}*|инструкци\p{L}*)(?!\p{L})|文档|文件撰寫|手册|手冊|指南|文書|ドキュメント|手順書|マニュアル|문서|설명서|지침/iu;
const fence = /^\s{0,3}(?:```|~~~)\s*[A-Za-z]/mu;
/** Shorter names are words of sentences. */
const leastName = 4;

/** Whether a text names a technology as it is properly written, which plain words are not. */
function namesTechnology(text: string): boolean {
  return knownTechnologies().some(
    ({ name, kind }) =>
      kind !== 'format' &&
      name.length >= leastName &&
      /\p{Lu}/u.test(name) &&
      text.includes(name) &&
      mentionsName(text.toLowerCase(), [name.toLowerCase()]),
  );
}

/**
 * The question that stays open where nothing tells what to build with: no manifest, no language, no file, no
 * command, no code and no technology, and no sign that a document is asked for. It is for the offline architect,
 * which invents no language.
 */
export function findMissingPlatform(assignment: Assignment): Question | undefined {
  const { requirement, research, pins, locale } = assignment;
  const files = findProjectFiles(research.files);
  if (files.length > 0 || pins.length > 0) return undefined;
  if (detectEcosystem(assignment, files) !== documents) return undefined;
  const isShown = research.facts.some(
    ({ is }) =>
      is === 'file' ||
      is === 'command' ||
      is === 'version' ||
      is === 'schema' ||
      is === 'signature',
  );
  const texts = [requirement.title, requirement.text, ...research.files.map(({ text }) => text)];
  const isNamed = texts.some((text) => fence.test(text) || namesTechnology(text));
  const isWriting = [requirement.title, requirement.text].some((text) => writing.test(text));
  if (isShown || isNamed || isWriting) return undefined;
  const [text = '', ...options] =
    missingPlatformTexts[locale.tag] ?? missingPlatformTexts['en'] ?? [];
  return { text, options, recommended: 0 };
}
