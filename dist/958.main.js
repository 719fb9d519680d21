export const id = 958;
export const ids = [958,674];
export const modules = {

/***/ 15577:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.isDefaultResearch = void 0;
exports.toWriteRequest = toWriteRequest;
exports.openWriteWorld = openWriteWorld;
const node_crypto_1 = __webpack_require__(77598);
const choose_provider_ts_1 = __webpack_require__(75150);
const inputs_ts_1 = __webpack_require__(38422);
const read_rule_settings_ts_1 = __webpack_require__(48674);
const version_ts_1 = __webpack_require__(311);
/** Turns the inputs into a request; throws before anything is read when they cannot be met. */
function toWriteRequest(inputs) {
    const provider = (0, choose_provider_ts_1.chooseProvider)(inputs);
    return {
        localeTag: inputs.locale,
        specPath: inputs['spec-path'].replaceAll('{issue}', String(inputs['issue-number'] ?? '')),
        researchGlobs: inputs.research,
        researchIsNamed: !(0, exports.isDefaultResearch)(inputs.research),
        rules: (0, read_rule_settings_ts_1.readRuleSettings)(inputs.rules),
        failOn: inputs['fail-on'],
        limits: {
            maxInputTokens: inputs['max-input-tokens'],
            maxOutputTokens: inputs['max-output-tokens'],
            maxTotalTokens: inputs['max-total-tokens'],
            maxRepairs: inputs['max-repairs'],
        },
        tool: version_ts_1.tool,
        model: provider.is === 'offline' ? 'offline' : provider.model,
    };
}
const isDefaultResearch = (globs) => globs.join('\n') === inputs_ts_1.defaultResearch.join('\n');
exports.isDefaultResearch = isDefaultResearch;
/** Binds the story of writing to real files, the clock and the asked-for model. */
async function openWriteWorld(inputs, { files, progress, readRequirement }) {
    const instructions = inputs['instructions-file'];
    const complete = await openModel(inputs);
    return {
        readRequirement,
        chooseResearch: files.chooseResearch,
        readInstructions: async () => instructions === undefined ? undefined : files.readText(instructions),
        readExisting: files.readExisting,
        writeText: files.writeText,
        hash: (text) => (0, node_crypto_1.createHash)('sha256').update(text).digest('hex'),
        now: () => new Date(),
        progress,
        ...(complete && { complete }),
    };
}
/** The SDK is loaded only when a model is asked: it is the largest part of the bundle. */
async function openModel(inputs) {
    const provider = (0, choose_provider_ts_1.chooseProvider)(inputs);
    if (provider.is === 'offline')
        return undefined;
    const { createOpenAiModel } = await Promise.all(/* import() */[__webpack_require__.e(583), __webpack_require__.e(224)]).then(__webpack_require__.t.bind(__webpack_require__, 31224, 23));
    const { temperature, 'base-url': baseUrl, 'reasoning-effort': reasoningEffort } = inputs;
    return createOpenAiModel({
        // The SDK wants a key; a local endpoint reads none.
        apiKey: inputs['api-key'] ?? 'no-key-needed',
        model: provider.model,
        timeoutSeconds: inputs['timeout-seconds'],
        ...(baseUrl !== undefined && { baseUrl }),
        ...(temperature !== undefined && { temperature }),
        ...(reasoningEffort !== undefined && { reasoningEffort }),
    });
}


/***/ }),

/***/ 75150:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.chooseProvider = chooseProvider;
const errors_ts_1 = __webpack_require__(83916);
/** Decides before anything is read, so that a missing key costs nothing. */
function chooseProvider(wish) {
    if (wish.provider === 'offline')
        return { is: 'offline' };
    if (wish.provider === 'copilot') {
        throw new errors_ts_1.SpecWriterError('input', {
            message: 'Expected a provider that this version has, found "copilot".',
            hint: 'Use provider openai with api-key and model, or provider offline.',
        });
    }
    const hasKey = wish['api-key'] !== undefined;
    if (wish.provider === 'auto' && !hasKey)
        throw noProvider();
    if (!hasKey && wish['base-url'] === undefined) {
        throw new errors_ts_1.SpecWriterError('input', {
            message: 'Expected an API key for provider openai, found none.',
            hint: 'Pass api-key from a secret (OPENAI_API_KEY in a terminal), or name a local endpoint with base-url.',
        });
    }
    if (wish.model === undefined) {
        throw new errors_ts_1.SpecWriterError('input', {
            message: 'Expected the name of a model for provider openai, found none.',
            hint: 'Set model to one that your endpoint serves.',
        });
    }
    return { is: 'openai', model: wish.model };
}
const noProvider = () => new errors_ts_1.SpecWriterError('input', {
    message: 'Expected a way to write for provider auto, found neither an API key nor the Copilot CLI.',
    hint: 'Choose one: provider openai with api-key and model; provider copilot, which a later version brings; or provider offline, which needs no key and no network.',
});


/***/ }),

/***/ 48674:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readRuleSettings = readRuleSettings;
const errors_ts_1 = __webpack_require__(83916);
const nearest_name_ts_1 = __webpack_require__(99809);
const index_ts_1 = __webpack_require__(85755);
const quote_value_ts_1 = __webpack_require__(18171);
const settings = ['off', 'warning', 'error'];
/**
 * Reads `rule-id: off | warning | error`, one a line, where `#` starts a comment.
 * Every mistake is reported in one error, because a person mends them in one go.
 */
function readRuleSettings(text) {
    const lines = text
        .split('\n')
        .map((line, index) => ({ text: withoutComment(line).trim(), number: index + 1 }))
        .filter((line) => line.text !== '');
    const given = lines.map(readSetting);
    const mistakes = [...given.flatMap(describeMistake), ...describeRepeats(given)];
    if (mistakes.length > 0) {
        throw new errors_ts_1.SpecWriterError('input', {
            message: mistakes.join('\n'),
            hint: 'Write one "rule-id: off | warning | error" a line; "spec-writer rules" lists the ids.',
        });
    }
    return new Map(given.flatMap(({ id, value }) => {
        const setting = settings.find((known) => known === value);
        return setting === undefined ? [] : [[id, setting]];
    }));
}
function withoutComment(line) {
    const start = line.indexOf('#');
    return start === -1 ? line : line.slice(0, start);
}
function readSetting(line) {
    const colon = line.text.indexOf(':');
    if (colon === -1)
        return { ...line, id: line.text, value: '' };
    return {
        ...line,
        id: line.text.slice(0, colon).trim(),
        value: line.text
            .slice(colon + 1)
            .trim()
            .toLowerCase(),
    };
}
function describeMistake({ text, number, id, value }) {
    const known = index_ts_1.rules.map((rule) => rule.id);
    if (!text.includes(':')) {
        return [
            `Expected "rule-id: off | warning | error" in line ${number}, found ${(0, quote_value_ts_1.quoteValue)(text)}.`,
        ];
    }
    if (!known.includes(id)) {
        const nearest = (0, nearest_name_ts_1.nearestName)(id, known);
        const suggestion = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
        return [`Expected a rule's id in line ${number}, found ${(0, quote_value_ts_1.quoteValue)(id)}.${suggestion}`];
    }
    if (settings.some((setting) => setting === value))
        return [];
    return [
        `Expected off, warning or error for ${id} in line ${number}, found ${(0, quote_value_ts_1.quoteValue)(value)}.`,
    ];
}
function describeRepeats(given) {
    const first = new Map();
    return given.flatMap(({ id, number }) => {
        const before = first.get(id);
        if (before === undefined) {
            first.set(id, number);
            return [];
        }
        return [
            `Expected one setting for ${(0, quote_value_ts_1.quoteValue)(id)}, found two in lines ${before} and ${number}.`,
        ];
    });
}


/***/ })

};
