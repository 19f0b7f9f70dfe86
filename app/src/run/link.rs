//! The lab in a link: `#gil=off&start=fork&switch=100&schedule=1:0-40.1-3&moment=42&code=…`, everything after the `#`,
//! so that no host ever sees a reader's program.
//!
//! The code is the UTF-8 source, compressed as raw DEFLATE by the browser, in base64url.
//! `text=` instead of `code=` carries it uncompressed, for browsers without compression streams.

use live::messages::{Options, StartMethod};

use crate::explore::place::Place;

/// The longest source, in bytes, that a link is made for; longer ones are kept in the browser only.
pub const SOURCE_BYTES_MAX: usize = 64 * 1024;

/// What a link carries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// How the program is to be run.
    pub options: Options,
    /// Where in its run the reader is.
    pub place: Option<Place>,
    /// What is to be shown beside the program.
    pub view: Option<View>,
    /// The program.
    pub payload: Option<Payload>,
}

/// What a link shows beside the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// Stepping.
    Step,
    /// All outcomes.
    Outcomes,
}

impl View {
    /// Its name, which is that of its tab.
    pub fn name(self) -> &'static str {
        match self {
            View::Step => "step",
            View::Outcomes => "outcomes",
        }
    }
}

/// A program in a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Payload {
    /// Raw DEFLATE of the source.
    Deflated(Vec<u8>),
    /// The source itself.
    Plain(Vec<u8>),
    /// Something that no link of ours has: it was changed on its way.
    Damaged,
}

impl Link {
    /// The fragment, without its `#`. Options that are CPython's defaults are left out.
    pub fn to_fragment(&self) -> String {
        let usual = Options::default();
        let mut pairs = Vec::new();
        if self.options.gil != usual.gil {
            pairs.push(format!(
                "gil={}",
                if self.options.gil { "on" } else { "off" }
            ));
        }
        if self.options.start_method != usual.start_method {
            let method = match self.options.start_method {
                StartMethod::Spawn => "spawn",
                StartMethod::Fork => "fork",
            };
            pairs.push(format!("start={method}"));
        }
        if self.options.switch_interval_us != usual.switch_interval_us {
            pairs.push(format!("switch={}", self.options.switch_interval_us));
        }
        if let Some(Place { schedule, moment }) = &self.place {
            pairs.push(format!("schedule={schedule}&moment={moment}"));
        }
        pairs.extend(self.view.map(|view| format!("view={}", view.name())));
        match &self.payload {
            Some(Payload::Deflated(bytes)) => pairs.push(format!("code={}", encode(bytes))),
            Some(Payload::Plain(bytes)) => pairs.push(format!("text={}", encode(bytes))),
            Some(Payload::Damaged) | None => {}
        }
        pairs.join("&")
    }

    /// Reads a fragment, with or without its `#`; whatever it does not understand it ignores.
    pub fn from_fragment(fragment: &str) -> Link {
        let mut link = Link::default();
        for pair in fragment.trim_start_matches('#').split('&') {
            let Some((name, value)) = pair.split_once('=') else {
                continue;
            };
            match (name, value) {
                ("gil", "on") => link.options.gil = true,
                ("gil", "off") => link.options.gil = false,
                ("start", "spawn") => link.options.start_method = StartMethod::Spawn,
                ("start", "fork") => link.options.start_method = StartMethod::Fork,
                ("switch", us) => {
                    if let Ok(us) = us.parse::<u32>() {
                        link.options.switch_interval_us = us.clamp(1, 10_000_000);
                    }
                }
                ("view", "step") => link.view = Some(View::Step),
                ("view", "outcomes") => link.view = Some(View::Outcomes),
                ("schedule", text) if Place::could_be_schedule(text) => {
                    link.place.get_or_insert_default().schedule = text.to_owned();
                }
                ("moment", number) => {
                    if let (Some(place), Ok(moment)) = (&mut link.place, number.parse()) {
                        place.moment = moment;
                    }
                }
                ("code", text) => {
                    link.payload = Some(decode(text).map_or(Payload::Damaged, Payload::Deflated));
                }
                ("text", text) => {
                    link.payload = Some(decode(text).map_or(Payload::Damaged, Payload::Plain));
                }
                _ => {}
            }
        }
        link
    }
}

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// base64url without padding (RFC 4648, section 5).
fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let group = chunk
            .iter()
            .fold(0u32, |group, &byte| group << 8 | u32::from(byte))
            << (8 * (3 - chunk.len()));
        for place in 0..=chunk.len() {
            let index = (group >> (18 - 6 * place)) & 63;
            text.push(char::from(ALPHABET[index as usize]));
        }
    }
    text
}

fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut n_bits) = (0u32, 0);
    for c in text.bytes() {
        let value = ALPHABET.iter().position(|&letter| letter == c)?;
        bits = bits << 6 | u32::try_from(value).ok()?;
        n_bits += 6;
        if n_bits >= 8 {
            n_bits -= 8;
            bytes.push((bits >> n_bits & 0xff) as u8);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use live::messages::{Options, StartMethod};

    use super::{Link, Payload, Place, View, decode, encode};

    #[test]
    fn base64url_agrees_with_the_rfc() {
        for (plain, coded) in [
            ("", ""),
            ("f", "Zg"),
            ("fo", "Zm8"),
            ("foo", "Zm9v"),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(encode(plain.as_bytes()), coded);
            assert_eq!(decode(coded).as_deref(), Some(plain.as_bytes()));
        }
        assert_eq!(encode(&[0xfb, 0xff]), "-_8");
        assert_eq!(decode("%%"), None);
    }

    #[test]
    fn a_link_restores_what_it_was_made_of() {
        let link = Link {
            options: Options {
                gil: false,
                start_method: StartMethod::Fork,
                switch_interval_us: 100,
                forced: None,
            },
            place: Some(Place {
                schedule: "1:0-5120.1-40.0~12".to_owned(),
                moment: 5_161,
            }),
            view: Some(View::Outcomes),
            payload: Some(Payload::Deflated((0..=255).collect())),
        };
        assert_eq!(
            Link::from_fragment(&format!("#{}", link.to_fragment())),
            link
        );
    }

    #[test]
    fn defaults_need_no_link_and_nonsense_is_ignored() {
        assert_eq!(Link::default().to_fragment(), "");
        for fragment in [
            "",
            "#",
            "#gil=maybe&switch=soon&x",
            "#moment=3&schedule=<b>",
        ] {
            assert_eq!(Link::from_fragment(fragment), Link::default());
        }
    }

    #[test]
    fn a_program_that_cannot_be_read_is_told_from_none() {
        for fragment in ["#code=%%%", "#gil=off&text=a%20b"] {
            let link = Link::from_fragment(fragment);
            assert_eq!(link.payload, Some(Payload::Damaged), "{fragment}");
        }
    }
}
