//! What processes share by number or by name: blocks of bytes, and names for numbers.

use super::{BYTES_MAX, Kernel};
use crate::kernel::Reply;

impl Kernel {
    pub(super) fn new_block(&mut self, bytes: Vec<u8>) -> Reply {
        if self.bytes + bytes.len() > BYTES_MAX {
            return out_of_bytes();
        }
        self.bytes += bytes.len();
        let number = self.number();
        self.blocks.insert(number, bytes);
        Reply::Number(number)
    }

    pub(super) fn bind(&mut self, name: String, number: u32) -> Reply {
        if self.names.contains_key(&name) {
            return Reply::Nothing;
        }
        if self.bytes + name.len() > BYTES_MAX {
            return out_of_bytes();
        }
        self.bytes += name.len();
        self.names.insert(name, number);
        Reply::Done
    }

    pub(super) fn unbind(&mut self, name: &str) -> Reply {
        match self.names.remove(name) {
            Some(_) => {
                self.bytes -= name.len();
                Reply::Done
            }
            None => Reply::Nothing,
        }
    }

    pub(super) fn read_block(&self, block: u32, offset: u32, length: u32) -> Reply {
        let range = offset as usize..(offset as usize).saturating_add(length as usize);
        match self.blocks.get(&block).and_then(|block| block.get(range)) {
            Some(bytes) => Reply::Bytes(bytes.to_vec()),
            None => Reply::Closed,
        }
    }

    pub(super) fn write_block(&mut self, block: u32, offset: u32, bytes: &[u8]) -> Reply {
        let range = offset as usize..(offset as usize).saturating_add(bytes.len());
        match self
            .blocks
            .get_mut(&block)
            .and_then(|block| block.get_mut(range))
        {
            Some(place) => {
                place.copy_from_slice(bytes);
                Reply::Done
            }
            None => Reply::Closed,
        }
    }
}

/// The answer to who asks for more than a run may have.
pub(super) fn out_of_bytes() -> Reply {
    let mib = BYTES_MAX >> 20;
    Reply::Refused(format!(
        "what processes share and send may take at most {mib} MiB"
    ))
}
