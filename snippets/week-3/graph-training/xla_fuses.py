import re

import tensorflow as tf


@tf.function(jit_compile=True)
def f(x):
    return tf.tanh(2.0 * x + 1.0) * x


x = tf.linspace(-1.0, 1.0, 100)
ops = f.get_concrete_function(x).graph.get_operations()
print("ops:", *[op.type for op in ops if op.type not in ("Const", "Identity")])
text = f.experimental_get_compiler_ir(x)(stage="optimized_hlo")
entry = text[text.index("ENTRY") :].splitlines()
print("steps of the compiled program:")
for line in entry[1 : entry.index("}")]:
    print(" ", re.search(r"= \S+ ([a-z-]+)\(", line)[1])
called = re.search(r"calls=(%[\w.]+)", text)[1]
inside = re.search(rf"{called} .*?\n}}", text, re.DOTALL)[0]
names = set(re.findall(r" (tanh|multiply|add)\(", inside))
print("inside the fusion:", *sorted(names))
