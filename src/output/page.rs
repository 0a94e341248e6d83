//! Pages for people who use no terminal: one HTML file that needs nothing else, can be printed, and shows whatever a platform
//! sent as text.

use super::harmless::escape;
use super::template::shown;
use crate::fault::Fault;
use minijinja::{AutoEscape, Environment};
use serde_json::{Value, json};

const TEMPLATE: &str = include_str!("page.html");

/// A table of a page.
#[derive(Debug)]
pub struct PageTable {
    /// What stands over it.
    pub title: String,
    /// The headings of its columns.
    pub columns: Vec<String>,
    /// Its rows, each with a cell for every column.
    pub rows: Vec<Vec<String>>,
}

/// A chart of bars.
#[derive(Debug)]
pub struct PageChart {
    /// What stands over it.
    pub title: String,
    /// Its bars with what they count.
    pub bars: Vec<(String, usize)>,
}

/// A page.
#[derive(Debug)]
pub struct HtmlPage {
    /// What stands at its top, and in the window's.
    pub title: String,
    /// Names and values below the title.
    pub facts: Vec<(String, String)>,
    /// A chart below them.
    pub chart: Option<PageChart>,
    /// The tables.
    pub tables: Vec<PageTable>,
}

impl HtmlPage {
    /// The HTML. Every value is escaped, and shows what of it nobody would see.
    ///
    /// # Errors
    /// Unexpected: the template cannot be filled.
    pub fn html(&self) -> Result<String, Fault> {
        let mut environment = Environment::new();
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        let wrong = |error: minijinja::Error| Fault::unexpected(format!("the page cannot be made: {error}"));
        environment.add_template("page", TEMPLATE).map_err(wrong)?;
        let template = environment.get_template("page").map_err(wrong)?;
        template.render(shown(&self.visible())).map_err(wrong)
    }

    fn visible(&self) -> Value {
        let texts = |list: &[String]| list.iter().map(|text| escape(text)).collect::<Vec<_>>();
        let table = |table: &PageTable| {
            json!({
                "title": escape(&table.title),
                "columns": texts(&table.columns),
                "rows": table.rows.iter().map(|row| texts(row)).collect::<Vec<_>>(),
            })
        };
        json!({
            "title": escape(&self.title),
            "facts": self.facts.iter().map(|(name, value)| [escape(name), escape(value)]).collect::<Vec<_>>(),
            "chart": self.chart.as_ref().map(drawn),
            "tables": self.tables.iter().map(table).collect::<Vec<_>>(),
        })
    }
}

/// A chart as the template draws it, in units of its own.
fn drawn(chart: &PageChart) -> Value {
    const HEIGHT: usize = 100;
    let most = chart.bars.iter().map(|(_, count)| *count).max().unwrap_or(0).max(1);
    let bars = chart.bars.iter().enumerate().map(|(place, (label, count))| {
        let height = HEIGHT * count / most;
        json!({
            "label": escape(label), "count": count, "x": 50 * place + 5, "middle": 50 * place + 25,
            "y": HEIGHT + 15 - height, "height": height,
        })
    });
    json!({"title": escape(&chart.title), "width": 50 * chart.bars.len(), "bars": bars.collect::<Vec<_>>()})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_a_platform_sent_is_text_and_nothing_is_fetched() {
        let hostile = "<script>alert(1)</script>\" onload='x' {{ 7 * 7 }} \u{202e}\u{1b}[31m";
        let page = HtmlPage {
            title: hostile.to_owned(),
            facts: vec![(hostile.to_owned(), hostile.to_owned())],
            chart: Some(PageChart { title: hostile.to_owned(), bars: vec![(hostile.to_owned(), 2)] }),
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
