//! What every part of an image can do, and the parts that are built in: numbers, texts, options, rows of parts.

use std::collections::VecDeque;

use num_bigint::{BigInt, Sign};
use trace::ids::ThreadId;

use super::Sink;
use super::bytes::{Corrupt, Source};
use crate::code::Code;
use crate::value::ObjectId;

/// What can be written to a sink and read from bytes.
pub trait Content: Sized {
    /// Tells all of it.
    fn write(&self, sink: &mut impl Sink);

    /// Makes it of what a [`super::bytes::Writer`] was told.
    ///
    /// # Errors
    /// [`Corrupt`] if no content was written so.
    fn read(source: &mut Source<'_>) -> Result<Self, Corrupt>;

    /// Tells several, without their number.
    fn write_all(all: &[Self], sink: &mut impl Sink) {
        all.iter().for_each(|one| one.write(sink));
    }

    /// Makes so many.
    ///
    /// # Errors
    /// As [`Content::read`].
    fn read_all(source: &mut Source<'_>, count: usize) -> Result<Vec<Self>, Corrupt> {
        (0..count).map(|_| Self::read(source)).collect()
    }
}

/// Lists the fields of a struct: each is content.
macro_rules! record {
    ($type:ident { $($field:ident),+ $(,)? }) => {
        impl Content for $type {
            #[inline]
            fn write(&self, sink: &mut impl Sink) {
                let Self { $($field),+ } = self;
                $($field.write(sink);)+
            }
            fn read(source: &mut Source<'_>) -> Result<Self, Corrupt> {
                $(let $field = Content::read(source)?;)+
                Ok(Self { $($field),+ })
            }
        }
    };
}

/// Lists the variants of an enumeration, each with the byte that stands for it and with its fields.
macro_rules! choice {
    ($type:ident { $(
        $tag:literal: $variant:ident $(($($place:ident),+))? $({ $($field:ident),+ })?
    ),+ $(,)? }) => {
        impl Content for $type {
            #[inline]
            fn write(&self, sink: &mut impl Sink) {
                match self {$(
                    Self::$variant $(($($place),+))? $({ $($field),+ })? => {
                        sink.byte($tag);
                        $($($place.write(sink);)+)?
                        $($($field.write(sink);)+)?
                    }
                )+}
            }
            fn read(source: &mut Source<'_>) -> Result<Self, Corrupt> {
                Ok(match source.byte()? {
                    $($tag => {
                        $($(let $place = Content::read(source)?;)+)?
                        $($(let $field = Content::read(source)?;)+)?
                        Self::$variant $(($($place),+))? $({ $($field),+ })?
                    })+
                    _ => return Err(Corrupt),
                })
            }
        }
    };
}

pub(super) use {choice, record};

impl Content for u8 {
    fn write(&self, sink: &mut impl Sink) {
        sink.byte(*self);
    }
    fn read(source: &mut Source<'_>) -> Result<Self, Corrupt> {
        source.byte()
    }
    fn write_all(all: &[Self], sink: &mut impl Sink) {
        sink.bytes(all);
    }
    fn read_all(source: &mut Source<'_>, count: usize) -> Result<Vec<Self>, Corrupt> {
        match source.bytes()? {
            bytes if bytes.len() == count => Ok(bytes.to_vec()),
            _ => Err(Corrupt),
        }
    }
}

impl Content for bool {
    fn write(&self, sink: &mut impl Sink) {
        sink.byte(u8::from(*self));
    }
    fn read(source: &mut Source<'_>) -> Result<Self, Corrupt> {
        match source.byte()? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(Corrupt),
        }
    }
}

impl Content for u64 {
    fn write(&self, sink: &mut impl Sink) {
        sink.number(*self);
    }
    fn read(source: &mut Source<'_>) -> Result<Self, Corrupt> {
        source.number()
    }
}

impl Content for u32 {
    fn write(&self, sink: &mut impl Sink) {
        sink.number(u64::from(*self));
    }
    fn read(source: &mut Source<'_>) -> Result<Self, Corrupt> {
        source.number()?.try_into().map_err(|_| Corrupt)
    }
}

impl Content for u16 {
    fn write(&self, sink: &mut impl Sink) {
        sink.number(u64::from(*self));
    }
    fn read(source: &mut Source<'_>) -> Result<Self, Corrupt> {
        source.number()?.try_into().map_err(|_| Corrupt)
    }
}

impl Content for usize {
    fn write(&self, sink: &mut impl Sink) {
        sink.number(*self as u64);
    }
    fn read(source: &mut Source<'_>) -> Result<Self, Corrupt> {
        source.number()?.try_into().map_err(|_| Corrupt)
    }
}

/// Small numbers of either sign are short.
impl Content for i64 {
    fn write(&self, sink: &mut impl Sink) {
        sink.number((self.wrapping_shl(1) ^ self.wrapping_shr(63)) as u64);
    }
    fn read(source: &mut Source<'_>) -> Result<Self, Corrupt> {
        let number = source.number()?;
        Ok((number >> 1) as i64 ^ -((number & 1) as i64))
    }
}

/// The bits, turned round: those of short floats end in zeros.
impl Content for f64 {
    fn write(&self, sink: &mut impl Sink) {
        sink.number(self.to_bits().swap_bytes());
    }
    fn read(source: &mut Source<'_>) -> Result<Self, Corrupt> {
        Ok(f64::from_bits(source.number()?.swap_bytes()))
    }
}

impl Content for BigInt {
    fn write(&self, sink: &mut impl Sink) {
        sink.byte(u8::from(self.sign() == Sign::Minus));
        let digits = self.iter_u32_digits();
        sink.number(digits.len() as u64);
        digits.for_each(|digit| sink.number(u64::from(digit)));
    }
    fn read(source: &mut Source<'_>) -> Result<Self, Corrupt> {
        let sign = if bool::read(source)? {
            Sign::Minus
        } else {
            Sign::Plus
        };
        let digits: Vec<u32> = Content::read(source)?;
        Ok(BigInt::from_slice(sign, &digits))
    }
}

impl Content for Box<str> {
    fn write(&self, sink: &mut impl Sink) {
        sink.bytes(self.as_bytes());
    }
    fn read(source: &mut Source<'_>) -> Result<Self, Corrupt> {
        source.text().map(Into::into)
    }
}

impl Content for ObjectId {
    #[inline]
    fn write(&self, sink: &mut impl Sink) {
        sink.object(*self);
    }
    fn read(source: &mut Source<'_>) -> Result<Self, Corrupt> {
        source.object()
    }
}

impl Content for &'static Code {
    #[inline]
    fn write(&self, sink: &mut impl Sink) {
        sink.code(self);
    }
    fn read(source: &mut Source<'_>) -> Result<Self, Corrupt> {
        source.code()
    }
}

impl Content for ThreadId {
    fn write(&self, sink: &mut impl Sink) {
        sink.thread(*self);
    }
    fn read(source: &mut Source<'_>) -> Result<Self, Corrupt> {
        u32::read(source).map(ThreadId)
    }
}

impl<T: Content> Content for Box<T> {
    #[inline]
    fn write(&self, sink: &mut impl Sink) {
        T::write(self, sink);
    }
    fn read(source: &mut Source<'_>) -> Result<Self, Corrupt> {
        source.nested(|source| T::read(source).map(Box::new))
    }
}

impl<T: Content> Content for Option<T> {
    #[inline]
    fn write(&self, sink: &mut impl Sink) {
        sink.byte(u8::from(self.is_some()));
        if let Some(inner) = self {
            inner.write(sink);
        }
    }
    fn read(source: &mut Source<'_>) -> Result<Self, Corrupt> {
        match bool::read(source)? {
            true => T::read(source).map(Some),
            false => Ok(None),
        }
    }
}

impl<A: Content, B: Content> Content for (A, B) {
    fn write(&self, sink: &mut impl Sink) {
        self.0.write(sink);
        self.1.write(sink);
    }
    fn read(source: &mut Source<'_>) -> Result<Self, Corrupt> {
        Ok((A::read(source)?, B::read(source)?))
    }
}

impl<T: Content, const N: usize> Content for [T; N] {
    #[inline]
    fn write(&self, sink: &mut impl Sink) {
        T::write_all(self, sink);
    }
    fn read(source: &mut Source<'_>) -> Result<Self, Corrupt> {
        T::read_all(source, N)?.try_into().map_err(|_| Corrupt)
    }
}

impl<T: Content> Content for Box<[T]> {
    #[inline]
    fn write(&self, sink: &mut impl Sink) {
        sink.number(self.len() as u64);
        T::write_all(self, sink);
    }
    fn read(source: &mut Source<'_>) -> Result<Self, Corrupt> {
        Vec::read(source).map(Vec::into_boxed_slice)
    }
}

impl<T: Content> Content for Vec<T> {
    #[inline]
    fn write(&self, sink: &mut impl Sink) {
        sink.number(self.len() as u64);
        T::write_all(self, sink);
    }
    fn read(source: &mut Source<'_>) -> Result<Self, Corrupt> {
        let count = source.count()?;
        T::read_all(source, count)
    }
}

impl<T: Content> Content for VecDeque<T> {
    fn write(&self, sink: &mut impl Sink) {
        sink.number(self.len() as u64);
        self.iter().for_each(|one| one.write(sink));
    }
    fn read(source: &mut Source<'_>) -> Result<Self, Corrupt> {
        Vec::read(source).map(VecDeque::from)
    }
}
