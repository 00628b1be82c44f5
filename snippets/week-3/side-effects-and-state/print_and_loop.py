import tensorflow as tf

v = tf.Variable(0.0)


@tf.function
def epoch():
    tf.print("begins")
    for i in tf.range(2):
        v.assign_add(1.0)
        tf.print("round", i)
    tf.print("ends")
    tf.print("v is", v)


def above(op):
    """All ops that have to run before this one."""
    for other in [*op.control_inputs, *(x.op for x in op.inputs)]:
        yield from (other, *above(other))


ops = epoch.get_concrete_function().graph.get_operations()
ops = [op for op in ops if op.type in ("PrintV2", "While")]
names = dict(zip(ops, ("begins", "loop", "ends", "v is"), strict=True))
for op, name in names.items():
    waits = sorted(names[other] for other in {*above(op)} & {*ops})
    print(f"{name:6} waits for", ", ".join(waits) or "nothing")
