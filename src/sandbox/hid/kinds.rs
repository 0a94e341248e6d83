//! The kinds of resources: where each stands, and what it is called.

/// The one tenant there is.
pub(super) const TENANT: &str = "t1demo00";

/// What tells the resources of one kind.
#[derive(Debug)]
pub(super) struct HidResourceKind {
    /// Below the version, without slashes at the ends.
    pub(super) path: &'static str,
    pub(super) table: &'static str,
    pub(super) schema: &'static str,
    /// The resource type that it names.
    pub(super) resource: &'static str,
    /// Whether it stands below `/configuration` rather than `/scim`.
    pub(super) configuration: bool,
}

impl HidResourceKind {
    const fn new(
        path: &'static str,
        table: &'static str,
        schema: &'static str,
        resource: &'static str,
    ) -> Self {
        HidResourceKind { path, table, schema, resource, configuration: false }
    }

    const fn configured(
        path: &'static str,
        table: &'static str,
        schema: &'static str,
        resource: &'static str,
    ) -> Self {
        HidResourceKind { configuration: true, ..HidResourceKind::new(path, table, schema, resource) }
    }
}

pub(super) const USER_ATTRIBUTE: &str = "urn:hid:scim:api:idp:2.0:UserAttribute";
pub(super) const USER_DEVICE: &str = "urn:hid:scim:api:idp:2.0:UserDevice";
pub(super) const USER_AUTHENTICATOR: &str = "urn:hid:scim:api:idp:2.0:UserAuthenticator";
pub(super) const GROUP_PARENT: &str = "urn:hid:scim:api:idp:2.0:GroupParent";
pub(super) const PASSWORD: &str = "urn:hid:scim:api:idp:2.0:Password";
pub(super) const ACTION: &str = "urn:hid:scim:api:idp:2.0:Action";

pub(super) static CREDENTIAL: HidResourceKind =
    HidResourceKind::new("Credential", "credentials", "urn:hid:scim:api:idp:2.0:Credential", "Credential");
pub(super) static USER: HidResourceKind =
    HidResourceKind::new("Users", "users", "urn:ietf:params:scim:schemas:core:2.0:User", "User");
pub(super) static GROUP: HidResourceKind =
    HidResourceKind::new("Groups", "groups", "urn:ietf:params:scim:schemas:core:2.0:Group", "Group");
pub(super) static ROLE: HidResourceKind =
    HidResourceKind::new("Roles", "roles", "urn:hid:scim:api:idp:2.0:Role", "Role");
pub(super) static DEVICE: HidResourceKind =
    HidResourceKind::new("Device", "devices", "urn:hid:scim:api:idp:2.0:Device", "Device");
pub(super) static AUTHENTICATOR: HidResourceKind = HidResourceKind::new(
    "Authenticator",
    "authenticators",
    "urn:hid:scim:api:idp:2.0:Authenticator",
    "Authenticator",
);
pub(super) static AUDIT: HidResourceKind =
    HidResourceKind::new("AuditRecords", "audits", "urn:hid:scim:api:idp:2.0:AuditRecords", "AuditRecord");
pub(super) static POLICY: HidResourceKind = HidResourceKind::configured(
    "Policy/Authenticator",
    "policies",
    "urn:hid:scim:api:idp:2.0:policy:Authenticator",
    "AuthenticatorPolicy",
);
pub(super) static DEVICE_TYPE: HidResourceKind = HidResourceKind::configured(
    "Device/Type",
    "device_types",
    "urn:hid:scim:api:idp:2.0:device:Type",
    "DeviceType",
);
pub(super) static CREDENTIAL_TYPE: HidResourceKind = HidResourceKind::configured(
    "Credential/Type",
    "credential_types",
    "urn:hid:scim:api:idp:2.0:credential:Type",
    "CredentialType",
);
pub(super) static ATTRIBUTE_TYPE: HidResourceKind = HidResourceKind::configured(
    "User/AttributeType",
    "attribute_types",
    "urn:hid:scim:api:idp:2.0:userattribute:Type",
    "UserAttributeType",
);
