//! The content of threads.

use syntax::code::{Binary, Compare};

use super::Sink;
use super::bytes::{Corrupt, Source};
use super::content::{Content, choice, record};
use crate::cache::Cache;
use crate::thread::{
    Attempt, ClassParts, Frame, NewCall, Operation, Resume, Suspended, Then, Thread,
};
use crate::tracer::{Told, Tracer};

impl Content for Thread {
    fn write(&self, sink: &mut impl Sink) {
        let Thread {
            id,
            frames,
            frames_max,
            tracer,
            stack,
            handling,
            resume,
            object,
            pending,
            cache: _,
        } = self;
        id.write(sink);
        frames.write(sink);
        frames_max.write(sink);
        tracer.write(sink);
        stack.write(sink);
        handling.write(sink);
        resume.write(sink);
        object.write(sink);
        pending.write(sink);
    }
    fn read(source: &mut Source<'_>) -> Result<Self, Corrupt> {
        Ok(Thread {
            id: Content::read(source)?,
            frames: Content::read(source)?,
            frames_max: Content::read(source)?,
            tracer: Content::read(source)?,
            stack: Content::read(source)?,
            handling: Content::read(source)?,
            resume: Content::read(source)?,
            object: Content::read(source)?,
            pending: Content::read(source)?,
            cache: Cache::default(),
        })
    }
}

record!(Frame {
    code,
    pc,
    base,
    floor,
    globals,
    context,
    then,
    generator,
});

choice!(Then {
    0: Push,
    1: Discard,
    2: Truth,
    3: Kept(wanted, target),
    4: Again,
    5: Init(instance, next),
    6: New(call, next),
    7: Bool(negated, next),
    8: ForIter(target),
    9: Send(target),
    10: Operator(attempt, next),
    11: GetAttr(object, name, next),
    12: Default(class, value, replacement, next),
    13: BuildClass(parts, next),
    14: Import(module),
    15: Enter(exit),
    16: Native(id, state, next),
    17: Method,
    18: Pair,
    19: Keep,
    20: End,
    21: Asked(length, next),
    22: Farewell,
    23: Signal(resume, permits),
    24: Traced,
});

record!(Tracer {
    trace,
    profile,
    calls,
    busy,
    standing,
    raised,
    left,
});

record!(Told {
    code,
    base,
    frame,
    flags,
    line,
    calling,
});

record!(Attempt {
    operation,
    left,
    right,
    rest,
});

choice!(Operation {
    0: Binary(operator, in_place),
    1: Compare(operator),
});

choice!(Binary {
    0: Add,
    1: Subtract,
    2: Multiply,
    3: MatrixMultiply,
    4: TrueDivide,
    5: FloorDivide,
    6: Remainder,
    7: Power,
    8: LeftShift,
    9: RightShift,
    10: And,
    11: Or,
    12: Xor,
});

choice!(Compare {
    0: Less,
    1: LessEqual,
    2: Equal,
    3: NotEqual,
    4: Greater,
    5: GreaterEqual,
});

record!(ClassParts {
    name,
    bases,
    keywords,
    metaclass,
    namespace,
});

record!(NewCall {
    class,
    args,
    keywords,
});

record!(Suspended {
    frame,
    stack,
    handling,
});

impl Content for Resume {
    fn write(&self, sink: &mut impl Sink) {
        let Resume {
            phase,
            number,
            deadline,
            unparked,
        } = self;
        phase.write(sink);
        number.write(sink);
        deadline.is_some().write(sink);
        if let Some(deadline) = deadline {
            sink.moment(*deadline);
        }
        unparked.write(sink);
    }
    fn read(source: &mut Source<'_>) -> Result<Self, Corrupt> {
        Ok(Resume {
            phase: Content::read(source)?,
            number: Content::read(source)?,
            deadline: match bool::read(source)? {
                true => Some(source.moment()?),
                false => None,
            },
            unparked: Content::read(source)?,
        })
    }
}
