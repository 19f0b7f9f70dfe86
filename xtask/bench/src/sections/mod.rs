//! The parts of the measurements, each in a file of its own: what is done, how that is described, and its figures.
//!
//! A new part is a file with a function that measures and a row in [`PARTS`].

mod check;
mod costs;
mod hands;
mod interpreter;
mod sizes;
mod start;
mod step;
mod threads;

use anyhow::Result;

use crate::document::Section;
use crate::setting::Setting;

/// A part of the measurements.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// What `--only` calls it.
    pub name: &'static str,
    /// Its section's title.
    pub title: &'static str,
    /// Measures.
    pub measure: fn(&Setting) -> Result<Section>,
}

/// All parts in the order of the document.
pub const PARTS: [Part; 8] = [
    Part {
        name: "interpreter",
        title: interpreter::TITLE,
        measure: interpreter::measure,
    },
    Part {
        name: "threads",
        title: threads::TITLE,
        measure: threads::measure,
    },
    Part {
        name: "costs",
        title: costs::TITLE,
        measure: costs::measure,
    },
    Part {
        name: "check",
        title: check::TITLE,
        measure: check::measure,
    },
    Part {
        name: "hands",
        title: hands::TITLE,
        measure: hands::measure,
    },
    Part {
        name: "step",
        title: step::TITLE,
        measure: step::measure,
    },
    Part {
        name: "start",
        title: start::TITLE,
        measure: start::measure,
    },
    Part {
        name: "sizes",
        title: sizes::TITLE,
        measure: sizes::measure,
    },
];
