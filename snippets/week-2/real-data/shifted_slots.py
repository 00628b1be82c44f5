import tensorflow as tf
from tensorflow import keras

falling = keras.optimizers.schedules.CosineDecay(0.01, 100)
old, new = keras.optimizers.Adam(0.01), keras.optimizers.Adam(falling)
w = tf.Variable([2.0, 4.0])


def step(optimizer):
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum((w - 5) ** 2)
    optimizer.apply([tape.gradient(loss, w)], [w])


step(old)
path = tf.train.Checkpoint(w=w, optimizer=old).save("checkpoints/w")
status = tf.train.Checkpoint(w=w, optimizer=new).restore(path)
new.build([w])  # too late: before the restore it would raise
for name, slots in {"saved": old.variables, "restored": new.variables}.items():
    print(f"{name:8}", *(slot.numpy().round(3) for slot in slots[-2:]))
status.assert_consumed()
step(new)
print("after a step:", w.numpy())
