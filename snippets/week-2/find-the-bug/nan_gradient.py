import tensorflow as tf

w = tf.Variable([3.0, 0.0])
with tf.GradientTape(persistent=True) as tape:
    logs = tf.where(w > 0, tf.math.log(w), 0.0)
    safe = tf.where(w > 0, w, 1.0)
    safe_logs = tf.where(w > 0, tf.math.log(safe), 0.0)
for name, value in (("one where", logs), ("two", safe_logs)):
    print(f"{name:9} value {value.numpy().round(2)}", end="  ")
    print("gradient", tape.gradient(value, w).numpy().round(2))
del tape

gradient = tf.constant([0.33, float("nan")])
try:
    tf.debugging.check_numerics(gradient, "gradient of w")
except tf.errors.InvalidArgumentError as error:
    print(error.message.partition("}} ")[2].partition(" [Op")[0])
