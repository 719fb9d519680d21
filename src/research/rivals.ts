import type { Requirement } from '../requirement/requirement.ts';
import type { Evidence } from '../spec/spec.ts';
import { findDemandedNames } from './demanded-names.ts';
import type { AlternativeFact, ResearchFile, VersionFact } from './research.ts';
import { statesUse } from './states-use.ts';
import { findTechnology } from './technology-kinds.ts';

/** Technologies of which a project uses one: what a document still names beside the manifest's is outdated. */
export const rivals: readonly ReadonlySet<string>[] = [
  'Express,Fastify,Koa,hapi,NestJS,Hono,AdonisJS',
  'React,Vue,Angular,AngularJS,Svelte,SolidJS,Preact,Ember.js',
  'Next.js,Nuxt,Remix,Gatsby,SvelteKit,Astro',
  'Django,Flask,FastAPI,Pyramid,Sanic,Tornado',
  'Laravel,Symfony,CodeIgniter,CakePHP,Yii,Slim',
  'Rails,Sinatra,Hanami',
  'Spring Boot,Quarkus,Micronaut,Dropwizard',
  'axum,Actix Web,Rocket,Warp,Tide',
  'Gin,Echo,Fiber,Chi,Beego',
  'Jest,Vitest,Mocha,Jasmine,Ava',
  'Prisma,TypeORM,Sequelize,Drizzle ORM',
  'PostgreSQL,MySQL,MariaDB,Microsoft SQL Server,Oracle Database',
  'Maven,Gradle',
  'Flutter,React Native',
].map((names) => new Set(names.split(',')));

const isFromProse = ({ strength }: VersionFact): boolean =>
  strength === 'prose' || strength === 'requirement';

const lastPart = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

const nameOf = ({ name, kind }: VersionFact): string =>
  findTechnology(kind === 'image' ? lastPart(name) : name)?.name ?? name;

type Option = { readonly name: string; readonly evidence: Evidence };

const offer = (options: readonly Option[]): AlternativeFact => ({
  is: 'alternative',
  topic: options.map(({ name }) => name).join(', '),
  options: options.map(({ name, evidence }) => ({ name, evidence })),
});

/** Different documents that each build on another technology; one document that names both compares them. */
const acrossDocuments = (pins: readonly VersionFact[]): readonly VersionFact[] => {
  const paths = new Set(pins.map(({ evidence }) => evidence.path));
  return pins.length > 1 && paths.size === pins.length ? pins : [];
};

type Rival = {
  /** What manifests and lock files hold. */
  readonly used: readonly VersionFact[];
  /** What documents say is built with; a mention in passing is none. */
  readonly stated: readonly VersionFact[];
};

/** What else is named beside what a manifest holds, or beside what another document says. */
const findOthers = (rival: Rival, demanded: readonly Option[]): Option[] => {
  const { used, stated } = rival;
  const [first] = used;
  const isNamed = ({ name }: Option): boolean => used.some((pin) => nameOf(pin) === name);
  if (first === undefined) return [...acrossDocuments(stated)];
  // A requirement that names what is used as well tells of a move, or of both.
  const asked = demanded.length === 1 && !demanded.some(isNamed) ? demanded : [];
  const others = [
    ...asked,
    ...stated.filter((pin) => asked.every(({ name }) => name !== nameOf(pin))),
  ];
  return others.length === 0 ? [] : [first, ...others];
};

/** The choices between technologies for one purpose that manifests, documents and the requirement name apart. */
export const findRivals = (
  pins: readonly VersionFact[],
  requirement: Requirement,
  files: readonly ResearchFile[],
): AlternativeFact[] => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return rivals.flatMap((names) => {
    const rival = pins.filter((pin) => names.has(nameOf(pin)));
    if (rival.length === 0) return [];
    const used = rival.filter((pin) => !isFromProse(pin));
    const stated = rival.filter(
      (pin) => pin.strength === 'prose' && statesUse(pin, byPath.get(pin.evidence.path)),
    );
    const options = findOthers({ used, stated }, findDemandedNames(names, requirement));
    return options.length === 0 ? [] : [offer(options)];
  });
};
