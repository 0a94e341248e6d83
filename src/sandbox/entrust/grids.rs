//! Grid cards: made in batches or for a user, assigned by serial number, switched, given back. Here the
//! serial number is a whole number, and `userId` is the owner's UUID.

use super::owners::{known, named};
use super::refusal::{Refusal, Told, conflict, invalid_member, missing};
use super::sample::show as complete;
use super::state::{Row, Table, row, text, texts, time};
use super::visit::Visit;
use serde_json::{Value, json};

/// How many grids without an owner there may be.
const SHELF: usize = 10_000;

/// A grid, with its cells only for whoever may see them.
pub(super) fn show(grid: &Row, cells: bool) -> Value {
    let mut whole = grid.clone();
    let actions: &[&str] = match text(grid, "state") {
        "UNASSIGNED" => &["ASSIGN", "DELETE"],
        "INACTIVE" => &["ENABLE", "UNASSIGN", "DELETE"],
        "CANCELED" => &["DELETE"],
        _ => &["DISABLE", "CANCEL", "UNASSIGN", "DELETE"],
    };
    whole.insert("allowedActions".into(), json!(actions));
    let made_up = || json!([["A1", "B2", "C3"], ["D4", "E5", "F6"]]);
    let contents = grid.get("gridContents").cloned().unwrap_or_else(made_up);
    whole.insert("gridContents".into(), if cells { contents } else { json!([]) });
    complete("Grid", &whole)
}

fn seen(visit: &Visit, grid: &Row) -> Value {
    show(grid, visit.allowed("GRIDCONTENTS:VIEW"))
}

/// The id of the grid that the path names.
fn found(visit: &Visit) -> Result<String, Refusal> {
    visit.found(Table::Grids, 0, "grid").map(|grid| text(grid, "id").to_owned())
}

fn serial(visit: &Visit, serial: &str) -> Result<Row, Refusal> {
    let number: Result<i64, _> = serial.parse();
    let number = number.map_err(|_| invalid_member("serialNumber", "must be a whole number"))?;
    let mut grids = visit.state().rows(Table::Grids).iter();
    grids.find(|row| row.get("serialNumber") == Some(&json!(number))).cloned().ok_or_else(|| missing("grid"))
}

pub(super) fn get(visit: &mut Visit) -> Told {
    let grid = visit.found(Table::Grids, 0, "grid")?;
    Ok(Some(seen(visit, grid)))
}

pub(super) fn by_serial(visit: &mut Visit) -> Told {
    let grid = serial(visit, &visit.name(0))?;
    Ok(Some(seen(visit, &grid)))
}

pub(super) fn properties(visit: &mut Visit) -> Told {
    let _ = visit.state();
    Ok(Some(json!({"maxGridGeneratePerRequest": 1000, "maxGridTotalUnassigned": SHELF})))
}

/// A batch without owners.
pub(super) fn create_batch(visit: &mut Visit) -> Told {
    let count = visit.body["numberOfGrids"].as_u64().unwrap_or(1) as usize;
    let groups = known(visit.state(), Table::Groups, "group", &texts(&visit.members(), "groups"))?;
    let shelf = visit.state().rows(Table::Grids).iter().filter(|grid| !grid.contains_key("_owner")).count();
    if shelf + count > SHELF {
        return Err(conflict("too_many_grids", "There would be too many grids without an owner"));
    }
    if count > 1 && !visit.body["serialNumber"].is_null() {
        return Err(invalid_member("serialNumber", "fits one grid only"));
    }
    let made: Result<Vec<Row>, Refusal> = (0..count).map(|_| make(visit)).collect();
    let mut made = made?;
    for grid in &mut made {
        grid.insert("state".into(), json!("UNASSIGNED"));
        grid.insert("groups".into(), groups.clone());
    }
    let shown = made.iter().map(|grid| seen(visit, grid)).collect();
    visit.change().rows_mut(Table::Grids).extend(made);
    Ok(Some(shown))
}

pub(super) fn create_for_user(visit: &mut Visit) -> Told {
    let user = visit.user(0)?;
    let wanted = visit.text("state").unwrap_or_else(|| "PENDING".into());
    if !matches!(wanted.as_str(), "ACTIVE" | "INACTIVE" | "PENDING") {
        return Err(invalid_member("state", "must be one of ACTIVE, INACTIVE, PENDING"));
    }
    let mut grid = make(visit)?;
    grid.insert("state".into(), json!(wanted));
    own(visit, &mut grid, &user);
    let shown = seen(visit, &grid);
    visit.change().rows_mut(Table::Grids).push(grid);
    Ok(Some(shown))
}

fn make(visit: &mut Visit) -> Result<Row, Refusal> {
    let contents = visit.body.get("gridContent").filter(|value| !value.is_null()).cloned();
    if contents.is_some() && !visit.allowed("GRIDCONTENTS:ADD") {
        return Err(super::refusal::forbidden());
    }
    let wanted = visit.body["serialNumber"].as_i64();
    if let Some(number) = wanted
        && serial(visit, &number.to_string()).is_ok()
    {
        return Err(conflict("grid_already_exists", "The serial number is taken"));
    }
    let now = visit.now;
    let state = visit.change();
    let number = wanted.unwrap_or_else(|| 5_000_000 + state.next() as i64);
    let mut grid = row(json!({
        "id": state.fresh("grid"), "serialNumber": number, "createDate": time(now), "expired": false,
    }));
    if let Some(contents) = contents {
        grid.insert("gridContents".into(), contents);
    }
    Ok(grid)
}

fn own(visit: &Visit, grid: &mut Row, user: &str) {
    let login = visit.state().row(Table::Users, user).and_then(|row| row.get("userId").cloned());
    grid.extend(row(json!({"_owner": user, "userId": user, "userName": login, "groups": []})));
}

pub(super) fn set_groups(visit: &mut Visit) -> Told {
    let id = found(visit)?;
    if visit.state().row(Table::Grids, &id).is_some_and(|grid| grid.contains_key("_owner")) {
        return Err(conflict("grid_assigned", "Only a grid without an owner has groups"));
    }
    let groups = known(visit.state(), Table::Groups, "group", &texts(&visit.members(), "groups"))?;
    visit.change().set(Table::Grids, &id, json!({ "groups": groups }));
    Ok(None)
}

pub(super) fn delete(visit: &mut Visit) -> Told {
    let id = found(visit)?;
    visit.change().rows_mut(Table::Grids).retain(|row| text(row, "id") != id);
    Ok(None)
}

pub(super) fn change_state(visit: &mut Visit) -> Told {
    let grid = visit.found(Table::Grids, 0, "grid")?.clone();
    let Some(wanted) = visit.text("state") else { return Err(invalid_member("state", "is required")) };
    if !grid.contains_key("_owner") || text(&grid, "state") == "CANCELED" || wanted == "UNASSIGNED" {
        return Err(conflict("invalid_grid_state", format!("The grid cannot become {wanted} now")));
    }
    visit.change().set(Table::Grids, text(&grid, "id"), json!({ "state": wanted }));
    Ok(None)
}

pub(super) fn unassign(visit: &mut Visit) -> Told {
    let id = found(visit)?;
    if visit.state().row(Table::Grids, &id).is_none_or(|grid| !grid.contains_key("_owner")) {
        return Err(conflict("grid_not_assigned", "The grid belongs to nobody"));
    }
    if let Some(grid) = visit.change().row_mut(Table::Grids, &id) {
        for name in ["_owner", "userId", "userName", "assignDate"] {
            grid.shift_remove(name);
        }
        grid.insert("state".into(), json!("UNASSIGNED"));
    }
    Ok(None)
}

/// The path names the grid by its serial number, the body the user by login id or alias.
pub(super) fn assign(visit: &mut Visit) -> Told {
    let grid = serial(visit, &visit.name(0))?;
    let Some(login) = visit.text("userId") else { return Err(invalid_member("userId", "is required")) };
    let user = text(named(visit.state(), &login)?, "id").to_owned();
    give(visit, &grid, &user)
}

/// The path names the user, the body the grid by its serial number.
pub(super) fn assign_serial(visit: &mut Visit) -> Told {
    let user = visit.user(0)?;
    let Some(number) = visit.text("serialNumber") else {
        return Err(invalid_member("serialNumber", "is required"));
    };
    let grid = serial(visit, &number)?;
    give(visit, &grid, &user)
}

fn give(visit: &mut Visit, grid: &Row, user: &str) -> Told {
    if grid.contains_key("_owner") {
        return Err(conflict("grid_already_assigned", "The grid belongs to somebody"));
    }
    let mut given = grid.clone();
    own(visit, &mut given, user);
    given.insert("state".into(), json!("PENDING"));
    given.insert("assignDate".into(), time(visit.now));
    visit.change().set(Table::Grids, text(grid, "id"), Value::Object(given));
    Ok(None)
}

pub(super) fn export(visit: &mut Visit) -> Told {
    found(visit)?;
    Ok(Some(json!({"content": "JVBERi1ub3QtYS1zZWNyZXQ="})))
}

pub(super) fn email(visit: &mut Visit) -> Told {
    found(visit)?;
    Ok(None)
}
