"use strict";
exports.id = 7930;
exports.ids = [7930];
exports.modules = {

/***/ 7930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewOnRunner: () => (/* binding */ reviewOnRunner)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/delivery/text/marker.js
var text_marker = __webpack_require__(26835);
;// CONCATENATED MODULE: ./build/delivery/review/read-hunks.js
const header = /^@@ -\d+(?:,\d+)? \+(?<start>\d+)(?:,(?<count>\d+))? @@/gmu;
/** The hunks of one file in the form in which GitHub tells a patch; none of one that is too large to be told. */
function readHunks(patch) {
    return Array.from(patch.matchAll(header), ({ groups }) => {
        const start = Number(groups?.['start']);
        return { start, end: start + Number(groups?.['count'] ?? '1') - 1 };
    }).filter(({ start, end }) => end >= start);
}

// EXTERNAL MODULE: ./build/report/count-noun.js
var count_noun = __webpack_require__(6745);
// EXTERNAL MODULE: ./build/markdown/code-span.js
var code_span = __webpack_require__(24720);
// EXTERNAL MODULE: ./build/markdown/escape-prose.js
var escape_prose = __webpack_require__(46867);
// EXTERNAL MODULE: ./build/delivery/text/describe-document.js
var describe_document = __webpack_require__(2176);
;// CONCATENATED MODULE: ./build/delivery/review/write-review.js





/** People read no more remarks than these, and GitHub delays the mails about more. */
const mostRemarks = 20;
/** In characters; a message quotes lines of the document. */
const longestMessage = 600;
/** What a review says: suggestions where one click mends a place, remarks beside the lines that the pull request shows, the rest as numbers. */
function writeReview(files) {
    const all = files.flatMap(({ findings }) => findings);
    if (all.length === 0)
        return undefined;
    const suggested = files.flatMap(suggestEach);
    const told = new Set(suggested.flatMap(({ about }) => about.map(keyOf)));
    const remarked = files.flatMap((file) => remarkEach(file, told));
    const chosen = [...suggested, ...remarked.sort(byWeight)].slice(0, mostRemarks);
    return { remarks: chosen.map(({ remark }) => remark), summary: summarise(all, chosen) };
}
/** What mends was judged on its own, so that its findings are the same and not the very ones. */
const keyOf = ({ rule, message, line }) => `${rule} ${line} ${message}`;
const isWithin = (hunks, from, to) => hunks.some(({ start, end }) => start <= from && to <= end);
function suggestEach({ path, mends, hunks }) {
    return mends
        .filter(({ start, end }) => isWithin(hunks, start, end))
        .map(({ start, end, lines, fixed }) => ({
        about: fixed,
        remark: {
            path,
            line: end,
            ...(start < end && { startLine: start }),
            body: [...fixed.map(describe), renderSuggestion(lines)].join('\n\n'),
        },
    }));
}
function remarkEach({ path, findings, hunks }, told) {
    return findings
        .filter((finding) => !told.has(keyOf(finding)) && isWithin(hunks, finding.line, finding.line))
        .map((finding) => ({
        about: [finding],
        remark: { path, line: finding.line, body: describe(finding) },
    }));
}
const byWeight = (one, other) => weigh(one) - weigh(other);
const weigh = ({ about }) => about.some(({ severity }) => severity === 'error') ? 0 : 1;
/** What was found in a document of others is data: nothing of it is live. */
function describe({ rule, severity, message, hint }) {
    const found = (0,describe_document/* proseOf */.jv)(message, longestMessage);
    return (0,text_marker/* withoutMarkers */.Y)(`**${severity}** (${(0,escape_prose/* escapeCodeCell */.Hg)(rule)}): ${found}\n\n${(0,describe_document/* proseOf */.jv)(hint, longestMessage)}`);
}
/** GitHub takes the lines as they are, so that they are those of the document and not made safe. */
function renderSuggestion(lines) {
    const fence = '`'.repeat(Math.max(3, (0,code_span/* longestRun */.Q_)(lines.join('\n')) + 1));
    return [`${fence}suggestion`, ...lines, fence].join('\n');
}
function summarise(all, chosen) {
    const errors = all.filter(({ severity }) => severity === 'error').length;
    const counts = `${(0,count_noun/* countNoun */.y)(errors, 'error')} and ${(0,count_noun/* countNoun */.y)(all.length - errors, 'warning')}`;
    const told = new Set(chosen.flatMap(({ about }) => about.map(keyOf)));
    const clicks = chosen.filter(({ remark }) => remark.body.includes('`suggestion\n')).length;
    const left = all.filter((finding) => !told.has(keyOf(finding)));
    return [
        `The checks of the specification found ${counts}.`,
        clicks === 0 ? '' : `${(0,count_noun/* countNoun */.y)(clicks, 'suggestion')} below can be taken over with a click.`,
        left.length === 0 ? '' : describeLeft(left),
    ]
        .filter((sentence) => sentence !== '')
        .join(' ');
}
function describeLeft(left) {
    const counts = new Map();
    for (const { rule } of left)
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const named = [...counts].map(([rule, count]) => `${(0,escape_prose/* escapeCodeCell */.Hg)(rule)} ${count}`).join(', ');
    return `${(0,count_noun/* countNoun */.y)(left.length, 'more finding')} outside of the lines that this pull request changes, or too many to show (${named}): the summary of the run has them.`;
}

;// CONCATENATED MODULE: ./build/delivery/review/publish-review.js



/**
 * Says what was found where people look at a pull request: one review of the head that was checked. What
 * stands there already, from a run before, is not said again.
 */
async function publishReview(documents, { number, head }, { github, hash, holdsSecret }) {
    const found = documents.filter(({ findings }) => findings.length > 0);
    if (found.length === 0)
        return undefined;
    const changed = new Map((await github.readChangedFiles(number)).map(({ path, patch }) => [path, patch]));
    const files = await Promise.all(found.map(async ({ text, ...document }) => {
        const patch = changed.get(document.path) ?? '';
        const hunks = patch === '' ? [] : readHunks(patch);
        // What is checked out may be a merge with the base, whose lines stand elsewhere.
        const isHead = hunks.length > 0 && (await isSame(github, { ...document, text, head }));
        return { ...document, hunks: isHead ? hunks : [] };
    }));
    const review = writeReview(files);
    if (review === undefined)
        return undefined;
    const viewer = await github.readViewer();
    const own = (await github.readReviews(number)).filter(({ author }) => author.login === viewer);
    const remarks = review.remarks.filter((remark) => !isSaid(own, remark) && !holdsSecret(remark.body));
    const marker = (0,text_marker/* writeMarker */.en)('review', hash(JSON.stringify([review.summary, review.remarks])));
    const isSaidBefore = own.some(({ body }) => isAlike(body, marker));
    if (remarks.length === 0 && isSaidBefore)
        return undefined;
    const body = `${marker}\n${(0,text_marker/* withoutMarkers */.Y)(review.summary)}\n${text_marker/* endMarker */.cL}`;
    const published = await github.createReview(number, { commit: head, body, remarks });
    if (published !== 'lines-refused')
        return published;
    if (isSaidBefore)
        return undefined;
    const bare = await github.createReview(number, { commit: head, body, remarks: [] });
    return bare === 'lines-refused' ? undefined : bare;
}
async function isSame(github, { path, text, head }) {
    const stored = await github.readFile(path, head);
    return stored?.is === 'file' && stored.text === text;
}
const isSaid = (own, remark) => own.some(({ path, body }) => path === remark.path && body.trim() === remark.body.trim());
const isAlike = (body, marker) => {
    const [known, wanted] = [(0,text_marker/* readMarker */.t7)(body), (0,text_marker/* readMarker */.t7)(marker)];
    return known !== undefined && known.key === wanted?.key && known.inputHash === wanted.inputHash;
};

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/adapters/runner/connect-on-runner.js
var connect_on_runner = __webpack_require__(70109);
// EXTERNAL MODULE: ./build/secrets/find-secrets.js + 5 modules
var find_secrets = __webpack_require__(48323);
// EXTERNAL MODULE: ./build/adapters/files/hash-text.js
var hash_text = __webpack_require__(54365);
// EXTERNAL MODULE: ./build/adapters/process/list-secrets.js
var list_secrets = __webpack_require__(66703);
// EXTERNAL MODULE: ./build/adapters/runner/read-event.js
var read_event = __webpack_require__(407);
;// CONCATENATED MODULE: ./build/adapters/runner/review-on-runner.js








const Payload = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().min(1),
        head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/u) }),
    }),
})
    .transform(({ pull_request: { number, head } }) => ({ number, head: head.sha }));
/**
 * Says what a check found beside the lines of the pull request, and returns the address of the review. A
 * token that may not say anything leaves the check itself as it is.
 */
async function reviewOnRunner(checked, inputs, { environment, runner }) {
    const event = await (0,read_event/* readEvent */.j)(environment);
    const place = event.name === 'pull_request' ? Payload.safeParse(event.payload).data : undefined;
    if (place === undefined) {
        runner.progress.warn('There is nothing to review: the event is not about a pull request.');
        return undefined;
    }
    if (inputs['dry-run']) {
        runner.progress.note(`A review of pull request ${place.number} is left out: dry-run is set`);
        return undefined;
    }
    const documents = checked.map(({ path, text = '', findings, mends = [] }) => ({
        ...{ path, text, findings, mends },
    }));
    try {
        const github = (0,connect_on_runner.connectOnRunner)(inputs, environment);
        const findSecrets = (0,find_secrets/* createSecretSearch */.p)((0,list_secrets/* listSecrets */.A)([inputs['api-key'], inputs['github-token']], environment));
        const published = await publishReview(documents, place, {
            ...{ github, hash: hash_text.hashText },
            holdsSecret: (text) => findSecrets(text).length > 0,
        });
        if (published !== undefined)
            runner.progress.note(`Reviewed: ${published.url}`);
        return published?.url;
    }
    catch (error) {
        if (!(error instanceof errors/* SpecWriterError */.Z))
            throw error;
        runner.progress.warn(`No review was written. ${error.message} ${error.hint}`);
        return undefined;
    }
}


/***/ })

};
;