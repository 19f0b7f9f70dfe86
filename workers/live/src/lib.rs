//! Real threads and processes: the native and the web back end, and the messages
//! that the page exchanges with either.

pub mod messages;
