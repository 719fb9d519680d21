"use strict";
exports.id = 1055;
exports.ids = [1055];
exports.modules = {

/***/ 21258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/adapters/github/github-graphql-errors.js

const ErrorsAnswer = schemas/* object */.Ikc({
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP().catch(''), message: schemas/* string */.YjP().catch('') })).min(1),
});
/** What the types of GitHub's GraphQL errors are in REST; `STALE_DATA`: the branch has moved on. */
const statuses = new Map([
    ['FORBIDDEN', 403],
    ['INSUFFICIENT_SCOPES', 403],
    ['NOT_FOUND', 404],
    ['STALE_DATA', 409],
    ['RATE_LIMITED', 429],
    ['SERVICE_UNAVAILABLE', 503],
]);
/** A request that is understood and not carried out. */
const refusedStatus = 422;
const failedStatus = 502;
/** How GitHub tells in a 200 that it failed itself. */
const ownFailure = 'Something went wrong while executing your query';
/** A failure that GraphQL hides in a 200, in the form that failures of REST have. */
class GraphQLFailure extends Error {
    name = 'GraphQLFailure';
    status;
    request;
    response;
    constructor(status, request, response) {
        super('GraphQL answered with errors.');
        this.status = status;
        this.request = { ...request };
        this.response = response;
    }
}
/** Makes GraphQL fail as REST does, so that one rule repeats, waits for and explains both. */
function throwGraphQLErrors({ headers, data }, request) {
    if (request.query === undefined)
        return;
    const answer = ErrorsAnswer.safeParse(data);
    if (!answer.success)
        return;
    const { errors } = answer.data;
    const said = errors.map(({ message }) => message).join(' ');
    const known = errors.map(({ type }) => statuses.get(type)).find((status) => status !== undefined);
    const status = said.includes(ownFailure) ? failedStatus : (known ?? refusedStatus);
    throw new GraphQLFailure(status, request, { headers, data: { message: said } });
}

// EXTERNAL MODULE: ./build/adapters/process/log-text.js
var log_text = __webpack_require__(72013);
;// CONCATENATED MODULE: ./build/adapters/github/github-refusal.js


const Text = schemas/* string */.YjP().catch('');
/** GitHub names what is wrong with a request in sentences, in objects, or in both. */
const Reason = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* object */.Ikc({ message: schemas/* string */.YjP().min(1) }).transform(({ message }) => message),
    schemas/* object */.Ikc({ resource: Text, code: Text, field: Text })
        .transform(({ resource, code, field }) => `${resource} ${code} ${field}`.trim()),
]);
const Said = schemas/* object */.Ikc({ message: Text, errors: schemas/* array */.YOg(Reason).catch([]) })
    .transform(({ message, errors }) => [message, ...errors].join(': '))
    .catch('');
/** What Octokit throws; a failure without a response never reached GitHub, or its answer got lost. */
const FailedRequest = schemas/* object */.Ikc({
    status: schemas/* number */.aig(),
    message: Text,
    response: schemas/* object */.Ikc({
        headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).optional().catch(undefined)),
        data: Said,
    })
        .optional(),
})
    .transform(({ status, message, response }) => ({
    status,
    isAnswered: response !== undefined,
    headers: response?.headers ?? {},
    said: (0,log_text/* toPlainLine */.Ic)(response === undefined ? message : response.data),
}));
/** Reads what a failed request has to say; nothing when the error is no failed request. */
function readFailedRequest(error) {
    return FailedRequest.safeParse(error).data;
}
/** Whether GitHub refused with this status, and in these words where they matter. */
function isRefusal(error, status, words = /(?:)/u) {
    const failed = readFailedRequest(error);
    return failed?.isAnswered === true && failed.status === status && words.test(failed.said);
}
/** Whether GitHub may have done what was asked although it did not say so. */
function isUncertain(error) {
    const failed = readFailedRequest(error);
    return failed !== undefined && (!failed.isAnswered || failed.status >= 500);
}

;// CONCATENATED MODULE: ./build/adapters/github/github-rate-limit.js


/** What GitHub advises where it does not say how long: at least one minute. */
const unknownWaitSeconds = 60;
/** A run that waits longer costs more than one that is started again. */
const longestWaitSeconds = 60;
const mostWaits = 3;
/**
 * How long GitHub wants to be left alone; nothing when the request did not fail by a limit.
 * It uses 403 for its limits too; only the headers and the text tell them from a missing permission.
 */
function readRateLimit(failed, now) {
    const { status, headers, said } = failed;
    const isExhausted = String(headers['x-ratelimit-remaining']) === '0';
    const isLimit = status === 429 ||
        (status === 403 &&
            (isExhausted || headers['retry-after'] !== undefined || /rate limit/iu.test(said)));
    if (!isLimit)
        return undefined;
    const after = readSeconds(headers['retry-after']);
    if (after !== undefined)
        return after;
    const reset = isExhausted ? readSeconds(headers['x-ratelimit-reset']) : undefined;
    if (reset === undefined)
        return unknownWaitSeconds;
    return Math.max(0, Math.ceil(reset - now.getTime() / 1000));
}
function readSeconds(header) {
    return /^\d{1,15}$/u.test(String(header)) ? Number(header) : undefined;
}
/** Sends again what a limit refused, once the limit is lifted: GitHub has done nothing of it yet. */
async function waitForRateLimit(send, signal) {
    for (let waits = 0;; waits += 1) {
        try {
            return await send();
        }
        catch (error) {
            const failed = readFailedRequest(error);
            const seconds = failed && readRateLimit(failed, new Date());
            if (seconds === undefined || seconds > longestWaitSeconds || waits === mostWaits)
                throw error;
            await (0,promises_.setTimeout)(seconds * 1000, undefined, signal && { signal });
        }
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/github-client.js


/** GitHub gives up on its own answers after ten seconds; three times that is a lost connection. */
const requestTimeoutMilliseconds = 30_000;
/** How often a request that may come twice is sent again; the pauses are one and four times the next number. */
const mostRetries = 2;
const retryPauseMilliseconds = 500;
/** For a request by POST that may come twice; every other method may without being asked for it. */
const sendAgain = { request: { mayComeTwice: true } };
/** Every status of a refusal: it would be the same the next time. */
const refusals = Array.from({ length: 100 }, (_, index) => 400 + index);
const nothing = () => undefined;
/** The client would print what a server says about itself, and the runner obeys what is printed. */
const silence = { debug: nothing, info: nothing, warn: nothing, error: nothing };
/** Opens a client of GitHub's API; the library is loaded here because its start costs as much as a run. */
async function openGitHubClient(access) {
    const [{ getOctokit }, { retry }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1758)]).then(__webpack_require__.bind(__webpack_require__, 11758)),
        __webpack_require__.e(/* import() */ 9735).then(__webpack_require__.bind(__webpack_require__, 49735)),
    ]);
    const { token, signal } = access;
    const baseUrl = access.apiUrl.replace(/\/+$/u, '');
    const client = getOctokit(token, {
        baseUrl,
        log: silence,
        retry: {
            retries: mostRetries,
            retryAfterBaseValue: retryPauseMilliseconds,
            doNotRetry: refusals,
        },
    }, prepareRequests(signal), retry);
    client.hook.wrap('request', (request, options) => waitForRateLimit(async () => {
        // What a request is not given it shares with all others, and the plugin counts in it: each gets its own.
        options.request = { ...options.request };
        return request(options);
    }, signal));
    const url = access.graphqlUrl ?? findGraphQLUrl(baseUrl);
    return {
        rest: client.rest,
        paginate: client.paginate,
        query: async (query, variables) => {
            const question = { method: 'POST', url, query, variables, ...sendAgain };
            const answer = await client.request(question);
            return answer.data;
        },
    };
}
/** Comes before the retries, so that each attempt has its own limit of time. */
function prepareRequests(signal) {
    return ({ hook }) => {
        hook.before('request', (options) => {
            const limit = AbortSignal.timeout(requestTimeoutMilliseconds);
            options.request.signal = signal === undefined ? limit : AbortSignal.any([signal, limit]);
            // The plugin would send even a refused request again when it is told any other number here.
            if (options.method === 'POST' && !options.request['mayComeTwice']) {
                options.request['retries'] = 0;
            }
        });
        // To the plugin an aborted request is one that failed, and the pause before the next holds the process.
        hook.error('request', (error, options) => {
            if (signal?.aborted === true)
                options.request['retries'] = 0;
            throw error;
        });
        hook.after('request', throwGraphQLErrors);
    };
}
/** GitHub has it beside its API, an Enterprise server beside the folder of the version. */
const findGraphQLUrl = (apiUrl) => `${apiUrl.replace(/\/v3$/u, '')}/graphql`;

;// CONCATENATED MODULE: ./build/adapters/github/github-known-refusals.js
const grant = (permission) => permission.startsWith('issues')
    ? `"permissions: ${permission}" (on a pull request "${permission.replace('issues', 'pull-requests')}")`
    : `"permissions: ${permission}"`;
/** A permission as the settings of a personal token show it: `Pull requests: write`. */
const nameInSettings = (permission) => `${permission.charAt(0).toUpperCase()}${permission.slice(1).replace('-', ' ')}`;
/** GitHub's own sentences, and what mends each; the first that fits counts. */
const remedies = [
    [
        /not permitted to create or approve pull requests/iu,
        () => 'Switch on Settings → Actions → General → Workflow permissions → "Allow GitHub Actions to create and approve pull requests"; where it is locked, an owner switches it on in the same place of the organisation.',
    ],
    [
        /not accessible by personal access token/iu,
        (permission) => `Give the personal access token the repository permission "${nameInSettings(permission)}".`,
    ],
    [
        /not accessible by integration/iu,
        (permission) => `Give the job ${grant(permission)}; a run that a fork or Dependabot started only gets a token that reads.`,
    ],
    [
        /without .{0,3}workflows?.{0,3} (?:permission|scope)/iu,
        () => 'Choose a spec-path outside .github/workflows: the token of a job may not write there.',
    ],
    [
        /through a pull request|rule violations|protected (?:branch|ref)|branch protection/iu,
        () => 'The rules of the branch refuse it: set publish to pull-request, with a branch that no rule covers.',
    ],
    [
        /reference update failed/iu,
        () => 'Name another branch with the input branch: one that stands in the way, such as spec, keeps spec/issue-1 from being created, and the other way round.',
    ],
    [
        /SAML|single sign-on|\bSSO\b/iu,
        () => 'Authorise the token for the single sign-on of the organisation: "Configure SSO" beside it in the settings of its owner.',
    ],
    [
        /IP allow list/iu,
        () => 'Run on a runner whose address the organisation allows, or add its address to the IP allow list.',
    ],
    [
        /archived/iu,
        () => 'Unarchive the repository in its settings, or set publish to none: nobody can write to it.',
    ],
    [
        /is locked/iu,
        () => 'Unlock the conversation, or start again from an issue that is open to all.',
    ],
    [
        /too long/iu,
        () => 'Set publish to pull-request: a file holds more than GitHub takes as a text of its own.',
    ],
    [
        /draft pull requests are not supported/iu,
        () => 'Set draft to false: the plan of this repository has no drafts.',
    ],
    [
        /no commits between/iu,
        () => 'Commit to the branch first, or name another base: both branches are at the same commit.',
    ],
];
/** What to do about a refusal that GitHub puts in words of its own. */
function findRemedy(said, permission) {
    const [, remedy] = remedies.find(([words]) => words.test(said)) ?? [];
    return remedy?.(permission);
}
/** What to do about a refusal that says no more than that it is one. */
const askForGrant = (permission) => `Give the job ${grant(permission)}`;

;// CONCATENATED MODULE: ./build/adapters/github/github-failure.js




/**
 * Turns a failed request into what happened and which setting mends it. Octokit's error is not kept
 * as the cause: it holds the answer, and an answer may repeat the token. Errors of our own pass through.
 */
function explainGitHubFailure(error, request) {
    const failed = readFailedRequest(error);
    if (failed === undefined)
        return error;
    const [found, hint] = explainFailure(failed, request.permission);
    const message = `Expected to ${request.action}, found ${found}.`;
    return new errors/* SpecWriterError */.Z(failed.isAnswered ? 'github' : 'network', {
        message: hideToken(message, request.token),
        hint,
    });
}
function explainFailure(failed, permission) {
    const { status, isAnswered } = failed;
    const said = describeAnswer(failed.said);
    if (!isAnswered) {
        return [
            `no answer from GitHub${said}`,
            'Check the network, the proxy and GITHUB_API_URL, and run again.',
        ];
    }
    const seconds = readRateLimit(failed, new Date());
    if (seconds !== undefined) {
        return [
            `the rate limit of the token reached (${status}), to be lifted in ${seconds} seconds${said}`,
            `Run again in ${describeWait(seconds)}, or pass another token as github-token.`,
        ];
    }
    if (status >= 500) {
        return [
            `GitHub failing (${status})${said}`,
            'Run again later; githubstatus.com tells how GitHub is.',
        ];
    }
    const [found, hint] = explainStatus(status, permission);
    return [`${found} (${status})${said}`, findRemedy(failed.said, permission) ?? hint];
}
function explainStatus(status, permission) {
    const grant = askForGrant(permission);
    switch (status) {
        case 401:
            return [
                'the token refused',
                'Pass a valid token as github-token; its default, the token of the job, is one.',
            ];
        case 403:
            return ['it forbidden', `${grant}, or pass a github-token that may do it.`];
        case 404:
            return [
                'nothing there',
                `Check the number and the repository. GitHub also answers so when the token may not see it: ${grant.toLowerCase()}.`,
            ];
        case 410:
            return [
                'it gone',
                'It was deleted, or the repository has issues turned off: turn them on in its settings, or name another one.',
            ];
        default:
            return ['an answer that was not expected', `${grant} and check the inputs.`];
    }
}
function describeWait(seconds) {
    if (seconds <= 60)
        return 'a minute';
    return seconds <= 3600
        ? `${Math.ceil(seconds / 60)} minutes`
        : `${Math.ceil(seconds / 3600)} hours`;
}
/** The first lines of an answer are enough to recognise it, and no page of HTML belongs into a sentence. */
const mostAnswerCharacters = 200;
function describeAnswer(said) {
    const line = said.replace(/[.!]+$/u, '');
    if (line === '')
        return '';
    const isLong = line.length > mostAnswerCharacters;
    return `: ${isLong ? `${line.slice(0, mostAnswerCharacters)}…` : line}`;
}
const hideToken = (text, token) => token === '' ? text : text.replaceAll(token, '***');

;// CONCATENATED MODULE: ./build/adapters/github/github-connection.js





/** How GitHub begins the tokens of installations. */
const appTokenStart = 'ghs_';
/** Nothing is loaded or sent before the first question. */
function connectGitHub(access) {
    const { token, owner, repo, signal } = access;
    let client;
    return {
        place: { owner, repo },
        name: `${owner}/${repo}`,
        isApp: token.startsWith(appTokenStart),
        pause: (milliseconds) => (0,promises_.setTimeout)(milliseconds, undefined, signal && { signal }),
        ask: async (request, call) => {
            if (token.trim() === '')
                throw missingToken(request.action);
            try {
                return await stopOnAbort(signal, async () => {
                    client ??= openGitHubClient(access);
                    return call(await client);
                });
            }
            catch (error) {
                if (signal?.aborted === true)
                    throw cancelled(request.action);
                throw explainGitHubFailure(error, { ...request, token });
            }
        },
    };
}
/** The pauses of the retries know no signal: whoever waits is let go, and nothing is sent any more. */
async function stopOnAbort(signal, work) {
    if (signal === undefined)
        return work();
    signal.throwIfAborted();
    let stop = () => undefined;
    const aborted = new Promise((_, reject) => {
        stop = () => {
            reject(new Error('aborted'));
        };
        signal.addEventListener('abort', stop, { once: true });
    });
    try {
        return await Promise.race([work(), aborted]);
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}
/** Reads an answer in the shape that it must have; something else is not the API of GitHub. */
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
function missingToken(action) {
    return new errors/* SpecWriterError */.Z('input', {
        message: `Expected a token to ${action}, found an empty input "github-token".`,
        hint: 'Leave github-token out to use the token of the job, or pass one from a secret.',
    });
}
function cancelled(action) {
    return new errors/* SpecWriterError */.Z('cancelled', {
        message: `Expected to ${action}, found the run cancelled.`,
        hint: 'Run it again; what was written to GitHub before stays and is not written twice.',
    });
}

;// CONCATENATED MODULE: ./build/adapters/github/github-create-once.js


/**
 * Creates what must not exist twice: when it is uncertain whether it was created, it is looked for,
 * and only what is not there is created again, once.
 */
async function createOnce({ pause }, create, find) {
    try {
        return await create();
    }
    catch (error) {
        if (!isUncertain(error))
            throw error;
        await pause(retryPauseMilliseconds);
        return (await find()) ?? (await create());
    }
}

// EXTERNAL MODULE: ./build/adapters/github/read-issue-answer.js
var read_issue_answer = __webpack_require__(11286);
;// CONCATENATED MODULE: ./build/adapters/github/github-actor.js


/** What to ask GraphQL about somebody. */
const actorFields = '{ __typename login }';
/** Whoever acted, in the words of REST: GraphQL leaves out of the name of an app what REST adds to it. */
const ActorAnswer = schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP() })
    .nullish()
    .transform((actor) => {
    if (actor === null || actor === undefined)
        return { login: read_issue_answer/* deletedAccount */.ZQ, isBot: false };
    const { __typename: type, login } = actor;
    const isBare = type === 'Bot' && !login.endsWith('[bot]');
    return { login: isBare ? `${login}[bot]` : login, isBot: type !== 'User' };
});

;// CONCATENATED MODULE: ./build/adapters/github/github-label-events.js



const fields = `createdAt actor ${actorFields} label { name }`;
const timeline = `
  timelineItems(last: 100, itemTypes: [LABELED_EVENT, UNLABELED_EVENT]) {
    nodes {
      __typename
      ... on LabeledEvent { ${fields} }
      ... on UnlabeledEvent { ${fields} }
    }
  }`;
const question = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    issueOrPullRequest(number: $number) {
      ... on Issue { ${timeline} }
      ... on PullRequest { ${timeline} }
    }
  }
}`;
const Item = schemas/* object */.Ikc({
    __typename: schemas/* enum */.k5n(['LabeledEvent', 'UnlabeledEvent']),
    createdAt: schemas/* string */.YjP(),
    actor: ActorAnswer,
    label: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }),
});
const Answer = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        repository: schemas/* object */.Ikc({
            issueOrPullRequest: schemas/* object */.Ikc({ timelineItems: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(Item) }) }),
        }),
    }),
});
/** GitHub keeps the case of a label's name and finds it in any. */
function readLabelEvents({ ask, place, name }, number, label) {
    const action = `read who labelled issue ${number} of ${name}`;
    return ask({ action, permission: 'issues: read' }, async ({ query }) => {
        const answer = await query(question, { ...place, number });
        const { data } = parseAnswer(Answer, answer, `the labels of ${name}#${number}`);
        return data.repository.issueOrPullRequest.timelineItems.nodes
            .filter((item) => item.label.name.toLowerCase() === label.toLowerCase())
            .map(({ __typename: type, createdAt: at, actor: by }) => {
            return { is: type === 'LabeledEvent' ? 'set' : 'removed', at, by };
        });
    });
}

;// CONCATENATED MODULE: ./build/adapters/github/github-last-edits.js



const github_last_edits_fields = `
  lastEditedAt
  editor ${actorFields}
  timelineItems(last: 100, itemTypes: [RENAMED_TITLE_EVENT]) {
    nodes { ... on RenamedTitleEvent { createdAt actor ${actorFields} } }
  }`;
const github_last_edits_question = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    issueOrPullRequest(number: $number) {
      ... on Issue { ${github_last_edits_fields} }
      ... on PullRequest { ${github_last_edits_fields} }
    }
  }
}`;
const Renaming = schemas/* object */.Ikc({ createdAt: schemas/* string */.YjP(), actor: ActorAnswer });
const github_last_edits_Answer = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        repository: schemas/* object */.Ikc({
            issueOrPullRequest: schemas/* object */.Ikc({
                lastEditedAt: schemas/* string */.YjP().nullish(),
                editor: ActorAnswer,
                timelineItems: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(Renaming) }),
            }),
        }),
    }),
});
/** Only GraphQL tells who edited a text, and nothing there counts a new title as an edit. */
function readLastEdits({ ask, place, name }, number) {
    const action = `read who edited issue ${number} of ${name}`;
    return ask({ action, permission: 'issues: read' }, async ({ query }) => {
        const answer = await query(github_last_edits_question, { ...place, number });
        const { data } = parseAnswer(github_last_edits_Answer, answer, `the last edits of ${name}#${number}`);
        const { lastEditedAt, editor, timelineItems } = data.repository.issueOrPullRequest;
        const renamings = timelineItems.nodes.map(({ createdAt: at, actor }) => ({
            at,
            by: actor.login,
        }));
        if (lastEditedAt === null || lastEditedAt === undefined)
            return renamings;
        return [{ at: lastEditedAt, by: editor.login }, ...renamings];
    });
}

;// CONCATENATED MODULE: ./build/adapters/github/github-conversations.js







/** The most that GitHub puts on one page. */
const itemsPerPage = 100;
/** Issues and pull requests as conversations: the text at their head, and the comments below it. */
function openConversations(connection, readViewer) {
    return {
        readIssue: (number) => readIssue(connection, number),
        readLastEdits: (number) => readLastEdits(connection, number),
        readLabelEvents: (number, label) => readLabelEvents(connection, number, label),
        readComments: (number) => readComments(connection, number),
        createComment: (number, body) => createComment({ connection, readViewer, number }, body),
        editComment: (id, body) => editComment(connection, id, body),
        deleteComment: (id) => deleteComment(connection, id),
    };
}
function readIssue({ ask, place, name }, number) {
    const request = {
        action: `read issue ${number} of ${name}`,
        permission: 'issues: read',
    };
    return ask(request, async ({ rest }) => {
        const { data } = await rest.issues.get({ ...place, issue_number: number });
        return parseAnswer(read_issue_answer/* IssueAnswer */.AE, data, `${name}#${number}`);
    });
}
function readComments({ ask, place, name }, number) {
    const action = `read the comments of issue ${number} of ${name}`;
    return ask({ action, permission: 'issues: read' }, async ({ rest, paginate }) => {
        const comments = await paginate(rest.issues.listComments, {
            ...place,
            issue_number: number,
            per_page: itemsPerPage,
        });
        return parseAnswer(schemas/* array */.YOg(read_issue_answer/* CommentAnswer */.Cc), comments, `the comments of ${name}#${number}`);
    });
}
function createComment(conversation, body) {
    const { connection, number } = conversation;
    const action = `comment on issue ${number} of ${connection.name}`;
    return connection.ask({ action, permission: 'issues: write' }, ({ rest }) => createOnce(connection, async () => {
        const place = { ...connection.place, issue_number: number };
        const { data } = await rest.issues.createComment({ ...place, body });
        return parseAnswer(read_issue_answer/* CommentAnswer */.Cc, data, 'the new comment');
    }, () => findOwnComment(conversation, body)));
}
/** The caller's text holds a marker of its own, so that an equal one of ours is the one that was to be created. */
async function findOwnComment({ connection, readViewer, number }, body) {
    const [viewer, comments] = [await readViewer(), await readComments(connection, number)];
    return comments.findLast((comment) => comment.author.login === viewer && isSameText(comment.body, body));
}
function editComment({ ask, place, name }, id, body) {
    const action = `edit comment ${id} of ${name}`;
    return ask({ action, permission: 'issues: write' }, ({ rest }) => unlessGone(async () => {
        const { data } = await rest.issues.updateComment({ ...place, comment_id: id, body });
        return parseAnswer(read_issue_answer/* CommentAnswer */.Cc, data, 'the edited comment');
    }));
}
async function deleteComment({ ask, place, name }, id) {
    const action = `delete comment ${id} of ${name}`;
    await ask({ action, permission: 'issues: write' }, ({ rest }) => unlessGone(() => rest.issues.deleteComment({ ...place, comment_id: id })));
}
async function unlessGone(work) {
    try {
        return await work();
    }
    catch (error) {
        if (isRefusal(error, 404))
            return undefined;
        throw error;
    }
}
/** GitHub may store other line ends than it was given, and no white space around a text. */
function isSameText(left, right) {
    const [one, other] = [left, right].map((text) => text.replaceAll('\r\n', '\n').trim());
    return one === other;
}

;// CONCATENATED MODULE: ./build/adapters/github/github-branches.js






/** Branches and their history; none of it can move a branch to another commit. */
function openBranches(connection) {
    return {
        readDefaultBranch: () => readDefaultBranch(connection),
        readHead: (branch) => readHead(connection, branch),
        createBranch: (branch, oid) => createBranch(connection, branch, oid),
        readCommits: (path, branch) => readCommits(connection, path, branch),
    };
}
const RepositoryAnswer = schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().min(1) });
function readDefaultBranch({ ask, place, name }) {
    const action = `read which branch of ${name} is its default`;
    return ask({ action, permission: 'contents: read' }, async ({ rest }) => {
        const { data } = await rest.repos.get(place);
        return parseAnswer(RepositoryAnswer, data, `the repository ${name}`).default_branch;
    });
}
const ReferenceAnswer = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), object: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
function readHead({ ask, place, name }, branch) {
    const action = `read the branch ${branch} of ${name}`;
    return ask({ action, permission: 'contents: read' }, async ({ rest }) => {
        try {
            const { data } = await rest.git.getRef({ ...place, ref: `heads/${branch}` });
            return parseAnswer(ReferenceAnswer, data, `the branch ${branch}`).object.sha;
        }
        catch (error) {
            if (isMissing(error))
                return undefined;
            throw error;
        }
    });
}
/** GitHub has an answer of its own for a repository without any commit. */
const isMissing = (error) => isRefusal(error, 404) || isRefusal(error, 409, /is empty/iu);
function createBranch(connection, branch, oid) {
    const action = `create the branch ${branch} in ${connection.name}`;
    return connection.ask({ action, permission: 'contents: write' }, ({ rest }) => createOnce(connection, async () => {
        try {
            const ref = `refs/heads/${branch}`;
            await rest.git.createRef({ ...connection.place, ref, sha: oid });
            return 'created';
        }
        catch (error) {
            if (isRefusal(error, 422, /reference already exists/iu))
                return 'exists';
            throw error;
        }
    }, async () => {
        const head = await readHead(connection, branch);
        if (head === undefined)
            return undefined;
        return head === oid ? 'created' : 'exists';
    }));
}
const CommitAnswer = schemas/* object */.Ikc({
    sha: schemas/* string */.YjP(),
    commit: schemas/* object */.Ikc({ message: read_issue_answer/* Body */.nB }),
    author: schemas/* object */.Ikc({ login: schemas/* string */.YjP().default('') }).nullish(),
})
    .transform(({ sha, commit, author }) => ({
    oid: sha,
    message: commit.message,
    author: author?.login ?? '',
}));
function readCommits({ ask, place, name }, path, branch) {
    const action = `read the commits of ${path} on ${branch} in ${name}`;
    return ask({ action, permission: 'contents: read' }, async ({ rest }) => {
        try {
            const sought = { ...place, path, sha: branch, per_page: itemsPerPage };
            const { data } = await rest.repos.listCommits(sought);
            return parseAnswer(schemas/* array */.YOg(CommitAnswer), data, `the commits of ${path}`);
        }
        catch (error) {
            if (isMissing(error))
                return [];
            throw error;
        }
    });
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/adapters/github/github-trees.js


/** The modes of git: a folder, a file without or with the right to be run, a link. */
const folderMode = '040000';
const fileModes = new Set(['100644', '100755']);
const linkMode = '120000';
function readTree({ ask, place, name }, oid, depth) {
    const action = `list the files of ${name}`;
    return ask({ action, permission: 'contents: read' }, async (client) => {
        const { tree, truncated } = await fetchTree(client, place, { oid, depth });
        return { entries: tree.map(toEntry), isWhole: !truncated };
    });
}
function readBlob({ ask, place, name }, oid) {
    const action = `read a file of ${name}`;
    return ask({ action, permission: 'contents: read' }, (client) => fetchBlob(client, place, oid));
}
const TreeAnswer = schemas/* object */.Ikc({
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        mode: schemas/* string */.YjP(),
        sha: schemas/* string */.YjP(),
        size: schemas/* number */.aig().optional(),
    })),
    truncated: schemas/* boolean */.zMY().default(false),
});
async function fetchTree({ rest }, place, { oid, depth }) {
    // GitHub lists everything below for any value of this, even for `0`.
    const below = depth === 'all' ? { recursive: '1' } : {};
    const { data } = await rest.git.getTree({ ...place, tree_sha: oid, ...below });
    return parseAnswer(TreeAnswer, data, 'the files of a folder');
}
const kinds = new Map([
    [folderMode, 'folder'],
    [linkMode, 'link'],
    ...[...fileModes].map((mode) => [mode, 'file']),
]);
const toEntry = ({ path, mode, sha, size = 0 }) => ({
    path,
    oid: sha,
    is: kinds.get(mode) ?? 'other',
    bytes: size,
});
const BlobAnswer = schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* literal */.euz('base64') });
async function fetchBlob({ rest }, place, oid) {
    const { data } = await rest.git.getBlob({ ...place, file_sha: oid });
    return Buffer.from(parseAnswer(BlobAnswer, data, 'a file').content, 'base64');
}

;// CONCATENATED MODULE: ./build/adapters/github/find-other-spelling.js

/**
 * What stands at a path on a disk that takes capitals and small letters for the same, as those of
 * Windows and macOS do, and is spelt in another way there: such a checkout holds one of the two.
 */
async function findOtherSpelling(list, at, [name = '', ...below]) {
    const entries = await list(at);
    const own = entries.find(({ path }) => path === name);
    const others = entries.filter(({ path }) => path !== name && fold(path) === fold(name));
    for (const other of others) {
        // Folders of two spellings are one on such a disk, which loses nothing as long as no file is in both.
        const found = own === undefined ? other.path : await findFolded(list, other, below);
        if (found !== undefined)
            return found;
    }
    if (own?.mode !== folderMode || below.length === 0)
        return undefined;
    const found = await findOtherSpelling(list, own.sha, below);
    return found === undefined ? undefined : `${name}/${found}`;
}
/** What is in the way in a folder that is another one: a file of the same name in any spelling. */
async function findFolded(list, { path, mode, sha }, [name, ...below]) {
    if (name === undefined || mode !== folderMode)
        return path;
    for (const entry of await list(sha)) {
        if (fold(entry.path) !== fold(name))
            continue;
        const found = await findFolded(list, entry, below);
        if (found !== undefined)
            return `${path}/${found}`;
    }
    return undefined;
}
/** By way of the capitals, since some letters have one capital and two small forms: `ſ`, `ς`. */
const fold = (name) => name.normalize('NFD').toUpperCase().toLowerCase();

;// CONCATENATED MODULE: ./build/adapters/github/github-files.js




/**
 * Reads a file by walking down the folders above it: GitHub's API of contents follows links, and a
 * link must not be taken for the file that it leads to. Folders and files of a commit never change,
 * so that none is asked for twice.
 */
function openFiles(connection) {
    const { place } = connection;
    const trees = new Map();
    const blobs = new Map();
    return {
        readFile: (path, ref) => look(connection, { path, ref }, (client) => walkDown({ client, place, trees, blobs }, ref, path.split('/'))),
        readOtherSpelling: (path, ref) => look(connection, { path, ref }, (client) => {
            const repository = { client, place, trees, blobs };
            const list = async (at) => (await github_files_readTree(repository, at)).tree;
            return findOtherSpelling(list, ref, path.split('/'));
        }),
    };
}
/** What is not there is nothing, and no mistake. */
function look({ ask, name }, { path, ref }, read) {
    const action = `read ${path} at ${ref} in ${name}`;
    return ask({ action, permission: 'contents: read' }, async (client) => {
        try {
            return await read(client);
        }
        catch (error) {
            if (isMissing(error))
                return undefined;
            throw error;
        }
    });
}
const other = { is: 'other' };
async function walkDown(repository, at, [name = '', ...below]) {
    const { tree, truncated } = await github_files_readTree(repository, at);
    const entry = tree.find(({ path }) => path === name);
    // A folder too long to be listed whole may hold anything.
    if (entry === undefined)
        return truncated ? other : undefined;
    if (below.length === 0) {
        return fileModes.has(entry.mode) ? readStored(repository, entry.sha) : other;
    }
    return entry.mode === folderMode ? walkDown(repository, entry.sha, below) : other;
}
/** The digests of SHA-1 and SHA-256; anything else is a name, which may stand for something else later. */
const isOid = (ref) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(ref);
function github_files_readTree({ client, place, trees }, at) {
    const read = () => fetchTree(client, place, { oid: at, depth: 'one' });
    return isOid(at) ? readOnce(trees, at, read) : read();
}
/** What is no UTF-8 is no text that could be kept; a byte order mark stays where it is. */
function readStored({ client, place, blobs }, oid) {
    return readOnce(blobs, oid, async () => {
        const bytes = await fetchBlob(client, place, oid);
        return (0,external_node_buffer_.isUtf8)(bytes) ? { is: 'file', text: bytes.toString('utf8') } : other;
    });
}
/** Two files of one folder are often read at the same time; what could not be read is asked for again. */
async function readOnce(known, oid, read) {
    const answer = known.get(oid) ?? read();
    known.set(oid, answer);
    try {
        return await answer;
    }
    catch (error) {
        known.delete(oid);
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/github-commit-files.js




const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
const github_commit_files_Answer = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        createCommitOnBranch: schemas/* object */.Ikc({ commit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP().min(1) }) }),
    }),
});
/** GitHub's ways to say that a branch is no longer at the expected commit. */
const movedOn = /is at .{1,60} but expected|expected branch to point to/iu;
/** Commits without naming an author, so that GitHub signs in the name of the token. */
function commitFiles(connection, commit) {
    const action = `commit ${commit.files.map(({ path }) => path).join(', ')} to ${commit.branch} of ${connection.name}`;
    return connection.ask({ action, permission: 'contents: write' }, async (client) => {
        try {
            const answer = await client.query(mutation, { input: toInput(connection, commit) });
            return parseAnswer(github_commit_files_Answer, answer, 'the new commit').data.createCommitOnBranch.commit;
        }
        catch (error) {
            if (!isRefusal(error, 409) && !isRefusal(error, 422, movedOn))
                throw error;
            return (await findOwnCommit(connection, client, commit)) ?? 'head-moved';
        }
    });
}
function toInput({ name }, commit) {
    const { branch, expectedHead, headline, body, files } = commit;
    return {
        branch: { repositoryNameWithOwner: name, branchName: branch },
        expectedHeadOid: expectedHead,
        message: { headline, body },
        fileChanges: {
            additions: files.map(({ path, text }) => ({
                path,
                contents: Buffer.from(text).toString('base64'),
            })),
        },
    };
}
const HeadAnswer = schemas/* object */.Ikc({
    sha: schemas/* string */.YjP(),
    commit: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }),
    parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP() })),
});
/** When the answer to the first attempt got lost, it is our own commit that moved the head. */
async function findOwnCommit(connection, { rest }, { branch, expectedHead, headline, files }) {
    const { data } = await rest.repos.getCommit({ ...connection.place, ref: `heads/${branch}` });
    const { sha, commit, parents } = parseAnswer(HeadAnswer, data, `the head of ${branch}`);
    const [parent, ...more] = parents;
    const isNext = parent?.sha === expectedHead && more.length === 0;
    if (!isNext || commit.message.split('\n', 1)[0] !== headline)
        return undefined;
    const { readFile } = openFiles(connection);
    for (const { path, text } of files) {
        const stored = await readFile(path, sha);
        if (stored?.is !== 'file' || stored.text !== text)
            return undefined;
    }
    return { oid: sha };
}

;// CONCATENATED MODULE: ./build/adapters/github/github-labels.js


/** The labels of issues and pull requests. */
function openLabels(connection) {
    return {
        addLabels: (number, labels) => addLabels(connection, number, labels),
        removeLabel: (number, name) => removeLabel(connection, number, name),
    };
}
async function addLabels(connection, number, labels) {
    if (labels.length === 0)
        return;
    const action = `label issue ${number} of ${connection.name}`;
    await connection.ask({ action, permission: 'issues: write' }, async (client) => {
        const missing = await createMissing(client, connection.place, labels);
        const names = labels.map(({ name }) => name).filter((name) => !missing.has(name));
        if (names.length > 0) {
            await addOnceVisible(connection, () => client.rest.issues.addLabels({
                ...connection.place,
                issue_number: number,
                labels: names,
                ...sendAgain,
            }));
        }
        for (const refusal of missing.values())
            throw refusal;
    });
}
/** The labels that could not be created, each with the refusal: the others are still to be added. */
async function createMissing(client, place, labels) {
    const missing = new Map();
    for (const label of labels) {
        if (await isThere(client, place, label.name))
            continue;
        try {
            await client.rest.issues.createLabel({ ...place, ...label, ...sendAgain });
        }
        catch (error) {
            if (isRefusal(error, 422, /already_exists/u))
                continue;
            if (!isRefusal(error, 403))
                throw error;
            missing.set(label.name, error);
        }
    }
    return missing;
}
async function isThere({ rest }, place, name) {
    try {
        await rest.issues.getLabel({ ...place, name });
        return true;
    }
    catch (error) {
        if (isRefusal(error, 404))
            return false;
        throw error;
    }
}
/** How often GitHub is asked again about a pull request that not all of its servers know yet. */
const mostLooks = 4;
/** For some seconds after a pull request was created, GitHub answers as if there were none. */
async function addOnceVisible({ pause }, add) {
    for (let looks = 0;; looks += 1) {
        try {
            await add();
            return;
        }
        catch (error) {
            if (!isRefusal(error, 422, /could not resolve to a node/iu) || looks === mostLooks)
                throw error;
            await pause(retryPauseMilliseconds * 2 ** looks);
        }
    }
}
async function removeLabel({ ask, place, name: repository }, number, name) {
    const action = `remove the label ${name} from issue ${number} of ${repository}`;
    await ask({ action, permission: 'issues: write' }, async ({ rest }) => {
        try {
            await rest.issues.removeLabel({ ...place, issue_number: number, name });
        }
        catch (error) {
            if (!isRefusal(error, 404))
                throw error;
        }
    });
}

// EXTERNAL MODULE: ./build/github.js
var github = __webpack_require__(91533);
;// CONCATENATED MODULE: ./build/adapters/github/github-people.js





/** Who the token is, and who somebody else is to the repository. */
function openPeople(connection) {
    let viewer;
    return {
        readViewer: async () => {
            viewer ??= readViewer(connection);
            try {
                return await viewer;
            }
            catch (error) {
                viewer = undefined;
                throw error;
            }
        },
        readRole: (login) => readRole(connection, login),
    };
}
const ViewerAnswer = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) }) });
function readViewer({ ask, isApp }) {
    const request = {
        action: 'read which account the token belongs to',
        permission: 'contents: read',
    };
    return ask(request, async (client) => {
        const login = (await queryViewer(client)) ?? (await readUser(client));
        return isApp && !login.endsWith('[bot]') ? `${login}[bot]` : login;
    });
}
/** Nothing where GraphQL is refused; a server may have it turned off. */
async function queryViewer(client) {
    try {
        const answer = await client.query('query { viewer { login } }', {});
        return parseAnswer(ViewerAnswer, answer, 'the account of the token').data.viewer.login;
    }
    catch (error) {
        if (readFailedRequest(error) === undefined || isUncertain(error))
            throw error;
        return undefined;
    }
}
const UserAnswer = schemas/* object */.Ikc({ login: schemas/* string */.YjP() });
async function readUser({ rest }) {
    const { data } = await rest.users.getAuthenticated();
    return parseAnswer(UserAnswer, data, 'the account of the token').login;
}
const RoleName = schemas/* string */.YjP().nullish();
const RoleAnswer = schemas/* object */.Ikc({ role_name: RoleName, permission: RoleName });
/** The names that GitHub had for two of the roles before it had five. */
const formerRoles = new Map([
    ['pull', 'read'],
    ['push', 'write'],
]);
/** Fails whenever the answer is not sure, so that nobody is let in by a mistake. */
async function readRole(connection, login) {
    const action = `look up the role of ${login} in ${connection.name}`;
    try {
        return await connection.ask({ action, permission: 'contents: read' }, ({ rest }) => rest.repos
            .getCollaboratorPermissionLevel({ ...connection.place, username: login })
            .then(({ data }) => readRoleAnswer(data, login), acceptNobody));
    }
    catch (error) {
        throw error instanceof errors/* SpecWriterError */.Z && error.kind !== 'cancelled' ? denied(error) : error;
    }
}
/** Some apps act under a name that is no account. */
function acceptNobody(error) {
    if (isRefusal(error, 404, /is not a user/iu))
        return 'none';
    throw error;
}
function readRoleAnswer(data, login) {
    const answer = parseAnswer(RoleAnswer, data, `the role of ${login}`);
    const role = toRole(answer.role_name) ?? toRole(answer.permission);
    if (role !== undefined)
        return role;
    throw new errors/* SpecWriterError */.Z('github', {
        message: `Expected a role of ${login} that is known, found ${JSON.stringify(answer.permission ?? '')}.`,
        hint: `Give ${login} one of the roles ${github/* roles */.O.slice(1).join(', ')}.`,
    });
}
/** A role that the organisation made up is unknown here: what it permits counts. */
function toRole(name) {
    return github/* roles */.O.find((role) => role === name) ?? formerRoles.get(name ?? '');
}
function denied(error) {
    return new errors/* SpecWriterError */.Z(error.kind, {
        message: `${error.message} The permission lookup failed, so nobody is let in.`,
        hint: error.hint,
    });
}

;// CONCATENATED MODULE: ./build/adapters/github/github-pull-requests.js






/** Pull requests from branches of the repository itself. */
function openPullRequests(connection, readViewer) {
    return {
        readPullRequests: (branch) => readPullRequests(connection, branch),
        createPullRequest: (request) => createPullRequest(connection, readViewer, request),
        editPullRequest: (number, change) => editPullRequest(connection, number, change),
    };
}
const PullRequestAnswer = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    html_url: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    body: read_issue_answer/* Body */.nB,
    state: schemas/* enum */.k5n(['open', 'closed']),
    merged_at: schemas/* string */.YjP().nullish(),
    /** `null` for a fork that was deleted. */
    head: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish() }),
    base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP() }),
    user: read_issue_answer/* AccountAnswer */.I8,
})
    .transform(({ html_url: url, merged_at: mergedAt, head, base, user, ...rest }) => {
    const { number, title, body, state } = rest;
    const isMerged = mergedAt !== null && mergedAt !== undefined;
    return {
        head,
        pullRequest: {
            number,
            url,
            title,
            body,
            state: isMerged ? 'merged' : state,
            base: base.ref,
            author: user,
        },
    };
});
function readPullRequests({ ask, place, name }, branch) {
    const action = `read the pull requests from ${branch} of ${name}`;
    return ask({ action, permission: 'pull-requests: write' }, async ({ rest, paginate }) => {
        const sought = { ...place, state: 'all', head: `${place.owner}:${branch}` };
        const order = { sort: 'created', direction: 'desc', per_page: itemsPerPage };
        const answers = await unlessHidden(() => paginate(rest.pulls.list, { ...sought, ...order }));
        if (answers === 'hidden')
            return answers;
        return parseAnswer(schemas/* array */.YOg(PullRequestAnswer), answers, `the pull requests of ${name}`)
            .filter(({ head }) => head.ref === branch && isSameName(head.repo?.full_name, name))
            .map(({ pullRequest }) => pullRequest)
            .sort((left, right) => right.number - left.number);
    });
}
async function unlessHidden(read) {
    try {
        return await read();
    }
    catch (error) {
        if (isRefusal(error, 403, /not accessible by/iu))
            return 'hidden';
        throw error;
    }
}
/** GitHub does not tell capitals in the names of repositories. */
const isSameName = (left, right) => left?.toLowerCase() === right.toLowerCase();
function createPullRequest(connection, readViewer, request) {
    const { branch, ...fields } = request;
    const action = `create a pull request from ${branch} of ${connection.name}`;
    return connection.ask({ action, permission: 'pull-requests: write' }, ({ rest }) => createOnce(connection, async () => {
        try {
            const { data } = await rest.pulls.create({
                ...connection.place,
                ...fields,
                head: branch,
            });
            return parseAnswer(PullRequestAnswer, data, 'the new pull request').pullRequest;
        }
        catch (error) {
            if (isRefusal(error, 422, /pull request already exists/iu))
                return 'exists';
            throw error;
        }
    }, async () => {
        const all = await readPullRequests(connection, branch);
        if (all === 'hidden')
            return undefined;
        const open = all.find(({ state, base }) => state === 'open' && base === request.base);
        if (open === undefined)
            return undefined;
        const isOwn = open.author.login === (await readViewer()) && isAsRequested(open, request);
        return isOwn ? open : 'exists';
    }));
}
const isAsRequested = (found, { title, body }) => found.title === title && isSameText(found.body, body);
async function editPullRequest({ ask, place, name }, number, change) {
    const action = `edit pull request ${number} of ${name}`;
    await ask({ action, permission: 'pull-requests: write' }, ({ rest }) => rest.pulls.update({ ...place, pull_number: number, ...change }));
}

;// CONCATENATED MODULE: ./build/adapters/github/github-reviews.js






/** Reviews of pull requests: what they are about, what was said, and what is to be said. */
function openReviews(connection, readViewer) {
    return {
        readChangedFiles: (number) => readChangedFiles(connection, number),
        readReviews: (number) => readReviews(connection, number),
        createReview: (number, review) => createReview({ connection, readViewer, number }, review),
    };
}
const FileAnswer = schemas/* object */.Ikc({ filename: schemas/* string */.YjP(), patch: schemas/* string */.YjP().optional() })
    .transform(({ filename: path, patch = '' }) => ({ path, patch }));
const ReviewAnswer = schemas/* object */.Ikc({ user: read_issue_answer/* AccountAnswer */.I8, body: read_issue_answer/* Body */.nB, html_url: schemas/* string */.YjP() });
/** A remark whose line is gone has none. */
const RemarkAnswer = schemas/* object */.Ikc({
    user: read_issue_answer/* AccountAnswer */.I8,
    body: read_issue_answer/* Body */.nB,
    path: schemas/* string */.YjP(),
    line: schemas/* number */.aig().nullish(),
});
function readChangedFiles({ ask, place, name }, number) {
    const action = `read the changes of pull request ${number} of ${name}`;
    return ask({ action, permission: 'pull-requests: write' }, async ({ rest, paginate }) => {
        const which = { ...place, pull_number: number, per_page: itemsPerPage };
        const files = await paginate(rest.pulls.listFiles, which);
        return parseAnswer(schemas/* array */.YOg(FileAnswer), files, `the changes of ${name}#${number}`);
    });
}
function readReviews({ ask, place, name }, number) {
    const action = `read the reviews of pull request ${number} of ${name}`;
    return ask({ action, permission: 'pull-requests: write' }, async ({ rest, paginate }) => {
        const which = { ...place, pull_number: number, per_page: itemsPerPage };
        const about = `the reviews of ${name}#${number}`;
        const reviews = parseAnswer(schemas/* array */.YOg(ReviewAnswer), await paginate(rest.pulls.listReviews, which), about);
        const remarks = parseAnswer(schemas/* array */.YOg(RemarkAnswer), await paginate(rest.pulls.listReviewComments, which), about);
        return [
            ...reviews.map(({ user, body }) => ({ author: user, body, path: '' })),
            ...remarks
                .filter(({ line }) => typeof line === 'number')
                .map(({ user, body, path }) => ({ author: user, body, path })),
        ];
    });
}
function createReview({ connection, readViewer, number }, { commit, body, remarks }) {
    const { ask, place, name } = connection;
    const which = { ...place, pull_number: number };
    return ask({ action: `review pull request ${number} of ${name}`, permission: 'pull-requests: write' }, ({ rest, paginate }) => createOnce(connection, async () => {
        const comments = remarks.map(toComment);
        const request = { ...which, commit_id: commit, event: 'COMMENT', body };
        try {
            const { data } = await rest.pulls.createReview({ ...request, comments });
            return { url: parseAnswer(ReviewAnswer, data, 'the new review').html_url };
        }
        catch (error) {
            if (remarks.length > 0 && isRefusal(error, 422))
                return 'lines-refused';
            throw error;
        }
    }, async () => {
        const answers = await paginate(rest.pulls.listReviews, {
            ...which,
            per_page: itemsPerPage,
        });
        const all = parseAnswer(schemas/* array */.YOg(ReviewAnswer), answers, 'the reviews');
        const viewer = await readViewer();
        const own = all.findLast((review) => review.user.login === viewer && isSameText(review.body, body));
        return own && { url: own.html_url };
    }));
}
const toComment = ({ path, line, startLine, body, }) => ({
    path,
    line,
    side: 'RIGHT',
    ...(startLine !== undefined && { start_line: startLine, start_side: 'RIGHT' }),
    body,
});

;// CONCATENATED MODULE: ./build/adapters/github/github-run-start.js



const RunAnswer = schemas/* object */.Ikc({
    run_attempt: schemas/* number */.aig().default(1),
    created_at: schemas/* string */.YjP(),
    run_started_at: schemas/* string */.YjP().optional(),
});
/** The press of the button, however long the run waited since; what a token may not read is not there for it. */
function readRunStart({ ask, place, name }, run) {
    const action = `read when run ${run} of ${name} was started`;
    return ask({ action, permission: 'actions: read' }, async ({ rest }) => {
        try {
            const { data } = await rest.actions.getWorkflowRun({ ...place, run_id: run });
            const answer = parseAnswer(RunAnswer, data, `run ${run} of ${name}`);
            const isFirst = answer.run_attempt === 1;
            return isFirst ? answer.created_at : answer.run_started_at;
        }
        catch (error) {
            if (isRefusal(error, 403, mayNot) || isRefusal(error, 404))
                return undefined;
            throw error;
        }
    });
}
/** A limit that is reached is refused by the same number. */
const mayNot = /not accessible|must have/iu;

;// CONCATENATED MODULE: ./build/adapters/github/open-github.js











/** Opens one repository of GitHub; nothing is loaded or sent before the first question. */
function openGitHub(access) {
    const connection = connectGitHub(access);
    const people = openPeople(connection);
    return {
        ...people,
        ...openConversations(connection, people.readViewer),
        ...openLabels(connection),
        ...openBranches(connection),
        ...openFiles(connection),
        readTree: (oid, depth) => readTree(connection, oid, depth),
        readBlob: (oid) => readBlob(connection, oid),
        commitFiles: (commit) => commitFiles(connection, commit),
        ...openPullRequests(connection, people.readViewer),
        ...openReviews(connection, people.readViewer),
        readRunStart: (run) => readRunStart(connection, run),
    };
}


/***/ }),

/***/ 11286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ IssueAnswer),
/* harmony export */   Cc: () => (/* binding */ CommentAnswer),
/* harmony export */   I8: () => (/* binding */ AccountAnswer),
/* harmony export */   Y2: () => (/* binding */ chooseComments),
/* harmony export */   ZQ: () => (/* binding */ deletedAccount),
/* harmony export */   nB: () => (/* binding */ Body)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _trigger_association_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62224);


/** Whom GitHub shows for a deleted account. */
const deletedAccount = 'ghost';
/** GitHub says `null` for a text that nobody wrote. */
const Body = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .nullish()
    .transform((body) => body ?? '');
/** `null` for an account that was deleted; a person cannot have a name with brackets. */
const AccountAnswer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('User') })
    .nullish()
    .transform((user) => ({
    login: user?.login ?? deletedAccount,
    isBot: user?.type === 'Bot' || user?.login.endsWith('[bot]') === true,
}));
const LabelAnswer = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish() })])
    .transform((label) => (typeof label === 'string' ? label : (label.name ?? '')));
const IssueAnswer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    body: Body,
    html_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Pull requests are issues to this part of the API; only they carry this key. */
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
    labels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(LabelAnswer).default([]),
    user: AccountAnswer,
})
    .transform(({ number, title, body, html_url: url, state, pull_request: pull, labels, user }) => ({
    number,
    title,
    body,
    url,
    isOpen: state === 'open',
    isPullRequest: pull !== undefined && pull !== null,
    labels: labels.filter((name) => name !== ''),
    author: user,
}));
const CommentAnswer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    user: AccountAnswer,
    author_association: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    body: Body,
    created_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    updated_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
})
    .transform((answer) => ({
    id: answer.id,
    url: answer.html_url,
    author: answer.user,
    association: answer.author_association,
    body: answer.body,
    createdAt: answer.created_at,
    updatedAt: answer.updated_at,
}));
/** The comments that belong to the requirement, in the order in which they were written. */
function chooseComments(comments, include) {
    if (include === 'none')
        return [];
    return comments
        .filter((comment) => include === 'all' || isTrusted(comment))
        .map((comment) => ({
        author: comment.author.login,
        body: comment.body,
        ...(isTrusted(comment) && { mayAnswer: true }),
    }));
}
/** A bot speaks for nobody, whatever it may write. */
const isTrusted = ({ author, association }) => (0,_trigger_association_js__WEBPACK_IMPORTED_MODULE_0__/* .isInsider */ .H)(association) && !author.isBot;


/***/ }),

/***/ 41055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ readRepository),
  readRepositoryIssue: () => (/* binding */ readRepositoryIssue)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/adapters/github/open-github.js + 22 modules
var open_github = __webpack_require__(21258);
// EXTERNAL MODULE: ./build/adapters/github/read-issue-answer.js
var read_issue_answer = __webpack_require__(11286);
;// CONCATENATED MODULE: ./build/adapters/github/github-issues.js



/** Reads issues of one repository, each with its comments to the last page. */
function createReadIssue({ includeComments, ...access }) {
    const { readIssue, readComments } = (0,open_github/* openGitHub */.o)(access);
    return async (number) => {
        const source = `${access.owner}/${access.repo}#${number}`;
        const { title, body, isPullRequest } = await readIssue(number);
        if (isPullRequest)
            throw pullRequest(source);
        const comments = includeComments === 'none' ? [] : await readComments(number);
        return { source, title, body, comments: (0,read_issue_answer/* chooseComments */.Y2)(comments, includeComments) };
    };
}
function pullRequest(source) {
    return new errors/* SpecWriterError */.Z('input', {
        message: `Expected ${source} to be an issue, found a pull request.`,
        hint: 'Name the number of the issue that states the requirement.',
    });
}

;// CONCATENATED MODULE: ./build/adapters/github/read-repository-issue.js


/** Reads one issue of the repository that the surroundings name. */
async function readRepositoryIssue(number, { repository, token, apiUrl, includeComments }) {
    const readIssue = createReadIssue({
        ...readRepository(repository),
        token,
        apiUrl: apiUrl === '' ? 'https://api.github.com' : apiUrl,
        includeComments,
    });
    return readIssue(number);
}
/** The two parts of `owner/name`. */
function readRepository(repository) {
    const [owner, repo, ...more] = repository.split('/');
    if (owner && repo && more.length === 0)
        return { owner, repo };
    throw new errors/* SpecWriterError */.Z('input', {
        message: `Expected a repository as owner/name, found ${JSON.stringify(repository)}.`,
        hint: 'Set GITHUB_REPOSITORY, or --repository OWNER/NAME in a terminal.',
    });
}


/***/ }),

/***/ 91533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ roles)
/* harmony export */ });
/*
 * What the stories ask of GitHub: types only. Every function throws a `SpecWriterError` of kind
 * `github` or `network` whose hint names the one line that mends it; what is expected to happen
 * (a branch that exists, a head that moved) is a value.
 */
/** The roles of a repository, least first. `none`: no account, or one without any access. */
const roles = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];


/***/ }),

/***/ 62224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isInsider)
/* harmony export */ });
/** In GitHub's words, those whom somebody once let into the repository or its organisation. */
const insiders = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
/** A cheap first look, without a request: an insider may still have no role that lets them write. */
const isInsider = (association) => insiders.has(association);


/***/ })

};
;