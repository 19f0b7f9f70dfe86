//! Reads experiments: a program with sliders, choices and switches, each of which starts at the program's own value.

use serde::Deserialize;

use super::blocks::{Context, DemoToml, python};
use crate::model::{Block, Control, Demo};
use crate::settings;

/// An `experiment` block.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExperimentToml {
    text: String,
    demo: DemoToml,
    control: Vec<ControlToml>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum ControlToml {
    Slider {
        slider: String,
        label: String,
        min: i64,
        max: i64,
        #[serde(default = "one")]
        step: i64,
    },
    Choice {
        choice: String,
        label: String,
        of: Vec<(String, toml::Value)>,
    },
    Switch {
        switch: String,
    },
}

fn one() -> i64 {
    1
}

impl ExperimentToml {
    /// The block; nothing when it had to be reported.
    pub fn build(self, cx: &mut Context<'_>) -> Option<Block> {
        let html = cx.html(&self.text);
        let demo = self.demo.build(cx)?;
        let source = &cx.source(&demo.program)?.program.source;
        let controls = self
            .control
            .into_iter()
            .filter_map(|control| control.build(&demo, source, cx));
        let controls = controls.collect();
        Some(Block::Experiment {
            html,
            demo,
            controls,
        })
    }
}

impl ControlToml {
    fn build(self, demo: &Demo, source: &str, cx: &mut Context<'_>) -> Option<Control> {
        match self {
            ControlToml::Slider {
                slider: name,
                label,
                min,
                max,
                step,
            } => {
                let number = initial(demo, source, &name, cx)?
                    .replace('_', "")
                    .parse::<i64>()
                    .ok();
                let fits = number
                    .is_some_and(|n| min <= n && n <= max && step > 0 && (n - min) % step == 0);
                if !fits || (max - min) % step.max(1) != 0 {
                    let help =
                        "the program's own value and max must be reachable from min in steps";
                    cx.report(format!("the slider for `{name}` misses a value"), help);
                }
                Some(Control::Slider {
                    name,
                    label,
                    min,
                    max,
                    step,
                })
            }
            ControlToml::Choice {
                choice: name,
                label,
                of,
            } => {
                let literal = initial(demo, source, &name, cx)?;
                let labelled =
                    |(label, value): (String, toml::Value)| Some((label, python(&value, cx)?));
                let mut choices = of.into_iter().map(labelled).collect::<Option<Vec<_>>>()?;
                // `1_000` in the program is the choice 1000, spelt as the program spells it.
                let own = choices
                    .iter_mut()
                    .find(|(_, choice)| *choice == literal.replace('_', "") || *choice == literal);
                if let Some((_, choice)) = own {
                    *choice = literal;
                } else {
                    let message =
                        format!("no choice for `{name}` is the program's own value {literal}");
                    cx.report(message, "");
                }
                Some(Control::Choice {
                    name,
                    label,
                    choices,
                })
            }
            ControlToml::Switch { switch } => match switch.as_str() {
                "gil" => Some(Control::Gil),
                "start" => Some(Control::StartMethod),
                other => {
                    cx.report(format!("no switch `{other}`"), "it is gil or start");
                    None
                }
            },
        }
    }
}

/// The literal that a control starts from.
fn initial(demo: &Demo, source: &str, name: &str, cx: &mut Context<'_>) -> Option<String> {
    if let Some((_, literal)) = demo.settings.iter().find(|(other, _)| other == name) {
        return Some(literal.clone());
    }
    match settings::value(source, name) {
        Ok(literal) => Some(literal.to_owned()),
        Err(error) => {
            cx.report(error.to_string(), "");
            None
        }
    }
}
