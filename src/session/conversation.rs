//! One conversation: everything that it needs, what it comes to hold, and what is peculiar to the wire of its
//! platform. Each platform has one [`Dialect`].

use super::cancel::Cancel;
use super::described::SelfDescription;
use super::fetchers::{Fetchers, OpenLists, PageRequest};
use super::outcome::{Confirmation, SecretReceiver};
use super::recorder::{ActedCommand, NotedAct, Recorder};
use super::turns::RateLimiter;
use super::vault::{HeldToken, Token, Vault};
use crate::clock::Clock;
use crate::fault::{Fault, Kind};
use crate::http::retry::Limits;
use crate::http::trace::Listener;
use crate::http::{Call, Method, Reply, Transport};
use crate::secret::{Redactor, Secret};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::ThreadId;

/// What stands in the place of a profile's name in a run that has none.
pub const PROFILE_LESS: &str = "environment";

/// Everything that one conversation needs. Shared by threads.
pub struct Session<'a> {
    /// Name of the profile.
    pub profile: String,
    /// The platform.
    pub platform: &'a PlatformInfo,
    /// The address of the platform.
    pub address: String,
    /// The front of every path, its settings filled in, percent-encoded.
    pub prefix: String,
    /// The profile's settings that are no secret.
    pub settings: BTreeMap<String, String>,
    /// Carries calls.
    pub transport: &'a dyn Transport,
    /// Holds secrets and tokens.
    pub vault: &'a dyn Vault,
    /// Remembers writes.
    pub recorder: &'a dyn Recorder,
    /// Time.
    pub clock: &'a dyn Clock,
    /// Takes what is told on the side.
    pub listener: &'a dyn Listener,
    /// Knows the secrets of this run.
    pub redactor: &'a Redactor,
    /// Ends the run.
    pub cancel: &'a dyn Cancel,
    /// Hands a new secret over.
    pub handover: &'a dyn SecretReceiver,
    /// Limits on repeating.
    pub limits: Limits,
    /// The shortest time between two calls, in nanoseconds; none for no pacing.
    pub pace: Option<jiff::SignedDuration>,
    /// How many calls may be in progress at once; none for no limit.
    pub max_jobs: Option<usize>,
    /// Whether writes are planned instead of sent.
    pub dry_run: bool,
    /// What it comes to hold.
    pub(crate) state: SessionState,
}

impl Session<'_> {
    /// The settings that say, beside the address, which objects are meant.
    pub fn place(&self) -> Vec<(&str, &str)> {
        self.platform.place_in(&self.settings)
    }

    /// The profile, as `--profile` takes it; none where flags and environment say everything.
    pub fn named_profile(&self) -> Option<&str> {
        Some(self.profile.as_str()).filter(|name| *name != PROFILE_LESS)
    }

    /// By how many seconds the platform's clock is behind ours, as far as it told; below nought where it is ahead.
    pub fn lag(&self) -> i64 {
        self.state.lag.load(Ordering::Relaxed)
    }
}

/// What a session comes to hold while it lasts, for all its threads.
#[derive(Default)]
pub(crate) struct SessionState {
    /// The token in hand.
    pub(crate) token: Mutex<HeldToken>,
    /// What threads carry out.
    pub(super) acts: Mutex<HashMap<ThreadId, ActedCommand>>,
    /// What each thread carried out last.
    pub(super) ended_acts: Mutex<HashMap<ThreadId, NotedAct>>,
    /// Names that were looked up, by what was looked for.
    pub(crate) names: Mutex<HashMap<String, Lookup>>,
    /// The objects that were read to be changed.
    pub(crate) objects: Mutex<HashMap<String, Arc<Mutex<()>>>>,
    /// Reads beside a list that were made, and those that failed, each with what it was for.
    pub(super) beside: Mutex<BesideReads>,
    /// Pages of lists that came.
    pub(super) pages: AtomicU64,
    /// Lists of which rows may be missing, so far.
    pub(super) doubtful: AtomicUsize,
    /// The same by the thread that read them.
    pub(super) doubtful_by: Mutex<HashMap<ThreadId, usize>>,
    pub(super) turns: RateLimiter,
    /// What the service says of itself.
    pub(super) described: SelfDescription,
    /// Pages of lists to be fetched beside others.
    pub(super) fetchers: Fetchers<PageRequest>,
    /// Lists that are read.
    pub(super) lists: OpenLists,
    /// The command line that shows what a write came to.
    pub(super) look: Mutex<Option<String>>,
    /// Ids that the platform gave the latest writes.
    pub(super) answered: Mutex<VecDeque<String>>,
    /// What a dry run found that the real run will ask.
    pub(super) foretold: Mutex<Option<Confirmation>>,
    /// Whether anything was written since names were looked up again.
    pub(crate) written: AtomicBool,
    /// Whether any names that were looked up were forgotten.
    pub(super) forgot: AtomicBool,
    /// Whether calls are sent once only.
    pub(super) once: AtomicBool,
    /// By how many seconds the platform's clock was behind ours when it last told its time.
    pub(super) lag: AtomicI64,
    /// Whether half of a surrogate pair was told of.
    pub(super) halved: AtomicBool,
    /// Whether writes are planned for the moment.
    pub(super) plans: AtomicBool,
    /// Whether nobody waits for anything any more.
    pub(super) over: AtomicBool,
    /// Whether nothing may be sent at all.
    pub(super) closed: AtomicBool,
}

/// Reads beside a list.
#[derive(Default)]
pub(crate) struct BesideReads {
    pub(super) made: usize,
    pub(super) failed: Vec<(String, Fault)>,
}

/// What a look-up gave, once it was made; locked while it is made.
pub(crate) type Lookup = Arc<Mutex<Option<Arc<Vec<Named>>>>>;

/// A row of a list that can be named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub names: Vec<String>,
    /// Why rows may be missing, where it stands in their place.
    pub gap: Option<String>,
}

impl Named {
    /// A row.
    pub fn new(id: String, names: Vec<String>) -> Self {
        Named { id, names, gap: None }
    }

    /// What stands for rows that the list may not have shown.
    pub fn missing(why: String) -> Self {
        Named { id: String::new(), names: Vec::new(), gap: Some(why) }
    }
}

/// What an edit has to know of an object.
#[derive(Debug, Clone, Default)]
pub struct EditNeeds {
    /// Whether the whole object is sent, and removes what is not in it.
    pub whole: bool,
    /// The members at its root that are changed.
    pub changes: Vec<String>,
    /// Those of them to which something is only added, whatever is there.
    pub adds: Vec<String>,
    /// Lists at its root to which only these elements are added, or from which they are taken, by what names them.
    pub elements: Vec<(String, Vec<String>)>,
}

/// The part of a platform's description that sessions and tables share.
#[derive(Clone, Copy)]
pub struct PlatformInfo {
    /// The word for `--platform`, profiles and JSON.
    pub name: &'static str,
    /// What people call it.
    pub title: &'static str,
    /// The fixed front of every operation's path; `{name}` stands for a setting.
    pub prefix: &'static str,
    /// The settings that say, beside the address, which objects are meant.
    pub place: &'static [&'static str],
    /// The default of `--page-size`, and the most that the platform takes.
    pub page_size: (u32, u32),
    /// Names of JSON members whose values are secret, wherever they stand.
    pub secret_members: &'static [&'static str],
    /// What is peculiar to its wire.
    pub dialect: &'static dyn Dialect,
}

impl PlatformInfo {
    /// The settings that say, beside the address, which objects are meant, as they stand among others.
    pub fn place_in<'s>(&self, settings: &'s BTreeMap<String, String>) -> Vec<(&'s str, &'s str)> {
        let named = |(name, value): (&'s String, &'s String)| (name.as_str(), value.as_str());
        settings.iter().map(named).filter(|(name, _)| self.place.contains(name)).collect()
    }
}

/// What may be done after the platform refused a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeat {
    /// Nothing: the fault stands.
    No,
    /// Authorise again and send again: the platform did nothing.
    Again,
    /// Get a fresh token, then send again: the platform did nothing.
    Renewed,
}

/// A page of a list that was just read.
#[derive(Debug, Clone, Copy)]
pub struct Page<'a> {
    /// Its body.
    pub body: &'a [u8],
    /// The number of its rows.
    pub received: usize,
    /// How many rows further on the next page begins, where pages are asked for by the number of rows before them.
    pub step: u64,
}

/// What is peculiar to a platform's wire.
pub trait Dialect: Sync {
    /// Checks settings and secrets that can be wrong without the network.
    ///
    /// # Errors
    /// Configuration, naming the setting.
    fn check(&self, _session: &Session) -> Result<(), Fault> {
        Ok(())
    }

    /// Moves a call to where this account's settings want it, once, before it is planned or authorised.
    ///
    /// # Errors
    /// When the call cannot be put that way.
    fn route(&self, _session: &Session, _call: &mut Call) -> Result<(), Fault> {
        Ok(())
    }

    /// Attaches a token or signs. Called once for every attempt, on the bytes that will be sent.
    ///
    /// # Errors
    /// When no token can be had.
    fn authorize(&self, session: &Session, call: &mut Call) -> Result<(), Fault>;

    /// Verifies and judges a reply: a failure inside a 200 becomes a fault.
    ///
    /// # Errors
    /// What the platform said, as a fault.
    fn accept(&self, session: &Session, call: &Call, reply: Reply) -> Result<Reply, Fault>;

    /// Prepares the first page.
    fn first(&self, _session: &Session, _call: &mut Call, _size: u32) {}

    /// Fetches one page of a list.
    ///
    /// # Errors
    /// What the platform or the network said.
    fn fetch(&self, session: &Session, call: &Call) -> Result<Reply, Fault> {
        session.exchange(call)
    }

    /// Turns the call of one page into that of the next. False where this page proves that there is none: it has no
    /// cursor where pages have cursors, or no rows where rows are counted. A total is judged elsewhere.
    ///
    /// # Errors
    /// Unexpected: the page does not say what it must.
    fn advance(&self, _session: &Session, _call: &mut Call, _page: &Page) -> Result<bool, Fault> {
        Ok(false)
    }

    /// How many rows the whole list has, where pages of this platform say so.
    ///
    /// # Errors
    /// Unexpected: this page does not say it, or not as a number.
    fn total(&self, _body: &[u8]) -> Result<Option<u64>, Fault> {
        Ok(None)
    }

    /// The headers that authorise a call, for a command line that is shown and not sent: `$NAME` stands for what
    /// only the one who runs it has.
    fn shown_headers(&self, _session: &Session) -> Vec<(&'static str, &'static str)> {
        vec![("Authorization", "Bearer $TOKEN")]
    }

    /// Whether a page may come without its list: an empty one, where the platform says how many there are.
    fn may_lack_list(&self, body: &[u8]) -> bool {
        self.total(body).is_ok_and(|total| total == Some(0))
    }

    /// Turns the call of one page into that of the page so many rows further on. False where the platform
    /// cannot be asked that way.
    fn further(&self, _session: &Session, _call: &mut Call, _rows: u64) -> bool {
        false
    }

    /// Whether a page begins with the last row of the one before. Where nobody says how many rows there are, only that
    /// shows that rows moved while a list was read.
    fn overlaps(&self) -> bool {
        false
    }

    /// The body of a PATCH that turns one object into another, and its media type.
    ///
    /// # Errors
    /// Usage: a change that the platform's patches cannot say.
    fn changes(&self, _session: &Session, _before: &Value, _after: &Value) -> Result<Value, Fault> {
        Err(Fault::unexpected("this platform has no patches"))
    }

    /// Whether parts of objects can be changed: where not, a change sends the whole object.
    fn patches(&self, _session: &Session) -> bool {
        true
    }

    /// Whether a change can remove a member of an object, so that it is there no more. Elsewhere a text is emptied.
    fn removes_members(&self) -> bool {
        false
    }

    /// The whole object that is sent where there are no patches: what is meant to be there, with what the object that was read
    /// tells besides.
    fn whole(&self, _before: &Value, wanted: &Value) -> Value {
        wanted.clone()
    }

    /// What was read at a path, completed by what the service shows only where it is asked for, as far as the edit needs it.
    ///
    /// # Errors
    /// Rejected: the service does not show what the edit would remove.
    fn completed(
        &self,
        _session: &Session,
        _path: &str,
        read: Value,
        _needs: &EditNeeds,
    ) -> Result<Value, Fault> {
        Ok(read)
    }

    /// Whether a patch was refused because the service has none, and nothing came of it: from now on
    /// [`Dialect::patches`] says so.
    fn lacks_patches(&self, _session: &Session, _fault: &Fault) -> bool {
        false
    }

    /// What people call the thing behind an id that stands at a pointer of an edit; nothing where it is not an id, or
    /// has no name that can be had.
    fn spell(&self, _session: &Session, _pointer: &str, _id: &str) -> Option<String> {
        None
    }

    /// Checks a patch that a person wrote, before it is sent as it is.
    ///
    /// # Errors
    /// Usage: what the platform would refuse.
    fn check_patch(&self, _session: &Session, _patch: &Value) -> Result<(), Fault> {
        Ok(())
    }

    /// An object as a patch that a person wrote would make it.
    ///
    /// # Errors
    /// Usage: an operation that the object has no place for, with its number.
    fn patched(&self, _session: &Session, _object: &Value, _patch: &Value) -> Result<Value, Fault> {
        Err(Fault::unexpected("this platform has no patches"))
    }

    /// The media type of a JSON body with this method.
    fn media_type<'s>(&self, _session: &'s Session, _method: Method) -> &'s str {
        "application/json"
    }

    /// Secrets that a reply makes known, so that no trace shows them.
    fn secrets_in(&self, _session: &Session, _call: &Call, _reply: &Reply) -> Vec<Secret> {
        Vec::new()
    }

    /// What may be sent again after a fault: behind a refused token the platform did nothing. A refused sign-in ends
    /// the command before it gets here.
    fn repeat(&self, _session: &Session, _call: &Call, fault: &Fault) -> Repeat {
        let refused = self.has_tokens() && fault.kind() == Kind::Unauthenticated;
        if refused { Repeat::Renewed } else { Repeat::No }
    }

    /// Whether there is a token to get: false where every call is signed by itself.
    fn has_tokens(&self) -> bool {
        false
    }

    /// Whether calls of this account carry a token: false where its settings have each of them signed or carry the secret.
    fn needs_token(&self, _session: &Session) -> bool {
        self.has_tokens()
    }

    /// Has the platform accept a call that reads, and is as cheap as can be, where no token proves the secrets.
    ///
    /// # Errors
    /// What the platform said.
    fn prove(&self, _session: &Session) -> Result<(), Fault> {
        Ok(())
    }

    /// Gets a token with the profile's secrets. `last` is the one before, if any.
    ///
    /// # Errors
    /// When the platform refuses.
    fn sign_in(&self, _session: &Session, _last: Option<&Token>) -> Result<Token, Fault> {
        Err(Fault::unexpected("this platform has no tokens"))
    }

    /// Gets a token with the one before; nothing where that is not possible and a sign-in is needed.
    ///
    /// # Errors
    /// When it failed for a reason that a sign-in would not fix.
    fn refresh(&self, _session: &Session, _token: &Token) -> Result<Option<Token>, Fault> {
        Ok(None)
    }

    /// Ends the session behind a token.
    ///
    /// # Errors
    /// When the platform refuses.
    fn sign_out(&self, _session: &Session, _token: &Token) -> Result<(), Fault> {
        Ok(())
    }
}
