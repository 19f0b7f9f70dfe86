//! The search on two cores beside one, and in the browser beside the command.

use std::fs;

use anyhow::{Context, Result, ensure};

use super::check::{self, Case};
use crate::document::{Section, Table};
use crate::figures::{self, Target, median, median_ratio};
use crate::lab::{self, Lab};
use crate::report;
use crate::setting::Setting;

/// The section's title.
pub const TITLE: &str = "Checking on two cores, and in Chromium";

/// How many times sooner two hands must be done than one.
const TWO_HANDS: Target = Target::AtLeast(1.8);
/// How many times longer the page may take than the command.
const PAGE: Target = Target::AtMost(3.0);

/// Searches that take long enough that starting does not count.
const LARGE: [Case; 3] = [
    ("counter", &[("N", 2), ("K", 50)]),
    ("counter", &[("N", 4), ("K", 5)]),
    ("counter", &[("N", 5), ("K", 4)]),
];
/// Searches of a class and larger ones, below the million states that the page allows unasked.
const IN_PAGE: [Case; 6] = [
    ("counter", &[("N", 3), ("K", 5)]),
    ("counter", &[("N", 5), ("K", 3)]),
    ("dining", &[("N", 6)]),
    ("dining", &[("N", 8)]),
    ("readers_writers", &[("N", 6)]),
    ("buffer", &[]),
];

/// Measures both.
///
/// # Errors
/// A search fails.
pub fn measure(setting: &Setting) -> Result<Section> {
    let hands = hands(setting)?;
    let (page, version) = lab::in_browser(setting, async |page| {
        let lab = Lab::open(page).await?;
        // The first search fetches the explorer.
        lab.check("print(1)").await?;
        Ok((in_page(&lab, setting).await?, lab.version()))
    })?;
    let method = format!(
        "The programs are those of the section above; {}, and the median of the rounds' quotients.
On two cores: `interleave check` with `--threads 1` and with `--threads 2`, in turn, by the seconds that it tells of its search.
In Chromium: the command, from its start to its end, and in turn the lab in {version}, from the click until the verdict is on the page, after another search; both with a hand for each core. Both must meet as many states.",
        setting.medians()
    );
    Ok(Section {
        title: TITLE,
        method,
        tables: vec![hands, page],
    })
}

fn hands(setting: &Setting) -> Result<Table> {
    let mut table = Table::new(&[
        "program",
        "states",
        "one hand",
        "two hands",
        "times sooner",
        "target",
    ]);
    for case in LARGE {
        let name = check::name(case);
        report::progress(&name);
        let (mut one, mut two, mut states) = (Vec::new(), Vec::new(), 0);
        for _ in 0..setting.rounds {
            let alone = check::interleave(setting, case, &["--threads", "1"])?;
            let both = check::interleave(setting, case, &["--threads", "2"])?;
            ensure!(
                alone.found == both.found,
                "{name}: two hands find another thing"
            );
            states = alone.found.map_or(0, |(_, states)| states);
            one.push(alone.search_seconds);
            two.push(both.search_seconds);
        }
        let ratio = median_ratio(&one, &two);
        table.row(&[
            &name,
            &states.to_string(),
            &figures::time(median(&one)),
            &figures::time(median(&two)),
            &figures::ratio(ratio),
            &TWO_HANDS.verdict(ratio),
        ]);
    }
    Ok(table)
}

async fn in_page(lab: &Lab<'_>, setting: &Setting) -> Result<Table> {
    let mut table = Table::new(&[
        "program",
        "states",
        "natively",
        "in Chromium",
        "ratio",
        "target",
    ]);
    for case in IN_PAGE {
        let name = check::name(case);
        report::progress(&format!("in Chromium, {name}"));
        let source = fs::read_to_string(check::written(setting, case)?)?;
        let (mut native, mut page, mut states) = (Vec::new(), Vec::new(), 0);
        for _ in 0..setting.rounds {
            let ours = check::interleave(setting, case, &[])?;
            states = ours.found.context("no verdict")?.1;
            native.push(ours.seconds);
            let (seconds, verdict) = lab.check(&source).await?;
            let digits: String = verdict.replace([',', '\u{202f}', '\u{a0}', ' '], "");
            ensure!(
                digits.contains(&format!("{states}states")),
                "{name}: {verdict}"
            );
            page.push(seconds);
        }
        let ratio = median_ratio(&page, &native);
        table.row(&[
            &name,
            &states.to_string(),
            &figures::time(median(&native)),
            &figures::time(median(&page)),
            &figures::ratio(ratio),
            &PAGE.verdict(ratio),
        ]);
    }
    Ok(table)
}
