"use strict";
exports.id = 3404;
exports.ids = [3404];
exports.modules = {

/***/ 1834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ captureAll),
/* harmony export */   F: () => (/* binding */ capture)
/* harmony export */ });
const capturesOf = (match) => (group) => match?.groups?.[group] ?? '';
/** The named groups of the first match, all of them empty when there is none. */
const capture = (pattern, text) => capturesOf(pattern.exec(text));
/** The named groups of every match of a global pattern. */
const captureAll = (pattern, text) => [...text.matchAll(pattern)].map(capturesOf);


/***/ }),

/***/ 35094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   WJ: () => (/* binding */ growNode),
/* harmony export */   n7: () => (/* binding */ membersAt),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   pg: () => (/* binding */ deepestLevel)
/* harmony export */ });
/** Nothing that a manifest says is nested more deeply. */
const deepestLevel = 64;
/** The first entry of a key. */
const memberOf = (node, key) => node?.members.find((member) => member.key === key);
/** Follows keys from a node; `undefined` when one of them is missing. */
const nodeAt = (node, ...keys) => keys.reduce((found, key) => memberOf(found, key)?.node, node);
/** The scalar at a path, as the file spells it. */
const textAt = (node, ...keys) => nodeAt(node, ...keys)?.text;
/** The entries of the map or list at a path; none when there is no such path. */
const membersAt = (node, ...keys) => nodeAt(node, ...keys)?.members ?? [];
/** An empty node at a place. */
const growNode = (start, end) => ({ start, end, members: [] });


/***/ }),

/***/ 33404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ formats)
});

// EXTERNAL MODULE: ./build/research/manifests/data-node.js
var data_node = __webpack_require__(35094);
;// CONCATENATED MODULE: ./build/research/manifests/manifest-format.js
/** A reading without the key `malformed` when nothing is wrong. */
const toReading = (facts, malformed) => (malformed === undefined ? { facts } : { facts, malformed });

// EXTERNAL MODULE: ./build/research/manifests/read-json-tree.js
var read_json_tree = __webpack_require__(21097);
// EXTERNAL MODULE: ./build/research/manifests/state-facts.js
var state_facts = __webpack_require__(40014);
;// CONCATENATED MODULE: ./build/research/manifests/formats/browser-extension.js




/** Keys that name files of the extension. */
const fileKeys = [
    ['background', 'service_worker'],
    ['background', 'page'],
    ['background', 'scripts'],
    ['devtools_page'],
    ['options_page'],
    ['options_ui', 'page'],
    ['action', 'default_popup'],
    ['browser_action', 'default_popup'],
    ['side_panel', 'default_path'],
];
const readExtension = (source) => {
    const { root, malformed } = (0,read_json_tree/* readJsonTree */.f)(source.text);
    const gecko = (0,data_node/* nodeAt */.oB)(root, 'browser_specific_settings', 'gecko');
    const scripts = (0,data_node/* membersAt */.n7)(root, 'content_scripts');
    const platform = { ecosystem: 'npm', kind: 'platform' };
    const firefox = { ...platform, name: 'firefox' };
    const facts = [
        ...(0,state_facts/* stateOwn */.C1)(source, root, 'npm').map((fact) => ({ ...fact, kind: platform.kind })),
        ...['manifest_version', 'minimum_chrome_version'].flatMap((key) => (0,state_facts/* stateEntry */._5)(source, (0,data_node/* memberOf */.C5)(root, key), platform)),
        ...(0,state_facts/* stateEntry */._5)(source, (0,data_node/* memberOf */.C5)(gecko, 'strict_min_version'), firefox),
        ...fileKeys.flatMap((keys) => (0,state_facts/* stateFiles */.d8)(source, (0,data_node/* nodeAt */.oB)(root, ...keys))),
        ...scripts.flatMap(({ node }) => (0,state_facts/* stateFiles */.d8)(source, (0,data_node/* nodeAt */.oB)(node, 'js'))),
        ...scripts.flatMap(({ node }) => (0,state_facts/* stateFiles */.d8)(source, (0,data_node/* nodeAt */.oB)(node, 'css'))),
    ];
    return toReading(facts, malformed);
};
const browserExtension = {
    name: 'browser extension manifest',
    matches: (fileName, text) => fileName.endsWith('.json') && /"manifest_version"\s{0,20}:\s{0,20}\d/u.test(text),
    read: readExtension,
};

// EXTERNAL MODULE: ./build/research/manifests/captures.js
var captures = __webpack_require__(1834);
;// CONCATENATED MODULE: ./build/research/manifests/variables.js
/** A variable that names another one; a longer chain is a circle. */
const longestChain = 5;
/** The first definition of a name counts, as the ones after it are those of other modules. */
const collectVariables = (found) => {
    const variables = new Map();
    for (const variable of found) {
        if (!variables.has(variable.name))
            variables.set(variable.name, variable);
    }
    return variables;
};
/** Replaces the variables that `reference` finds by its group `name`; an unknown one stays as it is written. */
const resolveVariables = (text, variables, reference) => {
    let resolved = text;
    let last;
    for (let round = 0; round < longestChain; round += 1) {
        const before = resolved;
        resolved = before.replace(reference, (whole, ...found) => {
            const groups = found.at(-1);
            const variable = variables.get(groups?.['name'] ?? '');
            if (variable === undefined || variable.value.length > 200)
                return whole;
            last = variable;
            return variable.value;
        });
        if (resolved === before || resolved.length > 2000)
            break;
    }
    return last === undefined ? { text: resolved } : { text: resolved, variable: last };
};

// EXTERNAL MODULE: ./build/research/manifests/source.js
var manifests_source = __webpack_require__(5972);
;// CONCATENATED MODULE: ./build/research/manifests/without-comments.js

/** A string, or what begins a comment: strings come first, so that a URL's `//` is no comment. */
const stringOrComment = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\/.*|\/\*|\*\//gu;
/** Replaces the comments of one line by nothing; `inside` tells whether a block comment is still open. */
const stripLine = (text, inside) => {
    let kept = '';
    let from = 0;
    let isInside = inside;
    for (const { 0: token, index } of text.matchAll(stringOrComment)) {
        if (isInside) {
            if (!token.endsWith('*/'))
                continue;
            isInside = false;
            from = index + token.length;
        }
        else if (token.startsWith('//') || token === '/*') {
            kept += text.slice(from, index);
            from = text.length;
            isInside = token === '/*';
            if (!isInside)
                break;
        }
    }
    return { text: isInside ? kept : kept + text.slice(from), inside: isInside };
};
/** The declarations of a text in a language with `//` and block comments, with the comments left out. */
const linesWithoutComments = (source) => {
    let inside = false;
    return (0,manifests_source/* linesOf */.Dx)(source)
        .filter(manifests_source/* isDeclaration */.HC)
        .map((line) => {
        const stripped = stripLine(line.text, inside);
        inside = stripped.inside;
        return { ...line, text: stripped.text };
    });
};
/** The declarations of a text whose comments begin with `#`, with the comments left out. */
const linesWithoutHashComments = (source) => (0,manifests_source/* linesOf */.Dx)(source)
    .filter(manifests_source/* isDeclaration */.HC)
    .map((line) => ({ ...line, text: line.text.replace(/(?:^|\s)#.*$/u, '') }));

;// CONCATENATED MODULE: ./build/research/manifests/formats/build-sbt.js





const definition = /\b(?:val|def)\s+(?<name>\w+)\s*(?::\s*String\s*)?=\s*"(?<value>\d[^"]*)"/u;
const scala = /\bscalaVersion\s*:=\s*(?<version>"[^"]+"|\w+)/u;
const dependency = /"(?<group>[\w.-]+)"\s*%{1,3}\s*"(?<artifact>[\w.-]+)"\s*%\s*(?<version>"[^"]+"|[\w.]+)(?<rest>\s*%\s*["\w.,\s]{0,40})?/gu;
/** A version is a string or the name of a value, such as `Versions.cats`. */
const statedVersion = (build, line, version) => {
    if (version.startsWith('"'))
        return { range: version.slice(1, -1), value: line };
    const variable = build.variables.get(version.slice(version.lastIndexOf('.') + 1));
    return { range: variable?.value, value: variable };
};
const stateScala = (build, line) => (0,state_facts/* stateVersion */.y5)(build.source, {
    name: 'scala',
    ...statedVersion(build, line, (0,captures/* capture */.F)(scala, line.text)('version')),
    ecosystem: 'maven',
    kind: 'language',
});
const stateDependencies = (build, line) => (0,captures/* captureAll */.A)(dependency, line.text).flatMap((found) => {
    const isDevelopment = line.text.includes('addSbtPlugin') || /\btest\b/iu.test(found('rest'));
    return (0,state_facts/* stateVersion */.y5)(build.source, {
        name: `${found('group')}:${found('artifact')}`,
        ...statedVersion(build, line, found('version')),
        ecosystem: 'maven',
        scope: isDevelopment ? 'development' : 'runtime',
    });
});
const variablesOf = (lines) => collectVariables(lines.map(({ text, start, end }) => {
    const found = (0,captures/* capture */.F)(definition, text);
    return { name: found('name'), value: found('value'), start, end };
}));
const readSbt = (source) => {
    const lines = linesWithoutComments(source);
    const build = { source, variables: variablesOf(lines) };
    const facts = lines.flatMap((line) => [
        ...stateScala(build, line),
        ...stateDependencies(build, line),
    ]);
    return toReading(facts, undefined);
};
const buildSbt = {
    name: 'build.sbt',
    matches: (fileName, text) => /\.sbt(?:\.|$)/u.test(fileName) ||
        (/\.(?:scala|sc)$/u.test(fileName) && /"\s*%{2,3}\s*"/u.test(text)),
    read: readSbt,
};

// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
;// CONCATENATED MODULE: ./build/research/manifests/rescue-toml.js
/** A table header or a key: where a new statement begins, whatever was wrong with the one before. */
const statementStart = /^[ \t]*(?:\[|(?:[\w-]+|"[^"\n]*"|'[^'\n]*')(?:[ \t]*\.[ \t]*(?:[\w-]+|"[^"\n]*"|'[^'\n]*'))*[ \t]*=)/u;
/** A header at the margin, be it closed or not; an indented bracket is an element of a list. */
const header = /^\[{1,2}[ \t]*[\w"'][^,]*$/u;
const listItem = /^[ \t]*\[/u;
const startsStatement = (line) => listItem.test(line) ? header.test(line) : statementStart.test(line);
/** Brackets that a truncated list or inline table still needs. */
const closing = (text) => {
    const value = text.slice(text.indexOf('=') + 1).trimStart();
    if (value.startsWith('[') && !text.trimEnd().endsWith(']'))
        return '\n]';
    return value.startsWith('{') && !text.trimEnd().endsWith('}') ? '}' : '';
};
/** Cuts a broken text into its statements, each of which may be readable alone. */
const rescueToml = (text) => {
    const pieces = [];
    let start = 0;
    let at = 0;
    for (const line of text.split('\n')) {
        if (startsStatement(line) && at > start) {
            pieces.push({ text: text.slice(start, at), offset: start });
            start = at;
        }
        at += line.length + 1;
    }
    pieces.push({ text: text.slice(start), offset: start });
    return pieces.map((piece) => ({ ...piece, text: piece.text + closing(piece.text) }));
};

;// CONCATENATED MODULE: ./build/research/manifests/read-toml-tree.js



const keysOf = (key, offset) => key.keys.map((part) => ({
    text: part.type === 'TOMLBare' ? part.name : part.value,
    start: part.range[0] + offset,
    end: part.range[1] + offset,
}));
/** The members of a table by key, because a file may open many tables of one parent. */
const indexes = new WeakMap();
const indexOf = (node) => {
    const found = indexes.get(node) ?? new Map();
    indexes.set(node, found);
    return found;
};
const addMember = (parent, key, node) => {
    parent.members.push({ key: key.text, start: key.start, end: key.end, node });
    indexOf(parent).set(key.text, node);
    return node;
};
const descend = (parent, key) => indexes.get(parent)?.get(key.text) ?? addMember(parent, key, (0,data_node/* growNode */.WJ)(key.start, key.end));
const spellingOf = (value) => {
    if (value.kind === 'integer' || value.kind === 'float')
        return value.number;
    if (value.kind === 'string')
        return value.value;
    return value.kind === 'boolean' ? String(value.value) : value.datetime;
};
const readValue = (value, offset, level = 0) => {
    const node = (0,data_node/* growNode */.WJ)(value.range[0] + offset, value.range[1] + offset);
    if (value.type === 'TOMLValue')
        return { ...node, text: spellingOf(value) };
    if (level > data_node/* deepestLevel */.pg)
        return node;
    if (value.type === 'TOMLInlineTable') {
        for (const pair of value.body)
            placePair(pair, { table: node, offset }, level + 1);
        return node;
    }
    for (const [index, element] of value.elements.entries()) {
        const child = readValue(element, offset, level + 1);
        addMember(node, { text: String(index), start: child.start, end: child.end }, child);
    }
    return node;
};
const placePair = (pair, place, level = 0) => {
    const keys = keysOf(pair.key, place.offset);
    const last = keys.pop();
    if (last === undefined || keys.length > data_node/* deepestLevel */.pg)
        return;
    const table = keys.reduce(descend, place.table);
    addMember(table, last, readValue(pair.value, place.offset, level));
};
/** The table that a header opens; a header of an array of tables opens its next element. */
const openTable = (root, header, offset) => {
    const keys = keysOf(header.key, offset);
    if (keys.length > data_node/* deepestLevel */.pg)
        return (0,data_node/* growNode */.WJ)(0, 0);
    const table = keys.reduce((parent, key, index) => {
        const found = descend(parent, key);
        const isLast = index === keys.length - 1;
        // `[[bin]]` then `[bin.extra]`: the later header means the list's last element.
        return isLast ? found : (lastElement(found) ?? found);
    }, root);
    if (header.kind === 'standard')
        return table;
    const span = { start: header.range[0] + offset, end: header.range[1] + offset };
    const index = String(table.members.length);
    return addMember(table, { text: index, ...span }, (0,data_node/* growNode */.WJ)(span.start, span.end));
};
const lastElement = (node) => {
    const last = node.members.at(-1);
    return last?.key === String(node.members.length - 1) ? last.node : undefined;
};
const placePiece = (root, table, piece) => {
    let current = table;
    for (const item of (0,lib/* parseTOML */.MD)(piece.text).body[0].body) {
        if (item.type === 'TOMLKeyValue') {
            placePair(item, { table: current, offset: piece.offset });
            continue;
        }
        current = openTable(root, item, piece.offset);
        for (const pair of item.body)
            placePair(pair, { table: current, offset: piece.offset });
    }
    return current;
};
const placeIfReadable = (root, table, piece) => {
    try {
        return placePiece(root, table, piece);
    }
    catch (error) {
        if (!(error instanceof lib/* ParseError */.mB))
            throw error;
        // The keys below a header that cannot be read belong to no table that is known.
        return piece.text.trimStart().startsWith('[') ? (0,data_node/* growNode */.WJ)(0, 0) : table;
    }
};
/** Reads TOML with the place of every key and value; of a broken text every statement that stands alone is read. */
const readTomlTree = (text) => {
    const root = (0,data_node/* growNode */.WJ)(0, text.length);
    try {
        placePiece(root, root, { text, offset: 0 });
        return { root };
    }
    catch (error) {
        if (!(error instanceof lib/* ParseError */.mB))
            throw error;
        const rescued = (0,data_node/* growNode */.WJ)(0, text.length);
        let table = rescued;
        for (const piece of rescueToml(text))
            table = placeIfReadable(rescued, table, piece);
        return { root: rescued, malformed: `${error.message} in line ${error.lineNumber}` };
    }
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/cargo-toml.js




const tables = [
    ['dependencies', 'runtime'],
    ['build-dependencies', 'development'],
    ['dev-dependencies', 'development'],
];
/** `tokio = "1"`, `tokio = { version = "1" }`, `[dependencies.tokio]`; `package` names the real crate. */
const stateDependency = (source, member, scope) => {
    const crate = (0,data_node/* memberOf */.C5)(member.node, 'package')?.node;
    if (crate?.text === undefined)
        return (0,state_facts/* stateEntry */._5)(source, member, { ecosystem: 'cargo', scope });
    const version = (0,data_node/* nodeAt */.oB)(member.node, 'version');
    return (0,state_facts/* stateVersion */.y5)(source, {
        name: crate.text,
        range: version?.text,
        ecosystem: 'cargo',
        value: version,
        nameSpan: crate,
        scope,
    });
};
const stateTables = (source, node) => tables.flatMap(([table, scope]) => (0,data_node/* membersAt */.n7)(node, table).flatMap((member) => stateDependency(source, member, scope)));
/** `rust-version.workspace = true` has no text and states nothing here. */
const statePackage = (source, owner) => [
    ...(0,state_facts/* stateOwn */.C1)(source, owner, 'cargo'),
    ...['rust-version', 'edition'].flatMap((key) => (0,state_facts/* stateEntry */._5)(source, (0,data_node/* memberOf */.C5)(owner, key), { ecosystem: 'cargo', kind: 'language' })),
];
const stateTargets = (source, root) => {
    const listed = ['bin', 'example', 'test', 'bench'].flatMap((key) => (0,data_node/* membersAt */.n7)(root, key));
    return [(0,data_node/* nodeAt */.oB)(root, 'lib'), ...listed.map(({ node }) => node)].flatMap((target) => (0,state_facts/* stateFile */.Ed)(source, (0,data_node/* nodeAt */.oB)(target, 'path')));
};
const readCargo = (source) => {
    const { root, malformed } = readTomlTree(source.text);
    const facts = [
        ...statePackage(source, (0,data_node/* nodeAt */.oB)(root, 'package')),
        ...statePackage(source, (0,data_node/* nodeAt */.oB)(root, 'workspace', 'package')),
        ...stateTables(source, root),
        ...(0,data_node/* membersAt */.n7)(root, 'target').flatMap((target) => stateTables(source, target.node)),
        ...stateTables(source, (0,data_node/* nodeAt */.oB)(root, 'workspace')),
        ...stateTargets(source, root),
    ];
    return toReading(facts, malformed);
};
const content = /^[ \t]*\[(?:package|workspace|(?:dev-|build-)?dependencies|target)(?:\.[^\]\n]*)?\]/mu;
const cargoToml = {
    name: 'Cargo.toml',
    matches: (fileName, text) => fileName.includes('.toml') && content.test(text),
    read: readCargo,
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/cmake-lists.js





const opening = /^\s*(?<command>[A-Za-z_]+)\s*\(/u;
/** A call of more lines lists sources, not versions. */
const longestCall = 30;
const callsOf = (lines) => {
    const calls = [];
    for (const line of lines) {
        const command = (0,captures/* capture */.F)(opening, line.text)('command').toLowerCase();
        const last = calls.at(-1);
        if (command !== '') {
            calls.push({ command, text: line.text, lines: [line], isOpen: !line.text.includes(')') });
        }
        else if (last?.isOpen === true) {
            last.text += ` ${line.text}`;
            last.lines.push(line);
            last.isOpen = !line.text.includes(')') && last.lines.length < longestCall;
        }
    }
    return calls;
};
const minimum = /\bVERSION\s+(?<version>\d+(?:\.\d+)*)/u;
const nameAndVersion = /^[^(]*\(\s*(?<name>[\w.+-]+)\s+(?<version>\d+(?:\.\d+)*)/u;
const nameThenVersion = /^[^(]*\(\s*(?<name>[\w.+-]+)\b.*?\bVERSION\s+(?<version>\d+(?:\.\d+)*)/u;
const tagged = /^[^(]*\(\s*(?<name>[\w.+-]+)\b.*?\bGIT_TAG\s+"?(?:[A-Za-z]+[-_])?v?(?<version>\d+(?:[._]\d+)+[\w.-]*)/u;
const standard = /\bCMAKE_(?<language>CXX|C|CUDA)_STANDARD\s+(?<version>\d+)/u;
const feature = /\b(?<language>c|cxx|cuda)_std_(?<version>\d+)/u;
const cmake_lists_module = /(?<![\w.+-])(?<name>[A-Za-z][\w.+-]*)\s*>?=\s*(?<version>\d+(?:\.\d+)*)/gu;
const languageNames = { CXX: 'C++', C: 'C', CUDA: 'CUDA' };
const statedLanguage = (pattern, text) => {
    const found = (0,captures/* capture */.F)(pattern, text);
    const name = languageNames[found('language').toUpperCase()];
    return [{ name, range: found('version'), kind: 'language' }];
};
const statedPair = (pattern, text, scope) => {
    const found = (0,captures/* capture */.F)(pattern, text);
    return [{ name: found('name'), range: found('version'), scope }];
};
const archive = /^[^(]*\(\s*(?<name>[\w.+-]+)\b.*?\bURL\s+\S*?[/_-]v?(?<version>\d+(?:\.\d+)+)(?:\.(?:tar|tgz|zip)|\/)/u;
/** `CPMAddPackage("gh:fmtlib/fmt#10.2.1")` and `CPMAddPackage(NAME spdlog VERSION 1.13.0)`. */
const shortPackage = /\(\s*(?:URI\s+)?"(?:\w+:)?[\w.-]+\/(?<name>[\w.+-]+)[@#]v?(?<version>\d+(?:\.\d+)+[\w.-]*)"/u;
const namedPackage = /\bNAME\s+(?<name>[\w.+-]+)\b.*?\b(?:VERSION|GIT_TAG)\s+"?v?(?<version>\d+(?:\.\d+)+)/u;
const readPackage = (text) => [
    ...statedPair(shortPackage, text, 'runtime'),
    ...statedPair(namedPackage, text, 'runtime'),
];
const readContent = (text) => [
    ...statedPair(tagged, text, 'runtime'),
    ...statedPair(archive, text, 'runtime'),
];
const readModules = (text) => (0,captures/* captureAll */.A)(cmake_lists_module, text).map((found) => ({ name: found('name'), range: found('version') }));
const readers = {
    cmake_minimum_required: (text) => [
        { name: 'cmake', range: (0,captures/* capture */.F)(minimum, text)('version'), kind: 'tool' },
    ],
    project: (text) => statedPair(nameThenVersion, text, 'own'),
    find_package: (text) => statedPair(nameAndVersion, text, 'runtime'),
    fetchcontent_declare: readContent,
    externalproject_add: readContent,
    cpmaddpackage: readPackage,
    cpmfindpackage: readPackage,
    set: (text) => statedLanguage(standard, text),
    target_compile_features: (text) => statedLanguage(feature, text),
    pkg_check_modules: readModules,
    pkg_search_module: readModules,
};
const assignment = /^[^(]*\(\s*(?<name>\w+)\s+"?v?(?<value>\d+(?:\.\d+)+[\w.-]*)/u;
const reference = /\$\{(?<name>\w+)\}/gu;
const cmake_lists_variablesOf = (calls) => collectVariables(calls.flatMap(({ command, text, lines: [line] }) => {
    const found = (0,captures/* capture */.F)(assignment, text);
    if (command !== 'set' || line === undefined || found('name') === '')
        return [];
    return [{ name: found('name'), value: found('value'), start: line.start, end: line.end }];
}));
const stateCall = (source, call, variables) => {
    const resolved = resolveVariables(call.text, variables, reference);
    const stated = readers[call.command]?.(resolved.text) ?? [];
    return stated.flatMap((found) => {
        const line = call.lines.find(({ text }) => text.includes(found.range ?? ''));
        const value = line ?? resolved.variable ?? call.lines[0];
        const near = call.lines.find(({ text }) => text.includes(found.name ?? '')) ?? value;
        const nameSpan = line === undefined ? value : near;
        return (0,state_facts/* stateVersion */.y5)(source, { ...found, ecosystem: 'cmake', value, nameSpan });
    });
};
const readCmake = (source) => {
    const lines = linesWithoutHashComments(source);
    const calls = callsOf(lines);
    const variables = cmake_lists_variablesOf(calls);
    const facts = calls.flatMap((call) => stateCall(source, call, variables));
    return toReading(facts, undefined);
};
const cmakeLists = {
    name: 'CMakeLists.txt',
    matches: (fileName, text) => /cmakelists.*\.txt|\.cmake(?:\.|$)/u.test(fileName) && text.includes('('),
    read: readCmake,
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/composer-json.js




const stateRequirements = (source, members, scope) => members.flatMap((member) => {
    const kind = member.key === 'php' || member.key === 'php-64bit' ? 'language' : undefined;
    return (0,state_facts/* stateEntry */._5)(source, member, { ecosystem: 'composer', scope, kind });
});
/** Hooks that Composer runs itself are no commands of the project. */
const hook = /^(?:pre|post)-/u;
const stateScripts = (source, root) => (0,data_node/* membersAt */.n7)(root, 'scripts')
    .filter(({ key }) => key !== '' && !hook.test(key))
    .map((script) => {
    const command = script.key === 'test' ? 'composer test' : `composer run ${script.key}`;
    return (0,state_facts/* stateCommand */.t7)(source, command, script);
});
const readComposer = (source) => {
    const { root, malformed } = (0,read_json_tree/* readJsonTree */.f)(source.text);
    const facts = [
        ...(0,state_facts/* stateOwn */.C1)(source, root, 'composer'),
        ...stateRequirements(source, (0,data_node/* membersAt */.n7)(root, 'require'), 'runtime'),
        ...stateRequirements(source, (0,data_node/* membersAt */.n7)(root, 'require-dev'), 'development'),
        ...stateRequirements(source, (0,data_node/* membersAt */.n7)(root, 'config', 'platform'), 'runtime'),
        ...stateScripts(source, root),
        ...(0,state_facts/* stateFiles */.d8)(source, (0,data_node/* nodeAt */.oB)(root, 'bin')),
    ];
    return toReading(facts, malformed);
};
const composerJson = {
    name: 'composer.json',
    matches: (fileName, text) => fileName.endsWith('.json') && /"require(?:-dev)?"\s*:\s*\{/u.test(text),
    read: readComposer,
};
const stateLocked = (source, node, scope) => (0,state_facts/* stateVersion */.y5)(source, {
    name: (0,data_node/* textAt */.$6)(node, 'name'),
    range: (0,data_node/* textAt */.$6)(node, 'version'),
    ecosystem: 'composer',
    strength: 'lockfile',
    value: (0,data_node/* nodeAt */.oB)(node, 'version'),
    nameSpan: (0,data_node/* memberOf */.C5)(node, 'name'),
    scope,
});
const readLock = (source) => {
    const { root, malformed } = (0,read_json_tree/* readJsonTree */.f)(source.text);
    const runtime = (0,data_node/* membersAt */.n7)(root, 'packages').map(({ node }) => node);
    const development = (0,data_node/* membersAt */.n7)(root, 'packages-dev').map(({ node }) => node);
    const all = [...runtime, ...development];
    const required = new Set(all.flatMap((node) => (0,data_node/* membersAt */.n7)(node, 'require').map(({ key }) => key)));
    const scopeOf = (node, direct) => required.has((0,data_node/* textAt */.$6)(node, 'name') ?? '') ? 'transitive' : direct;
    const facts = [
        ...runtime.flatMap((node) => stateLocked(source, node, scopeOf(node, 'runtime'))),
        ...development.flatMap((node) => stateLocked(source, node, scopeOf(node, 'development'))),
    ];
    return toReading(facts, malformed);
};
/** A lock does not say what the project asks for: what nothing else requires is taken for direct. */
const composerLock = {
    name: 'composer.lock',
    matches: (fileName, text) => fileName.includes('composer') && /"content-hash"\s*:/u.test(text),
    read: readLock,
};

// EXTERNAL MODULE: ./build/research/manifests/read-yaml-tree.js + 1 modules
var read_yaml_tree = __webpack_require__(24160);
// EXTERNAL MODULE: ./build/research/manifests/state-python-requirement.js
var state_python_requirement = __webpack_require__(2741);
;// CONCATENATED MODULE: ./build/research/manifests/formats/conda-environment.js






/** `conda-forge::numpy=1.21.2=py39h_0`, `python>=3.11`, `pandas 2.1`. */
const match = /^(?:[\w./-]+::)?(?<name>[A-Za-z0-9_][\w.-]*)\s*(?<range>[<>=!~\s].*)?$/u;
const stateItem = (source, { node }) => {
    if (node.text === undefined) {
        return (0,data_node/* membersAt */.n7)(node, 'pip').flatMap((item) => (0,state_python_requirement/* statePythonRequirement */.Xq)(source, item.node.text ?? '', { span: item.node }));
    }
    const found = (0,captures/* capture */.F)(match, node.text.trim());
    return (0,state_facts/* stateVersion */.y5)(source, {
        name: found('name'),
        range: found('range'),
        ecosystem: 'conda',
        value: node,
        kind: (0,state_facts/* platformKind */.GQ)(found('name'), 'library'),
    });
};
const readEnvironment = (source) => {
    const { root, malformed } = (0,read_yaml_tree/* readYamlTree */._)(source.text);
    const facts = (0,data_node/* membersAt */.n7)(root, 'dependencies').flatMap((member) => stateItem(source, member));
    return toReading(facts, malformed);
};
const condaEnvironment = {
    name: 'environment.yml',
    matches: (fileName, text) => /\.ya?ml(?:\.|$)/u.test(fileName) &&
        /^dependencies:[ \t]*\r?\n[ \t]*-[ \t]/mu.test(text) &&
        (/environment|conda/u.test(fileName) || /^channels:/mu.test(text)),
    read: readEnvironment,
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/deno-json.js





/** `jsr:@std/path@^1.0.0`, `npm:chalk@5/sub`, `https://deno.land/std@0.224.0/path/mod.ts`. */
const specifier = /^(?:(?:jsr|npm):\/?|https:\/\/(?:deno\.land\/(?:x\/)?|esm\.sh\/))(?<name>@?[^@]+)@(?<range>[^/]+)/u;
const stateImport = (source, member) => {
    const found = (0,captures/* capture */.F)(specifier, member.node.text ?? '');
    return (0,state_facts/* stateVersion */.y5)(source, {
        name: found('name'),
        range: found('range'),
        ecosystem: 'npm',
        value: member.node,
        nameSpan: member,
    });
};
const readDeno = (source) => {
    const { root, malformed } = (0,read_json_tree/* readJsonTree */.f)(source.text);
    const facts = [
        ...(0,state_facts/* stateOwn */.C1)(source, root, 'npm'),
        ...(0,data_node/* membersAt */.n7)(root, 'imports').flatMap((member) => stateImport(source, member)),
        ...(0,data_node/* membersAt */.n7)(root, 'tasks').map((task) => (0,state_facts/* stateCommand */.t7)(source, `deno task ${task.key}`, task)),
    ];
    return toReading(facts, malformed);
};
const denoJson = {
    name: 'deno.json',
    matches: (fileName, text) => /(?:^|[^a-z])(?:deno|import[_-]map|jsr)[^/]*\.jsonc?/u.test(fileName) &&
        /"(?:imports|tasks|exports|version)"\s*:/u.test(text),
    read: readDeno,
};

// EXTERNAL MODULE: ./build/research/manifests/read-xml-tree.js
var read_xml_tree = __webpack_require__(32898);
;// CONCATENATED MODULE: ./build/research/manifests/formats/dotnet-project.js






const dotnet_project_reference = /\$\((?<name>[\w.]+)\)/gu;
const propertiesOf = (root) => collectVariables((0,read_xml_tree/* descendants */.D)(root, 'PropertyGroup').flatMap((group) => group.members.map(({ key, node: { text = '', start, end } }) => ({
    name: key,
    value: text.trim(),
    start,
    end,
}))));
const attributeOrChild = (node, ...keys) => keys
    .flatMap((key) => [(0,data_node/* nodeAt */.oB)(node, `@${key}`), (0,data_node/* nodeAt */.oB)(node, key)])
    .find((found) => found?.text !== undefined);
const isPrivate = (node) => attributeOrChild(node, 'PrivateAssets')?.text?.trim().toLowerCase() === 'all';
const scopeOf = (node, override) => {
    if (override !== undefined)
        return 'override';
    return isPrivate(node) ? 'development' : 'runtime';
};
const dotnet_project_statePackage = (source, node, properties) => {
    const name = attributeOrChild(node, 'Include', 'Update');
    const override = attributeOrChild(node, 'VersionOverride');
    const version = override ?? attributeOrChild(node, 'Version');
    const resolved = resolveVariables(version?.text?.trim() ?? '', properties, dotnet_project_reference);
    return (0,state_facts/* stateVersion */.y5)(source, {
        name: name?.text,
        range: resolved.text,
        ecosystem: 'nuget',
        value: resolved.variable ?? version,
        nameSpan: resolved.variable ?? name,
        scope: scopeOf(node, override),
    });
};
/** `net8.0-windows`, `netcoreapp3.1`, `netstandard2.0`, `v4.8`; `net472` spells no version. */
const frameworkShape = /^(?<name>netstandard|netcoreapp|net|v)(?<version>\d+\.\d+(?:\.\d+)?)(?:-|$)/u;
const frameworkNames = {
    netstandard: '.NET Standard',
    v: '.NET Framework',
};
const stateFramework = (source, node) => {
    const byName = new Map();
    const targets = (node.text ?? '').split(';').map((target) => target.trim());
    for (const found of targets.map((target) => (0,captures/* capture */.F)(frameworkShape, target))) {
        const name = frameworkNames[found('name')] ?? 'dotnet';
        byName.set(name, [...(byName.get(name) ?? []), found('version')]);
    }
    // A project for several frameworks at once must run on the oldest.
    return [...byName].flatMap(([name, versions]) => (0,state_facts/* stateVersion */.y5)(source, {
        name,
        range: versions.join(' || '),
        statedAs: targets.length > 1 ? node.text : versions[0],
        ecosystem: 'nuget',
        value: node,
        kind: 'runtime',
    }));
};
const stateOwnVersion = (source, root) => {
    const [version] = (0,read_xml_tree/* descendants */.D)(root, 'PropertyGroup').flatMap((group) => (0,data_node/* nodeAt */.oB)(group, 'Version') ?? []);
    const [name] = ['PackageId', 'AssemblyName'].flatMap((key) => (0,read_xml_tree/* descendants */.D)(root, key));
    return (0,state_facts/* stateVersion */.y5)(source, {
        name: name?.text,
        range: version?.text,
        ecosystem: 'nuget',
        value: version,
        nameSpan: name,
        scope: 'own',
    });
};
/** `Sdk="Aspire.AppHost.Sdk/9.0.0"` pins the build's SDK. */
const stateSdk = (source, project) => {
    const sdk = (0,data_node/* nodeAt */.oB)(project, '@Sdk');
    const [name, range] = sdk?.text?.split('/') ?? [];
    return (0,state_facts/* stateVersion */.y5)(source, { name, range, ecosystem: 'nuget', value: sdk, kind: 'tool' });
};
const frameworkElements = ['TargetFramework', 'TargetFrameworks', 'TargetFrameworkVersion'];
const packageElements = [
    'PackageReference',
    'PackageVersion',
    'GlobalPackageReference',
    'DotNetCliToolReference',
];
const readProject = (source) => {
    const { root, malformed } = (0,read_xml_tree/* readXmlTree */.a)(source.text);
    const properties = propertiesOf(root);
    const every = (keys) => keys.flatMap((key) => (0,read_xml_tree/* descendants */.D)(root, key));
    const facts = [
        ...stateOwnVersion(source, root),
        ...every(frameworkElements).flatMap((node) => stateFramework(source, node)),
        ...every(['LangVersion']).flatMap((value) => (0,state_facts/* stateVersion */.y5)(source, {
            name: 'C#',
            range: value.text,
            ecosystem: 'nuget',
            value,
            kind: 'language',
        })),
        ...every(['Project']).flatMap((project) => stateSdk(source, project)),
        ...every(packageElements).flatMap((node) => dotnet_project_statePackage(source, node, properties)),
    ];
    return toReading(facts, malformed);
};
const dotnetProject = {
    name: '.NET project file',
    matches: (fileName, text) => /\.(?:[cfv][sb]proj|sqlproj|esproj|props|targets|xml)(?:\.|$)/u.test(fileName) &&
        /<Project[\s>]/u.test(text),
    read: readProject,
};
const readPackagesConfig = (source) => {
    const { root, malformed } = (0,read_xml_tree/* readXmlTree */.a)(source.text);
    const facts = (0,read_xml_tree/* descendants */.D)(root, 'package').flatMap((node) => (0,state_facts/* stateVersion */.y5)(source, {
        name: (0,data_node/* textAt */.$6)(node, '@id'),
        range: (0,data_node/* textAt */.$6)(node, '@version'),
        ecosystem: 'nuget',
        value: (0,data_node/* nodeAt */.oB)(node, '@version'),
        nameSpan: (0,data_node/* nodeAt */.oB)(node, '@id'),
        scope: (0,data_node/* textAt */.$6)(node, '@developmentDependency') === 'true' ? 'development' : 'runtime',
    }));
    return toReading(facts, malformed);
};
const packagesConfig = {
    name: 'packages.config',
    matches: (fileName, text) => /packages[^/]*\.config/u.test(fileName) && /<packages[\s>]/u.test(text),
    read: readPackagesConfig,
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/gemfile-lock.js




/** A platform follows the version of a gem with native code: `1.16.0-x86_64-linux`. */
const lockedGem = /^ {4}(?<name>[\w.-]+) \((?<version>\d[\w.]*)[^)]*\)$/u;
const directGem = /^ {2}(?<name>[\w.-]+)!?(?: \(.*\))?$/u;
const lockedRuby = /^ {3}ruby (?<version>\d+(?:\.\d+)*)/u;
const directNames = (lines) => {
    const start = lines.findIndex(({ text }) => text === 'DEPENDENCIES');
    const listed = start === -1 ? [] : lines.slice(start + 1);
    const end = listed.findIndex(({ text }) => !directGem.test(text));
    const names = listed.slice(0, end === -1 ? undefined : end);
    return new Set(names.map(({ text }) => (0,captures/* capture */.F)(directGem, text)('name')));
};
const stateGem = (source, line, direct) => {
    const found = (0,captures/* capture */.F)(lockedGem, line.text);
    return (0,state_facts/* stateVersion */.y5)(source, {
        name: found('name'),
        range: found('version'),
        ecosystem: 'rubygems',
        strength: 'lockfile',
        value: line,
        scope: direct.has(found('name')) ? 'runtime' : 'transitive',
    });
};
const statePrograms = (source, lines) => {
    const ruby = lines.find(({ text }) => lockedRuby.test(text));
    const heading = lines.findIndex(({ text }) => text === 'BUNDLED WITH');
    const bundler = heading === -1 ? undefined : lines[heading + 1];
    const stated = { ecosystem: 'rubygems', strength: 'lockfile' };
    return [
        ...(0,state_facts/* stateVersion */.y5)(source, {
            ...stated,
            name: 'ruby',
            range: (0,captures/* capture */.F)(lockedRuby, ruby?.text ?? '')('version'),
            value: ruby,
            kind: 'language',
        }),
        ...(0,state_facts/* stateVersion */.y5)(source, {
            ...stated,
            name: 'bundler',
            range: bundler?.text,
            value: bundler,
            nameSpan: lines[heading],
            kind: 'tool',
        }),
    ];
};
const gemfile_lock_readLock = (source) => {
    const lines = (0,manifests_source/* linesOf */.Dx)(source).filter(manifests_source/* isDeclaration */.HC);
    const direct = directNames(lines);
    const gems = lines.flatMap((line) => stateGem(source, line, direct));
    return toReading([...statePrograms(source, lines), ...gems], undefined);
};
const gemfileLock = {
    name: 'Gemfile.lock',
    matches: (fileName, text) => fileName.includes('.lock') && /^(?:GEM|DEPENDENCIES)\r?$/mu.test(text),
    read: gemfile_lock_readLock,
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/gemfile.js




const gem = /(?:^|[\s;])(?:gem|[\w.]*\.add(?:_runtime|_development)?_dependency)[\s(]+["'](?<name>[\w.-]+)["'](?:\.freeze)?(?<rest>.*)$/u;
const ruby = /(?:^\s*ruby|required_ruby_version\s*=)[\s(]+(?<rest>["'[].*)$/u;
const quoted = /["'](?<text>[^"']*)["']/gu;
/** The tag of a gem's repository is its version. */
const tag = /\btag(?::|\s*=>)\s*["']v?(?<range>\d+\.\d[\w.]*)/u;
const bound = /^(?:[<>=!~]+\s*)?\d/u;
const firstOption = /\b\w+:\s|:\w+\s*=>/u;
/** The version arguments: strings before the first option such as `require: false`. */
const rangeOf = (rest) => {
    const [positional = ''] = rest.split(firstOption, 1);
    return (0,captures/* captureAll */.A)(quoted, positional)
        .map((found) => found('text').trim())
        .filter((text) => bound.test(text))
        .join(', ');
};
const stateLine = (source, line, scope) => {
    const found = (0,captures/* capture */.F)(gem, line.text);
    const stated = { ecosystem: 'rubygems', value: line };
    if (found('name') !== '') {
        const range = rangeOf(found('rest')) || (0,captures/* capture */.F)(tag, found('rest'))('range');
        return (0,state_facts/* stateVersion */.y5)(source, { ...stated, name: found('name'), range, scope });
    }
    const range = rangeOf((0,captures/* capture */.F)(ruby, line.text)('rest'));
    return (0,state_facts/* stateVersion */.y5)(source, { ...stated, name: 'ruby', range, kind: 'language' });
};
const developmentGroup = /:(?:development|test|lint|ci|doc)\b/u;
const runtimeGroup = /:(?:default|production)\b/u;
const opensGroup = /^\s*group\b.*\bdo\b/u;
const opensBlock = /\bdo(?:\s*\|[^|]*\|)?\s*$|^\s*(?:if|unless|case)\b/u;
const groupOption = /\bgroups?(?::|\s*=>)\s*(?<names>.*)$/u;
const scopeOfGroup = (names) => developmentGroup.test(names) && !runtimeGroup.test(names) ? 'development' : 'runtime';
/** Whether a line, or the block that it stands in, is for developers only. */
const scopeOfLine = (text, blocks) => {
    const isDevelopment = text.includes('add_development_dependency') ||
        scopeOfGroup((0,captures/* capture */.F)(groupOption, text)('names')) === 'development';
    return isDevelopment || blocks.includes('development') ? 'development' : 'runtime';
};
const followBlocks = (text, blocks) => {
    if (opensGroup.test(text))
        blocks.push(scopeOfGroup(text));
    else if (opensBlock.test(text))
        blocks.push('runtime');
    else if (/^\s*end\b/u.test(text))
        blocks.pop();
};
const ownName = /\.name\s*=\s*["'](?<text>[\w.-]+)["']/u;
const ownVersion = /\.version\s*=\s*["'](?<text>[\w.-]+)["']/u;
const gemfile_stateOwnVersion = (source, lines) => {
    const name = lines.find(({ text }) => ownName.test(text));
    const version = lines.find(({ text }) => ownVersion.test(text));
    return (0,state_facts/* stateVersion */.y5)(source, {
        name: (0,captures/* capture */.F)(ownName, name?.text ?? '')('text'),
        range: (0,captures/* capture */.F)(ownVersion, version?.text ?? '')('text'),
        ecosystem: 'rubygems',
        value: version,
        nameSpan: name,
        scope: 'own',
    });
};
const readGemfile = (source) => {
    const lines = linesWithoutHashComments(source);
    const blocks = [];
    const facts = lines.flatMap((line) => {
        followBlocks(line.text, blocks);
        return stateLine(source, line, scopeOfLine(line.text, blocks));
    });
    return toReading([...gemfile_stateOwnVersion(source, lines), ...facts], undefined);
};
const gemfile = {
    name: 'Gemfile',
    matches: (fileName, text) => /gemfile(?!.*\.lock)|\.gemspec|gems\.rb/u.test(fileName) &&
        /^\s{0,20}(?:gem|ruby|source|gemspec|Gem::|\w+\.add_)/mu.test(text),
    read: readGemfile,
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/global-json.js




const readGlobalJson = (source) => {
    const { root, malformed } = (0,read_json_tree/* readJsonTree */.f)(source.text);
    const sdk = (0,data_node/* memberOf */.C5)((0,data_node/* nodeAt */.oB)(root, 'sdk'), 'version');
    const facts = [
        ...(0,state_facts/* stateEntry */._5)(source, sdk, { name: 'dotnet sdk', ecosystem: 'nuget', kind: 'tool' }),
        ...(0,data_node/* membersAt */.n7)(root, 'msbuild-sdks').flatMap((member) => (0,state_facts/* stateEntry */._5)(source, member, { ecosystem: 'nuget', kind: 'tool' })),
    ];
    return toReading(facts, malformed);
};
const globalJson = {
    name: 'global.json',
    matches: (fileName, text) => /global[^/]*\.json/u.test(fileName) && /"(?:sdk|msbuild-sdks)"\s*:/u.test(text),
    read: readGlobalJson,
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/go-mod.js




const language = /^(?<name>go|toolchain)\s+(?:go)?(?<version>\d\S*)/u;
const requirement = /^\s*"?(?<name>[^\s"()]+)"?\s+(?<version>v\d\S*)/u;
const replacement = /=>\s*(?<name>[^\s."/][^\s"]*)\s+(?<version>v\d\S*)/u;
const indirect = /\/\/\s*indirect\b/u;
/** `go 1.25.0` and `toolchain go1.25.1` state the language and the program that builds it. */
const stateLanguage = (source, line) => {
    const found = (0,captures/* capture */.F)(language, line.text);
    return (0,state_facts/* stateVersion */.y5)(source, {
        name: found('name'),
        range: found('version'),
        ecosystem: 'go',
        value: line,
        kind: found('name') === 'go' ? 'language' : 'tool',
    });
};
const stateModule = (source, text, line) => {
    const isReplaced = text.includes('=>');
    const found = (0,captures/* capture */.F)(isReplaced ? replacement : requirement, text);
    const direct = isReplaced ? 'override' : 'runtime';
    return (0,state_facts/* stateVersion */.y5)(source, {
        name: found('name'),
        range: found('version'),
        ecosystem: 'go',
        value: line,
        scope: indirect.test(text) ? 'transitive' : direct,
    });
};
const go_mod_opening = /^\s*(?<verb>[a-z]+)\s*\(/u;
const single = /^\s*(?<verb>[a-z]+)\s(?<text>.*)$/u;
/** Each line with the verb that it stands under, alone or in a block. */
const directivesOf = (source) => {
    let block;
    return (0,manifests_source/* linesOf */.Dx)(source)
        .filter(manifests_source/* isDeclaration */.HC)
        .flatMap((line) => {
        const opened = (0,captures/* capture */.F)(go_mod_opening, line.text)('verb');
        if (opened !== '') {
            block = opened;
            return [];
        }
        if (/^\s*\)/u.test(line.text)) {
            block = undefined;
            return [];
        }
        if (block !== undefined)
            return [{ verb: block, text: line.text, line }];
        const found = (0,captures/* capture */.F)(single, line.text);
        return [{ verb: found('verb'), text: found('text'), line }];
    });
};
const readGoMod = (source) => {
    const facts = directivesOf(source).flatMap(({ verb, text, line }) => verb === 'require' || verb === 'replace'
        ? stateModule(source, text, line)
        : stateLanguage(source, line));
    return toReading(facts, undefined);
};
const goMod = {
    name: 'go.mod',
    matches: (fileName, text) => (fileName.includes('go.mod') && /^(?:module|go|require)\b/mu.test(text)) ||
        (fileName.includes('.mod') && /^module[ \t]+\S/mu.test(text)) ||
        fileName.endsWith('go.work'),
    read: readGoMod,
};

// EXTERNAL MODULE: ./build/research/technology-kinds.js + 1 modules
var technology_kinds = __webpack_require__(1836);
;// CONCATENATED MODULE: ./build/research/manifests/gradle-variables.js


/** `val x = "1"`, `ext.x = '1'`, `extra["x"] = "1"`, `val x by extra("1")`. */
const gradle_variables_definition = /(?:^|[\s;{(,.["'])(?<name>[A-Za-z_][\w.-]*)(?:["']\])?\s{0,9}(?::\s{0,9}String\s{0,9})?(?:=|\bby extra\s{0,9}\()\s{0,9}["'](?<value>[^"'$\s]+)["']/gu;
const setCall = /\b(?:set|version)\(\s*["'](?<name>[\w.-]+)["']\s*,\s*["'](?<value>[^"'$\s]+)["']/gu;
/** `$ktorVersion`, `${ktorVersion}`, `${rootProject.ext.ktorVersion}`, `${property("ktor.version")}`. */
const gradle_variables_reference = /\$(?:\{(?:[\w.]*(?:property|get|findProperty|extra)[([]["'](?<quoted>[\w.-]+)["'][)\]]|(?<path>[\w.-]+))[^}\n]*\}|(?<bare>\w+))/gu;
/** One group for each spelling. */
const referenceGroups = 3;
/** Variables whose value looks like a version; a dotted name counts by its last part. */
const collectGradleVariables = (lines) => collectVariables(lines.flatMap(({ text, start, end }) => [...(0,captures/* captureAll */.A)(gradle_variables_definition, text), ...(0,captures/* captureAll */.A)(setCall, text)]
    .filter((found) => /^v?\d/u.test(found('value')))
    .flatMap((found) => {
    const variable = { value: found('value'), start, end };
    const name = found('name');
    const last = name.slice(name.lastIndexOf('.') + 1);
    return [{ ...variable, name: last }, ...(last === name ? [] : [{ ...variable, name }])];
})));
const simple = /\$\{(?<name>[\w.-]+)\}/gu;
/** Replaces the references of a string; a name with a path counts by its last part. */
const resolveGradleText = (text, variables) => {
    const plain = text.replace(gradle_variables_reference, (_whole, ...groups) => {
        const name = groups.slice(0, referenceGroups).find((group) => group !== undefined) ?? '';
        const last = name.slice(name.lastIndexOf('.') + 1);
        return `\${${variables.has(name) ? name : last}}`;
    });
    return resolveVariables(plain, variables, simple);
};

// EXTERNAL MODULE: ./build/research/manifests/name-of-version-key.js
var name_of_version_key = __webpack_require__(34141);
;// CONCATENATED MODULE: ./build/research/manifests/formats/gradle-build.js







const resolve = (build, text) => {
    const resolved = resolveGradleText(text, build.variables);
    if (resolved.variable !== undefined)
        build.used.add(resolved.variable.name);
    return resolved;
};
const state = (build, line, stated) => {
    const { text, variable } = resolve(build, stated.version);
    return (0,state_facts/* stateVersion */.y5)(build.source, {
        name: resolve(build, stated.name).text,
        range: text,
        ecosystem: 'maven',
        value: variable ?? line,
        scope: stated.scope,
        kind: stated.kind,
    });
};
const coordinate = /["'](?<group>[\w.-]+):(?<artifact>[\w.$ {}-]+):(?<version>(?:\$\{[^}\n]*\}|[^"':@$]|\$(?!\{))+)(?:[:@][^"']*)?["']/gu;
/** `"g:a:" + version` joins the version to the string. */
const joined = /["'](?<group>[\w.-]+):(?<artifact>[\w.-]+):["']\s*\+\s*(?<version>[\w.]+)/gu;
const named = /\bgroup\s*[:=]\s*["'](?<group>[^"']+)["']\s*,\s*name\s*[:=]\s*["'](?<artifact>[^"']+)["']\s*,\s*version\s*[:=]\s*(?<version>["'][^"']+["']|[\w.]+)/gu;
/** A version set apart from the coordinate: `{ version { strictly("1.4") } }`. */
const strict = /["'](?<group>[\w.-]+):(?<artifact>[\w.-]+)["']\)?\s*\{\s*version\s*\{\s*(?:strictly|require|prefer)\s*\(?\s*["'](?<version>[^"']+)["']/gu;
const development = /^\s*"?(?:test|androidTest|debug|kapt|ksp|annotationProcessor|classpath|detekt|lint|jmh|developmentOnly|integrationTest)\w*/u;
/** An unquoted version is the name of a variable. */
const asReference = (version) => /^["']/u.test(version) ? version.slice(1, -1) : `\${${version}}`;
const gradle_build_stateDependencies = (build, line) => {
    const scope = development.test(line.text) ? 'development' : 'runtime';
    const nameOf = (found) => `${found('group')}:${found('artifact')}`;
    const plain = (0,captures/* captureAll */.A)(coordinate, line.text).map((found) => ({
        name: nameOf(found),
        version: found('version'),
    }));
    const others = [joined, named].flatMap((pattern) => (0,captures/* captureAll */.A)(pattern, line.text).map((found) => ({
        name: nameOf(found),
        version: asReference(found('version')),
    })));
    const bound = (0,captures/* captureAll */.A)(strict, line.text).map((found) => ({
        name: nameOf(found),
        version: found('version'),
    }));
    return [...plain, ...others, ...bound].flatMap((stated) => state(build, line, { ...stated, scope }));
};
/** The parts of a catalog in `settings.gradle`: an alias, then what it stands for, then its version. */
const catalogEntry = /\b(?<call>library|plugin)\(\s*["'][^"']+["']\s*,\s*["'](?<first>[^"']+)["'](?:\s*,\s*["'](?<second>[^"']+)["'])?\s*\)\s*\.version(?<ref>Ref)?\(\s*["'](?<version>[^"']+)["']/gu;
const stateCatalog = (build, line) => (0,captures/* captureAll */.A)(catalogEntry, line.text).flatMap((found) => state(build, line, {
    name: [found('first'), found('second')].filter(Boolean).join(':'),
    version: found('ref') === '' ? found('version') : `\${${found('version')}}`,
    scope: found('call') === 'plugin' ? 'development' : 'runtime',
}));
const gradle_build_plugin = /\b(?<call>id|kotlin)\s{0,9}\(?\s{0,9}["'](?<name>[^"']+)["']\s{0,9}\)?\s{0,9}\.?\s{0,9}version\s{0,9}\(?\s{0,9}(?<version>["'][^"']+["']|[\w.]+)/gu;
const statePlugins = (build, line) => (0,captures/* captureAll */.A)(gradle_build_plugin, line.text).flatMap((found) => {
    const name = `${found('call') === 'kotlin' ? 'org.jetbrains.kotlin.' : ''}${found('name')}`;
    return state(build, line, {
        name,
        version: asReference(found('version')),
        scope: 'development',
        kind: (0,technology_kinds/* technologyKind */.DR)(name) ?? 'tool',
    });
});
const java = /\b(?:sourceCompatibility|targetCompatibility|jvmTarget|jvmToolchain|languageVersion|release)\b[^\d\n]{0,60}?(?:VERSION_|JVM_|["'(=\s])(?<version>\d+(?:[._]\d+)?)/u;
const platform = /(?:^|[{;])\s*(?<name>compileSdk|minSdk|targetSdk|ndk|buildTools|kotlinCompilerExtension)(?:Version)?\s*(?:=|\(|\s)\s*["']?(?<version>\d[\w.]*)/u;
const statePlatforms = (build, line) => {
    const found = (0,captures/* capture */.F)(platform, line.text);
    const version = (0,captures/* capture */.F)(java, line.text)('version').replace('_', '.');
    return [
        ...state(build, line, { name: 'java', version, kind: 'language' }),
        ...state(build, line, { name: found('name'), version: found('version'), kind: 'platform' }),
    ];
};
/** A version variable that names a technology, or that no coordinate of this file shows. */
const stateVariables = (build) => [...build.variables.values()].flatMap((value) => {
    const name = (0,name_of_version_key/* nameOfVersionKey */.s)(value.name);
    const isShown = build.used.has(value.name) || platform.test(`${value.name} =1`);
    if (name?.includes('.') !== false || (isShown && (0,technology_kinds/* technologyKind */.DR)(name) === undefined))
        return [];
    return (0,state_facts/* stateVersion */.y5)(build.source, { name, range: value.value, ecosystem: 'maven', value });
});
/** A build script says the same for several modules or source sets: the first time counts. */
const withoutRepeats = (facts) => {
    const seen = new Set();
    return facts.filter(({ name, version }) => {
        const isNew = !seen.has(`${name}\n${version}`);
        seen.add(`${name}\n${version}`);
        return isNew;
    });
};
const readBuild = (source) => {
    const lines = linesWithoutComments(source);
    const build = { source, variables: collectGradleVariables(lines), used: new Set() };
    const stated = lines.flatMap((line) => [
        ...statePlugins(build, line),
        ...gradle_build_stateDependencies(build, line),
        ...stateCatalog(build, line),
        ...statePlatforms(build, line),
    ]);
    return toReading(withoutRepeats([...stateVariables(build), ...stated]), undefined);
};
const gradleBuild = {
    name: 'build.gradle',
    matches: (fileName) => /\.gradle(?:\.kts)?(?:\.|$)/u.test(fileName),
    read: readBuild,
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/helm-chart.js




const helm_chart_stateDependency = (source, node) => {
    const name = (0,data_node/* textAt */.$6)(node, 'name') ?? '';
    const version = (0,data_node/* nodeAt */.oB)(node, 'version');
    return (0,state_facts/* stateVersion */.y5)(source, {
        // The chart of a technology counts its versions otherwise than the technology.
        name: name === '' || name.endsWith('chart') ? name : `${name} chart`,
        range: version?.text,
        ecosystem: 'npm',
        value: version,
        nameSpan: (0,data_node/* memberOf */.C5)(node, 'name'),
        kind: 'tool',
    });
};
const readChart = (source) => {
    const { root, malformed } = (0,read_yaml_tree/* readYamlTree */._)(source.text);
    const kubernetes = { name: 'kubernetes', ecosystem: 'npm', kind: 'platform' };
    const facts = [
        ...(0,state_facts/* stateOwn */.C1)(source, root, 'npm'),
        ...(0,state_facts/* stateEntry */._5)(source, (0,data_node/* memberOf */.C5)(root, 'kubeVersion'), kubernetes),
        ...(0,data_node/* membersAt */.n7)(root, 'dependencies').flatMap(({ node }) => helm_chart_stateDependency(source, node)),
    ];
    return toReading(facts, malformed);
};
const helmChart = {
    name: 'Chart.yaml',
    matches: (fileName, text) => /chart[^/]*\.ya?ml/u.test(fileName) && /^apiVersion:[ \t]*["']?v[12]\b/mu.test(text),
    read: readChart,
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/json-locks.js




const stateNuget = (source, member) => {
    const version = (0,data_node/* nodeAt */.oB)(member.node, 'resolved');
    return (0,state_facts/* stateVersion */.y5)(source, {
        name: member.key,
        range: version?.text,
        ecosystem: 'nuget',
        strength: 'lockfile',
        value: version,
        nameSpan: member,
        scope: (0,data_node/* textAt */.$6)(member.node, 'type') === 'Direct' ? 'runtime' : 'transitive',
    });
};
const nugetLock = {
    name: 'packages.lock.json',
    matches: (fileName, text) => fileName.endsWith('.json') && /"resolved"\s*:/u.test(text) && /"contentHash"\s*:/u.test(text),
    read: (source) => {
        const { root, malformed } = (0,read_json_tree/* readJsonTree */.f)(source.text);
        const packages = (0,data_node/* membersAt */.n7)(root, 'dependencies').flatMap(({ node }) => node.members);
        return toReading(packages.flatMap((member) => stateNuget(source, member)), malformed);
    },
};
/** The lock lists what others require beside what the project asks for; the Pipfile tells which is which. */
const statePipfile = (source, member) => {
    const version = (0,data_node/* nodeAt */.oB)(member.node, 'version');
    return (0,state_facts/* stateVersion */.y5)(source, {
        name: member.key,
        range: version?.text,
        ecosystem: 'pypi',
        strength: 'lockfile',
        value: version,
        nameSpan: version,
        scope: 'transitive',
    });
};
const statePython = (source, member) => (0,state_facts/* stateVersion */.y5)(source, {
    name: 'python',
    range: member?.node.text,
    ecosystem: 'pypi',
    strength: 'lockfile',
    value: member?.node,
    nameSpan: member,
    kind: 'language',
});
const pipfileLock = {
    name: 'Pipfile.lock',
    matches: (fileName, text) => fileName.includes('pipfile') && /"pipfile-spec"\s*:/u.test(text.slice(0, 2000)),
    read: (source) => {
        const { root, malformed } = (0,read_json_tree/* readJsonTree */.f)(source.text);
        const packages = [...(0,data_node/* membersAt */.n7)(root, 'default'), ...(0,data_node/* membersAt */.n7)(root, 'develop')];
        const facts = [
            ...statePython(source, (0,data_node/* memberOf */.C5)((0,data_node/* nodeAt */.oB)(root, '_meta', 'requires'), 'python_version')),
            ...packages.flatMap((member) => statePipfile(source, member)),
        ];
        return toReading(facts, malformed);
    },
};
const stateSwift = (source, { node }) => {
    const name = (0,data_node/* memberOf */.C5)(node, 'identity') ?? (0,data_node/* memberOf */.C5)(node, 'package');
    const version = (0,data_node/* nodeAt */.oB)(node, 'state', 'version');
    return (0,state_facts/* stateVersion */.y5)(source, {
        name: name?.node.text,
        range: version?.text,
        ecosystem: 'swift',
        strength: 'lockfile',
        value: version,
        nameSpan: name,
    });
};
const packageResolved = {
    name: 'Package.resolved',
    matches: (fileName, text) => fileName.endsWith('.resolved') && /"pins"\s*:/u.test(text),
    read: (source) => {
        const { root, malformed } = (0,read_json_tree/* readJsonTree */.f)(source.text);
        const pins = [...(0,data_node/* membersAt */.n7)(root, 'pins'), ...(0,data_node/* membersAt */.n7)(root, 'object', 'pins')];
        return toReading(pins.flatMap((member) => stateSwift(source, member)), malformed);
    },
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/julia-project.js




const julia_project_readProject = (source) => {
    const { root, malformed } = readTomlTree(source.text);
    const facts = [
        ...(0,state_facts/* stateOwn */.C1)(source, root, 'julia'),
        ...(0,data_node/* membersAt */.n7)(root, 'compat').flatMap((member) => {
            const kind = member.key === 'julia' ? 'language' : undefined;
            return (0,state_facts/* stateEntry */._5)(source, member, { ecosystem: 'julia', kind });
        }),
    ];
    return toReading(facts, malformed);
};
const juliaProject = {
    name: 'Project.toml',
    matches: (fileName, text) => fileName.includes('.toml') && /^\[(?:compat|deps)\]/mu.test(text),
    read: julia_project_readProject,
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/mix-exs.js




const mix_exs_dependency = /\{\s*:(?<name>\w+)\s*,\s*"(?<range>[^"]*)"(?<rest>[^}]*)/gu;
const mix_exs_tagged = /\{\s*:(?<name>\w+)\s*,[^{}]*?\btag:\s*"v?(?<range>\d[^"]*)"(?<rest>[^}]*)/gu;
const mix_exs_language = /\belixir:\s*"(?<range>[^"]*)"/u;
const mix_exs_ownName = /\bapp:\s*:(?<text>\w+)/u;
const mix_exs_ownVersion = /(?:\bversion:\s*|@version\s+)"(?<text>[^"]*)"/u;
const only = /\bonly:\s*(?<environments>\[[^\]]*\]|:\w+)/u;
const mix_exs_scopeOf = (rest) => {
    const environments = (0,captures/* capture */.F)(only, rest)('environments');
    return environments !== '' && !environments.includes(':prod') ? 'development' : 'runtime';
};
const mix_exs_stateLine = (source, line) => [
    ...(0,state_facts/* stateVersion */.y5)(source, {
        name: 'elixir',
        range: (0,captures/* capture */.F)(mix_exs_language, line.text)('range'),
        ecosystem: 'hex',
        value: line,
        kind: 'language',
    }),
    ...[mix_exs_dependency, mix_exs_tagged]
        .flatMap((pattern) => (0,captures/* captureAll */.A)(pattern, line.text))
        .flatMap((found) => (0,state_facts/* stateVersion */.y5)(source, {
        name: found('name'),
        range: found('range'),
        ecosystem: 'hex',
        value: line,
        scope: mix_exs_scopeOf(found('rest')),
    })),
];
const mix_exs_stateOwnVersion = (source, lines) => {
    const name = lines.find(({ text }) => mix_exs_ownName.test(text));
    const version = lines.find(({ text }) => mix_exs_ownVersion.test(text));
    return (0,state_facts/* stateVersion */.y5)(source, {
        name: (0,captures/* capture */.F)(mix_exs_ownName, name?.text ?? '')('text'),
        range: (0,captures/* capture */.F)(mix_exs_ownVersion, version?.text ?? '')('text'),
        ecosystem: 'hex',
        value: version,
        nameSpan: name,
        scope: 'own',
    });
};
const readMix = (source) => {
    const lines = linesWithoutHashComments(source);
    const facts = lines.flatMap((line) => mix_exs_stateLine(source, line));
    return toReading([...mix_exs_stateOwnVersion(source, lines), ...facts], undefined);
};
const mixExs = {
    name: 'mix.exs',
    matches: (fileName, text) => /\.exs(?:\.|$)/u.test(fileName) && /\b(?:deps|Mix\.Project)\b/u.test(text),
    read: readMix,
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/mix-lock.js




/** A line of a lock holds hashes and requirements too, and is still written by a program; the unit is characters. */
const longestLine = 10_000;
const locked = /^\s*"(?<name>\w+)":\s*\{:hex,\s*:\w+,\s*"(?<version>[^"]+)"/u;
const required = /\{:(?<name>\w+),\s*"[^"]*",\s*\[/gu;
const mix_lock_readLock = (source) => {
    const lines = (0,manifests_source/* linesOf */.Dx)(source).filter(({ text }) => text.length <= longestLine);
    const indirect = new Set(lines.flatMap(({ text }) => (0,captures/* captureAll */.A)(required, text).map((found) => found('name'))));
    const facts = lines.flatMap((line) => {
        const found = (0,captures/* capture */.F)(locked, line.text);
        return (0,state_facts/* stateVersion */.y5)(source, {
            name: found('name'),
            range: found('version'),
            ecosystem: 'hex',
            strength: 'lockfile',
            value: {
                start: line.start,
                end: line.start + found('name').length + found('version').length,
            },
            scope: indirect.has(found('name')) ? 'transitive' : 'runtime',
        });
    });
    return toReading(facts, undefined);
};
/** A lock does not say what the project asks for: what nothing else requires is taken for direct. */
const mixLock = {
    name: 'mix.lock',
    matches: (fileName, text) => fileName.includes('.lock') && /^%\{\s/u.test(text),
    read: mix_lock_readLock,
};

// EXTERNAL MODULE: ./build/research/manifests/to-file-path.js
var to_file_path = __webpack_require__(42951);
;// CONCATENATED MODULE: ./build/research/manifests/files-in-command.js

/** Paths named in a shell command: whole words, or what follows the `=` of an option. */
const filesInCommand = (command) => {
    const words = command.split(/[\s"'`;&|()]+/u).map((word) => word.slice(word.indexOf('=') + 1));
    const paths = words
        .filter((word) => !word.startsWith('-') && !word.includes('@'))
        .map(to_file_path/* toFilePath */.d)
        .filter((path) => path !== undefined);
    // A word without a folder is a file only if its ending is one of a text or program.
    return [...new Set(paths)].filter((path) => path.includes('/') || knownEnding.test(path));
};
const knownEnding = /\.(?:[cm]?[jt]sx?|json5?|ya?ml|toml|py|rb|php|sh|ps1|go|rs|java|kts?|cs|swift|md|html?|s?css|sql|xml|ini|cfg|conf|env|txt|proto|graphql|vue|svelte)$/u;

;// CONCATENATED MODULE: ./build/research/manifests/formats/package-json.js







const package_json_tables = [
    ['dependencies', 'runtime'],
    ['devDependencies', 'development'],
    ['peerDependencies', 'runtime'],
    ['optionalDependencies', 'runtime'],
];
/** Engines that are programs of their own; any other engine is the host of a plug-in, such as `vscode`. */
const programs = new Set(['node', 'npm', 'pnpm', 'yarn', 'bun', 'deno']);
/** `npm:react@^18.0.0` installs another package than the key says. */
const aliasRange = /^npm:(?<name>@?[^@]+)@(?<range>.+)$/u;
/** `github:acme/kit#v2.1.0`, `git+https://…#semver:^2`: the tag of a repository is its version. */
const taggedRange = /^(?:github:|gitlab:|bitbucket:|git[+:@]|[\w-]+\/[\w.-]+#).*#(?:semver:)?(?<range>[\^~]?v?\d+\.\d[\w.+-]*)$/u;
const shortTaggedRange = /^[\w-]+\/[\w.-]+#(?:semver:)?(?<range>[\^~]?v?\d+\.\d[\w.+-]*)$/u;
const package_json_rangeOf = (stated) => (0,captures/* capture */.F)(taggedRange, stated ?? '')('range') ||
    (0,captures/* capture */.F)(shortTaggedRange, stated ?? '')('range') ||
    stated;
const package_json_stateDependency = (source, member, scope) => {
    const stated = package_json_rangeOf(member.node.text);
    const alias = (0,captures/* capture */.F)(aliasRange, stated ?? '');
    const isAlias = alias('name') !== '';
    return (0,state_facts/* stateVersion */.y5)(source, {
        name: isAlias ? alias('name') : member.key,
        range: isAlias ? alias('range') : stated,
        ecosystem: 'npm',
        value: member.node,
        nameSpan: member,
        scope,
    });
};
/** `foo@^1`, `a>b`, `**\/b` and `a/b` all override the package named last. */
const overriddenName = (key) => {
    const last = key.slice(key.lastIndexOf('>') + 1).trim();
    const parts = last.replace(/(?<=[^/])@.*$/u, '').split('/');
    return parts.slice(parts.at(-2)?.startsWith('@') === true ? -2 : -1).join('/');
};
const stateOverrides = (source, members, parent = '') => members.flatMap((member) => {
    const name = member.key === '.' ? parent : overriddenName(member.key);
    if (member.node.text === undefined)
        return stateOverrides(source, member.node.members, name);
    return package_json_stateDependency(source, { ...member, key: name }, 'override');
});
const stateEngine = (source, member) => (0,state_facts/* stateEntry */._5)(source, member, {
    name: programs.has(member.key) ? member.key : `engines.${member.key}`,
    ecosystem: 'npm',
    kind: (0,state_facts/* platformKind */.GQ)(member.key, 'platform'),
});
/** `pnpm@9.1.0+sha512.…`: the hash is no part of the version. */
const packageManagerShape = /^(?<name>[a-z]+)@(?<version>[^+]+)/u;
const statePackageManager = (source, node) => {
    const found = (0,captures/* capture */.F)(packageManagerShape, node?.text ?? '');
    return (0,state_facts/* stateVersion */.y5)(source, {
        name: found('name'),
        range: found('version'),
        ecosystem: 'npm',
        value: node,
        kind: 'tool',
    });
};
/** `devEngines` names the programs that developers need, one or a list of them a key. */
const stateDevelopmentEngines = (source, root) => (0,data_node/* membersAt */.n7)(root, 'devEngines').flatMap(({ node }) => [
    node,
    ...node.members.filter(({ key }) => /^\d+$/u.test(key)).map((entry) => entry.node),
].flatMap((engine) => {
    const name = (0,data_node/* nodeAt */.oB)(engine, 'name');
    return (0,state_facts/* stateVersion */.y5)(source, {
        name: name?.text,
        range: (0,data_node/* textAt */.$6)(engine, 'version'),
        ecosystem: 'npm',
        value: (0,data_node/* nodeAt */.oB)(engine, 'version'),
        nameSpan: name,
        scope: 'development',
        kind: (0,state_facts/* platformKind */.GQ)(name?.text ?? ''),
    });
}));
/** The catalogs that `catalog:` refers to; Bun keeps them here. */
const stateCatalogs = (source, root) => [root, (0,data_node/* nodeAt */.oB)(root, 'workspaces')].flatMap((owner) => [
    ...(0,data_node/* membersAt */.n7)(owner, 'catalog'),
    ...(0,data_node/* membersAt */.n7)(owner, 'catalogs').flatMap(({ node }) => node.members),
].flatMap((member) => package_json_stateDependency(source, member, 'runtime')));
/** The package manager whose `run` the project uses. */
const runnerOf = (root) => {
    const stated = (0,data_node/* textAt */.$6)(root, 'packageManager') ?? '';
    return ['pnpm', 'yarn', 'bun'].find((name) => stated.startsWith(`${name}@`)) ?? 'npm';
};
const commandOf = (runner, script) => {
    const isShort = (script === 'test' || script === 'start') && runner !== 'bun';
    return isShort ? `${runner} ${script}` : `${runner} run ${script}`;
};
const package_json_stateScripts = (source, root) => {
    const runner = runnerOf(root);
    return (0,data_node/* membersAt */.n7)(root, 'scripts').flatMap((script) => {
        const text = script.node.text;
        if (text === undefined || script.key === '')
            return [];
        const files = filesInCommand(text).map((path) => ({
            is: 'file',
            path,
            evidence: (0,manifests_source/* quote */.hD)(source, script.node),
        }));
        return [(0,state_facts/* stateCommand */.t7)(source, commandOf(runner, script.key), script), ...files];
    });
};
const entryKeys = ['main', 'module', 'types', 'typings', 'bin', 'exports', 'files'];
const package_json_readPackage = (source) => {
    const { root, malformed } = (0,read_json_tree/* readJsonTree */.f)(source.text);
    const engines = [...(0,data_node/* membersAt */.n7)(root, 'engines'), ...(0,data_node/* membersAt */.n7)(root, 'volta')];
    const facts = [
        ...(0,state_facts/* stateOwn */.C1)(source, root, 'npm'),
        ...engines.flatMap((member) => stateEngine(source, member)),
        ...statePackageManager(source, (0,data_node/* nodeAt */.oB)(root, 'packageManager')),
        ...stateDevelopmentEngines(source, root),
        ...stateCatalogs(source, root),
        ...package_json_tables.flatMap(([table, scope]) => (0,data_node/* membersAt */.n7)(root, table).flatMap((member) => package_json_stateDependency(source, member, scope))),
        ...stateOverrides(source, (0,data_node/* membersAt */.n7)(root, 'overrides')),
        ...stateOverrides(source, (0,data_node/* membersAt */.n7)(root, 'resolutions')),
        ...stateOverrides(source, (0,data_node/* membersAt */.n7)(root, 'pnpm', 'overrides')),
        ...package_json_stateScripts(source, root),
        ...entryKeys.flatMap((key) => (0,state_facts/* stateFiles */.d8)(source, (0,data_node/* nodeAt */.oB)(root, key))),
    ];
    return toReading(facts, malformed);
};
const package_json_namedPackage = /(?:^|[^a-z0-9])package(?:[^a-z0-9].*)?\.json/u;
const packageContent = /"(?:(?:dev|peer|optional)?dependencies|scripts|engines|exports|version|workspaces)"\s*:/iu;
const contentOfAnyName = /"devDependencies"\s{0,20}:\s{0,20}\{/u;
const packageJson = {
    name: 'package.json',
    matches: (fileName, text) => (package_json_namedPackage.test(fileName) && packageContent.test(text)) ||
        (fileName.endsWith('.json') && contentOfAnyName.test(text)),
    read: package_json_readPackage,
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/package-lock.js




const folder = 'node_modules/';
const directTables = [
    ['devDependencies', 'development'],
    ['peerDependencies', 'runtime'],
    ['optionalDependencies', 'runtime'],
    ['dependencies', 'runtime'],
];
/** What the project and its workspaces ask for themselves. */
const directScopes = (packages) => {
    const scopes = new Map();
    const projects = packages.filter((member) => !member.key.includes(folder));
    for (const [table, scope] of directTables) {
        for (const project of projects) {
            for (const dependency of (0,data_node/* membersAt */.n7)(project.node, table))
                scopes.set(dependency.key, scope);
        }
    }
    return scopes;
};
const package_lock_stateLocked = (source, member, locked) => member.node.text === undefined
    ? (0,state_facts/* stateEntry */._5)(source, member, { ...locked, ecosystem: 'npm', strength: 'lockfile' })
    : [];
/** Versions 2 and 3 list every installed folder; only one at the top can be what the project asks for. */
const readPackages = (source, packages) => {
    const scopes = directScopes(packages);
    return packages.flatMap((member) => {
        const at = member.key.lastIndexOf(folder);
        if (at === -1)
            return [];
        const name = member.key.slice(at + folder.length);
        const direct = at === 0 ? scopes.get(name) : undefined;
        // An alias installs another package than its folder says.
        const installed = (0,data_node/* textAt */.$6)(member.node, 'name') ?? name;
        return package_lock_stateLocked(source, member, { name: installed, scope: direct ?? 'transitive' });
    });
};
const requiredNames = (members, found = new Set()) => {
    for (const member of members) {
        for (const required of (0,data_node/* membersAt */.n7)(member.node, 'requires'))
            found.add(required.key);
        requiredNames((0,data_node/* membersAt */.n7)(member.node, 'dependencies'), found);
    }
    return found;
};
/** Version 1 does not say what the project asks for: what nothing else requires is taken for direct. */
const readDependencies = (source, members, required) => members.flatMap((member) => {
    const direct = (0,data_node/* textAt */.$6)(member.node, 'dev') === 'true' ? 'development' : 'runtime';
    const scope = required.has(member.key) ? 'transitive' : direct;
    const nested = (0,data_node/* membersAt */.n7)(member.node, 'dependencies');
    return [
        ...package_lock_stateLocked(source, member, { name: member.key, scope }),
        ...readDependencies(source, nested, new Set(nested.map(({ key }) => key))),
    ];
});
const package_lock_readLock = (source) => {
    const { root, malformed } = (0,read_json_tree/* readJsonTree */.f)(source.text);
    const packages = (0,data_node/* membersAt */.n7)(root, 'packages');
    const dependencies = (0,data_node/* membersAt */.n7)(root, 'dependencies');
    const facts = packages.length > 0
        ? readPackages(source, packages)
        : readDependencies(source, dependencies, requiredNames(dependencies));
    return toReading(facts, malformed);
};
const namedLock = /(?:package-lock|npm-shrinkwrap)[^/]*\.json/u;
const lockContent = /"lockfileVersion"\s{0,20}:\s{0,20}[123]/u;
/** The version of the format stands among the first keys; the unit is characters. */
const headLength = 2000;
const packageLock = {
    name: 'package-lock.json',
    matches: (fileName, text) => namedLock.test(fileName) ||
        (fileName.endsWith('.json') && lockContent.test(text.slice(0, headLength))),
    read: package_lock_readLock,
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/package-swift.js


const toolsVersion = /^\/\/ ?swift-tools-version: ?(?<version>\d[\d.]*)/gmu;
const package_swift_platform = /\.(?<name>macOS|iOS|tvOS|watchOS|visionOS)\(\s{0,20}(?:\.v|")(?<version>\d+(?:[._]\d+)*)/gu;
const packageUrl = /\burl:\s{0,20}"(?<url>[^"\n]{1,300})"/gu;
/** `from: "1.0"`, `exact: "1.0"`, `.upToNextMajor(from: "1.0")`, `"1.0"..<"2.0"`; not a branch or revision. */
const package_swift_requirement = /^\s{0,80},\s{0,80}(?!\.?(?:branch|revision)\b)[^"\n]{0,80}"(?<version>\d[\w.+-]*)"/u;
/** What follows an address up to its version; the unit is characters. */
const widestRequirement = 400;
const nameOfUrl = (url) => url.slice(url.lastIndexOf('/') + 1).replace(/\.git$/u, '');
const package_swift_stateCall = (source, match) => {
    const end = match.index + match[0].length;
    const found = package_swift_requirement.exec(source.text.slice(end, end + widestRequirement));
    const versionEnd = end + (found?.[0].length ?? 0);
    const range = found?.groups?.['version'] ?? '';
    return (0,state_facts/* stateVersion */.y5)(source, {
        name: nameOfUrl(match.groups?.['url'] ?? ''),
        range,
        ecosystem: 'swift',
        value: { start: versionEnd - range.length, end: versionEnd },
        nameSpan: { start: match.index, end },
    });
};
const spanOf = (match) => ({
    start: match.index,
    end: match.index + match[0].length,
});
const stateMatches = (source, pattern, stated) => [...source.text.matchAll(pattern)].flatMap((match) => (0,state_facts/* stateVersion */.y5)(source, {
    name: stated.name ?? match.groups?.['name'],
    range: match.groups?.['version'],
    ecosystem: 'swift',
    value: spanOf(match),
    kind: stated.kind,
}));
const readPackageSwift = (source) => toReading([
    ...stateMatches(source, toolsVersion, { name: 'swift', kind: 'language' }),
    ...stateMatches(source, package_swift_platform, { kind: 'platform' }),
    ...[...source.text.matchAll(packageUrl)].flatMap((match) => package_swift_stateCall(source, match)),
], undefined);
const packageSwift = {
    name: 'Package.swift',
    matches: (fileName, text) => fileName.includes('.swift') && /\bPackage\(/u.test(text),
    read: readPackageSwift,
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/package-tables-lock.js




const package_tables_lock_header = /^\[\[?[\w.-]+\]\]?$/u;
const stringValue = /=\s*"(?<text>[^"]*)"/u;
/** uv says so; Cargo gives a source to everything else. */
const localSource = /^source = \{ (?:editable|virtual|directory) =/u;
/** `"rand"`, `"rand 0.8.5"` where two versions are locked, and uv's `{ name = "httpx" }`. */
const requiredName = /^\s*(?:\{ name = )?"(?<name>[\w.-]+)(?: (?<version>\d[^" ]*))?[^"]*"/u;
const package_tables_lock_valueOf = (line) => (0,captures/* capture */.F)(stringValue, line?.text ?? '')('text');
const requiredBy = (lines) => {
    const start = lines.findIndex(({ text }) => text.startsWith('dependencies = ['));
    if (start === -1)
        return [];
    const end = lines.findIndex(({ text }, index) => index > start && text.startsWith(']'));
    return lines.slice(start + 1, end === -1 ? undefined : end).flatMap(({ text }) => {
        const found = (0,captures/* capture */.F)(requiredName, text);
        return [found('name'), found('version')].filter(Boolean).join(' ') || [];
    });
};
const package_tables_lock_readPackage = (lines, isCargo) => {
    const keyed = (key) => lines.find(({ text }) => text.startsWith(`${key} = `));
    const source = keyed('source');
    const isOwn = isCargo ? source === undefined : localSource.test(source?.text ?? '');
    const required = isOwn ? requiredBy(lines) : [];
    return { name: keyed('name'), version: keyed('version'), isOwn, required };
};
const blocksOf = (lines) => {
    const blocks = [];
    let isOpen = false;
    for (const line of lines) {
        if (line.text === '[[package]]') {
            blocks.push([]);
            isOpen = true;
        }
        else if (package_tables_lock_header.test(line.text))
            isOpen = false;
        else if (isOpen)
            blocks.at(-1)?.push(line);
    }
    return blocks;
};
const ecosystemOf = (text) => /^checksum = |registry\+https/mu.test(text) ? 'cargo' : 'pypi';
const package_tables_lock_readLock = (source) => {
    const ecosystem = ecosystemOf(source.text);
    const blocks = blocksOf((0,manifests_source/* linesOf */.Dx)(source).filter(manifests_source/* isDeclaration */.HC));
    const packages = blocks.map((block) => package_tables_lock_readPackage(block, ecosystem === 'cargo'));
    const direct = new Set(packages.flatMap(({ required }) => required));
    const facts = packages.flatMap(({ name, version, isOwn }) => {
        const isDirect = direct.has(package_tables_lock_valueOf(name)) || direct.has(`${package_tables_lock_valueOf(name)} ${package_tables_lock_valueOf(version)}`);
        if (isOwn)
            return [];
        return (0,state_facts/* stateVersion */.y5)(source, {
            name: package_tables_lock_valueOf(name),
            range: package_tables_lock_valueOf(version),
            ecosystem,
            strength: 'lockfile',
            value: version,
            nameSpan: name,
            scope: isDirect ? 'runtime' : 'transitive',
        });
    });
    return toReading(facts, undefined);
};
/** Cargo.lock, poetry.lock, uv.lock and pdm.lock: one table for each locked package. */
const packageTablesLock = {
    name: 'lock file',
    matches: (fileName, text) => /\.lock(?:\.|$)/u.test(fileName) && /^\[\[package\]\]\r?$/mu.test(text),
    read: package_tables_lock_readLock,
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/pnpm-lock.js






const pnpm_lock_tables = [
    ['dependencies', 'runtime'],
    ['optionalDependencies', 'runtime'],
    ['devDependencies', 'development'],
];
/** What a package was resolved against follows its version: `0.30.4(pg@8.11.3)`, in older locks `2.0.0_react@18.2.0`. */
const peers = /[(_].*$/u;
const pnpm_lock_stateLocked = (source, member, scope) => {
    const version = member.node.text === undefined ? (0,data_node/* memberOf */.C5)(member.node, 'version')?.node : member.node;
    const range = version?.text?.replace(peers, '');
    if (range === undefined || !/^\d/u.test(range))
        return [];
    return (0,state_facts/* stateVersion */.y5)(source, {
        name: member.key,
        range,
        statedAs: range,
        ecosystem: 'npm',
        strength: 'lockfile',
        value: version,
        nameSpan: member,
        scope,
    });
};
const stateProject = (source, project) => pnpm_lock_tables.flatMap(([table, scope]) => (0,data_node/* membersAt */.n7)(project, table).flatMap((member) => pnpm_lock_stateLocked(source, member, scope)));
/** The projects stand first; what follows lists every package of every package, too long for a parser. */
const projectsOf = (text) => {
    const end = /^(?:packages|snapshots):/mu.exec(text)?.index;
    return end === undefined ? text : text.slice(0, end);
};
/** `'@vue/shared@3.5.13':`, before version 9 `/next@14.1.0(react@18.2.0):`, before version 6 `/express/4.18.2:`. */
const packageLine = /^ {2}'?\/?(?<name>@[\w.-]+\/[\w.-]+|[\w.-]+)[@/](?<version>\d[\w.+-]*?)(?:[_(][^:]*)?'?:\s*$/u;
/** Every package that is installed stands on a line of its own; what the projects ask for is stated by them. */
const statePackages = (source, from, direct) => (0,manifests_source/* linesOf */.Dx)(source)
    .filter(manifests_source/* isDeclaration */.HC)
    .filter(({ start }) => start >= from)
    .flatMap((line) => {
    const found = (0,captures/* capture */.F)(packageLine, line.text);
    if (direct.has(`${found('name')}@${found('version')}`))
        return [];
    return (0,state_facts/* stateVersion */.y5)(source, {
        name: found('name'),
        range: found('version'),
        ecosystem: 'npm',
        strength: 'lockfile',
        value: line,
        scope: 'transitive',
    });
});
const pnpm_lock_readLock = (source) => {
    const head = projectsOf(source.text);
    const { root, malformed } = (0,read_yaml_tree/* readYamlTree */._)(head);
    const projects = [root, ...(0,data_node/* membersAt */.n7)(root, 'importers').map(({ node }) => node)];
    const stated = projects.flatMap((project) => stateProject(source, project));
    const direct = new Set(stated.map(({ name, version }) => `${name}@${version}`));
    const locked = statePackages(source, head.length, direct);
    const packages = [
        ...new Map(locked.map((fact) => [`${fact.name}@${fact.version}`, fact])).values(),
    ];
    return toReading([...stated, ...packages], malformed);
};
const pnpmLock = {
    name: 'pnpm-lock.yaml',
    matches: (fileName, text) => /pnpm-lock.*\.ya?ml/u.test(fileName) && /^lockfileVersion:/mu.test(text),
    read: pnpm_lock_readLock,
};
const readWorkspace = (source) => {
    const { root, malformed } = (0,read_yaml_tree/* readYamlTree */._)(source.text);
    const catalogs = [
        ...(0,data_node/* membersAt */.n7)(root, 'catalog'),
        ...(0,data_node/* membersAt */.n7)(root, 'catalogs').flatMap(({ node }) => node.members),
    ];
    const facts = [
        ...catalogs.flatMap((member) => (0,state_facts/* stateEntry */._5)(source, member, { ecosystem: 'npm' })),
        ...(0,data_node/* membersAt */.n7)(root, 'overrides').flatMap((member) => (0,state_facts/* stateEntry */._5)(source, member, { ecosystem: 'npm', scope: 'override' })),
    ];
    return toReading(facts, malformed);
};
/** The catalogs hold the versions that `catalog:` in a package.json refers to. */
const pnpmWorkspace = {
    name: 'pnpm-workspace.yaml',
    matches: (fileName, text) => /pnpm-workspace.*\.ya?ml/u.test(fileName) && /^(?:packages|catalogs?|overrides):/mu.test(text),
    read: readWorkspace,
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/pom-xml.js






const pom_xml_reference = /\$\{(?<name>[^${}]+)\}/gu;
const pom_xml_resolve = (pom, text) => {
    const resolved = resolveVariables(text?.trim() ?? '', pom.variables, pom_xml_reference);
    if (resolved.variable !== undefined)
        pom.used.add(resolved.variable.name);
    return resolved;
};
const toVariable = (name, node) => node?.text === undefined
    ? []
    : [{ name, value: node.text.trim(), start: node.start, end: node.end }];
const pom_xml_propertiesOf = (project) => (0,read_xml_tree/* descendants */.D)(project, 'properties').flatMap((properties) => properties.members.flatMap(({ key, node }) => toVariable(key, node)));
const ownVersions = ['project.version', 'version'];
const builtIns = (project) => {
    const version = (0,data_node/* nodeAt */.oB)(project, 'version') ?? (0,data_node/* nodeAt */.oB)(project, 'parent', 'version');
    return ownVersions.flatMap((name) => toVariable(name, version));
};
const nameOf = (pom, node, group) => {
    const artifact = pom_xml_resolve(pom, (0,data_node/* textAt */.$6)(node, 'artifactId')).text;
    const stated = pom_xml_resolve(pom, (0,data_node/* textAt */.$6)(node, 'groupId') ?? group).text;
    return stated === '' || artifact === '' ? artifact : `${stated}:${artifact}`;
};
const stateCoordinate = (pom, node, coordinate) => {
    const version = (0,data_node/* nodeAt */.oB)(node, 'version');
    const { text, variable } = pom_xml_resolve(pom, version?.text);
    // A sister module has the project's own version, which is stated once.
    if (variable !== undefined && ownVersions.includes(variable.name))
        return [];
    const isTest = (0,data_node/* textAt */.$6)(node, 'scope')?.trim() === 'test';
    return (0,state_facts/* stateVersion */.y5)(pom.source, {
        name: nameOf(pom, node, coordinate.group),
        range: text,
        ecosystem: 'maven',
        value: variable ?? version,
        nameSpan: variable ?? (0,data_node/* nodeAt */.oB)(node, 'groupId') ?? (0,data_node/* nodeAt */.oB)(node, 'artifactId'),
        scope: coordinate.scope ?? (isTest ? 'development' : 'runtime'),
    });
};
/** Strongest first: what the compiler is told, then what Spring tells it, then the two older properties. */
const javaProperties = [
    'maven.compiler.release',
    'java.version',
    'maven.compiler.target',
    'maven.compiler.source',
];
/** The Java version: a property that Maven or Spring reads, or the compiler plug-in's own setting. */
const stateJava = (pom) => {
    const settings = ['release', 'target', 'source'].flatMap((key) => (0,read_xml_tree/* descendants */.D)(pom.project, 'configuration').flatMap((node) => toVariable(key, (0,data_node/* nodeAt */.oB)(node, key))));
    const [stated] = [
        ...javaProperties.flatMap((name) => pom.variables.get(name) ?? []),
        ...settings.filter(({ value }) => /^\d/u.test(value)),
    ];
    const { text, variable } = pom_xml_resolve(pom, stated?.value);
    const value = variable ?? stated;
    return (0,state_facts/* stateVersion */.y5)(pom.source, {
        name: 'java',
        range: text,
        ecosystem: 'maven',
        value,
        kind: 'language',
    });
};
/** A version property that no coordinate of this file shows. */
const stateProperties = (pom) => [...pom.variables.values()].flatMap((property) => {
    const name = (0,name_of_version_key/* nameOfVersionKey */.s)(property.name);
    if (name === undefined || name === 'java' || ownVersions.includes(property.name))
        return [];
    if (pom.used.has(property.name))
        return [];
    const { text, variable } = resolveVariables(property.value, pom.variables, pom_xml_reference);
    const value = variable ?? property;
    return (0,state_facts/* stateVersion */.y5)(pom.source, { name, range: text, ecosystem: 'maven', value });
});
const statePom = (pom) => {
    const plugins = (0,read_xml_tree/* descendants */.D)(pom.project, 'plugin');
    const inPlugins = new Set(plugins.flatMap((plugin) => (0,read_xml_tree/* descendants */.D)(plugin, 'dependency')));
    const parent = (0,data_node/* nodeAt */.oB)(pom.project, 'parent');
    return [
        ...stateCoordinate(pom, pom.project, { scope: 'own' }),
        ...(parent === undefined ? [] : stateCoordinate(pom, parent, {})),
        ...stateJava(pom),
        ...(0,read_xml_tree/* descendants */.D)(pom.project, 'dependency').flatMap((node) => stateCoordinate(pom, node, inPlugins.has(node) ? { scope: 'development' } : {})),
        ...plugins.flatMap((node) => stateCoordinate(pom, node, { group: 'org.apache.maven.plugins', scope: 'development' })),
        ...stateProperties(pom),
    ];
};
const readPom = (source) => {
    const { root, malformed } = (0,read_xml_tree/* readXmlTree */.a)(source.text);
    const project = (0,data_node/* nodeAt */.oB)(root, 'project') ?? root;
    const variables = collectVariables([...pom_xml_propertiesOf(project), ...builtIns(project)]);
    return toReading(statePom({ source, project, variables, used: new Set() }), malformed);
};
const pomXml = {
    name: 'pom.xml',
    matches: (fileName, text) => /\.(?:xml|pom)(?:\.|$)/u.test(fileName) &&
        /<project[\s>]/u.test(text) &&
        /<(?:modelVersion|artifactId)>/u.test(text),
    read: readPom,
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/properties.js





const distribution = /(?:^|\/)(?<name>gradle|maven)-(?<version>\d[\w.-]*?)-(?:bin|all)\.(?:zip|tar\.gz)|apache-(?<other>maven)-(?<otherVersion>\d[\w.]*)-bin/u;
const readWrapper = (source) => {
    const facts = (0,manifests_source/* linesOf */.Dx)(source)
        .filter(manifests_source/* isDeclaration */.HC)
        .flatMap((line) => {
        const found = (0,captures/* capture */.F)(distribution, line.text);
        return (0,state_facts/* stateVersion */.y5)(source, {
            name: found('name') || found('other'),
            range: found('version') || found('otherVersion'),
            ecosystem: 'maven',
            value: line,
            kind: 'tool',
        });
    });
    return toReading(facts, undefined);
};
/** The wrapper script of Gradle or Maven: its download address states the version. */
const wrapperProperties = {
    name: 'gradle-wrapper.properties',
    matches: (fileName, text) => fileName.includes('.properties') && /^distributionUrl[ \t]*=/mu.test(text),
    read: readWrapper,
};
const properties_assignment = /^\s*(?<key>[\w.-]+)\s*[=:]\s*(?<value>\S.*)$/u;
const readProperties = (source) => {
    const facts = (0,manifests_source/* linesOf */.Dx)(source)
        .filter(manifests_source/* isDeclaration */.HC)
        .flatMap((line) => {
        const found = (0,captures/* capture */.F)(properties_assignment, line.text);
        return (0,state_facts/* stateVersion */.y5)(source, {
            name: (0,name_of_version_key/* nameOfVersionKey */.s)(found('key')),
            range: found('value').trim(),
            ecosystem: 'maven',
            value: line,
        });
    });
    return toReading(facts, undefined);
};
/** `gradle.properties` and its like: a key that ends with `Version` names what it pins. */
const gradleProperties = {
    name: 'gradle.properties',
    matches: (fileName) => /(?:gradle|build|versions?)[^/]*\.properties/u.test(fileName),
    read: readProperties,
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/pubspec-yaml.js




const stateEnvironment = (source, member) => member.key === 'sdk'
    ? (0,state_facts/* stateEntry */._5)(source, member, { name: 'dart', ecosystem: 'pub', kind: 'language' })
    : (0,state_facts/* stateEntry */._5)(source, member, { ecosystem: 'pub', kind: 'framework' });
const pubspec_yaml_tables = [
    ['dependencies', 'runtime'],
    ['dev_dependencies', 'development'],
    ['dependency_overrides', 'override'],
];
/** The tag of a package's repository is its version. */
const stateTag = (source, member, scope) => {
    const reference = (0,data_node/* nodeAt */.oB)(member.node, 'git', 'ref');
    return (0,state_facts/* stateVersion */.y5)(source, {
        name: member.key,
        range: /^v?\d+\.\d/u.test(reference?.text ?? '') ? reference?.text : undefined,
        ecosystem: 'pub',
        value: reference,
        nameSpan: (0,data_node/* nodeAt */.oB)(member.node, 'git', 'url') ?? member,
        scope,
    });
};
const readPubspec = (source) => {
    const { root, malformed } = (0,read_yaml_tree/* readYamlTree */._)(source.text);
    const facts = [
        ...(0,state_facts/* stateOwn */.C1)(source, root, 'pub'),
        ...(0,data_node/* membersAt */.n7)(root, 'environment').flatMap((member) => stateEnvironment(source, member)),
        ...pubspec_yaml_tables.flatMap(([table, scope]) => (0,data_node/* membersAt */.n7)(root, table).flatMap((member) => [
            ...(0,state_facts/* stateEntry */._5)(source, member, { ecosystem: 'pub', scope }),
            ...stateTag(source, member, scope),
        ])),
    ];
    return toReading(facts, malformed);
};
const pubspecYaml = {
    name: 'pubspec.yaml',
    matches: (fileName, text) => /pubspec.*\.ya?ml/u.test(fileName) && /^(?:name|environment|dependencies):/mu.test(text),
    read: readPubspec,
};
const lockedScope = (dependency) => {
    if (dependency.includes('transitive'))
        return 'transitive';
    return dependency.includes('dev') ? 'development' : 'runtime';
};
/** A package of the SDK or of a folder has no version of its own; the SDK's are all `0.0.0`. */
const pubspec_yaml_stateLocked = (source, { key, start, end, node }) => {
    if (/^(?:sdk|path)$/u.test((0,data_node/* textAt */.$6)(node, 'source') ?? ''))
        return [];
    const version = (0,data_node/* nodeAt */.oB)(node, 'version');
    return (0,state_facts/* stateVersion */.y5)(source, {
        name: key,
        range: version?.text,
        ecosystem: 'pub',
        strength: 'lockfile',
        value: version,
        // The description repeats the name near the version.
        nameSpan: (0,data_node/* nodeAt */.oB)(node, 'description', 'name') ?? { start, end },
        scope: lockedScope((0,data_node/* textAt */.$6)(node, 'dependency') ?? ''),
    });
};
const pubspec_yaml_readLock = (source) => {
    const { root, malformed } = (0,read_yaml_tree/* readYamlTree */._)(source.text);
    const facts = [
        ...(0,data_node/* membersAt */.n7)(root, 'packages').flatMap((member) => pubspec_yaml_stateLocked(source, member)),
        ...(0,data_node/* membersAt */.n7)(root, 'sdks').flatMap((member) => (0,state_facts/* stateEntry */._5)(source, member, {
            ecosystem: 'pub',
            kind: member.key === 'dart' ? 'language' : 'framework',
        })),
    ];
    return toReading(facts, malformed);
};
const pubspecLock = {
    name: 'pubspec.lock',
    matches: (fileName, text) => /pubspec.*\.lock/u.test(fileName) && /^packages:/mu.test(text),
    read: pubspec_yaml_readLock,
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/pyproject-toml.js





const stateList = (source, members, scope) => members.flatMap(({ node }) => (0,state_python_requirement/* statePythonRequirement */.Xq)(source, node.text ?? '', { span: node, scope }));
const pyproject_toml_statePython = (source, member) => (0,state_facts/* stateEntry */._5)(source, member, { name: 'python', ecosystem: 'pypi', kind: 'language' });
/** `httpx = "^0.27"`, `httpx = { version = "^0.27" }`, or a list of such tables, of which the first counts. */
const stateTable = (source, members, scope) => members.flatMap((member) => {
    if (member.key.toLowerCase() === 'python')
        return pyproject_toml_statePython(source, member);
    const node = (0,data_node/* nodeAt */.oB)(member.node, '0') ?? member.node;
    return (0,state_facts/* stateEntry */._5)(source, { ...member, node }, { ecosystem: 'pypi', scope });
});
const pyproject_toml_scopeOfGroup = (group, otherwise) => state_python_requirement/* developmentWord */.eH.test(group) ? 'development' : otherwise;
const stateGroups = (source, groups, otherwise) => groups.flatMap((group) => stateList(source, group.node.members, pyproject_toml_scopeOfGroup(group.key, otherwise)));
const pyproject_toml_readProject = (source, root) => {
    const project = (0,data_node/* nodeAt */.oB)(root, 'project');
    return [
        ...(0,state_facts/* stateOwn */.C1)(source, project, 'pypi'),
        ...pyproject_toml_statePython(source, (0,data_node/* memberOf */.C5)(project, 'requires-python')),
        ...stateList(source, (0,data_node/* membersAt */.n7)(project, 'dependencies'), 'runtime'),
        ...stateGroups(source, (0,data_node/* membersAt */.n7)(project, 'optional-dependencies'), 'runtime'),
        ...stateGroups(source, (0,data_node/* membersAt */.n7)(root, 'dependency-groups'), 'development'),
        ...stateGroups(source, (0,data_node/* membersAt */.n7)(root, 'tool', 'pdm', 'dev-dependencies'), 'development'),
        ...stateList(source, (0,data_node/* membersAt */.n7)(root, 'tool', 'uv', 'dev-dependencies'), 'development'),
        ...stateList(source, (0,data_node/* membersAt */.n7)(root, 'build-system', 'requires'), 'development'),
        ...(0,data_node/* membersAt */.n7)(root, 'tool', 'hatch', 'envs').flatMap(({ node }) => ['dependencies', 'extra-dependencies'].flatMap((key) => stateList(source, (0,data_node/* membersAt */.n7)(node, key), 'development'))),
    ];
};
const readPoetry = (source, root) => {
    const poetry = (0,data_node/* nodeAt */.oB)(root, 'tool', 'poetry');
    return [
        ...(0,state_facts/* stateOwn */.C1)(source, poetry, 'pypi'),
        ...stateTable(source, (0,data_node/* membersAt */.n7)(poetry, 'dependencies'), 'runtime'),
        ...stateTable(source, (0,data_node/* membersAt */.n7)(poetry, 'dev-dependencies'), 'development'),
        ...(0,data_node/* membersAt */.n7)(poetry, 'group').flatMap((group) => stateTable(source, (0,data_node/* membersAt */.n7)(group.node, 'dependencies'), 'development')),
    ];
};
const readPyproject = (source) => {
    const { root, malformed } = readTomlTree(source.text);
    return toReading([...pyproject_toml_readProject(source, root), ...readPoetry(source, root)], malformed);
};
const pyproject_toml_content = /^[ \t]*\[(?:project|build-system|dependency-groups|tool\.[\w-]+)(?:\.[^\]\n]*)?\]/mu;
const pyprojectToml = {
    name: 'pyproject.toml',
    matches: (fileName, text) => fileName.includes('.toml') && pyproject_toml_content.test(text) && !/^[ \t]*\[package\]/mu.test(text),
    read: readPyproject,
};
const readPipfile = (source) => {
    const { root, malformed } = readTomlTree(source.text);
    const requires = (0,data_node/* nodeAt */.oB)(root, 'requires');
    const python = (0,data_node/* memberOf */.C5)(requires, 'python_full_version') ?? (0,data_node/* memberOf */.C5)(requires, 'python_version');
    const facts = [
        ...pyproject_toml_statePython(source, python),
        ...stateTable(source, (0,data_node/* membersAt */.n7)(root, 'packages'), 'runtime'),
        ...stateTable(source, (0,data_node/* membersAt */.n7)(root, 'dev-packages'), 'development'),
    ];
    return toReading(facts, malformed);
};
const pipfile = {
    name: 'Pipfile',
    matches: (fileName, text) => /(?:^|[^a-z])pipfile(?!\.lock)/u.test(fileName) && /^\[(?:dev-)?packages\]/mu.test(text),
    read: readPipfile,
};

;// CONCATENATED MODULE: ./build/research/manifests/fields-of.js

const comment = /(?:^|\s)#.*$/u;
/** Reads `[section]`, `key = value` or `key: value`, and the lines that continue a value. */
const fieldsOf = (source) => {
    let section = '';
    let key = '';
    return (0,manifests_source/* linesOf */.Dx)(source)
        .filter(manifests_source/* isDeclaration */.HC)
        .flatMap((line) => {
        const text = line.text.replace(comment, '');
        const opened = /^\[(?<name>[^\]]+)\]/u.exec(text)?.groups?.['name'];
        if (opened !== undefined) {
            section = opened;
            key = '';
            return [];
        }
        const assigned = /^(?<key>[\w/@.-]+)\s*[=:](?<value>.*)$/u.exec(text)?.groups;
        key = assigned?.['key'] ?? key;
        const value = (assigned?.['value'] ?? text).trim();
        return value === '' ? [] : [{ section, key, value, line }];
    });
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/r-description.js




const r_description_requirement = /(?<![\w.])(?<name>[A-Za-z][\w.]*)\s*\((?<range>[<>=\s]*\d[\w.-]*)\)/gu;
const scopes = {
    Depends: 'runtime',
    Imports: 'runtime',
    LinkingTo: 'runtime',
    Suggests: 'development',
    Enhances: 'development',
};
const stateField = (source, { key, value, line }) => {
    const scope = scopes[key];
    if (scope === undefined)
        return [];
    return (0,captures/* captureAll */.A)(r_description_requirement, value).flatMap((found) => (0,state_facts/* stateVersion */.y5)(source, {
        name: found('name'),
        range: found('range'),
        ecosystem: 'cran',
        value: line,
        scope,
        kind: found('name') === 'R' ? 'language' : undefined,
    }));
};
const readDescription = (source) => {
    const fields = fieldsOf(source);
    const name = fields.find(({ key }) => key === 'Package');
    const version = fields.find(({ key }) => key === 'Version');
    const own = (0,state_facts/* stateVersion */.y5)(source, {
        name: name?.value,
        range: version?.value,
        ecosystem: 'cran',
        value: version?.line,
        nameSpan: name?.line,
        scope: 'own',
    });
    return toReading([...own, ...fields.flatMap((field) => stateField(source, field))], undefined);
};
const rDescription = {
    name: 'DESCRIPTION',
    matches: (fileName, text) => fileName.includes('description') && /^Package:/mu.test(text) && /^Version:/mu.test(text),
    read: readDescription,
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/requirements-txt.js




/** `pip-compile` and `uv` say below each line what it is there for; the project names a file in brackets or `-r`. */
const forProject = /\((?:pyproject\.toml|setup\.(?:py|cfg)|requirements[^)]*)\)|-r\s/u;
/** Where the requirements begin that are there only for other packages. */
const indirectLines = (source) => {
    const indirect = new Set();
    if (!forProject.test(source.text))
        return indirect;
    let requirement = -1;
    let reasons = '';
    const close = () => {
        if (/#\s*via\b/u.test(reasons) && !forProject.test(reasons))
            indirect.add(requirement);
        reasons = '';
    };
    for (const { text, start } of (0,manifests_source/* linesOf */.Dx)(source)) {
        if (/^\s+#/u.test(text))
            reasons += `${text}\n`;
        else if (text.trim() !== '') {
            close();
            requirement = start;
            reasons = /\s#.*$/u.exec(text)?.[0] ?? '';
        }
    }
    close();
    return indirect;
};
const readRequirements = (source) => {
    const fileName = source.path.slice(source.path.lastIndexOf('/') + 1);
    const scope = state_python_requirement/* developmentWord */.eH.test(fileName) ? 'development' : 'runtime';
    const indirect = indirectLines(source);
    const facts = linesWithoutHashComments(source).flatMap((line) => (0,state_python_requirement/* statePythonRequirement */.Xq)(source, line.text, {
        span: line,
        scope: indirect.has(line.start) ? 'transitive' : scope,
    }));
    return toReading(facts, undefined);
};
const requirements_txt_option = /^(?:-|https?:|git\+|\.)/u;
/** The beginning tells what the file is; the unit is characters. */
const requirements_txt_headLength = 20_000;
/** A requirement in prose may be named like this too: most lines must be requirements of pip or its options. */
const holdsRequirements = (text) => {
    const lines = text
        .slice(0, requirements_txt_headLength)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
    const known = lines.filter((line) => requirements_txt_option.test(line) || (0,state_python_requirement/* isPythonRequirement */.Mi)(line));
    return known.length * 2 > lines.length;
};
const requirements_txt_named = /(?:requirements?|constraints?)[^/]*\.(?:txt|in|pip)$/u;
const requirementsTxt = {
    name: 'requirements.txt',
    matches: (fileName, text) => requirements_txt_named.test(fileName) && holdsRequirements(text),
    read: readRequirements,
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/setup-cfg.js




const setup_cfg_scopes = {
    install_requires: 'runtime',
    setup_requires: 'development',
    tests_require: 'development',
};
const setup_cfg_stateField = (source, { section, key, value, line }) => {
    if (section === 'options.extras_require') {
        return (0,state_python_requirement/* statePythonRequirement */.Xq)(source, value, { span: line, scope: 'development' });
    }
    if (section.startsWith('testenv') && key === 'deps') {
        return (0,state_python_requirement/* statePythonRequirement */.Xq)(source, value, { span: line, scope: 'development' });
    }
    if (section !== 'options')
        return [];
    if (key === 'python_requires') {
        const stated = { name: 'python', range: value, value: line, kind: 'language' };
        return (0,state_facts/* stateVersion */.y5)(source, { ...stated, ecosystem: 'pypi' });
    }
    const scope = setup_cfg_scopes[key];
    return scope === undefined ? [] : (0,state_python_requirement/* statePythonRequirement */.Xq)(source, value, { span: line, scope });
};
const readSetupCfg = (source) => {
    const fields = fieldsOf(source);
    const metadata = fields.filter(({ section }) => section === 'metadata');
    const name = metadata.find(({ key }) => key === 'name');
    const version = metadata.find(({ key }) => key === 'version');
    const own = (0,state_facts/* stateVersion */.y5)(source, {
        name: name?.value,
        range: version?.value,
        ecosystem: 'pypi',
        value: version?.line,
        nameSpan: name?.line,
        scope: 'own',
    });
    return toReading([...own, ...fields.flatMap((field) => setup_cfg_stateField(source, field))], undefined);
};
const setupCfg = {
    name: 'setup.cfg',
    matches: (fileName, text) => (fileName.includes('.cfg') && /^\[(?:metadata|options)\]/mu.test(text)) ||
        (fileName.endsWith('tox.ini') && /^\[testenv/mu.test(text)),
    read: readSetupCfg,
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/version-catalog.js





/** A version is a string, or a table of bounds, of which Gradle takes the preferred one first. */
const version_catalog_statedVersion = (member) => {
    const bounds = ['prefer', 'require', 'strictly'].map((key) => (0,data_node/* nodeAt */.oB)(member?.node, key));
    const node = [member?.node, ...bounds].find((candidate) => candidate?.text !== undefined);
    return { range: node?.text, value: node, nameSpan: member };
};
const versionOf = ({ root }, entry) => {
    const reference = (0,data_node/* textAt */.$6)(entry.node, 'version', 'ref');
    if (reference !== undefined)
        return version_catalog_statedVersion((0,data_node/* memberOf */.C5)((0,data_node/* nodeAt */.oB)(root, 'versions'), reference));
    return { ...version_catalog_statedVersion((0,data_node/* memberOf */.C5)(entry.node, 'version')), nameSpan: entry };
};
/** `"group:artifact:version"`, and for plug-ins `"id:version"`. */
const shortForm = (entry) => {
    const text = entry.node.text ?? '';
    const at = Math.max(0, text.lastIndexOf(':'));
    return { name: text.slice(0, at), range: text.slice(at + 1), value: entry.node, nameSpan: entry };
};
const version_catalog_nameOf = (node) => {
    const group = (0,data_node/* textAt */.$6)(node, 'group');
    const artifact = (0,data_node/* textAt */.$6)(node, 'name') ?? '';
    const joined = group === undefined ? undefined : `${group}:${artifact}`;
    return (0,data_node/* textAt */.$6)(node, 'module') ?? (0,data_node/* textAt */.$6)(node, 'id') ?? joined;
};
const stateEntry = (catalog, entry, scope) => {
    const stated = entry.node.text === undefined
        ? { name: version_catalog_nameOf(entry.node), ...versionOf(catalog, entry) }
        : shortForm(entry);
    const known = (0,technology_kinds/* technologyKind */.DR)(stated.name ?? '');
    const kind = known ?? (scope === 'development' ? 'tool' : undefined);
    return (0,state_facts/* stateVersion */.y5)(catalog.source, { ...stated, ecosystem: 'maven', scope, kind });
};
const readCatalog = (source) => {
    const { root, malformed } = readTomlTree(source.text);
    const catalog = { source, root };
    // A library or plug-in that refers to a version states it under its own name.
    const referenced = new Set(['libraries', 'plugins'].flatMap((table) => (0,data_node/* membersAt */.n7)(root, table).flatMap(({ node }) => (0,data_node/* textAt */.$6)(node, 'version', 'ref') ?? [])));
    const facts = [
        ...(0,data_node/* membersAt */.n7)(root, 'versions')
            .filter(({ key }) => !referenced.has(key) || (0,technology_kinds/* technologyKind */.DR)(key) === 'language')
            .flatMap((member) => (0,state_facts/* stateVersion */.y5)(source, {
            name: member.key,
            ...version_catalog_statedVersion(member),
            ecosystem: 'maven',
            kind: (0,technology_kinds/* technologyKind */.DR)(member.key),
        })),
        ...(0,data_node/* membersAt */.n7)(root, 'libraries').flatMap((entry) => stateEntry(catalog, entry, 'runtime')),
        ...(0,data_node/* membersAt */.n7)(root, 'plugins').flatMap((entry) => stateEntry(catalog, entry, 'development')),
    ];
    return toReading(facts, malformed);
};
const versionCatalog = {
    name: 'libs.versions.toml',
    matches: (fileName, text) => fileName.includes('.toml') &&
        (/^\[(?:libraries|plugins|bundles)\]/mu.test(text) || fileName.includes('versions')) &&
        /^\[(?:versions|libraries|plugins)\]/mu.test(text),
    read: readCatalog,
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/version-file.js




const fileNameOf = (source) => source.path.slice(source.path.lastIndexOf('/') + 1).toLowerCase();
/** A version file is short; the unit is characters. */
const longestText = 2000;
const statedLines = (source) => (0,manifests_source/* linesOf */.Dx)(source)
    .filter(manifests_source/* isDeclaration */.HC)
    .filter(({ text }) => !text.trim().startsWith('#'));
/** `20.11.0`, `v20`, `ruby-3.3.0`, `temurin-21.0.2`. */
const soleVersion = /^(?:[a-z][a-z-]*[-@/ ])?v?(?<version>\d+(?:\.\d+)*[\w.+-]*)$/u;
const stateSole = (source, name) => statedLines(source)
    .slice(0, 1)
    .flatMap((line) => (0,state_facts/* stateVersion */.y5)(source, {
    name,
    range: (0,captures/* capture */.F)(soleVersion, line.text.trim())('version'),
    ecosystem: 'npm',
    value: line,
    kind: (0,state_facts/* platformKind */.GQ)(name),
}));
const runtimeFile = /(?:^|[^a-z])(?:nvmrc|(?<name>node|python|ruby|java|go|php|swift|terraform|bun|deno)-version)(?:[^a-z]|$)/u;
/** `.nvmrc`, `.python-version` and their like: one line, one version; of several the first is the one that is used. */
const runtimeVersion = {
    name: 'version file',
    matches: (fileName, text) => runtimeFile.test(fileName) && text.length < longestText,
    read: (source) => {
        const name = (0,captures/* capture */.F)(runtimeFile, fileNameOf(source))('name');
        return toReading(stateSole(source, name === '' ? 'node' : name), undefined);
    },
};
const toolNames = { nodejs: 'node', golang: 'go' };
const tool = /^\s*(?<name>[a-z][\w:.-]*)\s+(?:[a-z]+-)?v?(?<version>\d\S*)/u;
const stateTool = (source, line) => {
    const found = (0,captures/* capture */.F)(tool, line.text);
    const name = toolNames[found('name')] ?? found('name');
    return (0,state_facts/* stateVersion */.y5)(source, {
        name,
        // Elixir says beside its version for which Erlang it was built.
        range: found('version').replace(/-otp-\d+$/u, ''),
        ecosystem: 'npm',
        value: line,
        kind: (0,state_facts/* platformKind */.GQ)(name),
    });
};
/** `.tool-versions` of asdf and mise: one tool a line. */
const toolVersions = {
    name: '.tool-versions',
    matches: (fileName) => /tool-versions(?:\.|$)/u.test(fileName),
    read: (source) => toReading(statedLines(source).flatMap((line) => stateTool(source, line)), undefined),
};
/** `stable` and `nightly` name no version. */
const channel = /^\s*(?:channel\s*=\s*)?["']?(?<version>\d+\.\d+(?:\.\d+)?)["']?\s*(?:#.*)?$/u;
const stateChannel = (source, line) => (0,state_facts/* stateVersion */.y5)(source, {
    name: 'rust',
    range: (0,captures/* capture */.F)(channel, line.text)('version'),
    ecosystem: 'cargo',
    value: line,
    kind: 'language',
});
const rustToolchain = {
    name: 'rust-toolchain',
    matches: (fileName, text) => fileName.includes('rust-toolchain') && text.length < longestText,
    read: (source) => toReading((0,manifests_source/* linesOf */.Dx)(source).flatMap((line) => stateChannel(source, line)), undefined),
};
const nameOfFile = (fileName) => fileName
    .replace(/\.(?:txt|md|in)$/u, '')
    .replace(/[-_.]?versions?[-_.]?/u, '')
    .replace(/^[-_.]+/u, '');
/** A file that holds nothing but a version names in its own name what it is the version of. */
const bareVersion = {
    name: 'version file',
    matches: (fileName, text) => fileName.includes('version') &&
        nameOfFile(fileName) !== '' &&
        text.length < longestText &&
        /^v?\d+(?:\.\d+)+[\w.+-]*$/u.test(text.trim()),
    read: (source) => toReading(stateSole(source, nameOfFile(fileNameOf(source))), undefined),
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/west-manifest.js




/** The repositories that Zephyr's tool `west` checks out; a branch or a hash states no version. */
const westManifest = {
    name: 'west.yml',
    matches: (fileName, text) => /\.ya?ml$/u.test(fileName) && /^manifest:/mu.test(text) && /^\s+revision:/mu.test(text),
    read: (source) => {
        const { root, malformed } = (0,read_yaml_tree/* readYamlTree */._)(source.text);
        const facts = (0,data_node/* membersAt */.n7)(root, 'manifest', 'projects').flatMap(({ node }) => {
            const revision = (0,data_node/* nodeAt */.oB)(node, 'revision');
            const isVersion = /^v?\d+\.\d+/u.test(revision?.text ?? '');
            return (0,state_facts/* stateVersion */.y5)(source, {
                name: (0,data_node/* textAt */.$6)(node, 'name'),
                range: isVersion ? revision?.text : undefined,
                ecosystem: 'cmake',
                value: revision,
                nameSpan: (0,data_node/* memberOf */.C5)(node, 'name'),
            });
        });
        return toReading(facts, malformed);
    },
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/yarn-lock.js




/** `lodash@^4.17.15, lodash@^4.17.21:`, and since Yarn 2 `"lodash@npm:^4.17.21":`. */
const entry = /^"?(?<name>@?[^@"\s][^@"\s]*)@(?<range>[^",]+).*:$/u;
const version = /^ {2}version:?\s+"?(?<version>\d[^"\s]*)"?$/u;
/** Of the workspace itself, or from a folder: nothing that a registry holds. */
const local = /^(?:workspace|file|link|portal|patch):/u;
/** `string-width-cjs@npm:string-width@^4.2.0` installs another package than its name says. */
const alias = /^npm:(?<name>@?[^@]+)@/u;
const yarn_lock_stateEntry = (source, header, stated) => {
    const found = (0,captures/* capture */.F)(entry, header.text);
    if (local.test(found('range')))
        return [];
    return (0,state_facts/* stateVersion */.y5)(source, {
        name: (0,captures/* capture */.F)(alias, found('range'))('name') || found('name'),
        range: (0,captures/* capture */.F)(version, stated.text)('version'),
        ecosystem: 'npm',
        strength: 'lockfile',
        value: stated,
        nameSpan: header,
        scope: 'transitive',
    });
};
const yarn_lock_readLock = (source) => {
    const lines = (0,manifests_source/* linesOf */.Dx)(source).filter(manifests_source/* isDeclaration */.HC);
    const facts = lines.flatMap((line, index) => {
        const next = lines[index + 1];
        const isEntry = next !== undefined && entry.test(line.text) && version.test(next.text);
        return isEntry ? yarn_lock_stateEntry(source, line, next) : [];
    });
    return toReading(facts, undefined);
};
/** A lock lists what is installed, and only package.json says what of it the project asks for. */
const yarnLock = {
    name: 'yarn.lock',
    matches: (fileName, text) => fileName.includes('.lock') && /^(?:# yarn lockfile|__metadata:)/mu.test(text),
    read: yarn_lock_readLock,
};

;// CONCATENATED MODULE: ./build/research/manifests/line-format.js





/** Lines between the name of a package and its version; further apart they belong to different things. */
const widestOwnGap = 12;
const stateForm = (source, line, { format, form }) => {
    if (form.on?.test(line.text) === false)
        return [];
    return (0,captures/* captureAll */.A)(form.pattern, line.text).flatMap((found) => {
        const stated = found('name');
        const name = form.name ?? format.spellings?.[stated] ?? stated;
        return (0,state_facts/* stateVersion */.y5)(source, {
            name,
            range: `${found('sign')}${found('range')}`,
            ecosystem: format.ecosystem,
            value: line,
            scope: form.scope ?? format.scope,
            ...(format.strength !== undefined && { strength: format.strength }),
            kind: form.kind ?? (0,technology_kinds/* packageKind */.Ji)(name),
        });
    });
};
/** The version of the package that a file describes, from the lines that name it and its version. */
const stateOwnLines = (source, lines, { own, ecosystem }) => {
    if (own === undefined)
        return [];
    const nameAt = lines.findIndex(({ text }) => own.name.test(text));
    if (nameAt === -1)
        return [];
    const near = lines.slice(Math.max(0, nameAt - widestOwnGap), nameAt + widestOwnGap);
    const version = near.find(({ text }) => own.version.test(text));
    const stated = lines[nameAt];
    return (0,state_facts/* stateVersion */.y5)(source, {
        name: (0,captures/* capture */.F)(own.name, stated?.text ?? '')('text'),
        range: (0,captures/* capture */.F)(own.version, version?.text ?? '')('text'),
        ecosystem,
        value: version,
        nameSpan: stated,
        scope: 'own',
    });
};
/** A format that is read line by line, because nothing in it spans lines that matters here. */
const lineFormat = (format) => ({
    name: format.name,
    matches: format.matches,
    read: (source) => {
        const { comment } = format;
        const lines = (0,manifests_source/* linesOf */.Dx)(source)
            .filter(manifests_source/* isDeclaration */.HC)
            .map((line) => comment === undefined ? line : { ...line, text: line.text.replace(comment, '') });
        const facts = lines.flatMap((line) => format.forms.flatMap((form) => stateForm(source, line, { format, form })));
        return toReading([...stateOwnLines(source, lines, format), ...facts], undefined);
    },
});

;// CONCATENATED MODULE: ./build/research/manifests/formats/apple-lines.js

const spellings = {
    ios: 'iOS',
    osx: 'macOS',
    macos: 'macOS',
    tvos: 'tvOS',
    watchos: 'watchOS',
    visionos: 'visionOS',
};
const podfile = lineFormat({
    name: 'Podfile',
    matches: (fileName) => /(?:^|[_-])podfile(?:\.|$)/u.test(fileName) && !fileName.endsWith('.lock'),
    ecosystem: 'rubygems',
    comment: /(?:^|\s)#.*$/u,
    spellings,
    forms: [
        {
            pattern: /^\s*pod\s+['"](?<name>[\w./+-]+)['"]\s*,\s*['"](?<range>[^'"]{1,60})['"]/gu,
        },
        {
            pattern: /^\s*platform\s+:(?<name>ios|osx|macos|tvos|watchos)\s*,\s*['"]?(?<range>\d[\d.]*)/gu,
            kind: 'platform',
        },
    ],
});
const podfileLock = lineFormat({
    name: 'Podfile.lock',
    matches: (fileName, text) => /podfile[^/]*\.lock/u.test(fileName) && /^PODS:/mu.test(text),
    ecosystem: 'rubygems',
    strength: 'lockfile',
    forms: [
        { pattern: /^ {2}- "?(?<name>[\w.+/-]+) \((?<range>\d[\w.+-]*)\)/gu },
        {
            pattern: /^COCOAPODS:\s+(?<range>\d\S*)/gu,
            name: 'cocoapods',
            kind: 'tool',
            scope: 'development',
        },
    ],
});
const podspec = lineFormat({
    name: 'podspec',
    matches: (fileName) => fileName.endsWith('.podspec'),
    ecosystem: 'rubygems',
    comment: /(?:^|\s)#.*$/u,
    spellings,
    own: {
        name: /\.name\s*=\s*["'](?<text>[\w.+-]+)["']/u,
        version: /\.version\s*=\s*["'](?<text>\d[\w.+-]*)["']/u,
    },
    forms: [
        {
            pattern: /\.dependency\s*\(?\s*["'](?<name>[\w./+-]+)["']\s*,\s*["'](?<range>[^'"]{1,60})["']/gu,
        },
        {
            pattern: /\.(?<name>ios|osx|macos|tvos|watchos|visionos)\.deployment_target\s*=\s*["'](?<range>\d[\d.]*)/gu,
            kind: 'platform',
        },
    ],
});
const cartfile = lineFormat({
    name: 'Cartfile',
    matches: (fileName) => /^cartfile(?:\.private)?$/u.test(fileName),
    ecosystem: 'swift',
    comment: /(?:^|\s)#.*$/u,
    forms: [
        {
            pattern: /^\s*(?:github|git)\s+"(?<name>[^"]+)"\s+(?<range>(?:==|>=|~>)\s*v?\d[\w.+-]*)/gu,
        },
    ],
});
const cartfileResolved = lineFormat({
    name: 'Cartfile.resolved',
    matches: (fileName) => fileName === 'cartfile.resolved',
    ecosystem: 'swift',
    strength: 'lockfile',
    forms: [{ pattern: /^\s*(?:github|git)\s+"(?<name>[^"]+)"\s+"v?(?<range>\d[\w.+-]*)"/gu }],
});

;// CONCATENATED MODULE: ./build/research/manifests/formats/bun-lock.js





const bun_lock_directTables = [
    ['devDependencies', 'development'],
    ['peerDependencies', 'runtime'],
    ['optionalDependencies', 'runtime'],
    ['dependencies', 'runtime'],
];
/** `hono@4.6.3`, `@std/assert@1.0.6`; `shared@workspace:packages/shared` is the project's own. */
const lockedPackage = /^(?<name>@?[^@\s]+)@(?<version>\d[^\s(_]*)/u;
const bun_lock_directScopes = (root) => {
    const scopes = new Map();
    for (const [table, scope] of bun_lock_directTables) {
        for (const project of (0,data_node/* membersAt */.n7)(root, 'workspaces')) {
            for (const dependency of (0,data_node/* membersAt */.n7)(project.node, table))
                scopes.set(dependency.key, scope);
        }
    }
    return scopes;
};
const bun_lock_stateLocked = (source, { key, node }, scopes) => {
    const [stated] = node.members;
    const found = (0,captures/* capture */.F)(lockedPackage, stated?.node.text ?? '');
    return (0,state_facts/* stateVersion */.y5)(source, {
        name: found('name'),
        range: found('version'),
        ecosystem: 'npm',
        strength: 'lockfile',
        value: stated?.node,
        scope: scopes.get(key) ?? 'transitive',
    });
};
/** The lock file of Bun in its text form. */
const bunLock = {
    name: 'bun.lock',
    matches: (fileName, text) => fileName.includes('bun') &&
        fileName.endsWith('.lock') &&
        /"lockfileVersion"\s{0,20}:/u.test(text.slice(0, 2000)),
    read: (source) => {
        const { root, malformed } = (0,read_json_tree/* readJsonTree */.f)(source.text);
        const scopes = bun_lock_directScopes(root);
        const facts = (0,data_node/* membersAt */.n7)(root, 'packages').flatMap((member) => bun_lock_stateLocked(source, member, scopes));
        return toReading(facts, malformed);
    },
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/deno-lock.js






/** `jsr:@std/assert@1` or, in older locks of npm packages, `chalk@5`. */
const requested = /^(?:(?:jsr|npm):)?(?<name>@?[^@\s]+)@/u;
/** What the project and its workspaces ask for themselves. */
const deno_lock_directNames = (root) => {
    const specifiers = [
        ...(0,data_node/* membersAt */.n7)(root, 'specifiers'),
        ...(0,data_node/* membersAt */.n7)(root, 'packages', 'specifiers'),
        ...(0,data_node/* membersAt */.n7)(root, 'npm', 'specifiers'),
    ];
    return new Set(specifiers.map(({ key }) => (0,captures/* capture */.F)(requested, key)('name')));
};
const deno_lock_stateLocked = (source, member, direct) => {
    const found = (0,captures/* capture */.F)(lockedPackage, member.key);
    return (0,state_facts/* stateVersion */.y5)(source, {
        name: found('name'),
        range: found('version'),
        ecosystem: 'npm',
        strength: 'lockfile',
        value: member,
        scope: direct.has(found('name')) ? 'runtime' : 'transitive',
    });
};
/** The lock file of Deno: version 2 nests npm's packages once more, version 3 nests both registries. */
const denoLock = {
    name: 'deno.lock',
    matches: (fileName, text) => fileName.includes('deno') && fileName.endsWith('.lock') && /^\s*\{/u.test(text.slice(0, 200)),
    read: (source) => {
        const { root, malformed } = (0,read_json_tree/* readJsonTree */.f)(source.text);
        const direct = deno_lock_directNames(root);
        const registries = [root, (0,data_node/* nodeAt */.oB)(root, 'packages')].flatMap((owner) => [
            ...(0,data_node/* membersAt */.n7)(owner, 'jsr'),
            ...(0,data_node/* membersAt */.n7)(owner, 'npm'),
        ]);
        const packages = [...registries, ...(0,data_node/* membersAt */.n7)(root, 'npm', 'packages')];
        return toReading(packages.flatMap((member) => deno_lock_stateLocked(source, member, direct)), malformed);
    },
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/dotnet-lines.js

const paketDependencies = lineFormat({
    name: 'paket.dependencies',
    matches: (fileName) => fileName === 'paket.dependencies',
    ecosystem: 'nuget',
    comment: /(?:^|\s)\/\/.*$/u,
    forms: [
        { pattern: /^\s*nuget\s+(?<name>[\w.-]+)\s+(?<range>(?:[~<>=]+\s*)?\d[\w.-]*)/gu },
        {
            pattern: /^\s*clitool\s+(?<name>[\w.-]+)\s+(?<range>(?:[~<>=]+\s*)?\d[\w.-]*)/gu,
            kind: 'tool',
            scope: 'development',
        },
    ],
});
/** What a package needs is indented more deeply than the package. */
const paketLock = lineFormat({
    name: 'paket.lock',
    matches: (fileName) => fileName === 'paket.lock',
    ecosystem: 'nuget',
    strength: 'lockfile',
    scope: 'transitive',
    forms: [{ pattern: /^ {4}(?<name>[\w.-]+) \((?<range>\d[\w.-]*)\)/gu }],
});

;// CONCATENATED MODULE: ./build/research/manifests/formats/dynamic-lines.js

const rebarConfig = lineFormat({
    name: 'rebar.config',
    matches: (fileName) => /^rebar\.config(?:\.script)?$/u.test(fileName),
    ecosystem: 'hex',
    comment: /(?:^|\s)%.*$/u,
    forms: [
        {
            pattern: /(?<!\{release,\s?)\{\s*(?<name>(?!(?:vsn|minimum_otp_vsn|tag|ref|branch)\b)[a-z]\w*)\s*,\s*"(?<range>(?:[~<>=]+\s*)?\d[^"]*)"/gu,
        },
        {
            pattern: /\{\s*(?<name>[a-z]\w*)\s*,\s*\{git\w*\s*,\s*"[^"]*"\s*,\s*\{tag\s*,\s*"v?(?<range>\d[^"]*)"/gu,
        },
        { pattern: /\bminimum_otp_vsn\s*,\s*"(?<range>\d[\d.]*)"/gu, name: 'otp', kind: 'language' },
    ],
});
const rebarLock = lineFormat({
    name: 'rebar.lock',
    matches: (fileName) => fileName === 'rebar.lock',
    ecosystem: 'hex',
    strength: 'lockfile',
    forms: [
        { pattern: /\{<<"(?<name>[^"]+)">>,\s*\{pkg,<<"[^"]+">>,<<"(?<range>\d[^"]*)">>[^}]*\},0\}/gu },
        {
            pattern: /\{<<"(?<name>[^"]+)">>,\s*\{pkg,<<"[^"]+">>,<<"(?<range>\d[^"]*)">>[^}]*\},[1-9]\d*\}/gu,
            scope: 'transitive',
        },
    ],
});
const cpanfile = lineFormat({
    name: 'cpanfile',
    matches: (fileName) => fileName === 'cpanfile',
    ecosystem: 'cran',
    comment: /(?:^|\s)#.*$/u,
    forms: [
        {
            pattern: /\b(?:requires|recommends|suggests)\s*\(?\s*["'](?<name>[\w:]+)["']\s*(?:,|=>)\s*["']?(?<range>(?:[<>=]+\s*)?v?\d[\w.]*)/gu,
        },
        {
            pattern: /\b(?:test|author|configure|build)_requires\s*\(?\s*["'](?<name>[\w:]+)["']\s*(?:,|=>)\s*["']?(?<range>(?:[<>=]+\s*)?v?\d[\w.]*)/gu,
            scope: 'development',
        },
    ],
});
const rockspec = lineFormat({
    name: 'rockspec',
    matches: (fileName) => fileName.endsWith('.rockspec'),
    ecosystem: 'rubygems',
    comment: /(?:^|\s)--.*$/u,
    own: {
        name: /^\s*package\s*=\s*["'](?<text>[\w.-]+)["']/u,
        version: /^\s*version\s*=\s*["'](?<text>\d[\w.-]*)["']/u,
    },
    forms: [
        {
            pattern: /["'](?<name>[A-Za-z][\w.-]*)\s*(?<range>(?:>=|~>|==|>|=)\s*\d[\w.-]*)[^"']*["']/gu,
        },
    ],
});
const goSum = lineFormat({
    name: 'go.sum',
    matches: (fileName) => /(?:^|[^a-z])go(?:\.work)?\.sum$/u.test(fileName),
    ecosystem: 'go',
    strength: 'lockfile',
    scope: 'transitive',
    // A line for `/go.mod` alone says that the module was looked at, not that it is built.
    forms: [{ pattern: /^(?<name>[^\s/]+\S*) (?<range>v\d[^\s/]*) h1:/gu }],
});
const projectClj = lineFormat({
    name: 'project.clj',
    matches: (fileName) => /^(?:project\.clj|(?:deps|bb|shadow-cljs)\.edn)$/u.test(fileName),
    ecosystem: 'maven',
    comment: /(?:^|\s);.*$/u,
    forms: [
        { pattern: /\[(?<name>[A-Za-z][\w./*+!-]*)\s+"(?<range>\d[\w.+-]*)"/gu },
        { pattern: /(?<name>[A-Za-z][\w./*+!-]*)\s*\{:mvn\/version\s+"(?<range>\d[\w.+-]*)"/gu },
    ],
});
const gradleLockfile = lineFormat({
    name: 'gradle.lockfile',
    matches: (fileName) => fileName.endsWith('.lockfile'),
    ecosystem: 'maven',
    strength: 'lockfile',
    scope: 'transitive',
    comment: /^#.*$/u,
    forms: [{ pattern: /^(?<name>[\w.-]+:[\w.-]+):(?<range>[^=:\s]+)(?:=|$)/gu }],
});
/** The vendor of a Java stands behind its version: `21.0.2-tem`. */
const sdkmanrc = lineFormat({
    name: '.sdkmanrc',
    matches: (fileName) => fileName.endsWith('sdkmanrc'),
    ecosystem: 'npm',
    comment: /^\s*#.*$/u,
    forms: [
        {
            pattern: /^\s*(?<name>java)\s*=\s*(?<range>\d[\d.+]*\d|\d)/gu,
            kind: 'language',
        },
        { pattern: /^\s*(?<name>(?!java\b)[a-z]\w*)\s*=\s*(?<range>\d[\w.-]*)/gu, kind: 'tool' },
    ],
});
const systemProperties = lineFormat({
    name: 'system.properties',
    matches: (fileName) => fileName === 'system.properties',
    ecosystem: 'maven',
    forms: [
        { pattern: /^(?<name>java)\.runtime\.version\s*=\s*(?<range>\d[\d.]*)/gu, kind: 'language' },
        { pattern: /^(?<name>maven)\.version\s*=\s*(?<range>\d[\d.]*)/gu, kind: 'tool' },
    ],
});
/** Heroku's file for the one language that a service runs on. */
const runtimeTxt = lineFormat({
    name: 'runtime.txt',
    matches: (fileName, text) => fileName === 'runtime.txt' && text.length < 200,
    ecosystem: 'npm',
    forms: [{ pattern: /^\s*(?<name>[a-z]+)-(?<range>\d[\d.]*)\s*$/gu, kind: 'language' }],
});
/** The release of Yarn that lies in the repository itself. */
const yarnSettings = lineFormat({
    name: '.yarnrc.yml',
    matches: (fileName) => /^\.yarnrc(?:\.ya?ml)?$/u.test(fileName),
    ecosystem: 'npm',
    comment: /^\s*#.*$/u,
    forms: [
        {
            pattern: /^\s*yarn-?path:?\s+"?\S*\/(?<name>yarn)-(?<range>\d[\w.-]*?)\.c?js/giu,
            kind: 'tool',
            scope: 'development',
        },
    ],
});

;// CONCATENATED MODULE: ./build/research/manifests/formats/jvm-others.js







const stateExtension = (source, node) => {
    const group = (0,data_node/* nodeAt */.oB)(node, 'groupId');
    const version = (0,data_node/* nodeAt */.oB)(node, 'version');
    return (0,state_facts/* stateVersion */.y5)(source, {
        name: `${group?.text?.trim() ?? ''}:${(0,data_node/* textAt */.$6)(node, 'artifactId')?.trim() ?? ''}`,
        range: version?.text,
        ecosystem: 'maven',
        value: version,
        nameSpan: group,
        scope: 'development',
        kind: 'tool',
    });
};
/** Extensions of Maven itself. */
const mavenExtensions = {
    name: 'extensions.xml',
    matches: (fileName, text) => fileName === 'extensions.xml' && /<extensions[\s>]/u.test(text) && text.includes('<groupId>'),
    read: (source) => {
        const { root, malformed } = (0,read_xml_tree/* readXmlTree */.a)(source.text);
        const facts = (0,read_xml_tree/* descendants */.D)(root, 'extension').flatMap((node) => stateExtension(source, node));
        return toReading(facts, malformed);
    },
};
const stateIvy = (source, node) => {
    const name = (0,data_node/* nodeAt */.oB)(node, '@name');
    return (0,state_facts/* stateVersion */.y5)(source, {
        name: `${(0,data_node/* textAt */.$6)(node, '@org') ?? ''}:${name?.text ?? ''}`,
        range: (0,data_node/* textAt */.$6)(node, '@rev'),
        ecosystem: 'maven',
        value: (0,data_node/* nodeAt */.oB)(node, '@rev'),
        nameSpan: name,
    });
};
const ivyXml = {
    name: 'ivy.xml',
    matches: (fileName, text) => fileName.endsWith('.xml') && /<ivy-module[\s>]/u.test(text),
    read: (source) => {
        const { root, malformed } = (0,read_xml_tree/* readXmlTree */.a)(source.text);
        const facts = (0,read_xml_tree/* descendants */.D)(root, 'dependency').flatMap((node) => stateIvy(source, node));
        return toReading(facts, malformed);
    },
};
const stateNuspec = (source, node) => (0,state_facts/* stateVersion */.y5)(source, {
    name: (0,data_node/* textAt */.$6)(node, '@id'),
    range: (0,data_node/* textAt */.$6)(node, '@version'),
    ecosystem: 'nuget',
    value: (0,data_node/* nodeAt */.oB)(node, '@version'),
    nameSpan: (0,data_node/* nodeAt */.oB)(node, '@id'),
});
const nuspec = {
    name: 'nuspec',
    matches: (fileName) => fileName.endsWith('.nuspec'),
    read: (source) => {
        const { root, malformed } = (0,read_xml_tree/* readXmlTree */.a)(source.text);
        const [metadata] = (0,read_xml_tree/* descendants */.D)(root, 'metadata');
        const id = (0,data_node/* nodeAt */.oB)(metadata, 'id');
        const version = (0,data_node/* nodeAt */.oB)(metadata, 'version');
        const own = (0,state_facts/* stateVersion */.y5)(source, {
            name: id?.text,
            range: version?.text,
            ecosystem: 'nuget',
            value: version,
            nameSpan: id,
            scope: 'own',
        });
        const facts = (0,read_xml_tree/* descendants */.D)(root, 'dependency').flatMap((node) => stateNuspec(source, node));
        return toReading([...own, ...facts], malformed);
    },
};
const jvm_others_coordinate = /"(?<group>[\w-]+(?:\.[\w-]+)*):(?<artifact>[\w.-]+):(?<version>(?:\$\{[^}\n]*\}|\$\w+|[^"':@$\s])+)(?:@\w+)?"/gu;
const readConstants = (source) => {
    const lines = linesWithoutComments(source);
    const variables = collectGradleVariables(lines);
    const facts = lines.flatMap((line) => (0,captures/* captureAll */.A)(jvm_others_coordinate, line.text).flatMap((found) => {
        const { text, variable } = resolveGradleText(found('version'), variables);
        return (0,state_facts/* stateVersion */.y5)(source, {
            name: `${found('group')}:${found('artifact')}`,
            range: text,
            ecosystem: 'maven',
            value: variable ?? line,
            nameSpan: line,
        });
    }));
    return toReading(facts, undefined);
};
/** Coordinates in constants of a build's own code: `buildSrc` in Kotlin or Java, and rules of Bazel. */
const buildConstants = {
    name: 'build constants',
    matches: (fileName, text) => /^(?:dependenc(?:y|ies)|deps|libs?|libraries|versions?|buildconfig|config)\w*\.(?:kt|java)$/u.test(fileName) && /"[\w.-]+:[\w.-]+:[\w.$]/u.test(text),
    read: readConstants,
};
const bazelDependency = /\bbazel_dep\(\s{0,100}name\s*=\s*"(?<name>[^"\n]{1,100})"\s*,\s{0,100}version\s*=\s*"(?<range>\d[^"\n]{0,60})"/gu;
/** Nobody writes a longer one by hand; the unit is characters. */
const longestModule = 500_000;
const bazelModule = {
    name: 'MODULE.bazel',
    matches: (fileName) => /^(?:module|workspace)(?:\.bazel|\.bzlmod)?$/u.test(fileName),
    read: (source) => {
        if (source.text.length > longestModule)
            return toReading([], undefined);
        const facts = [...source.text.matchAll(bazelDependency)].flatMap((found) => {
            const end = found.index + found[0].length;
            const name = source.text.indexOf('name', found.index);
            return (0,state_facts/* stateVersion */.y5)(source, {
                name: found.groups?.['name'],
                range: found.groups?.['range'],
                ecosystem: 'maven',
                value: { start: end - 1, end },
                nameSpan: { start: name, end: name + 1 },
            });
        });
        return toReading([...facts, ...readConstants(source).facts], undefined);
    },
};

;// CONCATENATED MODULE: ./build/research/manifests/data-format.js



const data_format_stateItem = (source, node, keys) => {
    const name = keys.names.map((key) => (0,data_node/* nodeAt */.oB)(node, key)).find((found) => found !== undefined);
    const version = (0,data_node/* nodeAt */.oB)(node, keys.version);
    return (0,state_facts/* stateVersion */.y5)(source, {
        ...keys,
        name: name?.text,
        // vcpkg counts the changes of its port behind the version of the library: `10.2.1#1`.
        range: version?.text?.replace(/#\d+$/u, ''),
        statedAs: version?.text,
        value: version,
        nameSpan: name,
    });
};
/** Every entry of a list that states a name and a version. */
const stateItems = (source, list, keys) => (list?.members ?? []).flatMap(({ node }) => data_format_stateItem(source, node, keys));
/** A format that is parsed as a whole and then read from its tree. */
const dataFormat = (head, parse, read) => ({
    ...head,
    read: (source) => {
        const { root, malformed } = parse(source.text);
        return toReading(read(source, root), malformed);
    },
});

;// CONCATENATED MODULE: ./build/research/manifests/formats/named-lists.js






const lockedPypi = {
    names: ['name'],
    version: 'version',
    ecosystem: 'pypi',
    strength: 'lockfile',
    scope: 'transitive',
};
/** The lock file of PEP 751. */
const pylockToml = dataFormat({
    name: 'pylock.toml',
    matches: (fileName, text) => /^pylock(?:\.[^.]+)?\.toml$/u.test(fileName) && /^\[\[packages\]\]/mu.test(text),
}, readTomlTree, (source, root) => stateItems(source, (0,data_node/* nodeAt */.oB)(root, 'packages'), lockedPypi));
const condaLock = dataFormat({
    name: 'conda-lock.yml',
    matches: (fileName, text) => /conda-lock[^/]*\.ya?ml$/u.test(fileName) && /^package:/mu.test(text),
}, read_yaml_tree/* readYamlTree */._, (source, root) => stateItems(source, (0,data_node/* nodeAt */.oB)(root, 'package'), lockedPypi));
const chartLock = dataFormat({
    name: 'Chart.lock',
    matches: (fileName, text) => /^(?:chart|requirements)\.lock$/u.test(fileName) && /^dependencies:/mu.test(text),
}, read_yaml_tree/* readYamlTree */._, (source, root) => (0,data_node/* membersAt */.n7)(root, 'dependencies').flatMap(({ node }) => {
    const name = (0,data_node/* textAt */.$6)(node, 'name') ?? '';
    return (0,state_facts/* stateVersion */.y5)(source, {
        name: name.endsWith('chart') ? name : `${name} chart`,
        range: (0,data_node/* textAt */.$6)(node, 'version'),
        ecosystem: 'npm',
        strength: 'lockfile',
        value: (0,data_node/* nodeAt */.oB)(node, 'version'),
        nameSpan: (0,data_node/* nodeAt */.oB)(node, 'name'),
        kind: 'tool',
    });
}));
/** What Ansible installs: collections by name, roles by name or source. */
const ansibleRequirements = dataFormat({
    name: 'requirements.yml',
    matches: (fileName, text) => /^requirements\.ya?ml$/u.test(fileName) &&
        /^(?:collections|roles):|^- (?:src|name):/mu.test(text),
}, read_yaml_tree/* readYamlTree */._, (source, root) => {
    const keys = { names: ['name', 'src'], version: 'version', ecosystem: 'pypi' };
    return [(0,data_node/* nodeAt */.oB)(root, 'collections'), (0,data_node/* nodeAt */.oB)(root, 'roles'), root].flatMap((list) => stateItems(source, list, keys));
});
const vcpkgJson = dataFormat({
    name: 'vcpkg.json',
    matches: (fileName, text) => fileName === 'vcpkg.json' && /"(?:dependencies|overrides|version)/u.test(text),
}, read_json_tree/* readJsonTree */.f, (source, root) => {
    const own = ['version', 'version-semver', 'version-string', 'version-date'].map((key) => (0,data_node/* memberOf */.C5)(root, key));
    const version = own.find((found) => found !== undefined);
    const named = { names: ['name'], ecosystem: 'npm' };
    return [
        ...(version === undefined
            ? []
            : (0,state_facts/* stateVersion */.y5)(source, {
                name: (0,data_node/* textAt */.$6)(root, 'name'),
                range: version.node.text,
                ecosystem: 'npm',
                value: version.node,
                nameSpan: (0,data_node/* memberOf */.C5)(root, 'name'),
                scope: 'own',
            })),
        ...stateItems(source, (0,data_node/* nodeAt */.oB)(root, 'dependencies'), { ...named, version: 'version>=' }),
        ...stateItems(source, (0,data_node/* nodeAt */.oB)(root, 'overrides'), {
            ...named,
            version: 'version',
            scope: 'override',
        }),
    ];
});
/** Julia: the packages of version 2 stand in `deps`, those of version 1 at the root. */
const juliaManifest = dataFormat({
    name: 'Manifest.toml',
    matches: (fileName, text) => /^(?:julia)?manifest(?:-v[\d.]+)?\.toml$/u.test(fileName) &&
        /^(?:julia_version|manifest_format|\[\[)/mu.test(text),
}, readTomlTree, (source, root) => [
    ...(0,state_facts/* stateEntry */._5)(source, (0,data_node/* memberOf */.C5)(root, 'julia_version'), {
        name: 'julia',
        ecosystem: 'julia',
        strength: 'lockfile',
        kind: 'language',
    }),
    ...[...(0,data_node/* membersAt */.n7)(root, 'deps'), ...root.members]
        .flatMap((member) => (0,state_facts/* stateEntry */._5)(source, { ...member, node: member.node.members[0]?.node ?? member.node }, { ecosystem: 'julia', strength: 'lockfile', scope: 'transitive' }))
        .filter(({ name }) => !/^(?:deps|julia_version|manifest_format)$/u.test(name)),
]);
const renvLock = dataFormat({
    name: 'renv.lock',
    matches: (fileName, text) => fileName === 'renv.lock' && /"Packages"\s*:/u.test(text),
}, read_json_tree/* readJsonTree */.f, (source, root) => [
    ...(0,state_facts/* stateVersion */.y5)(source, {
        name: 'R',
        range: (0,data_node/* textAt */.$6)(root, 'R', 'Version'),
        ecosystem: 'cran',
        strength: 'lockfile',
        value: (0,data_node/* nodeAt */.oB)(root, 'R', 'Version'),
        nameSpan: (0,data_node/* memberOf */.C5)(root, 'R'),
        kind: 'language',
    }),
    ...stateItems(source, (0,data_node/* nodeAt */.oB)(root, 'Packages'), {
        names: ['Package'],
        version: 'Version',
        ecosystem: 'cran',
        strength: 'lockfile',
    }),
]);
/** Gleam lists what it locked as inline tables. */
const gleamManifest = dataFormat({
    name: 'manifest.toml',
    matches: (fileName, text) => fileName === 'manifest.toml' && /^packages\s*=\s*\[/mu.test(text),
}, readTomlTree, (source, root) => [
    ...(0,state_facts/* stateOwn */.C1)(source, undefined, 'hex'),
    ...stateItems(source, (0,data_node/* nodeAt */.oB)(root, 'packages'), {
        names: ['name'],
        version: 'version',
        ecosystem: 'hex',
        strength: 'lockfile',
        scope: 'transitive',
    }),
]);

;// CONCATENATED MODULE: ./build/research/manifests/formats/native-lines.js

const mesonBuild = lineFormat({
    name: 'meson.build',
    matches: (fileName) => /^meson(?:[._-].*)?\.build$/u.test(fileName),
    ecosystem: 'cmake',
    comment: /(?:^|\s)#.*$/u,
    own: {
        name: /^\s*project\(\s*'(?<text>[^']+)'/u,
        version: /^(?!.*\bdependency\().*?(?<![\w])version\s*:\s*'(?<text>\d[^']*)'/u,
    },
    forms: [
        {
            pattern: /\bdependency\(\s*'(?<name>[^']+)'[^()]*?(?<![\w])version\s*:\s*\[?\s*'(?<range>[<>=]*\s*\d[^']*)'/gu,
        },
        {
            pattern: /\bmeson_version\s*:\s*'(?<range>[<>=]*\s*\d[^']*)'/gu,
            name: 'meson',
            kind: 'tool',
        },
    ],
});
const configureAc = lineFormat({
    name: 'configure.ac',
    matches: (fileName) => /^configure\.(?:ac|in)$/u.test(fileName),
    ecosystem: 'cmake',
    comment: /(?:^|\s)(?:dnl\b|#).*$/u,
    own: {
        name: /\bAC_INIT\(\s*\[?(?<text>[\w .+-]+?)\]?\s*,/u,
        version: /\bAC_INIT\([^,]*,\s*\[?(?<text>\d[\w.+-]*)/u,
    },
    forms: [
        {
            on: /\bPKG_(?:CHECK_MODULES|PREREQ)/u,
            pattern: /(?<![\w.+-])(?<name>[A-Za-z][\w.+-]*)\s*(?<range>>?=\s*\d+(?:\.\d+)*)/gu,
        },
    ],
});
const xmakeLua = lineFormat({
    name: 'xmake.lua',
    matches: (fileName) => fileName === 'xmake.lua',
    ecosystem: 'npm',
    comment: /(?:^|\s)--.*$/u,
    forms: [
        {
            on: /\badd_requires\(/u,
            pattern: /["'](?<name>[A-Za-z][\w.+:-]*)\s+(?<range>(?:[>=~^]+\s*)?v?\d[\w.]*)/gu,
        },
    ],
});
const nimble = lineFormat({
    name: '.nimble',
    matches: (fileName) => fileName.endsWith('.nimble'),
    ecosystem: 'npm',
    comment: /(?:^|\s)#.*$/u,
    forms: [
        {
            on: /^\s*(?:task)?requires\b/iu,
            pattern: /["'](?<name>[A-Za-z]\w*)\s*(?<range>(?:>=|==|\^=|~=|>)\s*\d[\w.]*)/gu,
        },
    ],
});
/** A constraint after a name: `^>=2.2 && <3`, `==9.4.*`; only the first bound of a name is a lower one. */
const haskellBound = /(?<![\w.-])(?<name>[A-Za-z][\w-]*)(?::[\w-]+)?\s*(?<range>(?:\^>=|>=|==|>)\s*\d+(?:\.\d+)*(?:\.\*)?)/gu;
const cabalFile = lineFormat({
    name: '.cabal',
    matches: (fileName) => fileName.endsWith('.cabal'),
    ecosystem: 'npm',
    comment: /^\s*--.*$/u,
    own: { name: /^name:\s*(?<text>[\w-]+)/iu, version: /^version:\s*(?<text>\d[\d.]*)/iu },
    forms: [{ pattern: haskellBound }],
});
/** Hpack's `dependencies` and Stack's `extra-deps`. */
const haskellYaml = lineFormat({
    name: 'stack.yaml',
    matches: (fileName, text) => /^(?:stack.*\.ya?ml|package\.ya?ml)$/u.test(fileName) &&
        /^(?:resolver|snapshot|extra-deps|ghc-options|library|executables|dependencies):/mu.test(text),
    ecosystem: 'npm',
    comment: /(?:^|\s)#.*$/u,
    own: { name: /^name:\s*(?<text>[\w-]+)/u, version: /^version:\s*["']?(?<text>\d[\d.]*)/u },
    forms: [
        { pattern: /^\s*-\s+(?<name>[A-Za-z][\w-]*?)-(?<range>\d+(?:\.\d+)*)(?:@|\s|$)/gu },
        { on: /^\s*-\s/u, pattern: haskellBound },
        { pattern: /^resolver:\s*(?<name>ghc)-(?<range>\d[\d.]*)/gu, kind: 'language' },
        { pattern: /^(?:resolver|snapshot):\s*(?<name>lts)-(?<range>\d+\.\d+)/gu, kind: 'tool' },
    ],
});
const haskellLock = lineFormat({
    name: 'Haskell lock file',
    matches: (fileName) => /^(?:stack\.ya?ml\.lock|cabal\.project\.freeze)$/u.test(fileName),
    ecosystem: 'npm',
    strength: 'lockfile',
    scope: 'transitive',
    forms: [
        { pattern: /\bhackage:\s*(?<name>[A-Za-z][\w-]*?)-(?<range>\d+(?:\.\d+)*)@/gu },
        { pattern: /\bany\.(?<name>[A-Za-z][\w-]*)\s*==(?<range>\d+(?:\.\d+)*)/gu },
    ],
});
const opamFile = lineFormat({
    name: 'opam',
    matches: (fileName, text) => /(?:^|\.)opam(?:\.locked)?$/u.test(fileName) && /^(?:opam-version|depends):/mu.test(text),
    ecosystem: 'npm',
    comment: /(?:^|\s)#.*$/u,
    forms: [
        {
            pattern: /^\s*"(?<name>[\w+-]+)"\s*\{[^{}"]*?(?<sign>>=|=|>)\s*"(?<range>\d[^"]*)"/gu,
        },
    ],
});
const duneProject = lineFormat({
    name: 'dune-project',
    matches: (fileName, text) => fileName === 'dune-project' ||
        // Asked of every text of any name, so that the letters alone are looked for first.
        (text.includes('(lang dune ') && /^\(lang dune \d/mu.test(text)),
    ecosystem: 'npm',
    comment: /(?:^|\s);.*$/u,
    forms: [
        { pattern: /^\(lang (?<name>dune) (?<range>\d[\d.]*)\)/gu, kind: 'tool' },
        {
            pattern: /\((?<name>[a-z][\w-]*)\s+(?:\(and\s+)?(?::with-test\s+)?\((?<sign>>=|=|>)\s+(?<range>\d[\w.]*)\)/gu,
        },
    ],
});

;// CONCATENATED MODULE: ./build/research/manifests/formats/other-locks.js








/** `zlib/1.3.1#revision%time`. */
const conanReference = /^(?<name>[a-z][\w+.-]*)\/(?<version>\d[^#@%\s]*)/u;
const conanLock = {
    name: 'conan.lock',
    matches: (fileName, text) => fileName.endsWith('conan.lock') && /^\s*\{/u.test(text),
    read: (source) => {
        const { root, malformed } = (0,read_json_tree/* readJsonTree */.f)(source.text);
        const facts = ['requires', 'build_requires', 'python_requires'].flatMap((key) => (0,data_node/* membersAt */.n7)(root, key).flatMap(({ node }) => {
            const found = (0,captures/* capture */.F)(conanReference, node.text ?? '');
            return (0,state_facts/* stateVersion */.y5)(source, {
                name: found('name'),
                range: found('version'),
                ecosystem: 'cmake',
                strength: 'lockfile',
                value: node,
                scope: key === 'requires' ? 'transitive' : 'development',
            });
        }));
        return toReading(facts, malformed);
    },
};
/** `nixos-23.11`, `release-24.05`, `v1.2.3`; a revision alone names no version. */
const flakeReference = /^(?:nixos-|nixpkgs-|release-|v)?(?<version>\d+\.\d+(?:\.\d+)?)(?:-\w+)?$/u;
const flakeLock = {
    name: 'flake.lock',
    matches: (fileName, text) => fileName === 'flake.lock' && /"nodes"\s*:/u.test(text),
    read: (source) => {
        const { root, malformed } = (0,read_json_tree/* readJsonTree */.f)(source.text);
        const facts = (0,data_node/* membersAt */.n7)(root, 'nodes').flatMap(({ node }) => {
            const reference = (0,data_node/* nodeAt */.oB)(node, 'original', 'ref');
            const repository = (0,data_node/* memberOf */.C5)((0,data_node/* nodeAt */.oB)(node, 'original'), 'repo');
            return (0,state_facts/* stateVersion */.y5)(source, {
                name: repository?.node.text,
                range: (0,captures/* capture */.F)(flakeReference, reference?.text ?? '')('version'),
                statedAs: reference?.text,
                ecosystem: 'npm',
                strength: 'lockfile',
                value: reference,
                nameSpan: repository,
                kind: 'tool',
            });
        });
        return toReading(facts, malformed);
    },
};
/** `mirrors-mypy` and `black-pre-commit-mirror` wrap the tool that they are named after. */
const mirror = /^mirrors-|-pre-commit(?:-mirror)?$|^pre-commit-(?=mirror)/gu;
const nameOfRepository = (url) => url
    .slice(url.lastIndexOf('/') + 1)
    .replace(/\.git$/u, '')
    .replace(mirror, '');
const preCommit = {
    name: '.pre-commit-config.yaml',
    matches: (fileName, text) => /pre-commit-config[^/]*\.ya?ml$/u.test(fileName) && /^repos:/mu.test(text),
    read: (source) => {
        const { root, malformed } = (0,read_yaml_tree/* readYamlTree */._)(source.text);
        const facts = (0,data_node/* membersAt */.n7)(root, 'repos').flatMap(({ node }) => {
            const repository = (0,data_node/* nodeAt */.oB)(node, 'repo');
            const extras = (0,data_node/* membersAt */.n7)(node, 'hooks').flatMap((hook) => (0,data_node/* membersAt */.n7)(hook.node, 'additional_dependencies'));
            return [
                ...(0,state_facts/* stateVersion */.y5)(source, {
                    name: nameOfRepository(repository?.text ?? ''),
                    range: (0,data_node/* textAt */.$6)(node, 'rev'),
                    statedAs: (0,data_node/* textAt */.$6)(node, 'rev'),
                    ecosystem: 'pypi',
                    value: (0,data_node/* nodeAt */.oB)(node, 'rev'),
                    nameSpan: repository,
                    scope: 'development',
                    kind: 'tool',
                }),
                ...extras.flatMap((extra) => (0,state_python_requirement/* statePythonRequirement */.Xq)(source, extra.node.text ?? '', {
                    span: extra.node,
                    scope: 'development',
                })),
            ];
        });
        return toReading(facts, malformed);
    },
};
const zigName = /^\s*\.(?:@"(?<quoted>[^"]+)"|(?<bare>\w+))\s*=\s*\.\{/u;
const zigUrl = /\.url\s*=\s*"[^"]*?(?:\/|[-_]|ref=)v?(?<version>\d+\.\d+(?:\.\d+)?(?:-[a-z][\w.]*)?)(?:\.tar\.\w+|\.zip|[#"?])/u;
const zigMinimum = /\.minimum_zig_version\s*=\s*"(?<version>\d[^"]*)"/u;
const zigOwnName = /^\s*\.name\s*=\s*(?:"(?<quoted>[^"]+)"|\.(?<bare>\w+))/u;
const zigOwnVersion = /^\s*\.version\s*=\s*"(?<version>\d[^"]*)"/u;
const readZon = (source) => {
    const lines = (0,manifests_source/* linesOf */.Dx)(source).filter(manifests_source/* isDeclaration */.HC);
    const ownAt = lines.find(({ text }) => zigOwnName.test(text));
    const own = (0,captures/* capture */.F)(zigOwnName, ownAt?.text ?? '');
    let name = { text: '', at: ownAt };
    return lines.flatMap((value) => {
        const { text } = value;
        const opened = (0,captures/* capture */.F)(zigName, text);
        if (zigName.test(text))
            name = { text: opened('quoted') || opened('bare'), at: value };
        const state = (called, pattern, more) => (0,state_facts/* stateVersion */.y5)(source, {
            name: called,
            range: (0,captures/* capture */.F)(pattern, text)('version'),
            ecosystem: 'npm',
            value,
            ...more,
        });
        return [
            ...state('zig', zigMinimum, { kind: 'language' }),
            ...state(name.text, zigUrl, { nameSpan: name.at }),
            ...state(own('quoted') || own('bare'), zigOwnVersion, { nameSpan: ownAt, scope: 'own' }),
        ];
    });
};
const zigZon = {
    name: 'build.zig.zon',
    matches: (fileName) => fileName.endsWith('.zig.zon'),
    read: (source) => toReading(readZon(source), undefined),
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/python-scripts.js





const python_scripts_quoted = /["'](?<text>[^"']{1,300})["']/gu;
/** A whole string that is a requirement with a version. */
const python_scripts_requirement = /^[A-Za-z][\w.-]*\s*(?:\[[\w,\s-]*\])?\s*\(?\s*(?:[=~>]=|===|>)\s*v?\d/u;
const python = /\b(?:python_requires|requires-python)\s*=\s*["'](?<range>[^"']{1,60})["']/u;
const python_scripts_ownName = /(?:^\s*|[(,]\s*)name\s*=\s*["'](?<text>[\w.-]+)["']/u;
const python_scripts_ownVersion = /(?:^\s*|[(,]\s*)version\s*=\s*["'](?<text>\d[\w.+-]*)["']/u;
/** The requirements that a line of Python, or of a comment with TOML in it, quotes. */
const stateQuoted = (source, line) => [
    ...(0,state_facts/* stateVersion */.y5)(source, {
        name: 'python',
        range: (0,captures/* capture */.F)(python, line.text)('range'),
        ecosystem: 'pypi',
        value: line,
        kind: 'language',
    }),
    ...(0,captures/* captureAll */.A)(python_scripts_quoted, line.text)
        .map((found) => found('text'))
        .filter((text) => python_scripts_requirement.test(text))
        .flatMap((text) => (0,state_python_requirement/* statePythonRequirement */.Xq)(source, text, { span: line })),
];
const readSetup = (source) => {
    const lines = linesWithoutHashComments(source);
    const name = lines.find(({ text }) => python_scripts_ownName.test(text));
    const version = lines.find(({ text }) => python_scripts_ownVersion.test(text));
    const own = (0,state_facts/* stateVersion */.y5)(source, {
        name: (0,captures/* capture */.F)(python_scripts_ownName, name?.text ?? '')('text'),
        range: (0,captures/* capture */.F)(python_scripts_ownVersion, version?.text ?? '')('text'),
        ecosystem: 'pypi',
        value: version,
        nameSpan: name,
        scope: 'own',
    });
    return [...own, ...lines.flatMap((line) => stateQuoted(source, line))];
};
/** Builds and sessions that are written in Python; what they need stands in their strings. */
const setupPy = {
    name: 'setup.py',
    matches: (fileName) => /^(?:setup|noxfile)\.py$/u.test(fileName),
    read: (source) => toReading(readSetup(source), undefined),
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/table-format.js



const table_format_stateTable = (source, root, { table, format }) => (0,data_node/* membersAt */.n7)(root, ...table.path).flatMap((member) => (0,state_facts/* stateEntry */._5)(source, member, {
    ecosystem: format.ecosystem,
    scope: table.scope,
    ...(format.strength !== undefined && { strength: format.strength }),
    ...(format.platforms?.test(member.key) === true && { kind: (0,state_facts/* platformKind */.GQ)(member.key) }),
}));
const stateKey = (source, root, { path, name, kind, ecosystem }) => {
    const last = path.at(-1) ?? '';
    const owner = path
        .slice(0, -1)
        .reduce((node, key) => (0,data_node/* memberOf */.C5)(node, key)?.node, root);
    return (0,state_facts/* stateEntry */._5)(source, (0,data_node/* memberOf */.C5)(owner, last), { name, ecosystem, kind });
};
/** A manifest that is nothing but tables of names and versions. */
const tableFormat = (format) => ({
    name: format.name,
    matches: format.matches,
    read: (source) => {
        const { root, malformed } = format.parse(source.text);
        const { ecosystem, keys = [], tables, describes = [] } = format;
        const facts = [
            ...(format.describesItself === true ? (0,state_facts/* stateOwn */.C1)(source, root, ecosystem) : []),
            ...describes.flatMap((key) => (0,state_facts/* stateOwn */.C1)(source, (0,data_node/* memberOf */.C5)(root, key)?.node, ecosystem)),
            ...keys.flatMap((key) => stateKey(source, root, { ...key, ecosystem })),
            ...tables.flatMap((table) => table_format_stateTable(source, root, { table, format })),
        ];
        return toReading(facts, malformed);
    },
});

;// CONCATENATED MODULE: ./build/research/manifests/formats/simple-tables.js




const elmJson = tableFormat({
    name: 'elm.json',
    matches: (fileName, text) => fileName.endsWith('.json') && /"elm-version"\s*:/u.test(text),
    parse: read_json_tree/* readJsonTree */.f,
    ecosystem: 'npm',
    describesItself: true,
    keys: [{ path: ['elm-version'], name: 'elm', kind: 'language' }],
    tables: [
        { path: ['dependencies'] },
        { path: ['dependencies', 'direct'] },
        { path: ['dependencies', 'indirect'], scope: 'transitive' },
        { path: ['test-dependencies'], scope: 'development' },
        { path: ['test-dependencies', 'direct'], scope: 'development' },
        { path: ['test-dependencies', 'indirect'], scope: 'transitive' },
    ],
});
const bowerJson = tableFormat({
    name: 'bower.json',
    matches: (fileName) => /^(?:bower|component)\.json$/u.test(fileName),
    parse: read_json_tree/* readJsonTree */.f,
    ecosystem: 'npm',
    describesItself: true,
    tables: [{ path: ['dependencies'] }, { path: ['devDependencies'], scope: 'development' }],
});
const dubJson = tableFormat({
    name: 'dub.json',
    matches: (fileName) => fileName === 'dub.json',
    parse: read_json_tree/* readJsonTree */.f,
    ecosystem: 'rubygems',
    tables: [{ path: ['dependencies'] }],
});
const dubSelections = tableFormat({
    name: 'dub.selections.json',
    matches: (fileName) => fileName === 'dub.selections.json',
    parse: read_json_tree/* readJsonTree */.f,
    ecosystem: 'rubygems',
    strength: 'lockfile',
    tables: [{ path: ['versions'] }],
});
const dotnetTools = tableFormat({
    name: 'dotnet-tools.json',
    matches: (fileName, text) => fileName === 'dotnet-tools.json' && /"tools"\s*:/u.test(text),
    parse: read_json_tree/* readJsonTree */.f,
    ecosystem: 'nuget',
    tables: [{ path: ['tools'], scope: 'development' }],
});
const flutterVersion = tableFormat({
    name: '.fvmrc',
    matches: (fileName) => /^(?:\.fvmrc|fvm_config\.json)$/u.test(fileName),
    parse: read_json_tree/* readJsonTree */.f,
    ecosystem: 'pub',
    tables: [],
    keys: [
        { path: ['flutter'], name: 'flutter', kind: 'framework' },
        { path: ['flutterSdkVersion'], name: 'flutter', kind: 'framework' },
    ],
});
const gleamToml = tableFormat({
    name: 'gleam.toml',
    matches: (fileName) => fileName === 'gleam.toml',
    parse: readTomlTree,
    ecosystem: 'hex',
    describesItself: true,
    keys: [{ path: ['gleam'], name: 'gleam', kind: 'language' }],
    tables: [{ path: ['dependencies'] }, { path: ['dev-dependencies'], scope: 'development' }],
});
const pixiToml = tableFormat({
    name: 'pixi.toml',
    matches: (fileName) => fileName === 'pixi.toml',
    parse: readTomlTree,
    ecosystem: 'conda',
    describes: ['project', 'workspace'],
    platforms: /^(?:python|r-base|nodejs)$/u,
    tables: [
        { path: ['dependencies'] },
        { path: ['pypi-dependencies'] },
        { path: ['build-dependencies'], scope: 'development' },
        { path: ['feature', 'dev', 'dependencies'], scope: 'development' },
        { path: ['feature', 'test', 'dependencies'], scope: 'development' },
    ],
});
const shardYml = tableFormat({
    name: 'shard.yml',
    matches: (fileName) => /^shard(?:\.override)?\.ya?ml$/u.test(fileName),
    parse: read_yaml_tree/* readYamlTree */._,
    ecosystem: 'rubygems',
    describesItself: true,
    keys: [{ path: ['crystal'], name: 'crystal', kind: 'language' }],
    tables: [
        { path: ['dependencies'] },
        { path: ['development_dependencies'], scope: 'development' },
    ],
});
const shardLock = tableFormat({
    name: 'shard.lock',
    matches: (fileName) => fileName === 'shard.lock',
    parse: read_yaml_tree/* readYamlTree */._,
    ecosystem: 'rubygems',
    strength: 'lockfile',
    tables: [{ path: ['shards'] }],
});
const foundryToml = tableFormat({
    name: 'foundry.toml',
    matches: (fileName) => fileName === 'foundry.toml',
    parse: readTomlTree,
    ecosystem: 'npm',
    tables: [],
    keys: ['solc', 'solc_version'].map((key) => ({
        path: ['profile', 'default', key],
        name: 'solidity',
        kind: 'language',
    })),
});

;// CONCATENATED MODULE: ./build/research/manifests/read-hcl-tree.js



const read_hcl_tree_comment = /(?:^|\s)(?:#|\/\/).*$/u;
const read_hcl_tree_opensBlock = /^\s*(?<words>[\w-]+(?:\s+(?:"[^"]*"|[\w-]+)){0,3})\s*=?\s*\{(?<rest>.*)$/u;
const quotedKey = /^\s*"(?<words>[^"]+)"\s*=\s*\{(?<rest>.*)$/u;
const pair = /(?<![\w-])"?(?<key>[\w.-]+)"?\s*=\s*(?:"(?<text>[^"]*)"|(?<bare>[\w.]+))/gu;
const heredoc = /<<-?(?<end>\w+)\s*$/u;
const addChild = (parent, key, node) => {
    parent.members.push({ key, start: node.start, end: node.end, node });
    return node;
};
const addPairs = (parent, text, line) => {
    for (const { groups = {}, index, 0: whole } of text.matchAll(pair)) {
        const value = groups['text'] ?? groups['bare'] ?? '';
        const start = line.start + Math.max(0, line.text.indexOf(whole, index));
        addChild(parent, groups['key'] ?? '', {
            ...(0,data_node/* growNode */.WJ)(start, start + whole.length),
            text: value,
        });
    }
};
/** `module "vpc" {` opens `vpc` inside of `module`. */
const openBlock = (parent, words, line) => (words.match(/"[^"]*"|\S+/gu) ?? []).reduce((node, word) => addChild(node, word.replaceAll('"', ''), (0,data_node/* growNode */.WJ)(line.start, line.end)), parent);
const readPlainLine = ({ levels, root }, text, line) => {
    if (!/^\s*\}/u.test(text))
        addPairs(levels.at(-1) ?? root, text, line);
    else if (levels.length > 1)
        levels.pop();
};
const readHclLine = (walk, line) => {
    const { levels, root } = walk;
    const text = line.text.replace(read_hcl_tree_comment, '');
    walk.heredocEnd = (0,captures/* capture */.F)(heredoc, text)('end') || undefined;
    const opening = quotedKey.test(text) ? quotedKey : read_hcl_tree_opensBlock;
    const opened = (0,captures/* capture */.F)(opening, text);
    if (opened('words') === '') {
        readPlainLine(walk, text, line);
        return;
    }
    const node = openBlock(levels.at(-1) ?? root, opened('words'), line);
    addPairs(node, opened('rest'), line);
    const isClosed = /\}\s*,?\s*$/u.test(opened('rest'));
    if (!isClosed && levels.length < data_node/* deepestLevel */.pg)
        levels.push(node);
};
/** Reads the blocks of HCL with the place of every pair of a key and a plain value; expressions are left out. */
const readHclTree = (source) => {
    const root = (0,data_node/* growNode */.WJ)(0, source.text.length);
    const walk = { root, levels: [root], heredocEnd: undefined };
    for (const line of (0,manifests_source/* linesOf */.Dx)(source).filter(manifests_source/* isDeclaration */.HC)) {
        if (walk.heredocEnd === undefined)
            readHclLine(walk, line);
        else if (line.text.trim() === walk.heredocEnd)
            walk.heredocEnd = undefined;
    }
    return root;
};

// EXTERNAL MODULE: ./build/research/manifests/state-runtime.js
var state_runtime = __webpack_require__(95889);
;// CONCATENATED MODULE: ./build/research/manifests/formats/terraform.js






const terraform_state = (source, stated) => (0,state_facts/* stateVersion */.y5)(source, { ...stated, ecosystem: 'rubygems' });
/** Every block below a keyword, whatever its labels. */
const terraform_blocksOf = (root, keyword) => root.members.filter(({ key }) => key === keyword).map(({ node }) => node);
/** `aws = { source = "hashicorp/aws", version = "~> 5.0" }`, and before Terraform 0.13 `aws = "~> 3.0"`. */
const stateProvider = (source, member) => {
    if (member.node.text !== undefined) {
        return terraform_state(source, { name: member.key, range: member.node.text, value: member.node });
    }
    const address = (0,data_node/* nodeAt */.oB)(member.node, 'source');
    const version = (0,data_node/* nodeAt */.oB)(member.node, 'version');
    return terraform_state(source, {
        name: address?.text ?? member.key,
        range: version?.text,
        value: version,
        nameSpan: address ?? member,
    });
};
const stateSettings = (source, settings) => {
    const version = (0,data_node/* memberOf */.C5)(settings, 'required_version');
    return [
        ...terraform_state(source, {
            name: 'Terraform',
            range: version?.node.text,
            value: version?.node,
            nameSpan: settings,
            kind: 'tool',
        }),
        ...['required_providers', 'required_plugins'].flatMap((key) => (0,data_node/* membersAt */.n7)(settings, key).flatMap((member) => stateProvider(source, member))),
    ];
};
const addressWithVersion = /(?:^tfr:\/\/\/?|\/)?(?<name>[\w./-]+?)(?:\.git)?(?:\/\/[^?]*)?\?(?:ref|version)=v?(?<version>\d[\w.-]*)$/u;
/** A module of a registry has a key for its version; one of a repository has a tag in its address. */
const terraform_stateModule = (source, { node, key }) => {
    const address = (0,data_node/* nodeAt */.oB)(node, 'source');
    const version = (0,data_node/* nodeAt */.oB)(node, 'version');
    const tagged = (0,captures/* capture */.F)(addressWithVersion, address?.text ?? '');
    if (tagged('version') !== '')
        return stateTagged(source, address, tagged);
    return terraform_state(source, {
        name: address?.text ?? key,
        range: version?.text,
        value: version,
        nameSpan: address,
    });
};
const stateTagged = (source, address, tagged) => {
    const isRegistry = address?.text?.startsWith('tfr:') === true;
    const path = tagged('name').replace(/^\/+/u, '');
    const name = isRegistry ? path : path.slice(path.lastIndexOf('/') + 1);
    return terraform_state(source, { name, range: tagged('version'), value: address });
};
/** `engine = "postgres"` with `engine_version = "16.2"`: what a managed service runs. */
const terraform_stateEngine = (source, resource) => {
    const engine = (0,data_node/* nodeAt */.oB)(resource, 'engine');
    const version = (0,data_node/* nodeAt */.oB)(resource, 'engine_version');
    return [
        ...terraform_state(source, {
            name: engine?.text,
            range: version?.text,
            value: version,
            nameSpan: engine,
            kind: 'database',
        }),
        ...(0,state_runtime/* stateRuntime */.w)(source, (0,data_node/* memberOf */.C5)(resource, 'runtime')),
    ];
};
const readTerraform = (source) => {
    const root = readHclTree(source);
    const settings = ['terraform', 'packer'].flatMap((keyword) => terraform_blocksOf(root, keyword));
    const labelled = (keyword) => terraform_blocksOf(root, keyword).flatMap(({ members }) => members);
    const resources = labelled('resource').flatMap(({ node }) => node.members);
    return toReading([
        ...settings.flatMap((block) => stateSettings(source, block)),
        ...settings.flatMap((node) => terraform_stateModule(source, { key: '', start: 0, end: 0, node })),
        ...labelled('provider').flatMap((member) => stateProvider(source, member)),
        ...labelled('module').flatMap((member) => terraform_stateModule(source, member)),
        ...resources.flatMap(({ node }) => terraform_stateEngine(source, node)),
    ], undefined);
};
const terraform = {
    name: 'Terraform file',
    matches: (fileName) => /\.(?:tf|tofu|pkr\.hcl)$|^terragrunt\.hcl$/u.test(fileName),
    read: readTerraform,
};
/** The registry that a provider comes from is no part of its name. */
const registry = /^registry\.(?:terraform\.io|opentofu\.org)\//u;
const terraformLock = {
    name: '.terraform.lock.hcl',
    matches: (fileName) => fileName.endsWith('.lock.hcl'),
    read: (source) => toReading(terraform_blocksOf(readHclTree(source), 'provider').flatMap(({ members }) => members.flatMap(({ key, node, start, end }) => (0,state_facts/* stateVersion */.y5)(source, {
        name: key.replace(registry, ''),
        range: (0,data_node/* textAt */.$6)(node, 'version'),
        ecosystem: 'rubygems',
        strength: 'lockfile',
        value: (0,data_node/* nodeAt */.oB)(node, 'version'),
        nameSpan: { start, end },
    }))), undefined),
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/tool-lists.js








/** Other names of tools; the name before a colon says where a tool comes from. */
const tool_lists_toolNames = { nodejs: 'node', golang: 'go' };
/** `npm:prettier`, `aqua:cli/cli`, `nodejs`. */
const toolName = (key) => {
    const name = key.slice(key.lastIndexOf(':') + 1);
    return tool_lists_toolNames[name] ?? name;
};
/** `20.11.1`, `temurin-21.0.2`, `v1.2`; the vendor is no part of the version. */
const toolVersion = (text) => text.replace(/^(?:[a-z]+-)*(?=v?\d)/u, '').replace(/-otp-\d+$/u, '');
const tool_lists_stateTool = (source, { name, text }, { value, nameSpan }) => (0,state_facts/* stateVersion */.y5)(source, {
    name,
    range: toolVersion(text ?? ''),
    statedAs: text,
    ecosystem: 'npm',
    value,
    nameSpan,
    kind: (0,state_facts/* platformKind */.GQ)(name),
});
/** A tool's entry: one version, a table with the key `version`, or a list whose first one is used. */
const tool_lists_stateEntry = (source, member) => {
    const node = [member.node, (0,data_node/* nodeAt */.oB)(member.node, 'version'), (0,data_node/* nodeAt */.oB)(member.node, '0')].find((candidate) => candidate?.text !== undefined);
    return node === undefined
        ? []
        : tool_lists_stateTool(source, { name: toolName(member.key), text: node.text }, { value: node, nameSpan: member });
};
const miseToml = {
    name: 'mise.toml',
    matches: (fileName, text) => /^\.?(?:mise|rtx)(?:\.[\w-]+)*\.toml$/u.test(fileName) ||
        (fileName === 'config.toml' && /^\[tools\]/mu.test(text)),
    read: (source) => {
        const { root, malformed } = readTomlTree(source.text);
        const facts = (0,data_node/* membersAt */.n7)(root, 'tools').flatMap((member) => tool_lists_stateEntry(source, member));
        return toReading(facts, malformed);
    },
};
const protoTools = {
    name: '.prototools',
    matches: (fileName) => fileName.endsWith('.prototools'),
    read: (source) => {
        const { root, malformed } = readTomlTree(source.text);
        const facts = root.members.flatMap((member) => member.node.text === undefined ? [] : tool_lists_stateEntry(source, member));
        return toReading(facts, malformed);
    },
};
/** `nodejs@20.11.1`, `cli/cli@v2.46.0`. */
const taggedTool = /^(?<name>@?[\w./-]+)@(?<version>v?\d[\w.+-]*)$/u;
const tool_lists_stateTagged = (source, node) => {
    const found = (0,captures/* capture */.F)(taggedTool, node?.text ?? '');
    if (node === undefined)
        return [];
    return tool_lists_stateTool(source, { name: found('name'), text: found('version') }, { value: node, nameSpan: node });
};
const devboxJson = {
    name: 'devbox.json',
    matches: (fileName) => fileName === 'devbox.json',
    read: (source) => {
        const { root, malformed } = (0,read_json_tree/* readJsonTree */.f)(source.text);
        const facts = (0,data_node/* membersAt */.n7)(root, 'packages').flatMap((member) => member.node.text !== undefined && /^\d+$/u.test(member.key)
            ? tool_lists_stateTagged(source, member.node)
            : tool_lists_stateEntry(source, member));
        return toReading(facts, malformed);
    },
};
const aquaYaml = {
    name: 'aqua.yaml',
    matches: (fileName, text) => /aqua[\w-]*\.ya?ml$/u.test(fileName) && /^packages:/mu.test(text),
    read: (source) => {
        const { root, malformed } = (0,read_yaml_tree/* readYamlTree */._)(source.text);
        const facts = (0,data_node/* membersAt */.n7)(root, 'packages').flatMap(({ node }) => tool_lists_stateTagged(source, (0,data_node/* nodeAt */.oB)(node, 'name')));
        return toReading(facts, malformed);
    },
};
/** Hosters read the versions of tools from the environment of the build. */
const netlifyToml = {
    name: 'netlify.toml',
    matches: (fileName) => fileName === 'netlify.toml',
    read: (source) => {
        const { root, malformed } = readTomlTree(source.text);
        const facts = (0,data_node/* membersAt */.n7)(root, 'build', 'environment').flatMap((member) => {
            const name = (0,name_of_version_key/* nameOfVersionKey */.s)(member.key)?.toLowerCase();
            return name === undefined
                ? []
                : tool_lists_stateTool(source, { name, text: member.node.text }, { value: member.node, nameSpan: member });
        });
        return toReading(facts, malformed);
    },
};

;// CONCATENATED MODULE: ./build/research/manifests/formats/unity-project.js



/** `ProjectSettings/ProjectVersion.txt` is YAML that names the editor, which is the engine. */
const unityVersion = tableFormat({
    name: 'ProjectVersion.txt',
    matches: (fileName, text) => fileName.includes('projectversion') && /^m_EditorVersion:/mu.test(text),
    parse: read_yaml_tree/* readYamlTree */._,
    ecosystem: 'maven',
    tables: [],
    keys: [{ path: ['m_EditorVersion'], name: 'Unity', kind: 'platform' }],
});
/** `Packages/manifest.json` of the engine: its packages are named as reversed domains. */
const unityPackages = tableFormat({
    name: 'Packages/manifest.json',
    matches: (fileName, text) => fileName.endsWith('manifest.json') && /"com\.unity\.[\w.-]+"\s*:\s*"/u.test(text),
    parse: read_json_tree/* readJsonTree */.f,
    ecosystem: 'npm',
    tables: [{ path: ['dependencies'] }],
});
/** Its lock lists what others require beside what the project asks for; the manifest tells which is which. */
const unityLock = tableFormat({
    name: 'packages-lock.json',
    matches: (fileName, text) => fileName.endsWith('packages-lock.json') && /"com\.unity\.[\w.-]+"\s*:\s*\{/u.test(text),
    parse: read_json_tree/* readJsonTree */.f,
    ecosystem: 'npm',
    strength: 'lockfile',
    tables: [{ path: ['dependencies'] }],
});

;// CONCATENATED MODULE: ./build/research/manifests/narrow-formats.js














/** Formats whose files have a name that nothing else has; what another tool calls the same is told by its content. */
const narrowFormats = [
    bunLock,
    denoLock,
    conanLock,
    flakeLock,
    renvLock,
    condaLock,
    chartLock,
    pylockToml,
    juliaManifest,
    gleamManifest,
    podfileLock,
    cartfileResolved,
    paketLock,
    rebarLock,
    goSum,
    gradleLockfile,
    haskellLock,
    terraformLock,
    dubSelections,
    shardLock,
    unityLock,
    unityPackages,
    unityVersion,
    elmJson,
    bowerJson,
    dubJson,
    dotnetTools,
    flutterVersion,
    foundryToml,
    gleamToml,
    pixiToml,
    shardYml,
    vcpkgJson,
    ansibleRequirements,
    preCommit,
    miseToml,
    protoTools,
    devboxJson,
    aquaYaml,
    netlifyToml,
    podfile,
    podspec,
    cartfile,
    paketDependencies,
    rebarConfig,
    cpanfile,
    rockspec,
    projectClj,
    sdkmanrc,
    systemProperties,
    runtimeTxt,
    yarnSettings,
    mesonBuild,
    configureAc,
    xmakeLua,
    nimble,
    cabalFile,
    haskellYaml,
    opamFile,
    duneProject,
    zigZon,
    setupPy,
    mavenExtensions,
    ivyXml,
    nuspec,
    buildConstants,
    bazelModule,
    terraform,
];

;// CONCATENATED MODULE: ./build/research/manifests/formats.js



































/** Every known format; the first that claims a file reads it, so narrower ones come first. */
const formats = [
    ...narrowFormats,
    packageLock,
    composerLock,
    nugetLock,
    pipfileLock,
    packageResolved,
    pnpmLock,
    pnpmWorkspace,
    yarnLock,
    packageTablesLock,
    mixLock,
    globalJson,
    browserExtension,
    denoJson,
    composerJson,
    packageJson,
    requirementsTxt,
    rustToolchain,
    versionCatalog,
    pyprojectToml,
    pipfile,
    juliaProject,
    cargoToml,
    setupCfg,
    goMod,
    pomXml,
    gradleBuild,
    wrapperProperties,
    gradleProperties,
    dotnetProject,
    packagesConfig,
    gemfileLock,
    gemfile,
    mixExs,
    pubspecLock,
    pubspecYaml,
    condaEnvironment,
    westManifest,
    helmChart,
    packageSwift,
    cmakeLists,
    buildSbt,
    rDescription,
    runtimeVersion,
    toolVersions,
    bareVersion,
];


/***/ }),

/***/ 34141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nameOfVersionKey)
/* harmony export */ });
/* harmony import */ var _technology_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1836);

const suffix = /(?:[._-]version|(?<=[a-z0-9])Version|_VERSION)s?$/u;
const prefix = /^version[._-]/iu;
/** Versions of the project itself, or of something that the key does not name. */
const unnamed = /^(?:project|tool|plugin|app|application|release|mod|api|my|the|current|revision|target|min|max)$/iu;
const toKebab = (name) => name.replace(/(?<=[a-z0-9])(?=[A-Z])|[._]/gu, '-').toLowerCase();
/** `ktorVersion`, `ktor_version`, `ktor.version` and `version.ktor` name `ktor`; other keys name nothing. */
const nameOfVersionKey = (key) => {
    const name = prefix.test(key) ? key.replace(prefix, '') : key.replace(suffix, '');
    if (name === key || name === '' || unnamed.test(name))
        return undefined;
    const kebab = toKebab(name);
    return (0,_technology_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .technologyKind */ .DR)(name) === undefined && (0,_technology_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .technologyKind */ .DR)(kebab) !== undefined ? kebab : name;
};


/***/ }),

/***/ 21097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readJsonTree)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _data_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35094);


const nameOfError = (code) => (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(code)
    .replace(/(?<=[a-z])(?=[A-Z])/gu, ' ')
    .toLowerCase();
/** Builds the tree while the text is scanned, which is half the work of building the parser's own tree first. */
class TreeBuilder {
    root = (0,_data_node_js__WEBPACK_IMPORTED_MODULE_1__/* .growNode */ .WJ)(0, 0);
    malformed;
    levels = [{ node: this.root, isList: true }];
    key;
    property(text, start, length) {
        this.key = { text, start, end: start + length };
    }
    place(node) {
        const level = this.levels.at(-1);
        if (level === undefined || this.levels.length > _data_node_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestLevel */ .pg)
            return;
        const key = level.isList
            ? { text: String(level.node.members.length), start: node.start, end: node.end }
            : this.key;
        if (key === undefined)
            return;
        level.node.members.push({ key: key.text, start: key.start, end: key.end, node });
        this.key = undefined;
    }
    open(start, isList) {
        const node = (0,_data_node_js__WEBPACK_IMPORTED_MODULE_1__/* .growNode */ .WJ)(start, start + 1);
        this.place(node);
        this.levels.push({ node, isList });
    }
    close(end) {
        const level = this.levels.length > 1 ? this.levels.pop() : undefined;
        if (level !== undefined)
            level.node.end = end;
    }
    fail(code, line) {
        this.malformed ??= `${nameOfError(code)} in line ${line + 1}`;
    }
}
/** Reads JSON with comments and trailing commas; a broken text gives the part that can be read. */
const readJsonTree = (text) => {
    const builder = new TreeBuilder();
    try {
        visitInto(builder, text);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        // The scanner recurses: nesting of many thousand levels exhausts the stack.
        builder.malformed ??= 'too many nested levels';
    }
    const root = builder.root.members[0]?.node ?? builder.root;
    return builder.malformed === undefined ? { root } : { root, malformed: builder.malformed };
};
const visitInto = (builder, text) => {
    (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text, {
        onObjectBegin: (offset) => {
            builder.open(offset, false);
        },
        onArrayBegin: (offset) => {
            builder.open(offset, true);
        },
        onObjectEnd: (offset, length) => {
            builder.close(offset + length);
        },
        onArrayEnd: (offset, length) => {
            builder.close(offset + length);
        },
        onObjectProperty: (name, offset, length) => {
            builder.property(name, offset, length);
        },
        onLiteralValue: (value, offset, length) => {
            // A number keeps its spelling: 1.10 is not 1.1.
            const end = offset + length;
            const spelling = typeof value === 'string' ? value : text.slice(offset, end);
            builder.place({ ...(0,_data_node_js__WEBPACK_IMPORTED_MODULE_1__/* .growNode */ .WJ)(offset, end), text: spelling });
        },
        // eslint-disable-next-line max-params -- the scanner decides what it calls back with
        onError: (error, _offset, _length, line) => {
            builder.fail(error, line);
        },
    }, { allowTrailingComma: true });
};


/***/ }),

/***/ 32898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ descendants),
/* harmony export */   a: () => (/* binding */ readXmlTree)
/* harmony export */ });
/* harmony import */ var fast_xml_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88879);
/* harmony import */ var _data_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35094);


/** No manifest is larger; the unit is characters. */
const longestText = 2_000_000;
const textKey = '#text';
const attributesKey = ':@';
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const recordsOf = (value) => Array.isArray(value) ? value.filter(isRecord) : [];
const placeOf = (reading, node, tag) => {
    const metadata = fast_xml_parser__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A.getMetaDataSymbol();
    const place = typeof metadata === 'symbol' ? node[metadata] : undefined;
    const { startIndex, endIndex } = isRecord(place) ? place : {};
    const start = typeof startIndex === 'number' ? startIndex : 0;
    if (typeof endIndex === 'number')
        return (0,_data_node_js__WEBPACK_IMPORTED_MODULE_1__/* .growNode */ .WJ)(start, endIndex);
    reading.fault ??= `an element <${tag}> that is not closed`;
    return (0,_data_node_js__WEBPACK_IMPORTED_MODULE_1__/* .growNode */ .WJ)(start, start + 1);
};
const addAttributes = (node, attributes, text) => {
    if (!isRecord(attributes))
        return;
    for (const [key, value] of Object.entries(attributes)) {
        const start = Math.max(node.start, text.slice(0, node.end).indexOf(key, node.start));
        const end = start + key.length;
        const member = { ...(0,_data_node_js__WEBPACK_IMPORTED_MODULE_1__/* .growNode */ .WJ)(start, end), text: String(value) };
        node.members.push({ key: `@${key}`, start, end, node: member });
    }
};
const addNode = (reading, { node: parent, level }, ordered) => {
    const tag = Object.keys(ordered).find((key) => key !== attributesKey) ?? textKey;
    const content = ordered[tag];
    if (tag === textKey) {
        if (typeof content === 'string')
            parent.text = (parent.text ?? '') + content;
        return;
    }
    const node = placeOf(reading, ordered, tag);
    addAttributes(node, ordered[attributesKey], reading.text);
    if (level < _data_node_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestLevel */ .pg) {
        for (const child of recordsOf(content))
            addNode(reading, { node, level: level + 1 }, child);
    }
    const key = tag.slice(tag.indexOf(':') + 1);
    parent.members.push({ key, start: node.start, end: node.start + tag.length + 1, node });
};
const parse = (text) => {
    const parser = new fast_xml_parser__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A({
        preserveOrder: true,
        captureMetaData: true,
        ignoreAttributes: false,
        attributeNamePrefix: '',
        parseTagValue: false,
        // Entities stay as they are written: expanding them is how a small file becomes a huge one.
        processEntities: false,
    });
    const root = (0,_data_node_js__WEBPACK_IMPORTED_MODULE_1__/* .growNode */ .WJ)(0, text.length);
    const reading = { text };
    const parsed = parser.parse(text);
    for (const node of recordsOf(parsed))
        addNode(reading, { node: root, level: 0 }, node);
    const elements = root.members.filter(({ key }) => !key.startsWith('?'));
    if (text.includes('<!ENTITY'))
        reading.fault ??= 'entities of its own, which are not expanded';
    if (elements.length !== 1)
        reading.fault ??= `${elements.length} root elements`;
    return reading.fault === undefined ? { root } : { root, malformed: reading.fault };
};
/** The beginning of a broken text that may be readable: up to its last whole tag, or to a comment left open. */
const beginnings = (text) => [
    text.slice(0, text.lastIndexOf('>') + 1),
    text.slice(0, Math.max(0, text.lastIndexOf('<!--'))),
];
/** Reads XML with the place of every element; of a broken text the elements before the fault are read. */
const readXmlTree = (text) => {
    if (text.length > longestText)
        return { root: (0,_data_node_js__WEBPACK_IMPORTED_MODULE_1__/* .growNode */ .WJ)(0, 0), malformed: 'more than 2 MB' };
    let malformed;
    for (const beginning of [text, ...beginnings(text)]) {
        try {
            const tree = parse(beginning);
            return malformed === undefined ? tree : { root: tree.root, malformed };
        }
        catch (error) {
            malformed ??= error instanceof Error ? error.message : String(error);
        }
    }
    return { root: (0,_data_node_js__WEBPACK_IMPORTED_MODULE_1__/* .growNode */ .WJ)(0, 0), malformed: malformed ?? 'no element' };
};
/** Every element of a name, however deep, in file order. */
const descendants = (node, key) => node.members.flatMap((member) => [
    ...(member.key === key ? [member.node] : []),
    ...descendants(member.node, key),
]);


/***/ }),

/***/ 24160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ readYamlTree)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/research/manifests/data-node.js
var data_node = __webpack_require__(35094);
;// CONCATENATED MODULE: ./build/research/manifests/expands-endlessly.js

/** No manifest stands for more nodes than that. */
const mostNodes = 1_000_000;
/** Whether aliases make a few lines stand for more than any reader could hold; nothing is expanded to know it. */
function expandsEndlessly(root) {
    const sizes = new Map();
    const measure = (node) => {
        if ((0,dist/* isAlias */.Vj)(node))
            return sizes.get(node.source) ?? 1;
        let size = 1;
        if ((0,dist/* isSeq */.oP)(node))
            for (const item of node.items)
                size += measure(item);
        if ((0,dist.isMap)(node))
            for (const { key, value } of node.items)
                size += measure(key) + measure(value);
        if (((0,dist/* isSeq */.oP)(node) || (0,dist.isMap)(node)) && node.anchor !== undefined)
            sizes.set(node.anchor, size);
        return size;
    };
    return measure(root) > mostNodes;
}

;// CONCATENATED MODULE: ./build/research/manifests/read-yaml-tree.js



/** The parser needs quadratic time for many faults and for a line of many quotation marks; no manifest is like that. */
const longestLine = 2000;
const mostLines = 10_000;
/** A number keeps its spelling: 1.10 is not 1.1. */
const spellingOf = (node) => typeof node.value === 'string' ? node.value : node.source;
const readList = (node, level) => node.items.map((item, index) => {
    const child = readNode(item, level);
    return { key: String(index), start: child.start, end: child.end, node: child };
});
const readMap = (node, level) => node.items.flatMap(({ key, value }) => {
    const { text, start, end } = readNode(key, level);
    return text === undefined ? [] : [{ key: text, start, end, node: readNode(value, level) }];
});
/** Aliases stay unresolved: a manifest needs none, and a few lines of them can stand for gigabytes. */
const readNode = (node, level = 0) => {
    if (node === null)
        return (0,data_node/* growNode */.WJ)(0, 0);
    const found = (0,data_node/* growNode */.WJ)(node.range[0], node.range[1]);
    if ((0,dist/* isAlias */.Vj)(node) || level > data_node/* deepestLevel */.pg)
        return found;
    if ((0,dist.isScalar)(node))
        return { ...found, text: spellingOf(node) };
    if ((0,dist/* isSeq */.oP)(node))
        return { ...found, members: readList(node, level + 1) };
    return { ...found, members: readMap(node, level + 1) };
};
const isTooLarge = (text) => {
    const lines = text.split('\n');
    return lines.length > mostLines || lines.some((line) => line.length > longestLine);
};
/** A file of many documents is walked as one map; the first document decides what the file is. */
const rootOf = (documents) => {
    const [first, ...others] = documents.map(({ contents }) => readNode(contents));
    if (first === undefined)
        return (0,data_node/* growNode */.WJ)(0, 0);
    const members = [first, ...others].flatMap((root) => root.members);
    return others.length === 0 ? first : { ...first, end: others.at(-1)?.end ?? first.end, members };
};
/** Reads every document of a YAML text with the place of every key and value. */
const readYamlTree = (text) => {
    if (isTooLarge(text)) {
        const limits = `more than ${mostLines} lines or ${longestLine} characters in one`;
        return { root: (0,data_node/* growNode */.WJ)(0, 0), malformed: limits };
    }
    const parsed = (0,dist/* parseAllDocuments */.hR)(text, {
        logLevel: 'silent',
        // Pretty errors and the search for repeated keys need quadratic time.
        prettyErrors: false,
        uniqueKeys: false,
    });
    const documents = Array.isArray(parsed) ? parsed : [];
    const root = rootOf(documents);
    const [error] = documents.flatMap(({ errors }) => errors);
    if (error === undefined) {
        const isBomb = documents.some(({ contents }) => expandsEndlessly(contents));
        return isBomb
            ? { root, malformed: 'aliases that stand for more than a million nodes' }
            : { root };
    }
    const line = text.slice(0, error.pos[0]).split('\n').length;
    return { root, malformed: `${error.code.toLowerCase().replaceAll('_', ' ')} in line ${line}` };
};


/***/ }),

/***/ 5972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   HC: () => (/* binding */ isDeclaration),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   oD: () => (/* binding */ openSource)
/* harmony export */ });
/* harmony import */ var _spec_cut_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56519);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61003);


/** A line of a minified file is shown around the version only. */
const longestQuote = 300;
const quoteMargin = 60;
/** Name and version further apart than this many lines are not quoted together. */
const widestGap = 6;
/** Finds the line starts once, so that every later look-up is a binary search. */
const openSource = (file) => {
    const lineStarts = [0];
    for (let at = file.text.indexOf('\n'); at !== -1; at = file.text.indexOf('\n', at + 1)) {
        lineStarts.push(at + 1);
    }
    return { path: file.path, text: file.text, lineStarts };
};
/** The 1-based line that holds an offset. */
const lineAt = (source, offset) => {
    let low = 0;
    let high = source.lineStarts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((source.lineStarts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
};
const lineSpan = (source, line) => ({
    start: source.lineStarts[line - 1] ?? source.text.length,
    end: source.lineStarts[line] ?? source.text.length,
});
/** The words of a line; none of a long one, of which a part beside other lines would be no quote. */
const quoteWhole = (source, line) => {
    const { start, end } = lineSpan(source, line);
    return end - start > longestQuote ? '' : (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toCode */ .Xt)(source.text.slice(start, end));
};
const quoteLine = (source, line, around) => {
    const whole = lineSpan(source, line);
    if (whole.end - whole.start <= longestQuote)
        return quoteWhole(source, line);
    const centre = Math.min(Math.max(around.start, whole.start), whole.end);
    const start = Math.max(whole.start, centre - quoteMargin);
    const end = Math.min(whole.end, start + longestQuote, Math.max(around.end, centre) + quoteMargin);
    const found = { start: centre, end: Math.min(end, Math.max(around.end, centre)) };
    const cut = (0,_spec_cut_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .cutAround */ .se)(source.text, { start, end }, found);
    return (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toCode */ .Xt)(source.text.slice(cut.start, cut.end));
};
/**
 * Quotes the line of `value`, together with the lines up to its `name` when that is near.
 * Lines are joined by one space; a line of a minified file is cut around the value.
 */
const quote = (source, value, name = value) => {
    const valueLine = lineAt(source, value.start);
    const nameLine = lineAt(source, name.start);
    if (valueLine === nameLine) {
        const span = { start: Math.min(name.start, value.start), end: Math.max(name.end, value.end) };
        return { path: source.path, line: valueLine, quote: quoteLine(source, valueLine, span) };
    }
    const line = Math.min(valueLine, nameLine);
    const endLine = Math.max(valueLine, nameLine);
    const lines = [];
    for (let at = line; at <= endLine && endLine - line <= widestGap; at += 1) {
        lines.push(quoteWhole(source, at));
    }
    if (lines.length === 0 || lines.includes(''))
        return quote(source, value);
    return { path: source.path, line, endLine, quote: lines.join(' ') };
};
/** A longer line is no declaration that a person wrote; the unit is characters. */
const longestDeclaration = 1000;
/** Whether a line can declare something: not blank, and short enough for the patterns that read declarations. */
const isDeclaration = ({ text }) => text.length <= longestDeclaration && text.trim() !== '';
/** Every line of a source, in order. */
const linesOf = (source) => source.lineStarts.map((start, index) => {
    const next = source.lineStarts[index + 1];
    let end = next === undefined ? source.text.length : next - 1;
    if (end > start && source.text[end - 1] === '\r')
        end -= 1;
    return { start, end, text: source.text.slice(start, end) };
});


/***/ }),

/***/ 40014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ stateOwn),
/* harmony export */   Ed: () => (/* binding */ stateFile),
/* harmony export */   GQ: () => (/* binding */ platformKind),
/* harmony export */   _5: () => (/* binding */ stateEntry),
/* harmony export */   d8: () => (/* binding */ stateFiles),
/* harmony export */   t7: () => (/* binding */ stateCommand),
/* harmony export */   y5: () => (/* binding */ stateVersion)
/* harmony export */ });
/* harmony import */ var _lower_bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(460);
/* harmony import */ var _technology_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1836);
/* harmony import */ var _data_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35094);
/* harmony import */ var _to_file_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42951);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5972);





/** Names are short; anything longer is not one. The unit is characters, the limit is npm's. */
const longestName = 214;
const isName = (name) => name !== '' && name.length <= longestName;
/** What the file states, when it is not the version itself. */
const rangeOf = (stated, version) => {
    const range = (stated.statedAs ?? stated.range ?? '').replace(/\s+/gu, ' ').trim();
    return range === version || range === `v${version}` ? {} : { range };
};
/** The fact that a stated range gives: none when it has no lower bound, or when it names nothing. */
const stateVersion = (source, stated) => {
    const name = stated.name?.trim() ?? '';
    const version = (0,_lower_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerBound */ .y)(stated.range ?? '', stated.ecosystem);
    if (version === undefined || stated.value === undefined || !isName(name))
        return [];
    const { scope = 'runtime', strength = 'manifest', kind = (0,_technology_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .packageKind */ .Ji)(name) } = stated;
    const evidence = (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(source, stated.value, stated.nameSpan);
    return [
        { is: 'version', name, version, ...rangeOf(stated, version), kind, scope, strength, evidence },
    ];
};
/** A table states a version, or the tag of the repository that it names. */
const versionIn = (table) => {
    const [version, tag] = [(0,_data_node_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(table, 'version')?.node, (0,_data_node_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(table, 'tag')?.node];
    const isTag = tag?.text !== undefined && /^v?\d+\.\d/u.test(tag.text);
    return version ?? (isTag ? tag : undefined);
};
/** An entry `name = range`, or `name = { version = range }`, of a table. */
const stateEntry = (source, entry, options) => {
    if (entry === undefined)
        return [];
    const node = entry.node.text === undefined ? versionIn(entry.node) : entry.node;
    return stateVersion(source, {
        name: entry.key,
        ...options,
        range: node?.text,
        value: node,
        nameSpan: entry,
    });
};
/** The version of the package that a manifest describes, from its keys `name` and `version`. */
const stateOwn = (source, described, ecosystem) => {
    const name = (0,_data_node_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(described, 'name');
    const version = (0,_data_node_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(described, 'version')?.node;
    return stateVersion(source, {
        name: name?.node.text,
        range: version?.text,
        ecosystem,
        value: version,
        nameSpan: name,
        scope: 'own',
    });
};
/** The kind of something that is no package: a runtime, an engine, a tool, a platform. */
const platformKind = (name, otherwise = 'tool') => (0,_technology_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .technologyKind */ .DR)(name) ?? otherwise;
/** A file that a manifest names; none when the text is a folder, a glob or a URL. */
const stateFile = (source, stated) => {
    const path = (0,_to_file_path_js__WEBPACK_IMPORTED_MODULE_4__/* .toFilePath */ .d)(stated?.text ?? '');
    if (path === undefined || stated === undefined)
        return [];
    return [{ is: 'file', path, evidence: (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(source, stated) }];
};
/** Every file that a value names, however deep in its lists and maps. */
const stateFiles = (source, node) => {
    if (node === undefined || node.text !== undefined)
        return stateFile(source, node);
    return node.members.flatMap((member) => stateFiles(source, member.node));
};
const purposes = [
    [/(?:^|[:_-])(?:install|setup|bootstrap|deps)(?:[:_-]|$)/u, 'install'],
    [
        /(?:^|[:_-])(?:lint|format|fmt|typecheck|type-check|check|eslint|prettier|phpstan|cs)(?:[:_-]|$)/u,
        'lint',
    ],
    [/(?:^|[:_-])(?:test|tests|spec|e2e|coverage|unit|jest|vitest)(?:[:_-]|$)/u, 'test'],
    [/(?:^|[:_-])(?:build|compile|bundle|package|dist|pack|prepublish|tsc)(?:[:_-]|$)/u, 'build'],
    [/(?:^|[:_-])(?:start|dev|serve|server|watch|preview|run|develop)(?:[:_-]|$)/u, 'start'],
];
/** What a script is for, by the words of its name. */
const purposeOf = (scriptName) => purposes.find(([words]) => words.test(scriptName))?.[1] ?? 'other';
/** A script of a manifest, by the command that runs it. */
const stateCommand = (source, command, script) => ({
    is: 'command',
    purpose: purposeOf(script.key),
    command,
    evidence: (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(source, script),
});


/***/ }),

/***/ 2741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ isPythonRequirement),
/* harmony export */   Xq: () => (/* binding */ statePythonRequirement),
/* harmony export */   eH: () => (/* binding */ developmentWord)
/* harmony export */ });
/* harmony import */ var _captures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1834);
/* harmony import */ var _state_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40014);


/** Words of file and group names whose packages only developers need. */
const developmentWord = /(?:^|[^a-z])(?:dev|tests?|lint|docs?|typing|ci|development)(?![a-z])/iu;
/** PEP 508: a name, extras, then a version specifier with or without parentheses. */
const requirement = /^(?<name>[A-Za-z0-9][\w.-]*) ?(?:\[[^\]]*\])? ?\(? ?(?<range>[<>=!~^][^;#)]*|$)/u;
/** Runs of blanks become one, because the pattern allows a blank in many places. */
const normalise = (text) => text.replace(/\s+/gu, ' ').trim();
/** Whether a line is a requirement, with or without a version. */
const isPythonRequirement = (text) => requirement.test(normalise(text.replace(/[;#].*$/u, '')));
/** `kit @ git+https://…/kit.git@v1.4.2` and `git+https://…@v1.4.2#egg=kit`: the tag of a repository is its version. */
const taggedRequirement = /^(?:-e )?(?:(?<before>[A-Za-z0-9][\w.-]*) ?(?:\[[^\]]*\])? ?@ )?git\+[^\s@]+(?:@[^\s@/]+\/[^\s@]*)?@v?(?<range>\d+\.\d[\w.]*)(?:#(?:\S*&)?egg=(?<after>[A-Za-z0-9][\w.-]*))?/u;
/** An option such as `--hash`, a line's continuation or the next requirement may follow the specifier. */
function readSpecifier(text) {
    const clauses = text.split(/\s--|\\/u, 1).flatMap((stated) => stated.split(','));
    const end = clauses.findIndex((clause) => !/^\s?(?:[<>=!~^]|$)/u.test(clause));
    return clauses.slice(0, end === -1 ? clauses.length : end).join(',');
}
/** The fact that one requirement gives; a URL, a path or a bare name gives none. */
const statePythonRequirement = (source, text, at) => {
    const tagged = (0,_captures_js__WEBPACK_IMPORTED_MODULE_1__/* .capture */ .F)(taggedRequirement, normalise(text));
    const found = (0,_captures_js__WEBPACK_IMPORTED_MODULE_1__/* .capture */ .F)(requirement, normalise(text));
    const range = readSpecifier(found('range'));
    const { span: value, scope } = at;
    return (0,_state_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .stateVersion */ .y5)(source, {
        name: found('name') || tagged('before') || tagged('after'),
        range: range || tagged('range'),
        ecosystem: 'pypi',
        value,
        scope,
    });
};


/***/ }),

/***/ 95889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ stateRuntime)
/* harmony export */ });
/* harmony import */ var _captures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1834);
/* harmony import */ var _state_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40014);


/** `nodejs20.x`, `python3.12`, `java21`, `ruby3.3`, `go1.x`, `dotnet8`, `node20`; App Engine's `python312`. */
const runtimeShape = /^(?<name>nodejs|node|python|java|ruby|php|go|dotnet)(?<version>\d+(?:\.\d+)*)(?:\.x)?$/u;
const gluedParts = /^(?<major>3)(?<minor>\d{1,2})$/u;
/** `312` of Python is 3.12. */
const toVersion = (name, version) => name === 'python' ? version.replace(gluedParts, '$<major>.$<minor>') : version;
/** What a hosted function or an action runs on, as the platform spells it. */
const stateRuntime = (source, member) => {
    const found = (0,_captures_js__WEBPACK_IMPORTED_MODULE_1__/* .capture */ .F)(runtimeShape, member?.node.text ?? '');
    const name = found('name') === 'nodejs' ? 'node' : found('name');
    return (0,_state_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .stateVersion */ .y5)(source, {
        name,
        range: toVersion(name, found('version')),
        statedAs: member?.node.text,
        ecosystem: 'npm',
        value: member?.node,
        nameSpan: member,
        kind: (0,_state_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .platformKind */ .GQ)(name, 'runtime'),
    });
};


/***/ }),

/***/ 42951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ toFilePath)
/* harmony export */ });
const pathShape = /^[\p{L}\p{N}_@.+-]+(?:\/[\p{L}\p{N}_@.+-]+)*$/u;
const outsideOrInstalled = /(?:^|\/)(?:\.{1,2}|node_modules|vendor)(?:\/|$)/u;
const fileWithoutEnding = /(?:^|\/)(?:Dockerfile|Makefile|Gemfile|Rakefile|LICENSE|Procfile|Justfile)$/u;
const fileEnding = /[^/.]\.[A-Za-z][A-Za-z0-9]{0,9}$/u;
const longestPath = 200;
/** A stated path as a file of the project; `undefined` for folders, globs, URLs and paths that leave the project. */
const toFilePath = (stated) => {
    if (stated.length > longestPath)
        return undefined;
    const path = stated.replace(/^(?:\.\/)+/u, '').replace(/^\/(?=[^/])/u, '');
    if (!pathShape.test(path) || outsideOrInstalled.test(path))
        return undefined;
    return fileEnding.test(path) || fileWithoutEnding.test(path) ? path : undefined;
};


/***/ })

};
;