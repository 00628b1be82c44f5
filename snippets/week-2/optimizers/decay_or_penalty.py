import tensorflow as tf

optimizers = tf.keras.optimizers
ways = {
    "SGD, penalty": (optimizers.SGD(0.01), 0.5),
    "SGD, decay": (optimizers.SGD(0.01, weight_decay=0.5), 0.0),
    "Adam, penalty": (optimizers.Adam(0.01), 0.5),
    "Adam, 1/100 of it": (optimizers.Adam(0.01), 0.005),
    "AdamW, decay": (optimizers.AdamW(0.01, weight_decay=0.5), 0.0),
}
print("after 100 steps    busy   idle")
for name, (optimizer, penalty) in ways.items():
    w = tf.Variable([1.0, 1.0])
    for step in range(100):
        pull = 10.0 if step % 2 == 0 else -10.0  # the data, on busy only
        gradient = tf.constant([pull, 0.0]) + penalty * w
        optimizer.apply([gradient], [w])
    busy, idle = w.numpy()
    print(f"{name:17}  {busy:.3f}  {idle:.3f}")
