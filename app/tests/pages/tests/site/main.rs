//! The site's pages in real browsers. One binary, a module for each part of the site.

mod ceilings;
mod hosting;
mod lab;
mod reading;
mod samples;
