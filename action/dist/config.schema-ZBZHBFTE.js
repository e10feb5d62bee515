const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import "./chunk-BNZWS2YR.js";

// rules/schema/config.schema.json
var config_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://leakwarden.dev/schema/config.schema.json",
  title: "Leakwarden configuration",
  description: ".github/leakwarden.yml",
  type: ["object", "null"],
  additionalProperties: !1,
  properties: {
    extends: { type: "string", description: "Another configuration file, relative to this one; this one wins" },
    packs: { type: "array", items: { type: "string" }, description: "Packs that are on; all when absent", examples: [["secrets", "people", "fields", "files"]] },
    rules: {
      type: "object",
      description: "Overrides by rule id",
      additionalProperties: {
        type: "object",
        additionalProperties: !1,
        properties: {
          enabled: { type: "boolean" },
          severity: { $ref: "#/$defs/severity" },
          confidence: { type: "number", minimum: 0, maximum: 1 }
        }
      }
    },
    custom: { type: "array", items: { type: "object" }, description: "Own rules, in the format of a pack; their ids are custom/<id>" },
    allow: {
      description: "What is known and accepted",
      oneOf: [
        { $ref: "#/$defs/allowList" },
        {
          type: "object",
          additionalProperties: !1,
          properties: {
            foreign: { type: "boolean", default: !1, description: "Honour the inline comments of other scanners" },
            entries: { $ref: "#/$defs/allowList" }
          }
        }
      ]
    },
    organisation: {
      type: "object",
      additionalProperties: !1,
      properties: { domains: { type: "array", items: { type: "string" }, description: "Own e-mail domains: addresses there are staff" }, dictionary: { type: "string", minLength: 1, description: "Own customers, as `leakwarden dictionary build` made it; relative to this file" } }
    },
    people: {
      type: "object",
      additionalProperties: !1,
      description: "How severe a dataset is: the worst of its kinds of data, by the number of people, raised by who can read it",
      properties: {
        severity: {
          type: "object",
          additionalProperties: !1,
          description: "For each kind of data, the least number of people for each severity; 0: never. docs/people.md has the defaults",
          properties: {
            contact: { $ref: "#/$defs/people" },
            profile: { $ref: "#/$defs/people" },
            demographic: { $ref: "#/$defs/people" },
            online: { $ref: "#/$defs/people" },
            credentials: { $ref: "#/$defs/people" },
            financial: { $ref: "#/$defs/people" },
            identity: { $ref: "#/$defs/people" },
            health: { $ref: "#/$defs/people" },
            "special-category": { $ref: "#/$defs/people" }
          }
        },
        exposure: {
          type: "object",
          additionalProperties: !1,
          description: "Steps that the severity rises where everybody, the enterprise or the members can read the repository; the command line knows it from --exposure",
          properties: {
            public: { type: "integer", minimum: 0, maximum: 4, default: 1 },
            internal: { type: "integer", minimum: 0, maximum: 4, default: 0 },
            private: { type: "integer", minimum: 0, maximum: 4, default: 0 }
          }
        }
      }
    },
    enforce: {
      type: "object",
      additionalProperties: !1,
      description: "What blocks, and who may let it pass",
      properties: {
        mode: { enum: ["observe", "warn", "block"], default: "block", description: "observe and warn never fail. Written without `rollout` it holds at once" },
        rollout: {
          type: "object",
          additionalProperties: !1,
          description: "App only: a milder beginning",
          properties: {
            days: { type: "integer", minimum: 0, maximum: 365, default: 14, description: "Days after the App came to a repository; 0 for none" },
            mode: { enum: ["observe", "warn", "block"], default: "warn", description: "What holds in these days, if it is milder than `mode`" }
          }
        },
        severity: { $ref: "#/$defs/severity", default: "high", description: "Least severity that blocks; of this and --fail-on the stricter wins" },
        provenance: {
          type: "array",
          minItems: 1,
          items: { enum: ["real", "unknown", "staff", "public-contact", "test", "synthetic", "sample-database"] },
          default: ["real", "unknown"],
          description: "Whose data counts; others inform"
        },
        subjects: { type: "integer", minimum: 1, description: "A leak of at least so many people blocks whatever its severity" },
        require: { type: "boolean", default: !1, description: "App only: make the check required by a ruleset where it is not; needs the containment permission" },
        approvers: {
          type: "array",
          minItems: 1,
          items: { type: "string", pattern: "^(admin|maintain|write|@[A-Za-z0-9-]+(/[A-Za-z0-9_.-]+)?)$" },
          default: ["admin", "maintain"],
          description: "App only: who may accept a leak or grant a waiver: a right in the repository (admin, maintain, write), @login or @organisation/team"
        },
        self: { type: "boolean", default: !1, description: "App only: the author of a change may approve its leaks" },
        repositoriesMay: {
          type: "array",
          items: {
            enum: ["packs", "rules", "allow", "allow.foreign", "organisation.domains", "organisation.dictionary", "people", "enforce", "enforce.mode", "enforce.rollout", "enforce.severity", "enforce.provenance", "enforce.subjects", "enforce.require", "enforce.approvers", "enforce.self", "acceptNotCovered", "limits", "report", "retention"]
          },
          default: [],
          description: "In the organisation's configuration only: keys that a repository may make laxer. A repository may always be stricter"
        }
      }
    },
    acceptNotCovered: {
      type: "array",
      description: "Paths that may be not covered",
      items: {
        type: "object",
        required: ["path", "reason"],
        additionalProperties: !1,
        properties: { path: { type: "string" }, reason: { type: "string", minLength: 3 } }
      }
    },
    limits: {
      type: "object",
      additionalProperties: !1,
      properties: {
        documentSize: { $ref: "#/$defs/size", default: "4GB" },
        decodeDepth: { type: "integer", minimum: 0, maximum: 3, default: 3 },
        documentTime: { type: "integer", minimum: 100, default: 6e4, description: "Milliseconds; large documents get more" },
        findingsPerDocument: { type: "integer", minimum: 1, maximum: 1e5, default: 1e3 },
        portableSize: { $ref: "#/$defs/size", default: "500MB" },
        containerSize: { $ref: "#/$defs/size", default: "100MB", description: "Archives and files that have to be whole in memory to be opened (zip, PDF, SQLite), all levels of one document together" },
        containerDepth: { type: "integer", minimum: 0, maximum: 10, default: 5, description: "Levels of archives in archives" },
        containerParts: { type: "integer", minimum: 1, maximum: 1e7, default: 1e5, description: "Documents inside one document" },
        inflatedSize: { $ref: "#/$defs/size", default: "4GB", description: "What one document may inflate to, all levels together" },
        inflatedRatio: { type: "integer", minimum: 1, default: 200, description: "How many times its own size that may be, beyond the first 64 MB" },
        containerCells: { type: "integer", minimum: 1, default: 5e7, description: "Cells of all sheets and tables inside one document" }
      }
    },
    report: {
      type: "object",
      additionalProperties: !1,
      description: "App only: where leaks are reported and whom that reaches",
      properties: {
        repository: { type: "string", pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$", description: "owner/name of a private repository for all remediation issues; default: the repository of the leak, or a private place beside it" },
        assignees: { type: "array", maxItems: 10, items: { type: "string", pattern: "^[A-Za-z0-9-]+$" }, default: [], description: "Logins that every issue is assigned to" },
        team: { type: "string", pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$", description: "organisation/team that every issue mentions" },
        labels: { type: "array", maxItems: 20, items: { type: "string", minLength: 1, maxLength: 50 }, default: ["leakwarden"] },
        dueDays: { $ref: "#/$defs/days", default: { critical: 1, high: 7, medium: 30, low: 90 }, description: "Days until a leak has to be closed" },
        remindEveryDays: { $ref: "#/$defs/days", default: { critical: 1, high: 3, medium: 14, low: 30 }, description: "Days between reminders; 0 for none" },
        perDay: { type: "integer", minimum: 1, maximum: 1e3, default: 20, description: "Most issues that are opened in a day" }
      }
    },
    retention: {
      type: "object",
      additionalProperties: !1,
      description: "App only: how long things are remembered",
      properties: {
        days: { type: "integer", minimum: 1, maximum: 3650, default: 30, description: "Days after which what is known of a removed repository, and of handled deliveries, is forgotten; decisions stay" }
      }
    },
    settings: { type: "object", description: "Declared for a later version" },
    email: { type: "object", description: "Declared for a later version" },
    ai: { type: "object", description: "Declared for a later version" }
  },
  $defs: {
    severity: { enum: ["info", "low", "medium", "high", "critical"] },
    size: { oneOf: [{ type: "integer", minimum: 1 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$" }] },
    people: {
      type: "object",
      additionalProperties: !1,
      properties: {
        critical: { type: "integer", minimum: 0 },
        high: { type: "integer", minimum: 0 },
        medium: { type: "integer", minimum: 0 },
        low: { type: "integer", minimum: 0 }
      }
    },
    days: {
      type: "object",
      additionalProperties: !1,
      properties: {
        critical: { type: "integer", minimum: 0, maximum: 3650 },
        high: { type: "integer", minimum: 0, maximum: 3650 },
        medium: { type: "integer", minimum: 0, maximum: 3650 },
        low: { type: "integer", minimum: 0, maximum: 3650 }
      }
    },
    allowList: {
      type: "array",
      items: {
        type: "object",
        required: ["reason"],
        additionalProperties: !1,
        anyOf: [{ required: ["path"] }, { required: ["rule"] }, { required: ["fingerprint"] }, { required: ["domain"] }],
        properties: {
          path: { type: "string" },
          rule: { type: "string" },
          fingerprint: { type: "string" },
          domain: { type: "string" },
          reason: { type: "string", minLength: 3 },
          until: { type: "string", format: "date", description: "The last day on which it holds" }
        }
      }
    }
  }
};
export {
  config_schema_default as default
};
