//! How soon a step is on the page.

use anyhow::Result;

use super::check::with_constants;
use crate::document::{Section, Table};
use crate::figures::{self, Target, median};
use crate::lab::{self, Lab};
use crate::programs::Program;
use crate::report;
use crate::setting::Setting;

/// The section's title.
pub const TITLE: &str = "Stepping";

/// How soon a step must be there, in seconds: within a frame.
const FRAME: Target = Target::AtMost(0.016);
/// So many steps on and as many back.
const STEPS: u32 = 40;

/// Runs, and how often a thread counts in them.
const RUNS: [(&str, u32); 2] = [("short", 5), ("long", 400)];

/// Steps through a short run and a long one.
///
/// # Errors
/// A program cannot be stepped.
pub fn measure(setting: &Setting) -> Result<Section> {
    let mut table = Table::new(&[
        "run",
        "bytecodes",
        "median",
        "nine in ten within",
        "longest",
        "target of the median",
    ]);
    let program = Program::read("step.py")?;
    let version = lab::in_browser(setting, async |page| {
        for (name, rounds) in RUNS {
            report::progress(name);
            let lab = Lab::open(page).await?;
            let (length, mut times) = lab
                .step(
                    &with_constants(&program.source, &[("ROUNDS", rounds)])?,
                    STEPS,
                )
                .await?;
            times.sort_by(f64::total_cmp);
            let nine_in_ten = times[(times.len() * 9 / 10).min(times.len() - 1)];
            let longest = times.last().copied().unwrap_or_default();
            table.row(&[
                name,
                &length.to_string(),
                &figures::time(median(&times)),
                &figures::time(nine_in_ten),
                &figures::time(longest),
                &FRAME.verdict(median(&times)).replacen("0.016", "16 ms", 1),
            ]);
        }
        Ok(lab::version(page))
    })?;
    let method = format!(
        "Two runs of threads (`xtask/bench/programs/step.py`) are opened in Step in the lab in {version} and stepped through by a script, from their middle {STEPS} bytecodes on and as many back: from the click on the button until the other moment is in the document, which the next frame shows."
    );
    Ok(Section {
        title: TITLE,
        method,
        tables: vec![table],
    })
}
