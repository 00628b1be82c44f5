import tensorflow as tf

w = tf.Variable(0.5)
x = tf.constant([1.0, 2.0, 3.0])
for where in ("inside", "outside"):
    with tf.GradientTape() as tape:
        prediction = w * x
        if where == "inside":
            loss = tf.reduce_mean((prediction - 2 * x) ** 2)
    if where == "outside":
        loss = tf.reduce_mean((prediction - 2 * x) ** 2)
    print(f"loss {where} the block: {tape.gradient(loss, w)}")
