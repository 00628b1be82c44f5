import tensorflow as tf

v = tf.Variable(1.0)


@tf.function
def f():
    before = v * 10
    v.assign(2.0)
    tf.print("v is", v)
    v.assign_add(1.0)
    return before


names = {"ReadVariableOp": "read", "AssignVariableOp": "assign"}
names |= {"AssignAddVariableOp": "assign_add", "PrintV2": "print"}
ops = f.get_concrete_function().graph.get_operations()
effects = [op for op in ops if op.type in names]
for place, op in enumerate(effects, 1):
    waits = sorted(effects.index(other) + 1 for other in op.control_inputs)
    print(f"{place}. {names[op.type]:10} waits for {waits}")
(multiply,) = [op for op in ops if op.type == "Mul"]
print("   multiply   waits for", multiply.control_inputs)
