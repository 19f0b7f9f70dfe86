;; What bare workers run beside Interleave's: an interpreter as small as can be. Its byte code has five instructions,
;; chosen by a table of jumps; each reads two registers, which are in memory, and writes a third, as interpreters do.
;; `spin(n)` runs the byte code `n` times.
(module
  (memory 1)
  ;; The byte code: instruction, then target, left and right by the address of the register divided by 8.
  (data (i32.const 0)
    "\00\81\81\82" "\01\83\81\81" "\02\84\83\82" "\03\85\84\81" "\00\86\85\83" "\01\87\86\82" "\02\82\87\81" "\04")
  ;; Registers 1 to 7: 64 bits each.
  (data (i32.const 1032) "\01" )
  (data (i32.const 1040) "\03" )
  (func (export "spin") (param $turns i32) (result i32)
    (local $pc i32) (local $left i64) (local $right i64) (local $result i64)
    loop $next
      (local.set $left (i64.load (i32.shl (i32.load8_u offset=2 (local.get $pc)) (i32.const 3))))
      (local.set $right (i64.load (i32.shl (i32.load8_u offset=3 (local.get $pc)) (i32.const 3))))
      block $write
        block $again
          block $subtract
            block $exclusive_or
              block $multiply
                block $add
                  (br_table $add $multiply $exclusive_or $subtract $again (i32.load8_u (local.get $pc)))
                end
                (local.set $result (i64.add (local.get $left) (local.get $right)))
                br $write
              end
              (local.set $result (i64.mul (local.get $left) (local.get $right)))
              br $write
            end
            (local.set $result (i64.xor (local.get $left) (local.get $right)))
            br $write
          end
          (local.set $result (i64.sub (local.get $left) (local.get $right)))
          br $write
        end
        (local.set $pc (i32.const 0))
        (br_if $next (local.tee $turns (i32.sub (local.get $turns) (i32.const 1))))
        (return (i32.wrap_i64 (i64.load (i32.const 1072))))
      end
      (i64.store (i32.shl (i32.load8_u offset=1 (local.get $pc)) (i32.const 3)) (local.get $result))
      (local.set $pc (i32.add (local.get $pc) (i32.const 4)))
      br $next
    end
    unreachable))
