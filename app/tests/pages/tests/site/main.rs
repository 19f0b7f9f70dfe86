//! The site's pages in real browsers. One binary, a module for each part of the site.

mod accessibility;
mod ceilings;
mod check;
mod differential;
mod flaws;
mod graph;
mod hosting;
mod lab;
mod link;
mod parts;
mod projection;
mod python;
mod reading;
mod samples;
mod settings;
mod step;
mod timeline;
