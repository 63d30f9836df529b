// Writes, as JSON, the schemas of GKE kinds: `node gke.cjs cloud.google.com/v1/BackendConfig …`.
//
// The package carries no schema: it has TypeScript declarations (field names, enums, what is required) and compiled
// validators (which tell an integer from a number). Each number is therefore put to the validator as 0.5: a complaint
// about its type says that the field is an integer.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const ts = require("typescript");

const root = path.dirname(require.resolve("@kubernetes-models/gke"));

function pascal(text) {
  return text.split(/[./]/).map((part) => part[0].toUpperCase() + part.slice(1)).join("");
}

/** The schema of a declared type; `numbers` collects the schemas of its numbers with a sample that reaches them. */
function schemaOf(node, numbers, sample) {
  switch (node.kind) {
    case ts.SyntaxKind.StringKeyword:
      return { type: "string" };
    case ts.SyntaxKind.BooleanKeyword:
      return { type: "boolean" };
    case ts.SyntaxKind.NumberKeyword: {
      const schema = { type: "number" };
      numbers.push({ schema, document: sample(0.5) });
      return schema;
    }
    case ts.SyntaxKind.UnionType:
      return { type: "string", enum: node.types.map((type) => type.literal.text).sort() };
    case ts.SyntaxKind.TypeLiteral:
      return objectOf(node.members, numbers, sample);
    case ts.SyntaxKind.TypeReference:
      if (node.typeName.text === "Array") {
        return { type: "array", items: schemaOf(node.typeArguments[0], numbers, (value) => sample([value])) };
      }
  }
  throw new Error(`no rule for ${node.getText()}`);
}

function objectOf(members, numbers, sample) {
  const schema = { type: "object", properties: {} };
  const required = members.filter((member) => !member.questionToken).map((member) => member.name.text);
  for (const member of members) {
    const name = member.name.text;
    schema.properties[name] = schemaOf(member.type, numbers, (value) => sample({ [name]: value }));
  }
  return required.length > 0 ? { ...schema, required: required.sort() } : schema;
}

function kindSchema(id) {
  const file = path.join(root, `${id}.d.ts`);
  const source = ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const declaration = source.statements.find(ts.isInterfaceDeclaration);
  const spec = declaration.members.find((member) => member.name.text === "spec");
  const numbers = [];
  const schema = schemaOf(spec.type, numbers, (value) => ({ spec: value }));
  const { validate } = require(path.join(root, "_schemas", pascal(id)));
  for (const number of numbers) {
    validate(number.document);
    if ((validate.errors ?? []).some((error) => error.keyword === "type" && error.params.type === "integer")) {
      number.schema.type = "integer";
    }
  }
  return { type: "object", properties: { spec: schema }, ...(spec.questionToken ? {} : { required: ["spec"] }) };
}

const kinds = process.argv.slice(2);
process.stdout.write(JSON.stringify(Object.fromEntries(kinds.map((id) => [id, kindSchema(id)]))));
