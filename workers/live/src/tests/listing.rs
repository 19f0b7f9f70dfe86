//! `dis`: a program lists the bytecode that it is made of, which no other Python has.

use super::programs::{gil, run_with};

const PROGRAM: &str = "import dis
def first_above(limit, numbers):
    for number in numbers:
        if number > limit:
            return number
dis.dis(first_above)
print([it.opname for it in dis.get_instructions('x = 1')])
";

const LISTING: &str = "  3             0 LOAD_FAST            1 (numbers)
                1 GET_ITER
        >>      2 FOR_ITER             13 (to 13)
                3 STORE_FAST           2 (number)

  4             4 LOAD_FAST            2 (number)
                5 LOAD_FAST            0 (limit)
                6 COMPARE_OP           >
                7 POP_JUMP_IF_FALSE    12 (to 12)

  5             8 LOAD_FAST            2 (number)
                9 SWAP                 2
               10 POP
               11 RETURN
        >>     12 JUMP_BACKWARD        2 (to 2)
        >>     13 LOAD_CONST           0 (None)
               14 RETURN
['LOAD_CONST', 'STORE_NAME', 'LOAD_CONST', 'RETURN']
";

#[test]
fn a_function_is_listed_by_its_instructions_and_lines() {
    assert_eq!(run_with(PROGRAM, gil(true)).out, LISTING);
}
