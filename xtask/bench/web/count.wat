;; What bare workers run beside Interleave's: a loop of multiplications and additions, each of which needs the last.
;; `spin(n)` runs `n` of them.
(module
  (func (export "spin") (param $turns i32) (result i32)
    (local $value i32)
    loop $next
      (local.set $value (i32.add (i32.mul (local.get $value) (i32.const 1664525)) (i32.const 1013904223)))
      (br_if $next (local.tee $turns (i32.sub (local.get $turns) (i32.const 1))))
    end
    (local.get $value)))
