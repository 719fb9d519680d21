export const id = 653;
export const ids = [653];
export const modules = {

/***/ 1653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRepositoryIssue: () => (/* binding */ readRepositoryIssue)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./build/adapters/github-client.js
/** GitHub gives up on its own answers after ten seconds; three times that is a lost connection. */
const requestTimeoutMilliseconds = 30_000;
const nothing = () => undefined;
/** The client would print what a server says about itself, and the runner obeys what is printed. */
const silence = { debug: nothing, info: nothing, warn: nothing, error: nothing };
/** Opens a client of GitHub's API; the library is loaded here because its start costs as much as a run. */
async function openGitHubClient(token, apiUrl) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
    const client = getOctokit(token, { baseUrl: apiUrl.replace(/\/+$/u, ''), log: silence });
    client.hook.before('request', (options) => {
        options.request.signal = AbortSignal.timeout(requestTimeoutMilliseconds);
    });
    return client;
}

// EXTERNAL MODULE: ./build/adapters/log-text.js
var log_text = __webpack_require__(7203);
;// CONCATENATED MODULE: ./build/adapters/github-failure.js



/** What Octokit throws; a failure without a response never reached GitHub. */
const Failure = schemas/* object */.Ikc({
    status: schemas/* number */.aig(),
    message: schemas/* string */.YjP().catch(''),
    response: schemas/* object */.Ikc({
        headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).optional().catch(undefined)),
        data: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).optional().catch(undefined),
    })
        .optional(),
});
/**
 * Turns a failed request into what happened and which setting mends it. Octokit's error is not kept
 * as the cause: it holds the answer, and an answer may repeat the token. Errors of our own pass through.
 */
function explainGitHubFailure(error, request) {
    const failure = Failure.safeParse(error);
    if (!failure.success)
        return error;
    const [what, hint] = explainFailure(failure.data, request);
    return new errors/* SpecWriterError */.Z('github', { message: hideToken(what, request.token), hint });
}
function explainFailure(failure, request) {
    const { status, response } = failure;
    if (response === undefined)
        return explainNoAnswer(failure.message, request);
    const said = describeAnswer(response.data?.message);
    if (isRateLimit(failure)) {
        return [
            `Expected to ${request.action}, found the rate limit of the token reached (${status})${said}.`,
            'Run again in an hour, or pass another token as github-token.',
        ];
    }
    const found = `Expected to ${request.action}, found`;
    if (status >= 500) {
        return [
            `${found} GitHub failing (${status})${said}.`,
            'Run again later; githubstatus.com tells how GitHub is.',
        ];
    }
    return explainStatus(status, `${found} `, { said, permission: request.permission });
}
function explainStatus(status, found, { said, permission }) {
    const grant = `Give the job "permissions: ${permission}"`;
    switch (status) {
        case 401:
            return [
                `${found}the token refused (401)${said}.`,
                'Pass a valid token as github-token; its default, the token of the job, is one.',
            ];
        case 403:
            return [
                `${found}it forbidden (403)${said}.`,
                `${grant}, or pass a github-token that may do it.`,
            ];
        case 404:
            return [
                `${found}nothing there (404)${said}.`,
                `Check the number and the repository. GitHub also answers so when the token may not see it: ${grant.toLowerCase()}.`,
            ];
        case 410:
            return [
                `${found}it gone (410)${said}.`,
                'It was deleted, or the repository has issues turned off: turn them on in its settings, or name another one.',
            ];
        default:
            return [
                `${found}an answer that was not expected (${status})${said}.`,
                `${grant} and check the inputs.`,
            ];
    }
}
function explainNoAnswer(said, { action }) {
    return [
        `Expected to ${action}, found no answer from GitHub${describeAnswer(said)}.`,
        'Check the network, the proxy and GITHUB_API_URL, and run again.',
    ];
}
/** GitHub uses 403 for its limits too; only the headers and the text tell them from a missing permission. */
function isRateLimit({ status, response }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    const headers = response?.headers ?? {};
    return (headers['retry-after'] !== undefined ||
        String(headers['x-ratelimit-remaining']) === '0' ||
        /rate limit/iu.test(response?.data?.message ?? ''));
}
/** The first lines of an answer are enough to recognise it, and no page of HTML belongs into a sentence. */
const mostAnswerCharacters = 200;
function describeAnswer(text = '') {
    const line = (0,log_text/* toPlainLine */.Ic)(text).replace(/[.!]+$/u, '');
    if (line === '')
        return '';
    const isLong = line.length > mostAnswerCharacters;
    return `: ${isLong ? `${line.slice(0, mostAnswerCharacters)}…` : line}`;
}
const hideToken = (text, token) => token === '' ? text : text.replaceAll(token, '***');

;// CONCATENATED MODULE: ./build/adapters/read-issue-answer.js

/** GitHub says `null` for a body that nobody wrote. */
const Body = schemas/* string */.YjP()
    .nullish()
    .transform((body) => body ?? '');
const IssueAnswer = schemas/* object */.Ikc({
    title: schemas/* string */.YjP(),
    body: Body,
    /** Pull requests are issues to this part of the API; only they carry this key. */
    pull_request: schemas/* unknown */.L5J().optional(),
});
const CommentAnswer = schemas/* object */.Ikc({
    body: Body,
    author_association: schemas/* string */.YjP(),
    /** `null` for an account that was deleted. */
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP().default('User') }).nullish(),
});
/** Those whom the repository lets write. */
const trusted = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
/** Whom GitHub shows for a deleted account. */
const deletedAccount = 'ghost';
/** The comments that belong to the requirement, in the order in which they were written. */
function chooseComments(comments, include) {
    if (include === 'none')
        return [];
    return comments
        .filter((comment) => include === 'all' || isTrusted(comment))
        .map(({ user, body }) => ({ author: user?.login ?? deletedAccount, body }));
}
/** A bot speaks for nobody, whatever it may write; a person cannot have a name with brackets. */
function isTrusted({ user, author_association: association }) {
    const isBot = user?.type === 'Bot' || user?.login.endsWith('[bot]') === true;
    return trusted.has(association) && !isBot;
}

;// CONCATENATED MODULE: ./build/adapters/github-issues.js





/** The most that GitHub puts on one page. */
const commentsPerPage = 100;
/** Reads issues of one repository, each with its comments to the last page. */
function createReadIssue(reader) {
    const { token, owner, repo } = reader;
    return async (number) => {
        const name = `issue ${number} of ${owner}/${repo}`;
        if (token.trim() === '')
            throw missingToken(name);
        try {
            return await readIssue(await openGitHubClient(token, reader.apiUrl), reader, number);
        }
        catch (error) {
            throw explainGitHubFailure(error, {
                action: `read ${name}`,
                permission: 'issues: read',
                token,
            });
        }
    };
}
async function readIssue({ rest, paginate }, { owner, repo, includeComments }, number) {
    const source = `${owner}/${repo}#${number}`;
    const place = { owner, repo, issue_number: number };
    const { data } = await rest.issues.get(place);
    const issue = parseAnswer(IssueAnswer, data, source);
    if (issue.pull_request !== undefined)
        throw pullRequest(source);
    const comments = includeComments === 'none'
        ? []
        : await paginate(rest.issues.listComments, { ...place, per_page: commentsPerPage });
    return {
        source,
        title: issue.title,
        body: issue.body,
        comments: chooseComments(parseAnswer(schemas/* array */.YOg(CommentAnswer), comments, `the comments of ${source}`), includeComments),
    };
}
function parseAnswer(schema, answer, name) {
    const parsed = schema.safeParse(answer);
    if (parsed.success)
        return parsed.data;
    const found = typeof answer === 'string' ? 'text that is no JSON' : 'another shape';
    throw new errors/* SpecWriterError */.Z('github', {
        message: `Expected ${name} from GitHub, found ${found}.`,
        hint: 'Check GITHUB_API_URL: something that is not the API of GitHub answers there.',
        cause: parsed.error,
    });
}
function missingToken(name) {
    return new errors/* SpecWriterError */.Z('input', {
        message: `Expected a token to read ${name} with, found an empty input "github-token".`,
        hint: 'Leave github-token out to use the token of the job, or pass one from a secret.',
    });
}
function pullRequest(source) {
    return new errors/* SpecWriterError */.Z('input', {
        message: `Expected ${source} to be an issue, found a pull request.`,
        hint: 'Name the number of the issue that states the requirement.',
    });
}

;// CONCATENATED MODULE: ./build/adapters/read-repository-issue.js


/** Reads one issue of the repository that the surroundings name. */
async function readRepositoryIssue(number, { repository, token, apiUrl, includeComments }) {
    const [owner, repo, ...more] = repository.split('/');
    if (!owner || !repo || more.length > 0) {
        throw new errors/* SpecWriterError */.Z('input', {
            message: `Expected a repository as owner/name, found ${JSON.stringify(repository)}.`,
            hint: 'Set GITHUB_REPOSITORY, or --repository OWNER/NAME in a terminal.',
        });
    }
    const readIssue = createReadIssue({
        token,
        apiUrl: apiUrl === '' ? 'https://api.github.com' : apiUrl,
        owner,
        repo,
        includeComments,
    });
    return readIssue(number);
}


/***/ })

};
