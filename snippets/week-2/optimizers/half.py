import tensorflow as tf

for dtype in ("float32", "float16", "bfloat16"):
    for epsilon in (1e-7, 1e-4):
        w = tf.Variable(tf.zeros(1, dtype))
        optimizer = tf.keras.optimizers.Adam(0.1, epsilon=epsilon)
        optimizer.apply([tf.constant([1e-4], dtype)], [w])
        s = float(optimizer.variables[3].numpy()[0])
        print(f"{dtype:8} epsilon {epsilon}  s {s:.0e}", end="")
        print(f"  moved by {float(w[0]):.3f}")
