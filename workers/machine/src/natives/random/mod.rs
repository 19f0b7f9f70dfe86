//! `_random`: the generator under `random`. Its state is a `bytearray` that the library's code hands in.

mod mersenne;

use num_bigint::{BigInt, Sign};
use num_traits::ToPrimitive;

use super::argument;
use crate::arith::Fault;
use crate::native::{Args, Cx, Flow, Res};
use crate::object::Body;
use crate::types;
use crate::value::Value;
use crate::world::World;
use mersenne::{Mersenne, STATE_BYTES};

rows! {
    /// The functions of `_random`.
    rows {
        "new_state()" = new_state,
        "entropy()" = entropy,
        "seed(state, number, /)" = seed,
        "random(state, /)" = random,
        "getrandbits(state, k, /)" = getrandbits,
        "below(state, n, /)" = below,
        "any_below(n, /)" = any_below,
        "words(state, /)" = words,
        "set_words(state, words, /)" = set_words,
        "bind(function, state, /)" = bind,
    }
}

/// Works on the state under its guard, so that other threads see it before or after.
fn with_state<W: World, R>(
    cx: &mut Cx<'_, W>,
    state: Value,
    work: impl FnOnce(&mut Mersenne<'_>) -> R,
) -> Res<R> {
    let done = match state {
        Value::Obj(id) => match &mut cx.world.write(id).body {
            Body::ByteArray(bytes) => Mersenne::on(bytes).map(|mut mersenne| work(&mut mersenne)),
            _ => None,
        },
        _ => None,
    };
    done.ok_or_else(|| cx.value_error("state vector is invalid"))
}

fn new_state<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    Ok(cx
        .make(types::BYTEARRAY, Body::ByteArray(vec![0; STATE_BYTES]))
        .into())
}

fn entropy<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    let number = BigInt::from(cx.world.entropy());
    Ok(cx.int(number).into())
}

fn seed<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let number = match cx.big_int(args.get(1)) {
        Some(number) => number,
        None => match cx.quick_hash(args.get(1))? {
            Some(hash) => BigInt::from(hash),
            None => return Err(cx.type_error("unhashable seed")),
        },
    };
    let (_, mut key) = number.to_u32_digits();
    if key.is_empty() {
        key.push(0);
    }
    with_state(cx, args.get(0), |mersenne| mersenne.seed(&key))?;
    cx.none()
}

fn random<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let number = with_state(cx, args.get(0), |mersenne| mersenne.next_float())?;
    Ok(Value::Float(number).into())
}

fn getrandbits<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let bits = argument::integer(cx, args.get(1))?;
    let Ok(bits) = usize::try_from(bits) else {
        return Err(cx.value_error("number of bits must be non-negative"));
    };
    if bits < 64 {
        if let Some(number) = cx.world.draw(1 << bits) {
            return Ok(Value::Int(i64::from(number)).into());
        }
        let number = with_state(cx, args.get(0), |mersenne| mersenne.next_small(bits as u32))?;
        return Ok(Value::Int(number as i64).into());
    }
    if bits as u64 > crate::arith::integer::INTEGER_BITS_MAX {
        return Err(cx.fault(Fault::Memory));
    }
    cx.reserve(bits / 8)?;
    let words = with_state(cx, args.get(0), |mersenne| mersenne.next_bits(bits))?;
    Ok(cx.int(BigInt::from_slice(Sign::Plus, &words)).into())
}

/// An integer from 0 up to `n`: as many bits as `n` has, drawn until they are below it.
fn below<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let Some(bound) = cx.big_int(args.get(1)) else {
        return Err(cx.not_an_integer(args.get(1)));
    };
    if bound.sign() != Sign::Plus {
        return Err(cx.value_error("upper bound must be positive"));
    }
    let drawn = bound.to_u64().and_then(|bound| cx.world.draw(bound));
    if let Some(number) = drawn {
        return Ok(Value::Int(i64::from(number)).into());
    }
    let bits = bound.bits();
    if let (Some(bound), true) = (bound.to_u64(), bits < 64) {
        let number = with_state(cx, args.get(0), |mersenne| {
            loop {
                let number = mersenne.next_small(bits as u32);
                if number < bound {
                    return number;
                }
            }
        })?;
        return Ok(Value::Int(number as i64).into());
    }
    let number = with_state(cx, args.get(0), |mersenne| {
        loop {
            let number = BigInt::from_slice(Sign::Plus, &mersenne.next_bits(bits as usize));
            if number < bound {
                return number;
            }
        }
    })?;
    Ok(cx.int(number).into())
}

/// Any number below `n` where a search lets any be drawn; else `None`.
fn any_below<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let bound = cx
        .small_int(args.get(0))
        .and_then(|n| u64::try_from(n).ok());
    let drawn = bound.and_then(|bound| cx.world.draw(bound));
    Ok(drawn
        .map_or(Value::None, |number| Value::Int(i64::from(number)))
        .into())
}

fn words<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let words: Vec<Value> = with_state(cx, args.get(0), |mersenne| {
        (0..STATE_BYTES / 4)
            .map(|at| Value::Int(i64::from(mersenne.word(at))))
            .collect()
    })?;
    Ok(cx.tuple(words).into())
}

fn set_words<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let items = cx.items(args.get(1)).unwrap_or_default();
    let words: Vec<u32> = items
        .iter()
        .filter_map(|item| u32::try_from(cx.small_int(*item)?).ok())
        .collect();
    if words.len() != STATE_BYTES / 4 || words.last().is_none_or(|last| *last > 624) {
        return Err(cx.value_error("state vector is the wrong size"));
    }
    with_state(cx, args.get(0), |mersenne| {
        for (at, word) in words.iter().enumerate() {
            mersenne.set_word(at, *word);
        }
    })?;
    cx.none()
}

/// A function of this module with its state: called without a frame of its own.
fn bind<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    Ok(cx
        .make(types::METHOD, Body::Method(args.get(0), args.get(1)))
        .into())
}
