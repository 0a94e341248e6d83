//! Grid cards: made in batches or for a user, assigned by serial number, switched, given back. Here the
//! serial number is a whole number, and `userId` is the owner's UUID.

use super::errors::{EntrustError, EntrustResponse, conflict, invalid_member, missing};
use super::owners::{known, named};
use super::request::EntrustRequest;
use super::sample::show as complete;
use super::state::{EntrustRow, EntrustTable, row, text, texts, time};
use serde_json::{Value, json};

/// How many grids without an owner there may be.
const SHELF: usize = 10_000;

/// A grid, with its cells only for whoever may see them.
pub(super) fn show(grid: &EntrustRow, cells: bool) -> Value {
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

fn seen(request: &EntrustRequest, grid: &EntrustRow) -> Value {
    show(grid, request.allowed("GRIDCONTENTS:VIEW"))
}

/// The id of the grid that the path names.
fn found(request: &EntrustRequest) -> Result<String, EntrustError> {
    request.found(EntrustTable::Grids, 0, "grid").map(|grid| text(grid, "id").to_owned())
}

fn serial(request: &EntrustRequest, serial: &str) -> Result<EntrustRow, EntrustError> {
    let number: Result<i64, _> = serial.parse();
    let number = number.map_err(|_| invalid_member("serialNumber", "must be a whole number"))?;
    let mut grids = request.state().rows(EntrustTable::Grids).iter();
    grids.find(|row| row.get("serialNumber") == Some(&json!(number))).cloned().ok_or_else(|| missing("grid"))
}

pub(super) fn get(request: &mut EntrustRequest) -> EntrustResponse {
    let grid = request.found(EntrustTable::Grids, 0, "grid")?;
    Ok(Some(seen(request, grid)))
}

pub(super) fn by_serial(request: &mut EntrustRequest) -> EntrustResponse {
    let grid = serial(request, &request.name(0))?;
    Ok(Some(seen(request, &grid)))
}

pub(super) fn properties(request: &mut EntrustRequest) -> EntrustResponse {
    let _ = request.state();
    Ok(Some(json!({"maxGridGeneratePerRequest": 1000, "maxGridTotalUnassigned": SHELF})))
}

/// A batch without owners.
pub(super) fn create_batch(request: &mut EntrustRequest) -> EntrustResponse {
    let count = request.body["numberOfGrids"].as_u64().unwrap_or(1) as usize;
    let groups = known(request.state(), EntrustTable::Groups, "group", &texts(&request.members(), "groups"))?;
    let shelf =
        request.state().rows(EntrustTable::Grids).iter().filter(|grid| !grid.contains_key("_owner")).count();
    if shelf + count > SHELF {
        return Err(conflict("too_many_grids", "There would be too many grids without an owner"));
    }
    if count > 1 && !request.body["serialNumber"].is_null() {
        return Err(invalid_member("serialNumber", "fits one grid only"));
    }
    let made: Result<Vec<EntrustRow>, EntrustError> = (0..count).map(|_| make(request)).collect();
    let mut made = made?;
    for grid in &mut made {
        grid.insert("state".into(), json!("UNASSIGNED"));
        grid.insert("groups".into(), groups.clone());
    }
    let shown = made.iter().map(|grid| seen(request, grid)).collect();
    request.change().rows_mut(EntrustTable::Grids).extend(made);
    Ok(Some(shown))
}

pub(super) fn create_for_user(request: &mut EntrustRequest) -> EntrustResponse {
    let user = request.user(0)?;
    let wanted = request.text("state").unwrap_or_else(|| "PENDING".into());
    if !matches!(wanted.as_str(), "ACTIVE" | "INACTIVE" | "PENDING") {
        return Err(invalid_member("state", "must be one of ACTIVE, INACTIVE, PENDING"));
    }
    let mut grid = make(request)?;
    grid.insert("state".into(), json!(wanted));
    own(request, &mut grid, &user);
    let shown = seen(request, &grid);
    request.change().rows_mut(EntrustTable::Grids).push(grid);
    Ok(Some(shown))
}

fn make(request: &mut EntrustRequest) -> Result<EntrustRow, EntrustError> {
    let contents = request.body.get("gridContent").filter(|value| !value.is_null()).cloned();
    if contents.is_some() && !request.allowed("GRIDCONTENTS:ADD") {
        return Err(super::errors::forbidden());
    }
    let wanted = request.body["serialNumber"].as_i64();
    if let Some(number) = wanted
        && serial(request, &number.to_string()).is_ok()
    {
        return Err(conflict("grid_already_exists", "The serial number is taken"));
    }
    let now = request.now;
    let state = request.change();
    let number = wanted.unwrap_or_else(|| 5_000_000 + state.next() as i64);
    let mut grid = row(json!({
        "id": state.fresh("grid"), "serialNumber": number, "createDate": time(now), "expired": false,
    }));
    if let Some(contents) = contents {
        grid.insert("gridContents".into(), contents);
    }
    Ok(grid)
}

fn own(request: &EntrustRequest, grid: &mut EntrustRow, user: &str) {
    let login = request.state().row(EntrustTable::Users, user).and_then(|row| row.get("userId").cloned());
    grid.extend(row(json!({"_owner": user, "userId": user, "userName": login, "groups": []})));
}

pub(super) fn set_groups(request: &mut EntrustRequest) -> EntrustResponse {
    let id = found(request)?;
    if request.state().row(EntrustTable::Grids, &id).is_some_and(|grid| grid.contains_key("_owner")) {
        return Err(conflict("grid_assigned", "Only a grid without an owner has groups"));
    }
    let groups = known(request.state(), EntrustTable::Groups, "group", &texts(&request.members(), "groups"))?;
    request.change().set(EntrustTable::Grids, &id, json!({ "groups": groups }));
    Ok(None)
}

pub(super) fn delete(request: &mut EntrustRequest) -> EntrustResponse {
    let id = found(request)?;
    request.change().rows_mut(EntrustTable::Grids).retain(|row| text(row, "id") != id);
    Ok(None)
}

pub(super) fn change_state(request: &mut EntrustRequest) -> EntrustResponse {
    let grid = request.found(EntrustTable::Grids, 0, "grid")?.clone();
    let Some(wanted) = request.text("state") else { return Err(invalid_member("state", "is required")) };
    if !grid.contains_key("_owner") || text(&grid, "state") == "CANCELED" || wanted == "UNASSIGNED" {
        return Err(conflict("invalid_grid_state", format!("The grid cannot become {wanted} now")));
    }
    request.change().set(EntrustTable::Grids, text(&grid, "id"), json!({ "state": wanted }));
    Ok(None)
}

pub(super) fn unassign(request: &mut EntrustRequest) -> EntrustResponse {
    let id = found(request)?;
    if request.state().row(EntrustTable::Grids, &id).is_none_or(|grid| !grid.contains_key("_owner")) {
        return Err(conflict("grid_not_assigned", "The grid belongs to nobody"));
    }
    if let Some(grid) = request.change().row_mut(EntrustTable::Grids, &id) {
        for name in ["_owner", "userId", "userName", "assignDate"] {
            grid.shift_remove(name);
        }
        grid.insert("state".into(), json!("UNASSIGNED"));
    }
    Ok(None)
}

/// The path names the grid by its serial number, the body the user by login id or alias.
pub(super) fn assign(request: &mut EntrustRequest) -> EntrustResponse {
    let grid = serial(request, &request.name(0))?;
    let Some(login) = request.text("userId") else { return Err(invalid_member("userId", "is required")) };
    let user = text(named(request.state(), &login)?, "id").to_owned();
    give(request, &grid, &user)
}

/// The path names the user, the body the grid by its serial number.
pub(super) fn assign_serial(request: &mut EntrustRequest) -> EntrustResponse {
    let user = request.user(0)?;
    let Some(number) = request.text("serialNumber") else {
        return Err(invalid_member("serialNumber", "is required"));
    };
    let grid = serial(request, &number)?;
    give(request, &grid, &user)
}

fn give(request: &mut EntrustRequest, grid: &EntrustRow, user: &str) -> EntrustResponse {
    if grid.contains_key("_owner") {
        return Err(conflict("grid_already_assigned", "The grid belongs to somebody"));
    }
    let mut given = grid.clone();
    own(request, &mut given, user);
    given.insert("state".into(), json!("PENDING"));
    given.insert("assignDate".into(), time(request.now));
    request.change().set(EntrustTable::Grids, text(grid, "id"), Value::Object(given));
    Ok(None)
}

pub(super) fn export(request: &mut EntrustRequest) -> EntrustResponse {
    found(request)?;
    Ok(Some(json!({"content": "JVBERi1ub3QtYS1zZWNyZXQ="})))
}

pub(super) fn email(request: &mut EntrustRequest) -> EntrustResponse {
    found(request)?;
    Ok(None)
}
