//! What a service can do: by the profile, by its own description, which is read once a run, and by its refusals.

use super::profile::chosen;
use crate::fault::{Fault, Kind};
use crate::json;
use crate::session::Session;
use serde_json::Value;
use std::sync::Arc;

/// Noted once a service refused a PATCH.
const NO_PATCH: &str = "this service has no PATCH";

/// Noted once a service refused a filter.
const NO_FILTER: &str = "this service has no filters";

/// A page of the service's description of itself.
fn described(session: &Session, below: &str) -> Option<Arc<Value>> {
    if chosen(session, "discovery") == "off" {
        return None;
    }
    session.described(below, &|fault| {
        session.notice(&format!(
            "the service does not describe itself at {below} ({}); the standard is assumed, and --setting discovery=off \
             does not ask",
            fault.detail().message
        ));
    })
}

/// What the service says that it can do.
fn provider(session: &Session) -> Option<Arc<Value>> {
    described(session, "/ServiceProviderConfig")
}

/// What the service says of a feature; nothing where it says nothing.
fn supports(session: &Session, feature: &str) -> Option<bool> {
    let config = provider(session)?;
    match json::at(&config, &format!("/{feature}/supported")) {
        Value::Bool(told) => Some(*told),
        Value::String(text) => Some(text.eq_ignore_ascii_case("true")),
        _ => None,
    }
}

/// A number of the service's description.
fn number(session: &Session, pointer: &str) -> Option<u64> {
    let config = provider(session)?;
    json::text_at(&config, pointer).and_then(|text| text.trim().parse().ok())
}

/// Whether parts of resources can be changed.
pub(super) fn patches(session: &Session) -> bool {
    chosen(session, "patch") != "off" && !session.is_so(NO_PATCH) && supports(session, "patch") != Some(false)
}

/// Whether a PATCH was refused because the service has none; from then on it has none.
pub(super) fn lacks_patches(session: &Session, fault: &Fault) -> bool {
    let lacks = matches!(fault.detail().http_status, Some(405 | 501)) && fault.detail().doubt.is_none();
    if lacks && session.is_first(NO_PATCH) {
        session.warn("the service has no PATCH; the whole resource is sent by PUT, and --setting patch=off says so beforehand");
    }
    lacks
}

/// Whether filters are sent.
pub(super) fn filters(session: &Session) -> bool {
    chosen(session, "filter") != "off"
        && !session.is_so(NO_FILTER)
        && supports(session, "filter") != Some(false)
}

/// Whether the service refused a filter before, which was told.
pub(super) fn refused_filters(session: &Session) -> bool {
    session.is_so(NO_FILTER)
}

/// Whether a filter was refused because the service cannot do it; from then on none is sent.
pub(super) fn lacks_filters(session: &Session, fault: &Fault) -> bool {
    let code = fault.detail().platform_code.as_deref().unwrap_or_default();
    let lacks = matches!(fault.detail().http_status, Some(501))
        || fault.kind() == Kind::Rejected && code.contains("invalidFilter");
    if lacks {
        note_no_filters(session);
    }
    lacks
}

/// Notes that filters are not obeyed: from then on none is sent.
pub(super) fn note_no_filters(session: &Session) {
    session.is_first(NO_FILTER);
}

/// Whether `--order-by` is sent.
pub(super) fn sorts(session: &Session) -> bool {
    chosen(session, "sort") != "off" && supports(session, "sort") != Some(false)
}

/// Whether a change says which version it is about.
pub(super) fn guards(session: &Session) -> bool {
    chosen(session, "etag") != "off" && supports(session, "etag") != Some(false)
}

/// Whether pages are asked for by cursor (RFC 9865).
pub(super) fn has_cursors(session: &Session) -> bool {
    match chosen(session, "paging") {
        "cursor" => true,
        "index" => false,
        _ => provider(session).is_some_and(|config| {
            let told = json::at(&config, "/pagination");
            let method = told["defaultPaginationMethod"].as_str().unwrap_or_default();
            told["cursor"] == true && (method == "cursor" || told["index"] == false)
        }),
    }
}

/// Rows of a page: what was asked for, unless the profile says another number than the usual one, and no more than the
/// service gives.
pub(super) fn page(session: &Session, asked: u32) -> u32 {
    let own = chosen(session, "page_size").parse().ok().filter(|_| asked == session.platform.page_size.0);
    let size: u32 = own.unwrap_or(asked);
    let most = ["/filter/maxResults", "/pagination/maxPageSize"].iter().filter_map(|at| number(session, at));
    let most = most.filter(|most| *most > 0).min().and_then(|most| u32::try_from(most).ok());
    most.map_or(size, |most| size.min(most))
}

/// How many rows a call for many may carry; none where there is no such call.
pub(super) fn bulk(session: &Session) -> usize {
    if chosen(session, "bulk") == "off" || supports(session, "bulk") != Some(true) {
        return 0;
    }
    let rows = number(session, "/bulk/maxOperations").unwrap_or(1);
    usize::try_from(rows).unwrap_or(usize::MAX)
}

/// How many bytes a call for many may have; nothing where the service does not say so.
pub(super) fn bulk_bytes(session: &Session) -> Option<usize> {
    let bytes = number(session, "/bulk/maxPayloadSize").filter(|bytes| *bytes > 0)?;
    usize::try_from(bytes).ok()
}

/// The resource types that the service describes.
pub(super) fn types(session: &Session) -> Vec<Value> {
    listed(session, "/ResourceTypes")
}

/// The names of the attributes that the service describes, and of their parts behind a dot, in small letters; none where it
/// describes none.
pub(super) fn attributes(session: &Session) -> Vec<String> {
    let named = |one: &Value| one["name"].as_str().map(str::to_lowercase);
    let mut names: Vec<String> = Vec::new();
    for schema in listed(session, "/Schemas") {
        for attribute in schema["attributes"].as_array().into_iter().flatten() {
            let Some(name) = named(attribute) else { continue };
            let parts = attribute["subAttributes"].as_array().into_iter().flatten().filter_map(named);
            names.extend(parts.map(|part| format!("{name}.{part}")));
            names.push(name);
        }
    }
    names
}

/// The names of the attributes, in small letters, that services show only where they are asked for, or never.
pub(super) fn on_request(session: &Session) -> Vec<String> {
    // Many services leave these out without saying so.
    let mut names: Vec<String> = ["members", "groups", "password"].map(str::to_owned).to_vec();
    for schema in listed(session, "/Schemas") {
        let attributes = schema["attributes"].as_array().into_iter().flatten();
        let rare = attributes.filter(|one| {
            one["returned"]
                .as_str()
                .is_some_and(|told| ["request", "never"].iter().any(|rare| told.eq_ignore_ascii_case(rare)))
        });
        names.extend(rare.filter_map(|one| Some(one["name"].as_str()?.to_lowercase())));
    }
    names
}

/// An attribute that a service may not show where a resource is read.
pub(super) struct RareAttribute {
    /// As a query names it.
    pub(super) name: String,
    /// Where it stands in a resource.
    pub(super) pointer: String,
    /// Whether it is not shown even where it is asked for.
    pub(super) is_never: bool,
    /// Whether the service says nothing of that.
    pub(super) is_unsaid: bool,
}

impl RareAttribute {
    /// The members of a group, which services leave out without saying so.
    pub(super) fn members() -> Self {
        let (name, pointer) = ("members".to_owned(), "/members".to_owned());
        RareAttribute { name, pointer, is_never: false, is_unsaid: true }
    }
}

/// The attributes of the resources of an endpoint that can be written and are not shown, or not by themselves.
pub(super) fn rare(session: &Session, endpoint: &str) -> Vec<RareAttribute> {
    let schemas = listed(session, "/Schemas");
    let mut rare = Vec::new();
    for (schema, is_own) in schemas_of(session, endpoint) {
        let found = schemas
            .iter()
            .filter(|one| one["id"].as_str().is_some_and(|id| id.eq_ignore_ascii_case(&schema)));
        for one in found.filter_map(|schema| schema["attributes"].as_array()).flatten() {
            let says = |member: &str, words: &[&str]| {
                one[member]
                    .as_str()
                    .is_some_and(|told| words.iter().any(|word| told.eq_ignore_ascii_case(word)))
            };
            let Some(name) = one["name"].as_str() else { continue };
            // Passwords, say: nobody expects to see them, and services keep them.
            let is_hidden = says("mutability", &["readOnly", "writeOnly"]) || name == "password";
            if is_hidden || !says("returned", &["request", "never"]) {
                continue;
            }
            let escaped = json::escaped(name);
            let (name, pointer) = match is_own {
                true => (name.to_owned(), format!("/{escaped}")),
                false => (format!("{schema}:{name}"), format!("/{}/{escaped}", json::escaped(&schema))),
            };
            let is_never = says("returned", &["never"]);
            rare.push(RareAttribute { name, pointer, is_never, is_unsaid: false });
        }
    }
    let members = RareAttribute::members();
    if endpoint == "Groups" && rare.iter().all(|one| one.pointer != members.pointer) {
        rare.push(members);
    }
    rare
}

/// Whether the service says of itself that groups show their members.
pub(super) fn says_members_are_shown(session: &Session) -> bool {
    attributes_of(session, "Groups").iter().any(|name| name == "members")
        && rare(session, "Groups").iter().all(|one| one.pointer != "/members" || one.is_unsaid)
}

/// The schema of the resources of an endpoint, and those of their extensions; the first is their own.
fn schemas_of(session: &Session, endpoint: &str) -> Vec<(String, bool)> {
    let types = types(session);
    let is_it =
        |one: &&Value| one["endpoint"].as_str().is_some_and(|path| path.trim_start_matches('/') == endpoint);
    let Some(found) = types.iter().find(is_it) else { return Vec::new() };
    let own = found["schema"].as_str().map(|schema| (schema.to_owned(), true));
    let extensions = found["schemaExtensions"].as_array().into_iter().flatten();
    let extensions = extensions.filter_map(|one| Some((one["schema"].as_str()?.to_owned(), false)));
    own.into_iter().chain(extensions).collect()
}

/// The names of the attributes of the resources of an endpoint, in small letters; none where it describes none.
pub(super) fn attributes_of(session: &Session, endpoint: &str) -> Vec<String> {
    names_of(session, endpoint).iter().map(|name| name.to_lowercase()).collect()
}

/// The same as the service spells them.
pub(super) fn names_of(session: &Session, endpoint: &str) -> Vec<String> {
    let (own, schemas) = (schemas_of(session, endpoint), listed(session, "/Schemas"));
    let is_own = |schema: &&Value| {
        own.iter().any(|(id, is_own)| {
            *is_own && schema["id"].as_str().is_some_and(|known| known.eq_ignore_ascii_case(id))
        })
    };
    let attributes =
        schemas.iter().filter(is_own).filter_map(|schema| schema["attributes"].as_array()).flatten();
    attributes.filter_map(|one| Some(one["name"].as_str()?.to_owned())).collect()
}

fn listed(session: &Session, below: &str) -> Vec<Value> {
    let Some(page) = described(session, below) else { return Vec::new() };
    let rows = ["Resources", "resources"].iter().find_map(|name| page[name].as_array());
    rows.cloned().unwrap_or_default()
}
