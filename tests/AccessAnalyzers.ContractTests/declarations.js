// Prints as JSON how the type declarations of a package declare what is asked for, as Pulumi's code generator spells it.
// Arguments: the TypeScript compiler's library, the package's folder. Input: { file: [qualified name, ...] }.
// Output: { file: { qualified name: { member: { type, optional, default } } } }, without what is not declared.
const fs = require("fs");
const path = require("path");
const [library, folder] = process.argv.slice(2);
const ts = require(library);

const isUndefined = (type) => type.kind === ts.SyntaxKind.UndefinedKeyword;
const alternatives = (type) => (ts.isUnionTypeNode(type) ? [...type.types] : [type]);
const isIndexed = (type) => ts.isTypeLiteralNode(type) && type.members.length === 1 && ts.isIndexSignatureDeclaration(type.members[0]);
const isWrapper = (type) => ts.isTypeReferenceNode(type) && ["pulumi.Input", "pulumi.Output"].includes(type.typeName.getText());

/** A type without what says that a value may be missing. */
function spell(type) {
    const present = alternatives(type).filter((alternative) => !isUndefined(alternative));
    if (present.length !== 1) return present.map(spell).join(" | ");
    const [only] = present;
    if (ts.isParenthesizedTypeNode(only)) return spell(only.type);
    if (ts.isArrayTypeNode(only)) {
        const element = spell(only.elementType);
        return element.includes(" | ") && !element.endsWith(">") ? `(${element})[]` : `${element}[]`;
    }
    if (isIndexed(only)) return `{[key: string]: ${spell(only.members[0].type)}}`;
    if (isWrapper(only)) return `${only.typeName.right.text}<${spell(only.typeArguments[0])}>`;
    const text = only.getText().replace(/\s+/g, " ");
    return text === "pulumi.ID" ? "string" : text.replace(/^pulumi\./, "");
}

/** Inputs may be missing where the member may, and outputs where their value may. */
const isOptional = (member) =>
    member.questionToken !== undefined ||
    alternatives(member.type).some(isUndefined) ||
    (isWrapper(member.type) && member.type.typeName.right.text === "Output" && alternatives(member.type.typeArguments[0]).some(isUndefined));

/** What a class is made with or looked up with. */
const isSignature = (member) => ts.isConstructorDeclaration(member) || (ts.isMethodDeclaration(member) && member.name.text === "get");
const parameter = ({ type, questionToken }) => spell(type) + (questionToken ? "?" : "");
const signature = (member) => [member.name?.text ?? "constructor", { type: `(${member.parameters.map(parameter).join(", ")})`, optional: false }];

const isMember = (member) =>
    (ts.isPropertySignature(member) || ts.isPropertyDeclaration(member)) &&
    !(ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Static | ts.ModifierFlags.Private));

const membersOf = (members) =>
    Object.fromEntries([
        ...members.filter(isMember).map((member) => [member.name.text, { type: spell(member.type), optional: isOptional(member) }]),
        ...members.filter(isSignature).map(signature),
    ]);

/** Only the namespaces that are asked for: some files have 48 MB. */
function excerptOf(text, names) {
    const namespaces = new Set(names.map((name) => name.slice(0, Math.max(0, name.indexOf(".")))));
    if (namespaces.has("")) return text;
    const excerpts = [...namespaces].map((namespace) => {
        const begin = text.indexOf(`export declare namespace ${namespace} {`);
        return begin < 0 ? "" : text.slice(begin, text.indexOf("\n}", begin) + 2);
    });
    return excerpts.join("\n");
}

const parse = (file, text) =>
    ts.createSourceFile(file, text, { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone }, /* setParentNodes */ true);

/** What an expression takes where something is missing: "x ?? 1", or what that is in older releases, "x !== null && x !== void 0 ? x : 1". */
function fallback(node) {
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) return node.right;
    return ts.isConditionalExpression(node) && node.condition.getText().endsWith(" !== void 0") ? node.whenFalse : undefined;
}

/** The members of a function's or class's inputs for which it has another value where a program leaves them out. */
function fallbacksIn(node, found = {}) {
    const value = fallback(node);
    const member = value && (ts.isPropertyAssignment(node.parent) ? node.parent.name : node.parent.left?.argumentExpression);
    if (member) found[member.text] = ts.isStringLiteral(value) ? JSON.stringify(value.text) : value.getText();
    node.forEachChild((child) => void fallbacksIn(child, found));
    return found;
}

/** The defaults of types: of their names in lower case, since the functions that give them are not called exactly as they are. */
function defaultsOf(file) {
    const found = {};
    const visit = (statements, prefix) => {
        for (const statement of statements) {
            const namespace = ts.isExpressionStatement(statement) && statement.expression.expression?.expression;
            if (namespace && ts.isFunctionExpression(namespace)) visit(namespace.body.statements, `${prefix}${namespace.parameters[0].name.text}.`);
            else if (ts.isFunctionDeclaration(statement)) found[(prefix + statement.name.text.replace(/ProvideDefaults$/, "")).toLowerCase()] = fallbacksIn(statement);
            else if (ts.isClassDeclaration(statement)) found[`${statement.name.text}Args`.toLowerCase()] = fallbacksIn(statement);
        }
    };
    visit(parse(file, fs.readFileSync(path.join(folder, file), "utf8")).statements, "");
    return found;
}

function declarationsOf(file, names) {
    const found = {};
    const visit = (statements, prefix) => {
        for (const statement of statements) {
            if (ts.isModuleDeclaration(statement)) visit(statement.body.statements, `${prefix}${statement.name.text}.`);
            else if (ts.isInterfaceDeclaration(statement) || ts.isClassDeclaration(statement)) found[prefix + statement.name.text] = () => membersOf(statement.members);
            else if (ts.isVariableStatement(statement)) {
                for (const variable of statement.declarationList.declarations) {
                    if (variable.type && ts.isTypeLiteralNode(variable.type)) found[prefix + variable.name.text] = () => membersOf(variable.type.members);
                }
            }
        }
    };
    const text = excerptOf(fs.readFileSync(path.join(folder, file), "utf8"), names);
    visit(parse(file, text).statements, "");
    return found;
}

const answer = {};
for (const [file, names] of Object.entries(JSON.parse(fs.readFileSync(0, "utf8")))) {
    const exists = (candidate) => fs.existsSync(path.join(folder, candidate));
    const code = file.replace(/\.d\.ts$/, ".js");
    const declarations = exists(file) ? declarationsOf(file, names) : {};
    const defaults = exists(code) ? defaultsOf(code) : {};
    const withDefaults = (name) =>
        Object.fromEntries(Object.entries(declarations[name]()).map(([member, declared]) => [member, { ...declared, default: defaults[name.toLowerCase()]?.[member] }]));
    answer[file] = Object.fromEntries(names.filter((name) => declarations[name]).map((name) => [name, withDefaults(name)]));
}
process.stdout.write(JSON.stringify(answer));
