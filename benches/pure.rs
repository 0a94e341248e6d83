//! Criterion benchmarks of the parts that send nothing: calls, rows of a page, rows of an input, and what is
//! printed of them. Whole runs are measured by `docs/benchmarks/run`.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use iamctl::bulk::RowReading;
use iamctl::bulk::input::InputSheet;
use iamctl::commands::args::{EMAIL, FIRST_NAME, USER, USERNAME};
use iamctl::commands::{Column, column, columns};
use iamctl::engine::call;
use iamctl::http::{Call, Method};
use iamctl::json;
use iamctl::output::screen::{Facts, Screen};
use iamctl::output::{self, Dry, Format, Style, View};
use iamctl::platforms;
use iamctl::session::{CommandInput, Input, Outcome};
use serde_json::value::RawValue;
use std::hint::black_box;

const ROWS: usize = 1_000;

const COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::USERNAME, "/username"),
    column(&columns::EMAIL, "/email"),
    column(&columns::ENABLED, "/enabled"),
    column(&columns::CREATED, "/createdTimestamp"),
];

/// A page of so many users, as a platform sends it.
fn page() -> String {
    let row = |number: usize| {
        format!(
            r#"{{"username":"user{number:07}","email":"user{number:07}@example.test","firstName":"Maria","lastName":"García","enabled":true,"id":"00000000-0000-4000-8000-{number:012}","createdTimestamp":1700000000000,"attributes":null,"emailVerified":false}}"#
        )
    };
    format!("[{}]", (0..ROWS).map(row).collect::<Vec<_>>().join(","))
}

fn calls(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("call");
    let mut given = CommandInput::default();
    given.set(&USER, Input::Text("maria.garcía+1@example.test".to_owned()));
    group.bench_function("path of a named user", |bencher| {
        bencher.iter(|| call::path(black_box("/users/{user}/lock"), &[&USER], &given).unwrap());
    });
    let mut paged = Call::new(Method::Get, "/pty/v1/auth/users");
    paged.set_query("first", "99000");
    paged.set_query("max", "1000");
    paged.set_query("search", "name eq \"maría\" & more");
    group.bench_function("target with a query", |bencher| bencher.iter(|| black_box(&paged).target()));
    let body = serde_json::json!({"username": "ann", "email": "ann@example.test", "enabled": true});
    group.bench_function("body of a new user", |bencher| {
        bencher.iter(|| Call::new(Method::Post, "/users").json(black_box(&body)));
    });
    group.finish();
}

fn rows(criterion: &mut Criterion) {
    let page = page();
    let wrapped = format!(r#"{{"total":{ROWS},"data":{{"users":{page}}}}}"#);
    let mut group = criterion.benchmark_group("rows of a page");
    group.throughput(Throughput::Bytes(page.len() as u64));
    group.bench_function("bare list", |bencher| {
        bencher.iter(|| json::elements(black_box(&page), "").unwrap());
    });
    group.bench_function("list within an object", |bencher| {
        bencher.iter(|| json::elements(black_box(&wrapped), "/data/users").unwrap());
    });
    let rows = json::elements(&page, "").unwrap().unwrap();
    group.bench_function("id of each", |bencher| {
        bencher.iter(|| rows.iter().filter_map(|row| json::pick(black_box(row), "/id")).count());
    });
    group.finish();
}

fn sheets(criterion: &mut Criterion) {
    let lines = (0..ROWS).map(|number| format!("user{number},user{number}@example.test,Maria\n"));
    let csv: String = std::iter::once("username,email,first-name\n".to_owned()).chain(lines).collect();
    let platform = platforms::PLATFORMS.iter().find(|platform| platform.name == "protegrity").unwrap();
    let operation = platform.operation(&iamctl::commands::users::CREATE).unwrap();
    let reading = || RowReading {
        name: "people.csv".to_owned(),
        row_name: "line",
        delimiter: b',',
        map: Vec::new(),
        platform,
        operation,
        ignore: Vec::new(),
        separator: Some(';'),
        raw: false,
        shard: None,
        words: vec![&USERNAME, &EMAIL, &FIRST_NAME],
        base: CommandInput::default(),
        now: jiff::Timestamp::UNIX_EPOCH,
    };
    let mut group = criterion.benchmark_group("rows of an input");
    group.throughput(Throughput::Elements(ROWS as u64));
    group.bench_function("csv", |bencher| {
        bencher.iter(|| {
            let sheet = InputSheet::read(black_box(csv.as_bytes()).to_vec(), reading()).unwrap();
            (0..sheet.len()).filter(|index| sheet.given(*index).is_ok()).count()
        });
    });
    group.finish();
}

fn show(rows: Vec<Box<RawValue>>, format: Format) {
    let (screen, _captured) = Screen::captured_with("", Facts::default());
    let style = Style { format, ..Style::default() };
    let view = View {
        columns: COLUMNS,
        secret_members: &["password", "clientSecret"],
        id: "/id",
        what: "users",
        reveal_once: false,
    };
    let outcome = Outcome::Rows(Box::new(rows.into_iter().map(Ok)));
    output::show(&screen, &style, &view, outcome, &str::to_owned, "", Dry::Text).unwrap();
}

fn formats(criterion: &mut Criterion) {
    let rows = json::elements(&page(), "").unwrap().unwrap();
    let mut group = criterion.benchmark_group("output");
    group.throughput(Throughput::Elements(ROWS as u64));
    for (name, format) in [
        ("table", Format::Table),
        ("csv", Format::Csv),
        ("json", Format::Json),
        ("ndjson", Format::Ndjson),
        ("ids", Format::Ids),
    ] {
        group.bench_function(name, |bencher| {
            bencher.iter_batched(|| rows.clone(), |rows| show(rows, format), BatchSize::SmallInput);
        });
    }
    group.finish();
}

criterion_group!(benches, calls, rows, sheets, formats);
criterion_main!(benches);
