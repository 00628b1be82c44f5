import tensorflow as tf

w = tf.Variable([1.0, 2.0], name="w")
optimizer = tf.keras.optimizers.Adam(0.1)


def show(when):
    print(when)
    for variable in optimizer.variables:
        print(f"  {variable.path:20} {variable.numpy()}")


show("made")
optimizer.build([w])
show("built")
optimizer.apply([tf.constant([4.0, 0.0])], [w])
show("after a step")
print("w:", w.numpy())
