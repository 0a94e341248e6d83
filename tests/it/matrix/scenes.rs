//! What is done in the cells: for each platform a read, a long list, and a write of each sort; 60 rows that are
//! made and 60 that are changed; signing in.

/// What a line does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Deed {
    /// Shows one thing that exists.
    Read,
    /// Shows many.
    List,
    /// Changes something.
    Write,
    /// Signs in.
    SignIn,
}

/// One line.
#[derive(Debug)]
pub(super) struct Scene {
    /// Its name in the reports.
    pub(super) name: &'static str,
    /// What it does.
    pub(super) deed: Deed,
    /// What is typed.
    pub(super) line: &'static str,
    /// Whether what it names is there before.
    pub(super) exists: bool,
}

const fn scene(name: &'static str, deed: Deed, line: &'static str) -> Scene {
    Scene { name, deed, line, exists: true }
}

/// A line that makes something.
const fn new(name: &'static str, line: &'static str) -> Scene {
    Scene { name, deed: Deed::Write, line, exists: false }
}

/// What a platform does in the matrix.
#[derive(Debug)]
pub(super) struct Play {
    /// The platform.
    pub(super) platform: &'static str,
    /// Single lines.
    pub(super) scenes: &'static [Scene],
    /// Members that are null or missing in some cells: identity, a plain value, a list.
    pub(super) members: &'static [&'static str],
    /// Makes 60 things: the command, and the columns with `#` for the number of the row.
    pub(super) creates: Rows,
    /// Changes those.
    pub(super) edits: Rows,
}

/// A run over 60 rows.
#[derive(Debug)]
pub(super) struct Rows {
    /// The name in the reports.
    pub(super) name: &'static str,
    /// The command with its flags.
    pub(super) line: &'static str,
    /// Names of the columns.
    pub(super) columns: &'static str,
    /// The cells of a row.
    pub(super) cells: &'static str,
    /// The text that tells in the platform's state that a row was done.
    pub(super) mark: &'static str,
}

/// What is typed unseen.
pub(super) const INPUT: &str = "Str0ng-not-a-secret-typed\n";

const CREATES: Rows = Rows {
    name: "bulk-create",
    line: "users create",
    columns: "username,email",
    cells: "bulk-#,bulk-#@example.test",
    mark: "bulk-#",
};

const EDITS: Rows = Rows {
    name: "bulk-edit",
    line: "users update --yes",
    columns: "user,email",
    cells: "bulk-#,mark-#@example.test",
    mark: "mark-#@example.test",
};

use Deed::{List, Read, SignIn, Write};

const LOGIN: Scene = scene("sign-in", SignIn, "auth login");

/// Every platform's part.
pub(super) static PLAYS: &[Play] = &[
    Play {
        platform: "protegrity",
        scenes: &[
            scene("get", Read, "users get maria.garcia"),
            scene("list", List, "users list --page-size 4"),
            new("create", "users create --username nova --email nova@example.test"),
            scene("edit", Write, "users update maria.garcia --last-name Lopez --yes"),
            scene("delete", Write, "users delete maria.garcia2 --yes"),
            scene("secret", Write, "users password set maria.garcia --password-stdin"),
            scene("member", Write, "groups members add auditors --user maria.garcia2 --yes"),
            LOGIN,
        ],
        members: &["id", "username", "email", "roles", "groups"],
        creates: CREATES,
        edits: EDITS,
    },
    Play {
        platform: "secureauth",
        scenes: &[
            scene("get", Read, "users get jdoe"),
            scene("list", List, "users factors list jdoe"),
            new("create", "users create --username nadia --email nadia@example.test --password-stdin"),
            scene("edit", Write, "users update jdoe --last-name Roe --yes"),
            scene("delete", Write, "users delete kmartin --yes"),
            scene("secret", Write, "users password set jdoe --password-stdin"),
            scene("member", Write, "users groups add jdoe --group admins --yes"),
            LOGIN,
        ],
        members: &["userId", "status", "email1", "factors"],
        creates: Rows {
            columns: "username,email,password",
            cells: "bulk-#,bulk-#@example.test,Str0ng-not-a-secret-#",
            ..CREATES
        },
        edits: EDITS,
    },
    Play {
        platform: "u4ids",
        scenes: &[
            scene("get", Read, "clients get web"),
            scene("list", List, "clients list"),
            new("create", "clients create --client-id shop --name Shop"),
            scene("edit", Write, "clients update web --enabled false --yes"),
            scene("delete", Write, "clients delete old-portal --yes"),
            scene("secret", Write, "clients secrets add web"),
            scene("member", Write, "clients update web --add redirectUris=https://app.example.test/cb --yes"),
            LOGIN,
        ],
        members: &["clientId", "clientName", "redirectUris"],
        creates: Rows {
            line: "clients create",
            columns: "client-id,name",
            cells: "bulk-#,Bulk #",
            ..CREATES
        },
        edits: Rows {
            line: "clients update --yes",
            columns: "client,name",
            cells: "bulk-#,mark-#",
            mark: "mark-#",
            ..EDITS
        },
    },
    Play {
        platform: "hid",
        scenes: &[
            scene("get", Read, "users get jdoe"),
            scene("list", List, "users list --page-size 4"),
            new("create", "users create --username nova"),
            scene("edit", Write, "users update jdoe --email jane@example.test --yes"),
            scene("delete", Write, "users delete jdoe --yes"),
            new("device", "devices create --type DT_OATH --external-id SN-100001"),
            scene("state", Write, "users disable jdoe --yes"),
            LOGIN,
        ],
        members: &["id", "userName", "emails", "groups"],
        creates: CREATES,
        edits: EDITS,
    },
    Play {
        platform: "entrust",
        scenes: &[
            scene("get", Read, "users get ann.example"),
            scene("list", List, "users list --page-size 4"),
            new("create", "users create --username nova --first-name Nova --email nova@example.test"),
            scene("edit", Write, "users update ann.example --mobile +4930123456 --yes"),
            scene("delete", Write, "users delete ann.example --yes"),
            scene("secret", Write, "clients secrets rotate my-admin-app --confirm my-admin-app"),
            scene("code", Write, "authenticators temp-access-codes create ann.example"),
            scene("member", Write, "users groups add ann.example --group operations --yes"),
            LOGIN,
        ],
        members: &["id", "userId", "email", "groups", "name"],
        creates: CREATES,
        edits: EDITS,
    },
    Play {
        platform: "scim",
        scenes: &[
            scene("get", Read, "users get ann"),
            scene("list", List, "users list --page-size 4"),
            new("create", "users create --username nova --email nova@example.test"),
            scene("edit", Write, "users update ann --title Head --yes"),
            scene("delete", Write, "users delete ann --yes"),
            scene("state", Write, "users disable ann --yes"),
            scene("member", Write, "groups members add Auditors --user ann --yes"),
            LOGIN,
        ],
        members: &["id", "userName", "emails", "active"],
        creates: CREATES,
        edits: EDITS,
    },
];
