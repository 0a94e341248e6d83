//! Members of Entrust's bodies that have a flag: typed, kept by the strict sandbox, and shown; keys that users are found
//! by; and who is in a group.

use crate::bench::Bench;
use serde_json::{Value, json};

fn bench() -> Bench {
    Bench::on("sandbox/entrust").with("IAMCTL_OUTPUT", "json")
}

fn shows(bench: &Bench, line: &str, members: &Value) {
    let shown = bench.run(line).exits(0).json();
    for (name, value) in members.as_object().unwrap() {
        assert_eq!(&shown[name], value, "{line}: {name}");
    }
}

#[test]
fn flat_members_of_a_user_are_typed_kept_and_shown() {
    let bench = bench();
    bench
        .run(
            "users create --username cleo --enabled no --locale de --otp-delivery SMS \
             --registration-required no --verification-required no --oauth-role catalogue.reader \
             --security-id S-1-5-21-7 --user-principal-name cleo@corp.example.test --external-source HR",
        )
        .exits(0);
    let made = json!({"state": "INACTIVE", "locale": "de", "preferredOtpDelivery": "SMS",
        "registrationRequired": false, "verificationRequired": false, "securityId": "S-1-5-21-7",
        "userPrincipalName": "cleo@corp.example.test", "externalSource": "HR"});
    shows(&bench, "users get cleo", &made);
    let roles = bench.run("users get cleo").exits(0).json()["oauthRoles"].clone();
    assert_eq!(roles[0]["name"], "catalogue.reader");
    bench
        .run("users update cleo --enabled --locale fr --otp-delivery SYSTEM --registration-required")
        .exits(0);
    let changed = json!({"state": "ACTIVE", "locale": "fr", "preferredOtpDelivery": "SYSTEM",
        "registrationRequired": true, "verificationRequired": false});
    shows(&bench, "users get cleo", &changed);
    // What the platform takes where nothing is said.
    bench.run("users create --username dora").exits(0);
    shows(&bench, "users get dora", &json!({"registrationRequired": true, "verificationRequired": true}));
}

#[test]
fn a_value_that_is_not_documented_is_refused_before_anything_is_sent() {
    let bench = bench();
    for (line, said) in [
        ("users create --username x --locale xx", "--locale"),
        ("users update ann.example --otp-delivery PIGEON", "EMAIL, SMS, VOICE, SYSTEM"),
        ("rules resources update 'Staff by day' --acr-filter SOME", "NA, NONE, ANY, SPECIFIC"),
        ("oidc providers update 'Campus sign-in' --client-authentication BASIC", "CLIENT_SECRET_BASIC"),
        ("oidc providers update 'Campus sign-in' --max-age 9999999", "-1 to 2592000"),
        ("tenants entitlements set 'Birch Clinics' --type TEXTS", "USERS"),
    ] {
        bench.run(line).exits(2).says(said);
    }
    assert_eq!(bench.counters("entrust").1, 0);
}

#[test]
fn an_update_that_disables_asks_like_the_command_that_does_it() {
    let bench = bench();
    let file = bench.file("off.json", r#"{"state": "INACTIVE"}"#);
    let rows = bench.file("off.csv", "user,enabled\nann.example,no\n");
    for line in [
        "users update ann.example --enabled no".to_owned(),
        format!("users update ann.example --data {file}"),
        format!("users update --each {rows}"),
    ] {
        bench.run(&line).exits(11);
    }
    assert_eq!(bench.counters("entrust").1, 0);
    bench.run(&format!("users update --each {rows} --yes")).exits(0);
    shows(&bench, "users get ann.example", &json!({"state": "INACTIVE"}));
    bench.run("users update ann.example --enabled").exits(0);
    shows(&bench, "users get ann.example", &json!({"state": "ACTIVE"}));
}

#[test]
fn flat_members_of_applications_and_rules_are_kept() {
    let bench = bench();
    bench.run("clients auth-api create --name Kiosk --passkey-sign-in --logo iVBORw0KGgo=").exits(0);
    shows(&bench, "clients auth-api get Kiosk", &json!({"passkeyEnabled": true, "logo": "iVBORw0KGgo="}));
    bench
        .run(
            "rules resources update 'Staff by day' --acr-filter SPECIFIC --acr urn:example:gold \
             --domain-provider-filter SPECIFIC --domain-provider 'Campus sign-in' --yes",
        )
        .exits(0);
    let rule = bench.run("rules resources get 'Staff by day'").exits(0).json();
    assert_eq!(rule["acrFilter"], "SPECIFIC");
    assert_eq!(rule["acrs"][0]["name"], "urn:example:gold");
    assert_eq!(rule["domainIdps"][0]["name"], "Campus sign-in");
    bench
        .run(
            "rules flows update 'Password and code' --login idp --provider 'Campus sign-in' \
             --provider-second-step otp --default-provider \
             --named-password 8ab22b7e-0000-4000-8000-000000000000 --yes",
        )
        .exits(0);
    let flow = json!({"idpLoginSecondStep": ["OTP"], "idpDefault": true,
        "namedPasswordId": "8ab22b7e-0000-4000-8000-000000000000"});
    shows(&bench, "rules flows get 'Password and code'", &flow);
}

#[test]
fn flat_members_of_identity_providers_are_kept() {
    let bench = bench();
    bench
        .run(
            "oidc providers update 'Campus sign-in' --acr-values gold --amr-values mfa --max-age 600 \
             --button-image https://login.example.test/logo.png --client-authentication CLIENT_SECRET_POST \
             --id-token-claims groups --userinfo-claims upn --want-userinfo-signed --create-users \
             --update-users --update-verified --provider-fields email,name --group-mapping groups \
             --role-mapping role --domains campus.example.test --default-provider no \
             --revocation-url https://login.example.test/revoke --user-attribute department --user-claim dept \
             --group Finance --organization orchard --role Auditor --yes",
        )
        .exits(0);
    let provider = json!({"acrValues": "gold", "amrValues": "mfa", "maxAge": 600, "createUser": true,
        "updateUser": true, "updateUserVerification": true, "clientAuthenticationMethod": "CLIENT_SECRET_POST",
        "buttonImage": "https://login.example.test/logo.png", "idTokenClaims": "groups", "userinfoClaims": "upn",
        "requireUserinfoSignature": true, "fields": "email,name", "groupMapping": "groups",
        "roleMapping": "role", "domains": "campus.example.test", "defaultProvider": false,
        "revocationEndpoint": "https://login.example.test/revoke", "userClaim": "dept"});
    shows(&bench, "oidc providers get 'Campus sign-in'", &provider);
    let shown = bench.run("oidc providers get 'Campus sign-in'").exits(0).json();
    let named = |line: &str| bench.run(line).exits(0).json()["id"].clone();
    assert_eq!(shown["groupIds"][0], named("groups get Finance"));
    assert_eq!(shown["organizationIds"][0], named("organizations get orchard"));
    assert_eq!(shown["roleId"], named("roles get Auditor"));
    assert_eq!(shown["userAttributeId"], named("user-attributes get department"));
    bench
        .run(
            "saml providers update 'Partner federation' --acs-url https://idp.example.test/acs \
             --sign-out-url https://partner.example.test/slo --user-name-parameter NameID \
             --user-name-format urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress \
             --second-signing-certificate - --button-image https://partner.example.test/logo.png",
        )
        .exits(2);
    let pem =
        bench.file("second.pem", "-----BEGIN CERTIFICATE-----\nMIIB\nAgME\n-----END CERTIFICATE-----\n");
    bench
        .run(&format!(
            "saml providers update 'Partner federation' --acs-url https://idp.example.test/acs \
             --sign-out-url https://partner.example.test/slo --user-name-parameter NameID \
             --user-name-format urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress \
             --second-signing-certificate {pem} --verification --yes"
        ))
        .exits(0);
    let provider = json!({"acsUrl": "https://idp.example.test/acs", "verificationEnabled": true,
        "sloEndpoint": "https://partner.example.test/slo", "userNameParameter": "NameID",
        "userNameFormat": "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress",
        "verificationCertificate2": "MIIBAgME"});
    shows(&bench, "saml providers get 'Partner federation'", &provider);
}

#[test]
fn flat_members_of_an_entitlement_are_kept() {
    let bench = bench();
    bench
        .run(
            "tenants entitlements set 'Birch Clinics' --type USERS --yes --quantity 9 --contract-number C-7 \
             --customer-id K-7 --entitlement-id E-7 --subscription-line L-7 --smart-login",
        )
        .exits(0);
    let right = json!({"type": "USERS", "quantity": 9, "contractNumber": "C-7", "customerId": "K-7",
        "entitlementId": "E-7", "subscriptionLineId": "L-7", "smartLoginEnabled": true});
    shows(&bench, "tenants entitlements get 'Birch Clinics' USERS", &right);
}

#[test]
fn what_a_user_is_changed_by_has_a_column() {
    let bench = bench();
    let names = "phone,mobile,external-id,external-source,locale,otp-delivery,registration-required,\
                 verification-required,security-id,user-principal-name";
    bench
        .run("users update ann.example --locale de --otp-delivery SMS --registration-required yes --security-id S-1")
        .exits(0);
    let row = bench.run(&format!("users get ann.example --columns {names} -o csv --no-headers")).exits(0);
    for value in ["HR-0", "HR", "de", "SMS", "true", "S-1", "ann@corp.example.test"] {
        assert!(row.out.contains(value), "{value}: {row:?}");
    }
    bench.run(&format!("users list --limit 2 --columns username,{names}")).exits(0);
}

#[test]
fn a_user_or_group_is_named_by_an_external_id_where_that_is_said() {
    let bench = bench();
    let found = bench.run("users find external-id HR-0").exits(0).json();
    shows(&bench, "users get HR-0 --by external-id", &json!({"id": found["id"], "externalId": "HR-0"}));
    bench.run("users get HR-0").exits(5);
    bench.run("users get HR-NONE --by external-id").exits(5);
    bench.run("users update HR-0 --by external-id --mobile +4930999").exits(0);
    shows(&bench, "users get HR-0 --by external-id", &json!({"mobile": "+4930999"}));
    shows(&bench, "groups get GRP-0 --by external-id", &json!({"externalId": "GRP-0"}));
    bench.run("groups get GRP-NONE --by external-id").exits(5);
    bench.run("organizations get GRP-0 --by external-id").exits(2);
    let rows = bench.file("rows.csv", "user,first-name\nHR-0,Zoe\nHR-1,Yan\n");
    bench.run(&format!("users update --by external-id --each {rows}")).exits(0);
    for (id, name) in [("HR-0", "Zoe"), ("HR-1", "Yan")] {
        shows(&bench, &format!("users get {id} --by external-id"), &json!({"firstName": name}));
    }
    let rows = bench.file("gone.csv", "user\nHR-1\n");
    bench.run(&format!("users delete --by external-id --each {rows} --yes")).exits(0);
    bench.run("users get HR-1 --by external-id").exits(5);
    bench.run("users delete HR-0 --by external-id --yes").exits(0);
    bench.run("users get HR-0 --by external-id").exits(5);
}

#[test]
fn an_external_id_is_a_reading_on_every_platform_whose_users_have_one_and_refused_elsewhere() {
    let bench = Bench::on("sandbox/hid").with("IAMCTL_OUTPUT", "json");
    let user = bench.run("users list --limit 3").exits(0).json()[2].clone();
    let key = user["externalId"].as_str().unwrap();
    shows(&bench, &format!("users get {key} --by external-id"), &json!({"id": user["id"]}));
    for platform in ["protegrity", "secureauth"] {
        let bench = Bench::on(&format!("sandbox/{platform}"));
        bench.run("users get HR-0 --by external-id").exits(13);
    }
}

#[test]
fn the_current_password_of_a_directory_goes_with_the_new_one() {
    let bench = bench();
    let current = bench.file("current", "not-a-secret-1");
    let line = format!("users password set ann.example --current-password-file {current} --password-stdin");
    let shown = bench.feed(&format!("{line} --dry-run --reveal"), "Not-a-secret-2!").exits(0).out;
    assert!(shown.contains("currentPassword"), "{shown}");
    assert!(!shown.contains("not-a-secret-1"), "{shown}");
    bench.feed(&line, "Not-a-secret-2!").exits(0);
}

#[test]
fn the_users_of_a_group_are_listed_by_its_name() {
    let bench = bench();
    let logins = |line: &str| -> Vec<String> {
        let rows = bench.run(line).exits(0).json();
        rows.as_array().unwrap().iter().map(|row| row["userId"].as_str().unwrap().to_owned()).collect()
    };
    let id = bench.run("groups get developers").exits(0).json()["id"].as_str().unwrap().to_owned();
    let members = logins("groups members list developers");
    assert!(members.contains(&"ann.example".to_owned()), "{members:?}");
    assert_eq!(members, logins(&format!("users list --where groupId={id}")));
    bench.run("users groups add bob.example --group developers").exits(0);
    assert!(logins("groups members list developers").contains(&"bob.example".to_owned()));
    let active = logins("groups members list developers --where state=ACTIVE --order-by userId");
    assert!(
        !active.is_empty()
            && active.iter().all(|login| logins("users list --where state=ACTIVE").contains(login))
    );
    bench.run("groups members list nowhere").exits(5);
}
