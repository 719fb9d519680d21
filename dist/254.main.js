export const id = 254;
export const ids = [254,691];
export const modules = {

/***/ 8254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isDefaultResearch: () => (/* binding */ isDefaultResearch),
/* harmony export */   openWriteWorld: () => (/* binding */ openWriteWorld),
/* harmony export */   toWriteRequest: () => (/* binding */ toWriteRequest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _choose_provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5097);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8175);
/* harmony import */ var _rules_read_rule_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3691);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8508);





/** Turns the inputs into a request; throws before anything is read when they cannot be met. */
function toWriteRequest(inputs) {
    const provider = (0,_choose_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseProvider */ .V)(inputs);
    return {
        localeTag: inputs.locale,
        specPath: inputs['spec-path'].replaceAll('{issue}', String(inputs['issue-number'] ?? '')),
        researchGlobs: inputs.research,
        researchIsNamed: !isDefaultResearch(inputs.research),
        rules: (0,_rules_read_rule_settings_js__WEBPACK_IMPORTED_MODULE_3__.readRuleSettings)(inputs.rules),
        failOn: inputs['fail-on'],
        limits: {
            maxInputTokens: inputs['max-input-tokens'],
            maxOutputTokens: inputs['max-output-tokens'],
            maxTotalTokens: inputs['max-total-tokens'],
            maxRepairs: inputs['max-repairs'],
        },
        tool: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .tool */ .z,
        model: provider.is === 'offline' ? 'offline' : provider.model,
    };
}
const isDefaultResearch = (globs) => globs.join('\n') === _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultResearch */ .dD.join('\n');
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
        hash: (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex'),
        now: () => new Date(),
        progress,
        ...(complete && { complete }),
    };
}
/** The SDK is loaded only when a model is asked: it is the largest part of the bundle. */
async function openModel(inputs) {
    const provider = (0,_choose_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseProvider */ .V)(inputs);
    if (provider.is === 'offline')
        return undefined;
    const { createOpenAiModel } = await Promise.all(/* import() */[__webpack_require__.e(193), __webpack_require__.e(326)]).then(__webpack_require__.bind(__webpack_require__, 3326));
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

/***/ 5097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ chooseProvider)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/** Decides before anything is read, so that a missing key costs nothing. */
function chooseProvider(wish) {
    if (wish.provider === 'offline')
        return { is: 'offline' };
    if (wish.provider === 'copilot') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
            message: 'Expected a provider that this version has, found "copilot".',
            hint: 'Use provider openai with api-key and model, or provider offline.',
        });
    }
    const hasKey = wish['api-key'] !== undefined;
    if (wish.provider === 'auto' && !hasKey)
        throw noProvider();
    if (!hasKey && wish['base-url'] === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
            message: 'Expected an API key for provider openai, found none.',
            hint: 'Pass api-key from a secret (OPENAI_API_KEY in a terminal), or name a local endpoint with base-url.',
        });
    }
    if (wish.model === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
            message: 'Expected the name of a model for provider openai, found none.',
            hint: 'Set model to one that your endpoint serves.',
        });
    }
    return { is: 'openai', model: wish.model };
}
const noProvider = () => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
    message: 'Expected a way to write for provider auto, found neither an API key nor the Copilot CLI.',
    hint: 'Choose one: provider openai with api-key and model; provider copilot, which a later version brings; or provider offline, which needs no key and no network.',
});


/***/ }),

/***/ 3691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRuleSettings: () => (/* binding */ readRuleSettings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1972);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3534);
/* harmony import */ var _quote_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1156);




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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecWriterError */ .Z('input', {
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
    const known = _index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.map((rule) => rule.id);
    if (!text.includes(':')) {
        return [
            `Expected "rule-id: off | warning | error" in line ${number}, found ${(0,_quote_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteValue */ .c)(text)}.`,
        ];
    }
    if (!known.includes(id)) {
        const nearest = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(id, known);
        const suggestion = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
        return [`Expected a rule's id in line ${number}, found ${(0,_quote_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteValue */ .c)(id)}.${suggestion}`];
    }
    if (settings.some((setting) => setting === value))
        return [];
    return [
        `Expected off, warning or error for ${id} in line ${number}, found ${(0,_quote_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteValue */ .c)(value)}.`,
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
            `Expected one setting for ${(0,_quote_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteValue */ .c)(id)}, found two in lines ${before} and ${number}.`,
        ];
    });
}


/***/ })

};
