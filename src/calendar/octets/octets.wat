;; What the calendar does with octets one by one: folding and escaping lines, hashing, naming.
;;
;; In WebAssembly because it is as fast the first time as the thousandth: a plan of eight reps is over before
;; JavaScript's loops are compiled, and a large organisation's calendars are tens of megabytes.
;; `npm run generate` makes module.ts of this file.
;;
;; Rotations are written as two shifts: V8 compiles WebAssembly quickly first, and then calls a function of C for each
;; i32.rotl, while what it compiles well has one instruction for both.
;;
;; Memory: 0 to 63 results, 64 to 383 the words of SHA-1's block, the rest belongs to the caller. Whatever is
;; read or written here may be read up to 16 octets past its end, and a hash writes up to 80 octets there.
(module
  (memory (export "memory") 8)
  (global $column (export "column") (mut i32) (i32.const 0))

  ;; ------------------------------------------------------------------ content lines (RFC 5545 section 3.1)

  (func $newFold (param $to i32) (result i32)
    (i32.store16 (local.get $to) (i32.const 0x0a0d))
    (i32.store8 offset=2 (local.get $to) (i32.const 0x20))
    (global.set $column (i32.const 1))
    (i32.add (local.get $to) (i32.const 3)))

  ;; Writes up to four octets, lowest first, which no fold may part; returns where the next are written.
  (func $put (param $to i32) (param $count i32) (param $octets i32) (result i32)
    (if (i32.gt_u (i32.add (global.get $column) (local.get $count)) (i32.const 75))
      (then (local.set $to (call $newFold (local.get $to)))))
    (i32.store (local.get $to) (local.get $octets))
    (global.set $column (i32.add (global.get $column) (local.get $count)))
    (i32.add (local.get $to) (local.get $count)))

  ;; The end of a line of text: `\n` where it is escaped, else a space.
  (func $lineEnd (param $to i32) (param $escapes i32) (result i32)
    (if (result i32) (local.get $escapes)
      (then (call $put (local.get $to) (i32.const 2) (i32.const 0x6e5c)))
      (else (call $put (local.get $to) (i32.const 1) (i32.const 0x20)))))

  ;; Octets of the character that begins with this one; 1 for what only continues a character.
  (func $width (param $octet i32) (result i32)
    (if (i32.lt_u (local.get $octet) (i32.const 0xc0)) (then (return (i32.const 1))))
    (if (i32.lt_u (local.get $octet) (i32.const 0xe0)) (then (return (i32.const 2))))
    (if (i32.lt_u (local.get $octet) (i32.const 0xf0)) (then (return (i32.const 3))))
    (i32.const 4))

  ;; Writes UTF-8 from `from` to before `end`, folded, without controls, and where `escapes` is 1 escaped as a
  ;; value of type TEXT (section 3.3.11). The line has `column` octets before; afterwards the global has them.
  ;; Returns where the next octet is to be written: at most 15 octets further for each one read, plus 3.
  (func (export "fold")
    (param $from i32) (param $end i32) (param $to i32) (param $at i32) (param $escapes i32) (result i32)
    (local $sixteen v128) (local $comma v128) (local $semicolon v128) (local $backslash v128)
    (local $count i32) (local $octet i32) (local $octets i32) (local $width i32)
    (global.set $column (local.get $at))
    (if (local.get $escapes) (then
      (local.set $comma (i8x16.splat (i32.const 0x2c)))
      (local.set $semicolon (i8x16.splat (i32.const 0x3b)))
      (local.set $backslash (i8x16.splat (i32.const 0x5c)))))
    (block $done (loop $next
      (br_if $done (i32.ge_u (local.get $from) (local.get $end)))

      ;; Sixteen octets at once, of which those before the first special one count.
      (local.set $sixteen (v128.load (local.get $from)))
      (v128.store (local.get $to) (local.get $sixteen))
      (local.set $count (i32.ctz (i32.or (i32.const 0x10000) (i8x16.bitmask
        (v128.or
          (v128.or
            ;; As signed numbers, those above ASCII are below the space too.
            (i8x16.lt_s (local.get $sixteen) (i8x16.splat (i32.const 0x20)))
            (i8x16.eq (local.get $sixteen) (i8x16.splat (i32.const 0x7f))))
          (v128.or
            (i8x16.eq (local.get $sixteen) (local.get $comma))
            (v128.or
              (i8x16.eq (local.get $sixteen) (local.get $semicolon))
              (i8x16.eq (local.get $sixteen) (local.get $backslash)))))))))
      (if (i32.gt_u (local.get $count) (i32.sub (local.get $end) (local.get $from)))
        (then (local.set $count (i32.sub (local.get $end) (local.get $from)))))
      (if (i32.gt_u (i32.add (local.get $count) (global.get $column)) (i32.const 75))
        (then (local.set $count (i32.sub (i32.const 75) (global.get $column)))))
      (local.set $from (i32.add (local.get $from) (local.get $count)))
      (local.set $to (i32.add (local.get $to) (local.get $count)))
      (global.set $column (i32.add (global.get $column) (local.get $count)))
      (br_if $done (i32.ge_u (local.get $from) (local.get $end)))
      (br_if $next (i32.eq (local.get $count) (i32.const 16)))

      ;; Either the line is full or the character is special; `put` folds in both cases.
      (local.set $octet (i32.load8_u (local.get $from)))
      (local.set $octets (i32.load (local.get $from)))

      (if (i32.lt_u (local.get $octet) (i32.const 0x80)) (then
        (local.set $from (i32.add (local.get $from) (i32.const 1)))
        ;; CR, with its LF; LF, VT, FF.
        (if (i32.and (i32.ge_u (local.get $octet) (i32.const 0x0a)) (i32.le_u (local.get $octet) (i32.const 0x0d)))
          (then
            (if (i32.and
                  (i32.eq (i32.and (local.get $octets) (i32.const 0xffff)) (i32.const 0x0a0d))
                  (i32.lt_u (local.get $from) (local.get $end)))
              (then (local.set $from (i32.add (local.get $from) (i32.const 1)))))
            (local.set $to (call $lineEnd (local.get $to) (local.get $escapes)))
            (br $next)))
        (if (i32.eq (local.get $octet) (i32.const 0x7f)) (then
          (local.set $to (call $put (local.get $to) (i32.const 3) (i32.const 0xbdbfef)))
          (br $next)))
        (if (i32.and (i32.lt_u (local.get $octet) (i32.const 0x20)) (i32.ne (local.get $octet) (i32.const 0x09)))
          (then
            (local.set $to (call $put (local.get $to) (i32.const 3) (i32.const 0xbdbfef)))
            (br $next)))
        (if (i32.and
              (local.get $escapes)
              (i32.or
                (i32.eq (local.get $octet) (i32.const 0x2c))
                (i32.or (i32.eq (local.get $octet) (i32.const 0x3b)) (i32.eq (local.get $octet) (i32.const 0x5c)))))
          (then
            (local.set $to (call $put (local.get $to) (i32.const 2)
              (i32.or (i32.shl (local.get $octet) (i32.const 8)) (i32.const 0x5c))))
            (br $next)))
        (local.set $to (call $put (local.get $to) (i32.const 1) (local.get $octet)))
        (br $next)))

      ;; NEL (c2 85) ends a line, other controls above ASCII (c2 80 to c2 9f) are replaced.
      (if (i32.and (i32.eq (local.get $octet) (i32.const 0xc2))
            (i32.lt_u (i32.and (local.get $octets) (i32.const 0xff00)) (i32.const 0xa000)))
        (then
          (local.set $from (i32.add (local.get $from) (i32.const 2)))
          (local.set $to
            (if (result i32) (i32.eq (i32.and (local.get $octets) (i32.const 0xff00)) (i32.const 0x8500))
              (then (call $lineEnd (local.get $to) (local.get $escapes)))
              (else (call $put (local.get $to) (i32.const 3) (i32.const 0xbdbfef)))))
          (br $next)))
      ;; U+2028 (e2 80 a8) and U+2029 (e2 80 a9) end a line.
      (if (i32.eq (i32.and (local.get $octets) (i32.const 0xfeffff)) (i32.const 0xa880e2))
        (then
          (local.set $from (i32.add (local.get $from) (i32.const 3)))
          (local.set $to (call $lineEnd (local.get $to) (local.get $escapes)))
          (br $next)))
      (local.set $width (call $width (local.get $octet)))
      (local.set $from (i32.add (local.get $from) (local.get $width)))
      (local.set $to (call $put (local.get $to) (local.get $width) (local.get $octets)))
      (br $next)))
    (local.get $to))

  ;; ------------------------------------------------------------------------------------- hexadecimal digits

  ;; Writes one octet as two digits.
  (func $hexOctet (param $octet i32) (param $to i32)
    (local $digits i32)
    (local.set $digits (i32.or
      (i32.shr_u (local.get $octet) (i32.const 4))
      (i32.shl (i32.and (local.get $octet) (i32.const 15)) (i32.const 8))))
    ;; 0x30 for each digit, and 0x27 more from ten on.
    (i32.store16 (local.get $to) (i32.add
      (i32.add (local.get $digits) (i32.const 0x3030))
      (i32.mul
        (i32.and (i32.shr_u (i32.add (local.get $digits) (i32.const 0x0606)) (i32.const 4)) (i32.const 0x0101))
        (i32.const 0x27)))))

  ;; Writes a word as eight digits, the highest first.
  (func $hexWord (param $word i32) (param $to i32)
    (call $hexOctet (i32.shr_u (local.get $word) (i32.const 24)) (local.get $to))
    (call $hexOctet (i32.and (i32.shr_u (local.get $word) (i32.const 16)) (i32.const 255))
      (i32.add (local.get $to) (i32.const 2)))
    (call $hexOctet (i32.and (i32.shr_u (local.get $word) (i32.const 8)) (i32.const 255))
      (i32.add (local.get $to) (i32.const 4)))
    (call $hexOctet (i32.and (local.get $word) (i32.const 255)) (i32.add (local.get $to) (i32.const 6))))

  ;; ----------------------------------------------------- MurmurHash3_x86_128 (Austin Appleby, public domain)

  ;; What sixteen octets do to the four words of the hash: each lane times one constant, rotated, times another.
  ;; Times a power of two, as a number of 64 bits, it is shifted by its own distance, and what left it above is in
  ;; the upper half.
  (func $lanes (param $sixteen v128) (result v128)
    (local $low v128) (local $high v128)
    (local.set $sixteen (i32x4.mul (local.get $sixteen)
      (v128.const i32x4 0x239b961b 0xab0e9789 0x38b34ae5 0xa1e38b93)))
    (local.set $low (i64x2.extmul_low_i32x4_u (local.get $sixteen)
      (v128.const i32x4 0x8000 0x10000 0x20000 0x40000)))
    (local.set $high (i64x2.extmul_high_i32x4_u (local.get $sixteen)
      (v128.const i32x4 0x8000 0x10000 0x20000 0x40000)))
    (i32x4.mul
      (v128.or
        (i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 (local.get $low) (local.get $high))
        (i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31 (local.get $low) (local.get $high)))
      (v128.const i32x4 0xab0e9789 0x38b34ae5 0xa1e38b93 0x239b961b)))

  (func $mixed (param $h i32) (result i32)
    (local.set $h (i32.mul
      (i32.xor (local.get $h) (i32.shr_u (local.get $h) (i32.const 16))) (i32.const 0x85ebca6b)))
    (local.set $h (i32.mul
      (i32.xor (local.get $h) (i32.shr_u (local.get $h) (i32.const 13))) (i32.const 0xc2b2ae35)))
    (i32.xor (local.get $h) (i32.shr_u (local.get $h) (i32.const 16))))

  ;; The hash, seed 0, of `length` octets, as 32 digits from 0 on.
  (func (export "murmur3") (param $from i32) (param $length i32)
    (local $end i32) (local $a i32) (local $b i32) (local $c i32) (local $d i32) (local $k v128)
    (local.set $end (i32.add (local.get $from) (i32.and (local.get $length) (i32.const -16))))
    ;; What is left over is padded with zeros: a lane of zeros changes nothing.
    (v128.store (i32.add (local.get $from) (local.get $length)) (v128.const i32x4 0 0 0 0))
    (block $done (loop $next
      (br_if $done (i32.ge_u (local.get $from) (local.get $end)))
      (local.set $k (call $lanes (v128.load (local.get $from))))
      (local.set $a (i32.xor (local.get $a) (i32x4.extract_lane 0 (local.get $k))))
      (local.set $a (i32.add (i32.mul
        (i32.add
          (i32.or (i32.shl (local.get $a) (i32.const 19)) (i32.shr_u (local.get $a) (i32.const 13)))
          (local.get $b))
        (i32.const 5)) (i32.const 0x561ccd1b)))
      (local.set $b (i32.xor (local.get $b) (i32x4.extract_lane 1 (local.get $k))))
      (local.set $b (i32.add (i32.mul
        (i32.add
          (i32.or (i32.shl (local.get $b) (i32.const 17)) (i32.shr_u (local.get $b) (i32.const 15)))
          (local.get $c))
        (i32.const 5)) (i32.const 0x0bcaa747)))
      (local.set $c (i32.xor (local.get $c) (i32x4.extract_lane 2 (local.get $k))))
      (local.set $c (i32.add (i32.mul
        (i32.add
          (i32.or (i32.shl (local.get $c) (i32.const 15)) (i32.shr_u (local.get $c) (i32.const 17)))
          (local.get $d))
        (i32.const 5)) (i32.const 0x96cd1c35)))
      (local.set $d (i32.xor (local.get $d) (i32x4.extract_lane 3 (local.get $k))))
      (local.set $d (i32.add (i32.mul
        (i32.add
          (i32.or (i32.shl (local.get $d) (i32.const 13)) (i32.shr_u (local.get $d) (i32.const 19)))
          (local.get $a))
        (i32.const 5)) (i32.const 0x32ac3b17)))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (br $next)))
    (local.set $k (call $lanes (v128.load (local.get $from))))
    (local.set $a (i32.xor (local.get $length)
      (i32.xor (local.get $a) (i32x4.extract_lane 0 (local.get $k)))))
    (local.set $b (i32.xor (local.get $length)
      (i32.xor (local.get $b) (i32x4.extract_lane 1 (local.get $k)))))
    (local.set $c (i32.xor (local.get $length)
      (i32.xor (local.get $c) (i32x4.extract_lane 2 (local.get $k)))))
    (local.set $d (i32.xor (local.get $length)
      (i32.xor (local.get $d) (i32x4.extract_lane 3 (local.get $k)))))
    (local.set $a (i32.add (i32.add (local.get $a) (local.get $b)) (i32.add (local.get $c) (local.get $d))))
    (local.set $b (call $mixed (i32.add (local.get $b) (local.get $a))))
    (local.set $c (call $mixed (i32.add (local.get $c) (local.get $a))))
    (local.set $d (call $mixed (i32.add (local.get $d) (local.get $a))))
    (local.set $a (call $mixed (local.get $a)))
    (local.set $a (i32.add (i32.add (local.get $a) (local.get $b)) (i32.add (local.get $c) (local.get $d))))
    (call $hexWord (local.get $a) (i32.const 0))
    (call $hexWord (i32.add (local.get $b) (local.get $a)) (i32.const 8))
    (call $hexWord (i32.add (local.get $c) (local.get $a)) (i32.const 16))
    (call $hexWord (i32.add (local.get $d) (local.get $a)) (i32.const 24)))

  ;; ------------------------------------------------------------------------- SHA-1 (RFC 3174) for names

  ;; A word with its octets in the other order: SHA-1 has the highest first.
  (func $swapped (param $word i32) (result i32)
    (i32.or
      (i32.or
        (i32.shl (local.get $word) (i32.const 24))
        (i32.shl (i32.and (local.get $word) (i32.const 0xff00)) (i32.const 8)))
      (i32.or
        (i32.and (i32.shr_u (local.get $word) (i32.const 8)) (i32.const 0xff00))
        (i32.shr_u (local.get $word) (i32.const 24)))))

  (global $h0 (mut i32) (i32.const 0))
  (global $h1 (mut i32) (i32.const 0))
  (global $h2 (mut i32) (i32.const 0))
  (global $h3 (mut i32) (i32.const 0))
  (global $h4 (mut i32) (i32.const 0))

  (func $block (param $from i32)
    (local $t i32) (local $a i32) (local $b i32) (local $c i32) (local $d i32) (local $e i32) (local $f i32)
    (local $w i32)
    (local.set $a (global.get $h0))
    (local.set $b (global.get $h1))
    (local.set $c (global.get $h2))
    (local.set $d (global.get $h3))
    (local.set $e (global.get $h4))
    ;; $t counts octets: four for each of eighty rounds.
    (loop $next
      (local.set $w
        (if (result i32) (i32.lt_u (local.get $t) (i32.const 64))
          (then (call $swapped (i32.load (i32.add (local.get $from) (local.get $t)))))
          (else
            (local.set $w (i32.xor
              (i32.xor (i32.load offset=52 (local.get $t)) (i32.load offset=32 (local.get $t)))
              (i32.xor (i32.load offset=8 (local.get $t)) (i32.load offset=0 (local.get $t)))))
            (i32.or
              (i32.shl (local.get $w) (i32.const 1))
              (i32.shr_u (local.get $w) (i32.const 31))))))
      (i32.store offset=64 (local.get $t) (local.get $w))
      (local.set $f (i32.add
        (i32.add
          (i32.or (i32.shl (local.get $a) (i32.const 5)) (i32.shr_u (local.get $a) (i32.const 27)))
          (local.get $e))
        (local.get $w)))
      (local.set $f (i32.add (local.get $f)
        (if (result i32) (i32.lt_u (local.get $t) (i32.const 80))
          (then (i32.add (i32.const 0x5a827999)
            (i32.xor (local.get $d) (i32.and (local.get $b) (i32.xor (local.get $c) (local.get $d))))))
          (else (if (result i32) (i32.lt_u (local.get $t) (i32.const 160))
            (then (i32.add (i32.const 0x6ed9eba1)
              (i32.xor (local.get $b) (i32.xor (local.get $c) (local.get $d)))))
            (else (if (result i32) (i32.lt_u (local.get $t) (i32.const 240))
              (then (i32.add (i32.const 0x8f1bbcdc)
                (i32.or (i32.and (local.get $b) (local.get $c))
                  (i32.and (local.get $d) (i32.or (local.get $b) (local.get $c))))))
              (else (i32.add (i32.const 0xca62c1d6)
                (i32.xor (local.get $b) (i32.xor (local.get $c) (local.get $d))))))))))))
      (local.set $e (local.get $d))
      (local.set $d (local.get $c))
      (local.set $c (i32.or (i32.shl (local.get $b) (i32.const 30)) (i32.shr_u (local.get $b) (i32.const 2))))
      (local.set $b (local.get $a))
      (local.set $a (local.get $f))
      (br_if $next (i32.lt_u (local.tee $t (i32.add (local.get $t) (i32.const 4))) (i32.const 320))))
    (global.set $h0 (i32.add (global.get $h0) (local.get $a)))
    (global.set $h1 (i32.add (global.get $h1) (local.get $b)))
    (global.set $h2 (i32.add (global.get $h2) (local.get $c)))
    (global.set $h3 (i32.add (global.get $h3) (local.get $d)))
    (global.set $h4 (i32.add (global.get $h4) (local.get $e))))

  ;; The UUID version 5 (RFC 9562 section 5.5) of `length` octets, its namespace among them, as 36 characters
  ;; from 0 on. Pads the octets where they are, so up to 72 after them are overwritten.
  (func (export "uuid") (param $from i32) (param $length i32)
    (local $end i32) (local $at i32)
    (global.set $h0 (i32.const 0x67452301))
    (global.set $h1 (i32.const 0xefcdab89))
    (global.set $h2 (i32.const 0x98badcfe))
    (global.set $h3 (i32.const 0x10325476))
    (global.set $h4 (i32.const 0xc3d2e1f0))
    ;; A one, zeros, and the length in bits fill the last block.
    (local.set $at (i32.add (local.get $from) (local.get $length)))
    (local.set $end (i32.add (local.get $from)
      (i32.and (i32.add (local.get $length) (i32.const 72)) (i32.const -64))))
    (memory.fill (local.get $at) (i32.const 0) (i32.sub (local.get $end) (local.get $at)))
    (i32.store8 (local.get $at) (i32.const 0x80))
    (i32.store (i32.sub (local.get $end) (i32.const 4))
      (call $swapped (i32.shl (local.get $length) (i32.const 3))))
    (loop $next
      (call $block (local.get $from))
      (br_if $next (i32.lt_u
        (local.tee $from (i32.add (local.get $from) (i32.const 64))) (local.get $end))))
    (call $hexWord (global.get $h0) (i32.const 0))
    (call $hexWord (i32.or
      (i32.and (global.get $h1) (i32.const 0xffff0fff)) (i32.const 0x5000)) (i32.const 9))
    (i32.store (i32.const 14) (i32.load (i32.const 13)))
    (i32.store8 (i32.const 8) (i32.const 0x2d))
    (i32.store8 (i32.const 13) (i32.const 0x2d))
    (call $hexWord (i32.or
      (i32.and (global.get $h2) (i32.const 0x3fffffff)) (i32.const 0x80000000)) (i32.const 19))
    (i32.store (i32.const 24) (i32.load (i32.const 23)))
    (i32.store8 (i32.const 18) (i32.const 0x2d))
    (i32.store8 (i32.const 23) (i32.const 0x2d))
    (call $hexWord (global.get $h3) (i32.const 28)))
)
