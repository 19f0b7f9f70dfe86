//! Taking steps as they were taken before.

use super::expanded::Expanded;
use super::{Hand, Step};
use crate::known::Brief;
use crate::memo::{self, Beside, Known, Ways};
use crate::parts::{Group, Record};

/// What is known of a step.
pub(super) enum Again {
    /// It would only wait.
    Waits,
    /// It has been taken; what it does to places that threads share, and the identity of the state after it, if that was
    /// not hard to know.
    Taken(u32, Option<u128>),
    /// Nothing.
    Unknown,
}

impl Hand {
    /// Takes a step of the most common kind and enters where it leads: it has been taken before, prints nothing, and all
    /// threads and common parts stand alone. Whether it is of that kind; else nothing has happened.
    #[inline]
    pub(super) fn hop(
        &mut self,
        ways: &Ways,
        record: &Record,
        (group, at, choice): Step<'_>,
        found: &mut Expanded,
    ) -> bool {
        let known = ways.get(group.owns[at], group.common);
        let Some(Known::Steps(own, common, beside)) = known else {
            return false;
        };
        let (text, accesses, others) = match beside {
            None => (0, 0, &[][..]),
            Some(beside) => (beside.text, beside.accesses, &*beside.others),
        };
        let is_new = accesses > 0 && self.compared.may_have_new(accesses);
        if text > 0 || is_new || own.is_none() && !self.ends_as_before(beside, group, at) {
            return false;
        }
        let Some(id) = self
            .likeness
            .after(group, at, (own, common, others), &self.parts)
        else {
            return false;
        };
        let start = found.records.len();
        let place = group.at + at;
        match own {
            Some(_) => found.records.extend_from_slice(record),
            None => {
                found.records.extend_from_slice(&record[..place]);
                found.records.extend_from_slice(&record[place + 1..]);
            }
        }
        let next = &mut found.records[start..];
        next[group.at - 2] = common;
        match own {
            Some(own) => next[place] = own,
            None => next[group.at - 1] -= 1,
        }
        for (before, after) in others {
            let owns = &mut next[group.at..];
            let Some(other) = owns.iter_mut().find(|own| *own == before) else {
                found.records.truncate(start);
                return false;
            };
            *other = *after;
        }
        let brief = Brief::of(choice);
        if accesses > 0 {
            self.others.push((brief, accesses));
            self.compared.add(accesses);
        }
        found.ids.push(id);
        found.briefs.push(brief);
        found.ends.push(found.records.len() as u32);
        true
    }

    /// Takes a step as it was taken before, if it was; adds the state that it leads to to some.
    pub(super) fn again(
        &mut self,
        ways: &Ways,
        record: &Record,
        step: Step<'_>,
        records: &mut Vec<u32>,
    ) -> Again {
        let (group, at, choice) = step;
        if choice.drawn.is_some() {
            return Again::Unknown;
        }
        let (own, common) = (group.owns[at], group.common);
        match ways.get(own, common) {
            Some(known) => self.as_known(known, record, step, records),
            None => self.as_news_say((own, common), record, step, records),
        }
    }

    /// The same, if it was not long ago.
    fn as_news_say(
        &mut self,
        key: (u32, u32),
        record: &Record,
        step: Step<'_>,
        records: &mut Vec<u32>,
    ) -> Again {
        let known = self.fresh.remove(&key).or_else(|| {
            let news = self.has_others.then(|| self.shared.memo.news(key))??;
            // The parts that it leads to were there before it was told.
            self.parts.learn_all();
            Some(news)
        });
        let Some(recall) = known else {
            return Again::Unknown;
        };
        let again = self.as_known(Known::of(&recall), record, step, records);
        self.fresh.insert(key, recall);
        again
    }

    fn as_known(
        &mut self,
        known: Known<'_>,
        record: &Record,
        (group, at, _): Step<'_>,
        records: &mut Vec<u32>,
    ) -> Again {
        let (own, common, beside) = match known {
            Known::Waits => return Again::Waits,
            // It was held up there, and is not now.
            Known::WaitsInCrowd => return Again::Unknown,
            Known::Steps(own, common, beside) => (own, common, beside),
        };
        if own.is_none() && !self.ends_as_before(beside, group, at) {
            return Again::Unknown;
        }
        let start = records.len();
        records.extend_from_slice(record);
        let next = &mut records[start..];
        next[group.at - 2] = common;
        match own {
            Some(own) => next[group.at + at] = own,
            None => next[group.at - 1] -= 1,
        }
        let accesses = beside.map_or(0, |beside| beside.accesses);
        let others = beside.map_or(&[][..], |beside| &beside.others);
        for (before, after) in others {
            let Some(other) = group.owns.iter().position(|own| own == before) else {
                records.truncate(start);
                return Again::Unknown;
            };
            next[group.at + other] = *after;
        }
        let text = beside.map_or(0, |beside| beside.text);
        if text > 0 {
            next[0] = self.parts.longer(record[0], text);
        }
        if own.is_none() {
            records.remove(start + group.at + at);
        }
        let id = match text {
            0 => {
                let after = (own, common, others);
                self.likeness.after(group, at, after, &self.parts)
            }
            _ => None,
        };
        Again::Taken(accesses, id)
    }

    /// Whether the end of a thread wakes the same threads as when it was remembered.
    fn ends_as_before(&self, beside: Option<&Beside>, group: Group<'_>, at: usize) -> bool {
        let common = self.parts.common(group.common);
        let known = beside.map_or(&[][..], |beside| &beside.others);
        let is_known = |own: &u32| known.iter().any(|(before, _)| before == own);
        let others = group.owns.iter().enumerate().filter(|it| it.0 != at);
        let mut at_rest = others.filter(|(_, own)| self.parts.glance(**own).rests);
        beside.is_some_and(|it| it.is_crowded) == memo::is_crowded(group.owns.len())
            && at_rest
                .all(|(_, own)| is_known(own) || !memo::waits_for_end(self.parts.own(*own), common))
    }
}
