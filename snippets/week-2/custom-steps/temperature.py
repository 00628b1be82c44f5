import tensorflow as tf

teacher = tf.constant([4.0, 1.0, -2.0])
student = tf.Variable([0.5, -0.3, 0.2])
for t in (1.0, 5.0, 25.0):
    target = tf.nn.softmax(teacher / t)
    with tf.GradientTape() as tape:
        loss = -tf.reduce_sum(target * tf.nn.log_softmax(student / t))
    length = tf.norm(tape.gradient(loss, student))
    print(f"T = {t:2.0f}  slope {length:.4f}  times T² {t**2 * length:.2f}")
