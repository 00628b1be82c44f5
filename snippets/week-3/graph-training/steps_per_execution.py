from sklearn.datasets import load_digits
from tensorflow import keras

x, y = load_digits(return_X_y=True)
for steps in (1, 8):
    keras.utils.set_random_seed(0)
    hidden, last = keras.layers.Dense(32, "relu"), keras.layers.Dense(10)
    model = keras.Sequential([keras.Input((64,)), hidden, last])
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile("adam", loss, steps_per_execution=steps)
    seen = []
    callback = keras.callbacks.LambdaCallback(
        on_train_batch_end=lambda batch, logs, seen=seen: seen.append(batch)
    )
    history = model.fit(x / 16, y, verbose=0, callbacks=[callback])
    updates = model.optimizer.iterations.numpy()
    print(f"{steps}: {updates} updates, {len(seen)} callbacks", end=", ")
    print(f"loss {history.history['loss'][0]:.3f}")
    print(f"   after batch {seen[:3]} ... {seen[-1]}")
