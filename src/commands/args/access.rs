//! Words for applications, rules, identity providers, directories and tenants.
