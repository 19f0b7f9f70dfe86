//! What a reader's connection has to carry.

use anyhow::{Context, Result};

use crate::document::{Section, Table};
use crate::figures::Target;
use crate::setting::Setting;

/// The section's title.
pub const TITLE: &str = "Sizes";

/// The sizes that `cargo xtask dist` prints and checks.
///
/// # Errors
/// They are not what `cargo xtask bench` hands over.
pub fn measure(setting: &Setting) -> Result<Section> {
    let mut table = Table::new(&["part", "compressed transfer", "target"]);
    for size in setting.sizes.as_array().context("sizes")? {
        let name = size["name"].as_str().context("the name of a part")?;
        let kilobytes = size["bytes"].as_f64().context("the size of a part")? / 1e3;
        let limit = size["bytes_max"].as_f64();
        let verdict = limit.map_or(String::new(), |limit| {
            Target::AtMost(limit / 1e3).verdict(kilobytes)
        });
        table.row(&[name, &format!("{kilobytes:.1} kB"), &verdict]);
    }
    Ok(Section {
        title: TITLE,
        method: "The brotli copies of the published files, added up by when a page loads them; of the lessons the largest.
`cargo xtask dist` prints the same and fails beyond the limits."
            .to_owned(),
        tables: vec![table],
    })
}
