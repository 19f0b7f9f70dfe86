//! `BENCHMARKS.md`: one section for each part of the measurements; measuring a part anew replaces its section only.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// What stands above the sections.
const HEAD: &str = "# Benchmarks

`cargo xtask bench` measures, prints and writes this file; `--only PART` measures one part and replaces its section.
Every figure stands beside what it is compared with, measured in the same run on the same machine; what counts is the quotient.
";

/// What was measured in one part, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its title; a section of the same title is replaced.
    pub title: &'static str,
    /// How it was measured: sentences, one a line.
    pub method: String,
    /// The figures.
    pub tables: Vec<Table>,
}

/// A table of figures.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What the columns are.
    pub head: Vec<String>,
    /// The rows, each as long as the head.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// A table without rows.
    pub fn new(head: &[&str]) -> Table {
        Table {
            head: head.iter().map(|&name| name.to_owned()).collect(),
            rows: Vec::new(),
        }
    }

    /// Adds a row.
    pub fn row(&mut self, cells: &[&str]) {
        self.rows
            .push(cells.iter().map(|&cell| cell.to_owned()).collect());
    }

    /// The table in Markdown, its columns aligned for those who read the source.
    fn markdown(&self) -> String {
        let all = || std::iter::once(&self.head).chain(&self.rows);
        let width = |column: usize| {
            let cells = all().filter_map(|row| row.get(column));
            cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..self.head.len()).map(width).collect();
        let mut text = String::new();
        for (index, row) in all().enumerate() {
            for (cell, width) in row.iter().zip(&widths) {
                text.push_str(&format!("| {cell:width$} "));
            }
            text.push_str("|\n");
            if index == 0 {
                for width in &widths {
                    text.push_str(&format!("|{}", "-".repeat(width + 2)));
                }
                text.push_str("|\n");
            }
        }
        text
    }
}

impl Section {
    /// The section in Markdown. `circumstances` says when and on which machine.
    pub fn markdown(&self, circumstances: &str) -> String {
        let tables: Vec<String> = self.tables.iter().map(Table::markdown).collect();
        let method = self.method.trim();
        format!(
            "## {}\n\n{method}\n{circumstances}\n\n{}",
            self.title,
            tables.join("\n")
        )
    }
}

/// Puts sections into the file, in place of earlier ones of their titles; `order` is the order of all titles.
///
/// # Errors
/// The file cannot be read or written.
pub fn write(file: &Path, order: &[&str], sections: &[String]) -> Result<()> {
    let before = if file.is_file() {
        fs::read_to_string(file).with_context(|| file.display().to_string())?
    } else {
        String::new()
    };
    let text = merged(&before, order, sections);
    fs::write(file, text).with_context(|| file.display().to_string())
}

/// The document with new sections in place of old ones.
fn merged(before: &str, order: &[&str], sections: &[String]) -> String {
    let kept: Vec<String> = before
        .split("\n## ")
        .skip(1)
        .map(|section| format!("## {}\n", section.trim_end()))
        .collect();
    let mut text = HEAD.to_owned();
    for title in order {
        let is_it = |section: &&String| section.lines().next() == Some(&format!("## {title}"));
        let newest = sections.iter().find(is_it).or(kept.iter().find(is_it));
        if let Some(section) = newest {
            text.push('\n');
            text.push_str(section.trim_end());
            text.push('\n');
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_is_replaced_and_the_others_stay() {
        let section = |title: &'static str, cell: &str| {
            let mut table = Table::new(&["program", "ratio"]);
            table.row(&["fib", cell]);
            let section = Section {
                title,
                method: "Twice.\n".to_owned(),
                tables: vec![table],
            };
            section.markdown("Measured today.")
        };
        let order = ["Sizes", "Threads"];
        let first = merged(
            "",
            &order,
            &[section("Threads", "1.00"), section("Sizes", "2.00")],
        );
        let second = merged(&first, &order, &[section("Threads", "3.00")]);
        assert!(first.contains("1.00") && !second.contains("1.00"));
        let expected = format!(
            "{HEAD}
## Sizes

Twice.
Measured today.

| program | ratio |
|---------|-------|
| fib     | 2.00  |

## Threads

Twice.
Measured today.

| program | ratio |
|---------|-------|
| fib     | 3.00  |
"
        );
        assert_eq!(second, expected);
    }
}
