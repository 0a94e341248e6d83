//! The schemas and resource types of the service.

use super::shape::{ScimAttribute, ScimKind, many, one, text};
use ScimKind::{Bool, Complex, Reference, Time};

/// A resource type.
#[derive(Debug)]
pub(super) struct ScimType {
    pub(super) name: &'static str,
    /// Below the address of the service.
    pub(super) endpoint: &'static str,
    /// Where its resources are kept.
    pub(super) table: &'static str,
    pub(super) schema: &'static ScimSchema,
    pub(super) extensions: &'static [&'static ScimSchema],
}

/// A schema.
#[derive(Debug)]
pub(super) struct ScimSchema {
    pub(super) id: &'static str,
    pub(super) name: &'static str,
    pub(super) attributes: &'static [ScimAttribute],
}

const VALUES: &[ScimAttribute] = &[text("value"), text("display"), text("type"), one("primary", Bool)];

const NAME: &[ScimAttribute] = &[
    text("formatted"),
    text("familyName"),
    text("givenName"),
    text("middleName"),
    text("honorificPrefix"),
    text("honorificSuffix"),
];

const ADDRESS: &[ScimAttribute] = &[
    text("formatted"),
    text("streetAddress"),
    text("locality"),
    text("region"),
    text("postalCode"),
    text("country"),
    text("type"),
    one("primary", Bool),
];

const MEMBERSHIP: &[ScimAttribute] =
    &[text("value").exact(), one("$ref", Reference), text("display"), text("type")];

/// Attributes that every resource has.
pub(super) const COMMON: &[ScimAttribute] = &[
    text("id").exact().read_only(),
    text("externalId").exact(),
    one(
        "meta",
        Complex(&[
            text("resourceType").exact(),
            one("created", Time),
            one("lastModified", Time),
            one("location", Reference),
            text("version").exact(),
        ]),
    )
    .read_only(),
];

pub(super) static USER: ScimSchema = ScimSchema {
    id: "urn:ietf:params:scim:schemas:core:2.0:User",
    name: "User",
    attributes: &[
        text("userName").required().unique(),
        one("name", Complex(NAME)),
        text("displayName"),
        text("nickName"),
        one("profileUrl", Reference),
        text("title"),
        text("userType"),
        text("preferredLanguage"),
        text("locale"),
        text("timezone"),
        one("active", Bool),
        text("password").hidden(),
        many("emails", VALUES),
        many("phoneNumbers", VALUES),
        many("ims", VALUES),
        many("photos", VALUES),
        many("addresses", ADDRESS),
        many("groups", MEMBERSHIP).read_only(),
        many("entitlements", VALUES),
        many("roles", VALUES),
    ],
};

pub(super) static ENTERPRISE: ScimSchema = ScimSchema {
    id: "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
    name: "EnterpriseUser",
    attributes: &[
        text("employeeNumber"),
        text("costCenter"),
        text("organization"),
        text("division"),
        text("department"),
        one(
            "manager",
            Complex(&[text("value").exact(), one("$ref", Reference), text("displayName").read_only()]),
        ),
    ],
};

pub(super) static GROUP: ScimSchema = ScimSchema {
    id: "urn:ietf:params:scim:schemas:core:2.0:Group",
    name: "Group",
    attributes: &[text("displayName").required(), many("members", MEMBERSHIP)],
};

pub(super) static DEVICE: ScimSchema = ScimSchema {
    id: "urn:example:params:scim:schemas:core:2.0:Device",
    name: "Device",
    attributes: &[
        text("displayName").required(),
        text("serialNumber").required().unique().exact(),
        one("active", Bool),
        one("owner", Complex(MEMBERSHIP)),
    ],
};

pub(super) static SCHEMAS: &[&ScimSchema] = &[&USER, &ENTERPRISE, &GROUP, &DEVICE];

pub(super) static TYPES: &[ScimType] = &[
    ScimType { name: "User", endpoint: "Users", table: "users", schema: &USER, extensions: &[&ENTERPRISE] },
    ScimType { name: "Group", endpoint: "Groups", table: "groups", schema: &GROUP, extensions: &[] },
    ScimType { name: "Device", endpoint: "Devices", table: "devices", schema: &DEVICE, extensions: &[] },
];

/// An attribute by its name in any letter case.
pub(super) fn find<'a>(attributes: &'a [ScimAttribute], name: &str) -> Option<&'a ScimAttribute> {
    attributes.iter().find(|known| known.name.eq_ignore_ascii_case(name))
}

impl ScimType {
    /// The attributes at the root of a resource.
    pub(super) fn root(&self) -> impl Iterator<Item = &'static ScimAttribute> + Clone {
        COMMON.iter().chain(self.schema.attributes)
    }

    /// The extension of a name.
    pub(super) fn extension(&self, id: &str) -> Option<&'static ScimSchema> {
        self.extensions.iter().copied().find(|known| known.id.eq_ignore_ascii_case(id))
    }

    /// Where a dotted name stands, and what it is: the members on the way, spelt as the schema has them.
    pub(super) fn locate(&self, name: &str) -> Option<(Vec<&'static str>, &'static ScimAttribute)> {
        let (front, rest) = match name.rsplit_once(':') {
            Some((urn, rest)) if urn.eq_ignore_ascii_case(self.schema.id) => (None, rest),
            Some((urn, rest)) => (Some(self.extension(urn)?), rest),
            None => (None, name),
        };
        let (first, sub) = rest.split_once('.').map_or((rest, None), |(first, sub)| (first, Some(sub)));
        let attribute = match front {
            Some(schema) => find(schema.attributes, first)?,
            None => self.root().find(|known| known.name.eq_ignore_ascii_case(first))?,
        };
        let mut way: Vec<&'static str> = front.iter().map(|schema| schema.id).collect();
        way.push(attribute.name);
        let Some(sub) = sub else { return Some((way, attribute)) };
        let Complex(parts) = attribute.kind else { return None };
        let part = find(parts, sub)?;
        way.push(part.name);
        Some((way, part))
    }
}
