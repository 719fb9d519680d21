import type { AlternativeFact, VersionFact } from './research.ts';
import { findTechnology } from './technology-kinds.ts';

/** Technologies of which a project uses one: what a document still names beside the manifest's is outdated. */
const rivals: readonly ReadonlySet<string>[] = [
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
].map((names) => new Set(names.split(',')));

const isFromProse = ({ strength }: VersionFact): boolean =>
  strength === 'prose' || strength === 'requirement';

const nameOf = ({ name }: VersionFact): string => findTechnology(name)?.name ?? name;

/** The choices between a technology of a manifest and one that only a document names for the same purpose. */
export const findRivals = (pins: readonly VersionFact[]): AlternativeFact[] =>
  rivals.flatMap((names): AlternativeFact[] => {
    const rival = pins.filter((pin) => names.has(nameOf(pin)));
    const used = rival.filter((pin) => !isFromProse(pin));
    const [first] = used;
    const others = rival.filter((pin) => isFromProse(pin) && pin.strength === 'prose');
    if (first === undefined || others.length === 0) return [];
    return [
      {
        is: 'alternative',
        topic: [first, ...others].map(({ name }) => name).join(', '),
        options: [first, ...others].map(({ name, evidence }) => ({ name, evidence })),
      },
    ];
  });
