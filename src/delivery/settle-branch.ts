import { SpecWriterError } from '../errors.ts';
import { shortDigest } from '../spec/short-digest.ts';

export type BranchOf = {
  readonly issue?: number | undefined;
  /** What stands for the requirement where there is no issue; the same one gives the same branch. */
  readonly source: string;
  /** The branch that a pull request goes to, where it is known. */
  readonly base?: string;
};

/**
 * The name of the branch, with the number of the issue where the template asks for it; without an
 * issue, `spec/issue-{issue}` becomes `spec/requirement-1a2b3c4d`. Refuses what Git or GitHub would.
 */
export function settleBranch(template: string, { issue, source, base }: BranchOf): string {
  const name =
    issue === undefined
      ? template.replaceAll(/(?:issue-)?\{issue\}/gu, `requirement-${shortDigest(source)}`)
      : template.replaceAll('{issue}', String(issue));
  // macOS stores decomposed letters as composed ones; both must be one branch.
  const branch = name.trim().normalize('NFC');
  const [, found] = faults.find(([fault]) => fault(branch)) ?? [];
  if (found !== undefined) throw refused(branch, found);
  if (base !== undefined) refuseBase(branch, base);
  return branch;
}

/** A pull request needs two branches; a commit to its base would have published without anybody's review. */
export function refuseBase(branch: string, base: string): void {
  if (branch !== base) return;
  throw new SpecWriterError('input', {
    message: `Expected a branch of its own for the pull request, found ${JSON.stringify(branch)}, which is its base.`,
    hint: 'Set branch to another name, or publish: commit to write to that branch itself.',
  });
}

/** A file name may have 255 bytes; `refs/heads/`, a suffix and the ending of Git's lock file need room. */
const longestBranch = 200;

const isTooLong = (name: string): boolean => new TextEncoder().encode(name).length > longestBranch;

type Fault = readonly [is: (name: string) => boolean, found: string];
const holds =
  (pattern: RegExp) =>
  (name: string): boolean =>
    pattern.test(name);

/** The rules of `git check-ref-format --branch`, those of GitHub, and what no two people would read alike. */
const faults: readonly Fault[] = [
  [(name) => name === '', 'which is empty'],
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  [holds(/[\u0000-\u001f\u007f-\u009f]/u), 'which holds a control character'],
  [holds(/[\p{Z}\p{Cf}\p{Cs}\p{Co}]/u), 'which holds a space or an invisible character'],
  [holds(/[~^:?*[\\]/u), 'which holds one of ~ ^ : ? * [ \\'],
  [holds(/[{}]/u), 'which holds a brace; the only placeholder is {issue}'],
  [holds(/\.\./u), 'which holds ".."'],
  [holds(/^-/u), 'which begins with "-"'],
  [holds(/^\/|\/$|\/\//u), 'which has an empty part'],
  [holds(/(?:^|\/)\./u), 'in which a part begins with "."'],
  [holds(/\.$/u), 'which ends with "."'],
  [holds(/\.lock(?:\/|$)/iu), 'in which a part ends with ".lock"'],
  [holds(/^(?:@|head)$/iu), 'which is a name of Git itself'],
  [holds(/^refs\//iu), 'which begins with "refs/"'],
  [holds(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/iu), 'which looks like a commit'],
  [isTooLong, `which is longer than ${longestBranch} bytes: file systems hold names of 255 bytes`],
];

function refused(branch: string, found: string): SpecWriterError {
  const shown = JSON.stringify(branch.length > 100 ? `${branch.slice(0, 100)}…` : branch);
  return new SpecWriterError('input', {
    message: `Expected the name of a branch, found ${shown}, ${found}.`,
    hint: 'Set branch to a name such as spec/issue-{issue}.',
  });
}
