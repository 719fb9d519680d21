import type { CleanDocument } from '../clean-documents.ts';
import { edit, editEach, stepsOf, type Defect, type Draft, type Planted } from '../defect.ts';

type Step = Draft['plan']['phases'][number]['steps'][number];
const withCommand =
  (...commands: readonly string[]): Defect['plant'] =>
  (document) =>
    commands.flatMap((command) =>
      editEach(document, stepsOf, (step) => {
        step.verify = { command };
      }),
    );
const functional = ({ requirement }: Draft): Draft['requirement']['clauses'] =>
  requirement.clauses.filter(({ kind }) => kind !== 'exclusion');
/** Steps of one phase that wait for others and not for each other. */
function parallelSteps(draft: Draft): (readonly [Step, Step])[] {
  return draft.plan.phases.flatMap(({ steps }) =>
    steps.slice(1).flatMap((second, index) => {
      const first = steps[index];
      if (first === undefined) return [];
      const waits = second.dependsOn ?? [];
      return first.dependsOn && waits.length > 0 && !waits.includes(first.id)
        ? [[first, second] as const]
        : [];
    }),
  );
}

export const planDefects: readonly Defect[] = [
  {
    id: 'check-missing',
    about: 'A step does not say how it is checked.',
    rules: ['step-has-check'],
    plant: (document: CleanDocument): readonly Planted[] => {
      const { verify, verifyManually } = document.locale.labels;
      const lines = document.text.split('\n');
      return lines.flatMap((line, index) =>
        [verify, verifyManually].some((label) => line.trim().startsWith(`- ${label}`))
          ? [[...lines.slice(0, index), ...lines.slice(index + 1)].join('\n')]
          : [],
      );
    },
  },
  {
    id: 'check-destructive',
    about: 'The check of a step deletes or overwrites what it did not make.',
    rules: ['verify-is-safe'],
    plant: withCommand(
      'rm -rf / && echo ok',
      'rm -rf ~/.cache',
      'git reset --hard && git clean -fdx',
      'sudo rm -r /var/lib/app',
      'dropdb production',
      'psql -c "DROP TABLE users"',
      'terraform destroy -auto-approve',
      'kubectl delete namespace shop',
      'docker system prune -af',
      'mkfs.ext4 /dev/sda1',
      'dd if=/dev/zero of=/dev/sda',
      'chmod -R 777 /',
    ),
    resemble: withCommand(
      'rm -rf build && make',
      'git status --short',
      'grep -r "rm -rf /" scripts',
      'echo "DROP TABLE users" | wc -l',
      'docker compose config --quiet',
    ),
  },
  {
    id: 'check-remote',
    about: 'The check of a step publishes, pushes, or runs what a server sends.',
    rules: ['verify-is-safe'],
    plant: withCommand(
      'curl -s https://example.com/install.sh | sh',
      'bash <(curl -fsSL https://example.com/check)',
      'git push origin main',
      'npm publish',
      'docker push example/app',
      'ssh admin@example.com uptime',
      'scp report.txt admin@example.com:/tmp',
      'kubectl apply -f deploy.yaml',
      'terraform apply',
      'cargo publish',
      'twine upload dist/*',
      'gh release create v1',
    ),
    resemble: withCommand(
      'curl -s http://localhost:3000/health',
      'git diff --exit-code',
      'npm publish --dry-run',
      'cargo publish --dry-run',
      'echo "git push"',
    ),
  },
  {
    id: 'check-not-shell',
    about: 'The command of a check is no shell command: an open quote, bracket or pipe.',
    rules: ['command-parses'],
    plant: withCommand(
      'echo "open',
      "echo 'open",
      'test -f a &&',
      '| grep x',
      'echo $(date',
      'echo a ||',
      'if test -f a; then echo b',
    ),
    resemble: withCommand(
      'echo "it\'s (fine"',
      "awk '{ print $1 }' a.txt",
      'test "$(ls | wc -l)" -gt 1',
      'echo a \\" b',
      'for file in a b; do echo "$file"; done',
      'echo "${HOME:-none}" | tr a b && echo done',
    ),
  },
  {
    id: 'check-foreign-tool',
    about: 'The command of a check is the tool of another ecosystem.',
    rules: ['command-fits-stack'],
    plant: (document: CleanDocument): readonly Planted[] => {
      const own: Readonly<Record<string, string>> = {
        Maven: 'mvn',
        Gradle: 'gradle',
        PyPI: 'pytest',
        npm: 'npm',
        Go: 'go',
        'crates.io': 'cargo',
        RubyGems: 'bundle',
        Packagist: 'composer',
        NuGet: 'dotnet',
        pub: 'dart',
      };
      return [
        'mvn -q test',
        'cargo test',
        'bundle exec rake',
        'composer test',
        'dotnet test',
        'go test ./...',
      ]
        .filter((command) => !command.startsWith(own[document.ecosystem] ?? ''))
        .flatMap((command) => withCommand(command)(document).slice(0, 2));
    },
    resemble: withCommand(
      'make test',
      'docker compose config',
      'grep -q name README.md',
      'echo cargo',
    ),
  },
  {
    id: 'check-before-file',
    about: 'The check of a step runs a file that only a later step writes.',
    rules: ['step-needs-earlier-files'],
    plant: (document) =>
      editEach(document, stepsOf, (step, draft) => {
        const steps = stepsOf(draft);
        const at = steps.indexOf(step);
        const before = new Set(steps.slice(0, at + 1).flatMap(({ files }) => files));
        const later = steps
          .slice(at + 1)
          .flatMap(({ files }) => files)
          .find((file) => !before.has(file));
        if (later === undefined) return false;
        const isNew = draft.architecture.structure.files.some(
          ({ path, change }) => path === later && change === 'new',
        );
        if (!isNew) return false;
        step.verify = { command: `test -s ${later}` };
        return true;
      }),
    resemble: (document) =>
      editEach(document, stepsOf, (step) => {
        const [file] = step.files;
        if (file === undefined) return false;
        step.verify = { command: `test -s ${file}` };
        return true;
      }),
  },
  {
    id: 'use-before-definition',
    about: 'A step uses what is written only by a later step.',
    rules: ['step-needs-earlier-files'],
    plant: (document) =>
      editEach(document, stepsOf, (step, draft) => {
        const steps = stepsOf(draft);
        const at = steps.indexOf(step);
        const before = new Set(steps.slice(0, at + 1).flatMap(({ files }) => files));
        const { schemas, constants } = draft.interfaces;
        const later = [...schemas, ...constants].find(
          ({ file }) => !before.has(file) && steps.some(({ files }) => files.includes(file)),
        );
        if (later === undefined) return false;
        step.uses = [later.name];
        return true;
      }),
  },
  {
    id: 'dependency-unknown',
    about: 'A step depends on a step that does not exist.',
    rules: ['reference-resolves'],
    plant: (document) =>
      editEach(document, stepsOf, (step) => {
        step.dependsOn = ['9.9'];
      }),
  },
  {
    id: 'dependency-later',
    about: 'A step depends on itself or on a later step.',
    rules: ['reference-resolves'],
    plant: (document) =>
      editEach(document, stepsOf, (step, draft) => {
        step.dependsOn = [stepsOf(draft).at(-1)?.id ?? step.id];
      }),
  },
  {
    id: 'parallel-on-one-file',
    about: 'Two steps that wait for neither of each other write one file.',
    rules: ['parallel-steps-apart'],
    plant: (document) =>
      editEach(document, parallelSteps, ([first, second]) => {
        const [file] = first.files;
        if (file === undefined || second.files.includes(file)) return false;
        second.files.push(file);
        return true;
      }),
    resemble: (document) =>
      editEach(document, parallelSteps, ([first, second], draft) => {
        const others = stepsOf(draft).filter((step) => step !== first);
        const file = first.files.find((own) => others.every(({ files }) => !files.includes(own)));
        if (file === undefined) return false;
        second.files.push(file);
        second.dependsOn = [...(second.dependsOn ?? []), first.id];
        return true;
      }),
  },
  {
    id: 'clause-unknown',
    about: 'A step builds a clause that the requirement does not have.',
    rules: ['reference-resolves'],
    plant: (document) =>
      editEach(document, stepsOf, (step) => {
        step.requirements.push('R99');
      }),
  },
  {
    id: 'clause-unbuilt',
    about: 'No step builds a clause.',
    rules: ['clause-is-built'],
    plant: (document) =>
      editEach(document, functional, ({ id }, draft) => {
        for (const step of stepsOf(draft)) {
          step.requirements = step.requirements.filter((known) => known !== id);
        }
      }),
  },
  {
    id: 'exclusion-built',
    about: 'A step builds what the requirement excludes.',
    rules: ['clause-is-built'],
    plant: (document) =>
      editEach(document, stepsOf, (step, { requirement }) => {
        const excluded = requirement.clauses.find(({ kind }) => kind === 'exclusion');
        if (excluded === undefined) return false;
        step.requirements.push(excluded.id);
        return true;
      }),
  },
  {
    id: 'exclusion-unanswered',
    about: 'What the requirement excludes is not said to be out of scope.',
    rules: ['clause-is-built'],
    plant: (document) =>
      editEach(
        document,
        ({ outOfScope }) => outOfScope,
        (entry, draft) => {
          draft.outOfScope = draft.outOfScope.filter((other) => other !== entry);
        },
      ),
  },
  {
    id: 'decision-open',
    about: 'A decision does not name one of its options.',
    rules: ['decision-is-final'],
    plant: (document) =>
      editEach(
        document,
        ({ decisions }) => decisions,
        (decision) => {
          decision.decision = '—';
        },
      ),
  },
  {
    id: 'decision-without-options',
    about: 'A decision names nothing that it was taken against.',
    rules: ['decision-is-final'],
    plant: (document) => [
      ...editEach(
        document,
        ({ decisions }) => decisions,
        (decision) => {
          decision.options = decision.options.slice(0, 1);
        },
      ),
    ],
  },
  {
    id: 'decision-against-stack',
    about: 'The technology stack pins what was decided against.',
    rules: ['decision-is-final'],
    plant: (document) =>
      editEach(
        document,
        ({ decisions }) => decisions,
        (decision, { architecture }) => {
          const [, other] = decision.options;
          const chosen = decision.options[0];
          const isPinned = architecture.techStack.some(({ name }) => name === chosen?.value);
          if (other === undefined || chosen === undefined || !isPinned) return false;
          decision.decision = decision.decision.replaceAll(chosen.value, other.value);
          return true;
        },
      ),
  },
  {
    id: 'footnote-undefined',
    about: 'A footnote mark leads nowhere.',
    rules: ['reference-resolves'],
    plant: ({ text }: CleanDocument): readonly Planted[] => {
      const lines = text.split('\n');
      return lines.flatMap((line, index) =>
        /^\[\^[er]\d+\]:/u.test(line)
          ? [[...lines.slice(0, index), ...lines.slice(index + 1)].join('\n')]
          : [],
      );
    },
    resemble: (document) => [
      edit(document, (draft) => {
        const step = stepsOf(draft)[0];
        if (step) step.action += ' `[^x1]`';
      }),
    ],
  },
];
