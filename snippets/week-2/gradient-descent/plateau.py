import tensorflow as tf

print("start   loss  gradient  1000 steps later")
for start in (1.0, 5.0, 10.0, 20.0):
    w = tf.Variable(start)
    for step in range(1001):
        with tf.GradientTape() as tape:
            loss = tf.sigmoid(w) ** 2
        gradient = tape.gradient(loss, w)
        if step == 0:
            print(f"{start:5}  {loss:.3f}  {gradient:.6f}", end="  ")
        w.assign_sub(1.0 * gradient)
    print(f"{loss:.3f}")
