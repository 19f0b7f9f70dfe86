//! The Leptos user interface: pages, components, and the page's side of a run.
//!
//! Plain data and pure functions come first and are tested natively: [`run`] folds a run's reports into what
//! is shown, [`course`] holds the reader's progress, [`present`] cuts a lesson into slides.
//! Views only read them.

pub mod address;
pub mod browser;
pub mod components;
pub mod course;
pub mod editor;
pub mod explore;
pub mod pace;
pub mod pages;
pub mod parts;
pub mod present;
pub mod python;
pub mod run;
pub mod shell;
pub mod storage;
pub mod support;
pub mod theme;
pub mod timeline;
