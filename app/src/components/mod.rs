//! The parts that pages are made of; each has a style sheet of its own name in `style/components/`.

pub mod blocks;
pub mod card;
pub mod code;
pub mod compare;
pub mod controls;
pub mod demo;
pub mod diagnostics;
pub mod examples;
pub mod header;
pub mod icon;
pub mod notice;
pub mod output;
pub mod pictures;
pub mod prediction;
pub mod question;
pub mod run_bar;
pub mod share;
pub mod shortcuts;
pub mod tabs;
pub mod time_budget;
pub mod timeline;
pub mod timeline_input;
pub mod timeline_marks;
pub mod timeline_table;
