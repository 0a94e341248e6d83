//! Placeholder until the dialect lands.
use super::Platform;
use crate::fault::Fault;
use crate::http::{Call, Reply};
use crate::session::{Dialect, Session};
struct Wire;
impl Dialect for Wire {
    fn authorize(&self, _: &Session, _: &mut Call) -> Result<(), Fault> {
        Ok(())
    }
    fn accept(&self, _: &Session, _: &Call, reply: Reply) -> Result<Reply, Fault> {
        Ok(reply)
    }
}
/// The platform.
pub static PLATFORM: Platform = Platform {
    name: "secureauth",
    title: "",
    prefix: "",
    settings: &[],
    secrets: &[],
    tables: &[],
    resolvers: &[],
    secret_members: &[],
    page_size: (100, 100),
    dialect: &Wire,
};
