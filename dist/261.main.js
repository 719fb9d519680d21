export const id = 261;
export const ids = [261];
export const modules = {

/***/ 55993:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openGitHubClient = openGitHubClient;
/** GitHub gives up on its own answers after ten seconds; three times that is a lost connection. */
const requestTimeoutMilliseconds = 30_000;
const nothing = () => undefined;
/** The client would print what a server says about itself, and the runner obeys what is printed. */
const silence = { debug: nothing, info: nothing, warn: nothing, error: nothing };
/** Opens a client of GitHub's API; the library is loaded here because its start costs as much as a run. */
async function openGitHubClient(token, apiUrl) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
    const client = getOctokit(token, { baseUrl: apiUrl.replace(/\/+$/u, ''), log: silence });
    client.hook.before('request', (options) => {
        options.request.signal = AbortSignal.timeout(requestTimeoutMilliseconds);
    });
    return client;
}


/***/ }),

/***/ 98054:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.explainGitHubFailure = explainGitHubFailure;
const z = __importStar(__webpack_require__(50924));
const errors_ts_1 = __webpack_require__(83916);
const log_text_ts_1 = __webpack_require__(15088);
/** What Octokit throws; a failure without a response never reached GitHub. */
const Failure = z.object({
    status: z.number(),
    message: z.string().catch(''),
    response: z
        .object({
        headers: z.record(z.string(), z.union([z.string(), z.number()]).optional().catch(undefined)),
        data: z.object({ message: z.string() }).optional().catch(undefined),
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
    return new errors_ts_1.SpecWriterError('github', { message: hideToken(what, request.token), hint });
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
    const line = (0, log_text_ts_1.toPlainLine)(text).replace(/[.!]+$/u, '');
    if (line === '')
        return '';
    const isLong = line.length > mostAnswerCharacters;
    return `: ${isLong ? `${line.slice(0, mostAnswerCharacters)}…` : line}`;
}
const hideToken = (text, token) => token === '' ? text : text.replaceAll(token, '***');


/***/ }),

/***/ 60582:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createReadIssue = createReadIssue;
const z = __importStar(__webpack_require__(50924));
const errors_ts_1 = __webpack_require__(83916);
const github_client_ts_1 = __webpack_require__(55993);
const github_failure_ts_1 = __webpack_require__(98054);
const read_issue_answer_ts_1 = __webpack_require__(42835);
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
            return await readIssue(await (0, github_client_ts_1.openGitHubClient)(token, reader.apiUrl), reader, number);
        }
        catch (error) {
            throw (0, github_failure_ts_1.explainGitHubFailure)(error, {
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
    const issue = parseAnswer(read_issue_answer_ts_1.IssueAnswer, data, source);
    if (issue.pull_request !== undefined)
        throw pullRequest(source);
    const comments = includeComments === 'none'
        ? []
        : await paginate(rest.issues.listComments, { ...place, per_page: commentsPerPage });
    return {
        source,
        title: issue.title,
        body: issue.body,
        comments: (0, read_issue_answer_ts_1.chooseComments)(parseAnswer(z.array(read_issue_answer_ts_1.CommentAnswer), comments, `the comments of ${source}`), includeComments),
    };
}
function parseAnswer(schema, answer, name) {
    const parsed = schema.safeParse(answer);
    if (parsed.success)
        return parsed.data;
    const found = typeof answer === 'string' ? 'text that is no JSON' : 'another shape';
    throw new errors_ts_1.SpecWriterError('github', {
        message: `Expected ${name} from GitHub, found ${found}.`,
        hint: 'Check GITHUB_API_URL: something that is not the API of GitHub answers there.',
        cause: parsed.error,
    });
}
function missingToken(name) {
    return new errors_ts_1.SpecWriterError('input', {
        message: `Expected a token to read ${name} with, found an empty input "github-token".`,
        hint: 'Leave github-token out to use the token of the job, or pass one from a secret.',
    });
}
function pullRequest(source) {
    return new errors_ts_1.SpecWriterError('input', {
        message: `Expected ${source} to be an issue, found a pull request.`,
        hint: 'Name the number of the issue that states the requirement.',
    });
}


/***/ }),

/***/ 42835:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CommentAnswer = exports.IssueAnswer = void 0;
exports.chooseComments = chooseComments;
const z = __importStar(__webpack_require__(50924));
/** GitHub says `null` for a body that nobody wrote. */
const Body = z
    .string()
    .nullish()
    .transform((body) => body ?? '');
exports.IssueAnswer = z.object({
    title: z.string(),
    body: Body,
    /** Pull requests are issues to this part of the API; only they carry this key. */
    pull_request: z.unknown().optional(),
});
exports.CommentAnswer = z.object({
    body: Body,
    author_association: z.string(),
    /** `null` for an account that was deleted. */
    user: z.object({ login: z.string(), type: z.string().default('User') }).nullish(),
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


/***/ }),

/***/ 16261:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.readRepositoryIssue = readRepositoryIssue;
const errors_ts_1 = __webpack_require__(83916);
const github_issues_ts_1 = __webpack_require__(60582);
/** Reads one issue of the repository that the surroundings name. */
async function readRepositoryIssue(number, { repository, token, apiUrl, includeComments }) {
    const [owner, repo, ...more] = repository.split('/');
    if (!owner || !repo || more.length > 0) {
        throw new errors_ts_1.SpecWriterError('input', {
            message: `Expected a repository as owner/name, found ${JSON.stringify(repository)}.`,
            hint: 'Set GITHUB_REPOSITORY, or --repository OWNER/NAME in a terminal.',
        });
    }
    const readIssue = (0, github_issues_ts_1.createReadIssue)({
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
