//! One module for each kind of page.

pub mod course;
pub mod home;
pub mod lab;
pub mod lab_panels;
pub mod lesson;
pub mod not_found;
pub mod python;
