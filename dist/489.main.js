export const id = 489;
export const ids = [489];
export const modules = {

/***/ 62489:
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
exports.readIssueNumber = readIssueNumber;
exports.readRequirementOf = readRequirementOf;
const promises_1 = __webpack_require__(51455);
const z = __importStar(__webpack_require__(50924));
const errors_ts_1 = __webpack_require__(83916);
const EventWithIssue = z.object({ issue: z.object({ number: z.int().min(1) }) });
/** The issue of the event that started the workflow, when there is one. */
async function readIssueNumber(environment) {
    const path = environment['GITHUB_EVENT_PATH'];
    if (!path)
        return undefined;
    try {
        const event = EventWithIssue.safeParse(JSON.parse(await (0, promises_1.readFile)(path, 'utf8')));
        return event.success ? event.data.issue.number : undefined;
    }
    catch (cause) {
        throw new errors_ts_1.SpecWriterError('input', {
            message: 'Expected the event of the workflow as JSON in GITHUB_EVENT_PATH, found something else.',
            hint: 'Run the action on a GitHub runner, or leave GITHUB_EVENT_PATH empty.',
            cause,
        });
    }
}
/** The requirement from the one place that the inputs name. */
async function readRequirementOf(inputs, { environment, readText }) {
    const { requirement, 'requirement-file': path, 'issue-number': number } = inputs;
    if (requirement !== undefined) {
        return { source: 'input', title: '', body: requirement, comments: [] };
    }
    if (path !== undefined) {
        return { source: path, title: '', body: await readText(path), comments: [] };
    }
    if (number === undefined) {
        throw new errors_ts_1.SpecWriterError('input', {
            message: 'Expected a requirement, found none.',
            hint: 'Set issue-number, requirement or requirement-file, or start the workflow from an issue.',
        });
    }
    const { readRepositoryIssue } = await __webpack_require__.e(/* import() */ 261).then(__webpack_require__.bind(__webpack_require__, 16261));
    return readRepositoryIssue(number, {
        repository: environment['GITHUB_REPOSITORY'] ?? '',
        token: inputs['github-token'] ?? '',
        apiUrl: environment['GITHUB_API_URL'] ?? '',
        includeComments: inputs['include-comments'],
    });
}


/***/ })

};
