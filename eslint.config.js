import { existsSync } from "node:fs";
import graphqlPlugin from "@graphql-eslint/eslint-plugin";
import { configs as regexp } from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

const graphqlRules = graphqlPlugin.configs["flat/schema-recommended"].rules;
const [, naming] = graphqlRules["@graphql-eslint/naming-convention"];

// What the measurement runs beside Dixit can only be judged where its own packages are: npm --prefix bench ci
const bench = new URL("bench/node_modules", import.meta.url);
const notInstalled = existsSync(bench) ? [] : ["bench/peers/**", "bench/load/fire.ts"];
// The clients beside ours need what their generators write as well: npm --prefix bench run generate
const generated = new URL("bench/client/generated", import.meta.url);
const notGenerated = existsSync(generated) ? [] : ["bench/client/{contenders,programs}/**"];

export default tseslint.config(
  { ignores: ["**/dist/**", "coverage/**", "**/generated/**", "data/**", ...notInstalled, ...notGenerated] },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, regexp["flat/recommended"]],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // Resolver and module classes are how type-graphql is used; they hold no state.
      "@typescript-eslint/no-extraneous-class": ["error", { allowWithDecorator: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Spreading a string gives its code points, which is what offsets are counted in here.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "regexp/no-super-linear-backtracking": "error",
      "regexp/no-super-linear-move": "error",
    },
  },
  {
    files: ["schema.graphql"],
    languageOptions: {
      parser: graphqlPlugin.parser,
      parserOptions: { graphQLConfig: { schema: "./schema.graphql" } },
    },
    plugins: { "@graphql-eslint": graphqlPlugin },
    rules: {
      ...graphqlRules,
      // The federation specification names its own types with a prefix and two underscores.
      "@graphql-eslint/naming-convention": [
        "error",
        { ...naming, types: { style: "PascalCase", ignorePattern: "^(?:federation|link)__" } },
      ],
      "@graphql-eslint/relay-connection-types": "error",
      "@graphql-eslint/relay-page-info": "error",
      "@graphql-eslint/relay-arguments": ["error", { includeBoth: false }],
      "@graphql-eslint/relay-edge-types": ["error", { shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
      "@graphql-eslint/strict-id-in-types": [
        "error",
        {
          exceptions: {
            types: [
              "Query",
              "Mutation",
              "Subscription",
              "PageInfo",
              // Values without an identity: parts of what holds them.
              "ArticleVersion",
              "Bucket",
              "Candidate",
              "Cue",
              "DecidedWords",
              "DecisionOutcome",
              "MergeCandidate",
              "Path",
              "PathStep",
              "ExternalId",
              "FactChange",
              "FactCheck",
              "QuoteContext",
              "SourcedGender",
              "SourcingProfile",
              "StatsRow",
              "DiffOp",
              "Wording",
              "QuoteMatch",
              "QuoteVerdict",
            ],
            suffixes: ["Span", "Event", "Connection", "Edge", "Payload", "Warning", "Error", "Result"],
          },
        },
      ],
      "@graphql-eslint/require-description": [
        "error",
        { types: true, FieldDefinition: true, EnumValueDefinition: true, InputValueDefinition: true, rootField: true },
      ],
    },
  },
);
