// Prints as JSON how the type declarations of a package declare what is asked for, as Pulumi's code generator spells it.
// Arguments: the TypeScript compiler's library, the package's folder. Input: { file: [qualified name, ...] }.
// Output: { file: { qualified name: { member: { type, optional } } } }, without what is not declared.
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
    const options = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
    visit(ts.createSourceFile(file, text, options, /* setParentNodes */ true).statements, "");
    return found;
}

const answer = {};
for (const [file, names] of Object.entries(JSON.parse(fs.readFileSync(0, "utf8")))) {
    const declarations = fs.existsSync(path.join(folder, file)) ? declarationsOf(file, names) : {};
    answer[file] = Object.fromEntries(names.filter((name) => declarations[name]).map((name) => [name, declarations[name]()]));
}
process.stdout.write(JSON.stringify(answer));
