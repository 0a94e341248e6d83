//! Pages for people who use no terminal: one HTML file that needs nothing else, can be printed, and shows whatever a platform
//! sent as text.

use super::harmless::escape;
use crate::fault::Fault;
use minijinja::{AutoEscape, Environment};
use serde::Serialize;

const TEMPLATE: &str = include_str!("page.html");

/// A table of a page.
#[derive(Debug, Serialize)]
pub struct PageTable {
    /// What stands over it.
    pub title: String,
    /// The headings of its columns.
    pub columns: Vec<String>,
    /// Its rows, each with a cell for every column.
    pub rows: Vec<Vec<String>>,
}

/// A page.
#[derive(Debug, Serialize)]
pub struct Page {
    /// What stands at its top, and in the window's.
    pub title: String,
    /// Names and values below the title.
    pub facts: Vec<(String, String)>,
    /// The tables.
    pub tables: Vec<PageTable>,
}

impl Page {
    /// The HTML. Every value is escaped, and shows what of it nobody would see.
    ///
    /// # Errors
    /// Unexpected: the template cannot be filled.
    pub fn html(&self) -> Result<String, Fault> {
        let mut environment = Environment::new();
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        let wrong = |error: minijinja::Error| Fault::unexpected(format!("the page cannot be made: {error}"));
        environment.add_template("page", TEMPLATE).map_err(wrong)?;
        environment.get_template("page").and_then(|template| template.render(self.visible())).map_err(wrong)
    }

    fn visible(&self) -> Page {
        let text = |text: &String| escape(text);
        let table = |table: &PageTable| PageTable {
            title: text(&table.title),
            columns: table.columns.iter().map(text).collect(),
            rows: table.rows.iter().map(|row| row.iter().map(text).collect()).collect(),
        };
        Page {
            title: text(&self.title),
            facts: self.facts.iter().map(|(name, value)| (text(name), text(value))).collect(),
            tables: self.tables.iter().map(table).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_a_platform_sent_is_text_and_nothing_is_fetched() {
        let hostile = "<script>alert(1)</script>\" onload='x' {{ 7 * 7 }} \u{202e}\u{1b}[31m";
        let page = Page {
            title: hostile.to_owned(),
            facts: vec![(hostile.to_owned(), hostile.to_owned())],
            tables: vec![PageTable {
                title: hostile.to_owned(),
                columns: vec![hostile.to_owned()],
                rows: vec![vec![hostile.to_owned()], vec!["ann".to_owned()]],
            }],
        };
        let html = page.html().unwrap();
        assert!(!html.contains("<script>alert") && html.contains("&lt;script&gt;alert"), "{html}");
        assert!(!html.contains('\u{202e}') && !html.contains('\u{1b}') && html.contains("{{ 7 * 7 }}"));
        assert_eq!(html.matches("<tr>").count(), 3);
        for fetched in ["http:", "https:", "src=", "href=", "url(", "import"] {
            assert!(!html.contains(fetched), "{fetched}");
        }
    }
}
