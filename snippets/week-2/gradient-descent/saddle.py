import tensorflow as tf

for start in (0.0, 1e-6, 1e-3):
    p = tf.Variable([1.0, start])
    print(f"start (1, {start:g})")
    for step in range(101):
        with tf.GradientTape() as tape:
            height = p[0] ** 2 - p[1] ** 2
        gradient = tape.gradient(height, p)
        if step in (0, 20, 40, 60):
            length = tf.norm(gradient).numpy()
            print(f"  step {step:2}  height {height:8.3f}", end="  ")
            print(f"gradient {length:.4f}")
        if height < -1:
            print(f"  out of the saddle at step {step}")
            break
        p.assign_sub(0.1 * gradient)
