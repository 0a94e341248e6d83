//! What stands several times or is nothing: variables with one value, names of elements, references that name nothing.

use crate::bench::Bench;
use crate::state::{KEPT, apply, change, diff, export, exported, files, folder};
use iamctl::platforms::PLATFORMS;
use serde_json::{Value, json};

const ONE_HOST: &str = "--var HA=portal.example.test --var HB=portal.example.test";
const TWO_HOSTS: &str = "--var HA=a.example.test --var HB=b.example.test";

/// The first file of a kind with an object in it; nothing where there is none.
fn first_of(bench: &Bench, kind: &str) -> Option<(String, Value)> {
    let all = files(bench, "st");
    let is_of = |file: &str| file.starts_with(&format!("{kind}/")) || file == format!("{kind}.json");
    let (file, text) = all.into_iter().find(|(file, _)| is_of(file))?;
    Some((format!("st/{file}"), serde_json::from_str(&text).unwrap()))
}

#[test]
fn an_empty_text_in_a_list_of_references_is_refused_for_every_kind_also_where_it_is_an_empty_variable() {
    let mut count = 0;
    for (name, _) in KEPT {
        let bench = Bench::on(&format!("sandbox/{name}")).with("STATE_SECRET", "not-a-secret-1");
        export(&bench, "st", "--format json -o none").exits(0);
        let platform = PLATFORMS.iter().find(|one| one.name == *name).unwrap();
        for kind in platform.managed.kinds().iter().filter(|kind| kind.is_kept() && !kind.optional) {
            for reference in kind.references {
                let Some(list) = reference.at.strip_suffix("/*") else { continue };
                let Some((file, mut object)) = first_of(&bench, kind.name) else { continue };
                let member = list.trim_start_matches('/');
                let before = object.to_string();
                if object.get(member).is_none() {
                    continue;
                }
                count += 1;
                object[member] = json!([""]);
                bench.file(&file, &object.to_string());
                let told = format!("{member}.0 is an empty text");
                bench.run(&format!("validate '{}' -o none", folder(&bench, "st"))).exits(2).says(&told);
                diff(&bench, "st", "").exits(10).says(&told);
                let line = format!("apply '{}' --yes --confirm sandbox/{name}", folder(&bench, "st"));
                bench.stops(name, (&line, ""), 2, &told);
                object[member] = json!(["${NONE}"]);
                bench.file(&file, &object.to_string());
                let told = format!("has nothing for {member}.0 but an empty variable");
                let line = format!("{line} --var NONE=");
                bench.stops(name, (&line, ""), 2, &told);
                bench.file(&file, &before);
            }
        }
    }
    assert!(count >= 8, "{count}");
}

#[test]
fn of_several_variables_with_one_value_in_a_text_each_keeps_its_place() {
    let bench = exported("sandbox/u4ids");
    let file = "st/clients/web.yaml";
    change(&bench, file, "clientUri: https://portal.example.test", "clientUri: https://${HB}/?next=${HA}");
    apply(&bench, "st", &format!("{ONE_HOST} --yes")).exits(0);
    let line =
        "clients update web --set 'clientUri=https://portal.example.test/z?next=portal.example.test' --yes";
    bench.run(line).exits(0);
    let ran = export(&bench, "st", ONE_HOST).exits(0);
    assert!(!ran.err.contains("is gone"), "{ran:?}");
    // Which of them is meant at a new place is not known.
    assert!(ran.err.contains("clients/web.yaml: ${HA} is new in redirectUris"), "{ran:?}");
    let text = files(&bench, "st")["clients/web.yaml"].clone();
    assert!(text.contains("clientUri: https://${HB}/z?next=${HA}\n"), "{text}");
    let ran = export(&bench, "st", ONE_HOST).exits(0);
    assert!(ran.err.is_empty(), "{ran:?}");
}

#[test]
fn elements_that_are_one_by_their_variables_here_are_two_elsewhere() {
    let bench = exported("sandbox/u4ids");
    change(
        &bench,
        "st/clients/web.yaml",
        "allowedCorsOrigins:\n- https://portal.example.test\n",
        "allowedCorsOrigins:\n- https://${HA}\n- https://${HB}\n",
    );
    bench.run(&format!("validate '{}' {ONE_HOST}", folder(&bench, "st"))).exits(0);
    diff(&bench, "st", ONE_HOST).exits(0);
    export(&bench, "st", ONE_HOST).exits(0);
    let text = files(&bench, "st")["clients/web.yaml"].clone();
    assert!(text.contains("allowedCorsOrigins:\n- https://${HA}\n- https://${HB}\n"), "{text}");
    assert!(!text.contains("//portal.example.test"), "{text}");
    export(&bench, "st", ONE_HOST).exits(0);
    assert_eq!(files(&bench, "st")["clients/web.yaml"], text);
    apply(&bench, "st", &format!("{TWO_HOSTS} --yes")).exits(0);
    let origins = bench.run("clients get web -o json").json()["allowedCorsOrigins"].clone();
    assert_eq!(origins, json!(["https://a.example.test", "https://b.example.test"]));
    // What stands twice by itself is a mistake as before.
    change(
        &bench,
        "st/clients/web.yaml",
        "- https://${HB}\n",
        "- https://${HA}\n- https://x.test\n- https://x.test\n",
    );
    diff(&bench, "st", TWO_HOSTS).exits(2).says("'https://x.test' stands twice in allowedCorsOrigins");
}

#[test]
fn a_name_of_an_element_stands_once_and_is_there_in_every_list_that_has_names() {
    for (platform, kind, list, name) in [
        ("u4ids", "tenants", "idps", "idpName"),
        ("u4ids", "scopes", "claims", "name"),
        ("u4ids", "scopes", "titles", "language"),
        ("entrust", "settings-otp", "deliveryMethods", "name"),
        ("entrust", "settings-general", "corsOrigins", "id"),
        ("protegrity", "saml-providers", "mappers", "name"),
    ] {
        let bench = Bench::on(&format!("sandbox/{platform}"));
        export(&bench, "st", "--format json -o none").exits(0);
        let has_one = |text: &str| {
            let object: Value = serde_json::from_str(text).unwrap();
            object[list].as_array().is_some_and(|list| !list.is_empty())
        };
        let all = files(&bench, "st");
        let (file, text) = all.iter().find(|(file, text)| file.starts_with(kind) && has_one(text)).unwrap();
        let mut object: Value = serde_json::from_str(text).unwrap();
        let mut twin = object[list][0].clone();
        twin["description"] = json!("another");
        if twin.get("description") != object[list][0].get("description") && platform != "u4ids" {
            twin.as_object_mut().unwrap().remove("description");
        }
        object[list].as_array_mut().unwrap().push(twin);
        bench.file(&format!("st/{file}"), &object.to_string());
        let validate = format!("validate '{}'", folder(&bench, "st"));
        bench.run(&validate).exits(2).says(&format!("stands twice in {list}"));
        diff(&bench, "st", "").exits(2).says(&format!("stands twice in {list}"));
        if name == "id" || list == "deliveryMethods" {
            continue;
        }
        let last = object[list].as_array().unwrap().len() - 1;
        object[list][last] = json!({});
        bench.file(&format!("st/{file}"), &object.to_string());
        bench.run(&validate).exits(2).says(&format!("{list}.{last} has no '{name}'"));
    }
}

#[test]
fn an_id_that_commands_would_not_find_is_refused_before_it_is_made() {
    let bench = exported("sandbox/hid");
    let validate = format!("validate '{}'", folder(&bench, "st"));
    let line = format!("apply '{}' --yes", folder(&bench, "st"));
    for (file, id) in [("groups/x%3Ay", "x:y"), ("groups/x%2Fy", "x/y"), ("roles/x%3Ay", "x:y")] {
        let told = format!("'{id}' is not an id of");
        bench.file(&format!("st/{file}.yaml"), &format!("id: {id}\ndisplayName: One\n"));
        bench.run(&validate).exits(2).says(&told);
        diff(&bench, "st", "").exits(10).says(&told);
        bench.stops("hid", (&line, ""), 2, &told);
        std::fs::remove_file(bench.path(&format!("st/{file}.yaml"))).unwrap();
    }
    for line in [
        "groups create --id x:y --name One",
        "roles create --id x:y --name One",
        "groups create --data '{\"id\": \"x/y\", \"displayName\": \"One\"}'",
    ] {
        bench.stops("hid", (line, ""), 2, "ids hold neither '/' nor ':'");
    }
}

#[test]
fn small_things_are_said_once_and_as_they_are() {
    let bench = exported("sandbox/protegrity");
    let mut provider = bench.path("st/saml-providers/azure-ad-saml.yaml");
    let text = std::fs::read_to_string(&provider).unwrap();
    let line = text.lines().find(|line| line.trim_start().starts_with("syncMode:")).unwrap();
    std::fs::write(&provider, text.replacen(line, "  syncMode: null", 1)).unwrap();
    let ran = diff(&bench, "st", "").exits(10);
    assert_eq!(ran.err.matches("the platform has no way to empty it").count(), 1, "{ran:?}");
    assert_eq!(ran.out.matches("the platform has no way to empty it").count(), 1, "{ran:?}");
    // A certificate is what it says, however it is wrapped.
    let line = text.lines().find(|line| line.starts_with("signingCertificate:")).unwrap();
    let base64 = line.split(' ').next_back().unwrap().trim_matches(['"', '\'']);
    for said in [
        format!("signingCertificate: \"{base64} \""),
        format!(
            "signingCertificate: |\n  -----BEGIN CERTIFICATE-----\n  {base64}\n  -----END CERTIFICATE-----"
        ),
    ] {
        std::fs::write(&provider, text.replace(line, &said)).unwrap();
        diff(&bench, "st", "").exits(0);
    }
    std::fs::write(&provider, &text).unwrap();
    provider = bench.path("st/entra-connection.yaml");
    let text = std::fs::read_to_string(&provider).unwrap();
    for name in ["../x", "n 1"] {
        std::fs::write(&provider, format!("{text}clientSecret:\n  store: '{name}'\n")).unwrap();
        let told = "which is no name of a secret";
        bench.run(&format!("validate '{}'", folder(&bench, "st"))).exits(2).says(told);
    }
    let line = format!("diff '{}' -p sandbox/hid -p sandbox/scim", folder(&bench, "st"));
    bench.run(&line).exits(2).says("two things are compared, and 3 are given");
}
