import tensorflow as tf
from sklearn import datasets, model_selection
from tensorflow import keras

keras.utils.set_random_seed(0)
x, y = datasets.load_digits(return_X_y=True)
x, x_val, y, y_val = model_selection.train_test_split(x / 16, y, random_state=0)
train = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(1347, seed=0)
model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
weights, optimizer = model.trainable_variables, keras.optimizers.Adam(0.02)
loss_of = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


@tf.function
def step(x, y):
    with tf.GradientTape() as tape:
        loss = loss_of(y, model(x, training=True))
    optimizer.apply(tape.gradient(loss, weights), weights)


validate = tf.function(lambda x, y: loss_of(y, model(x, training=False)))
best, patience, waited, epoch = float("inf"), 5, 0, 0
while waited < patience:
    epoch, waited = epoch + 1, waited + 1
    for batch in train.batch(32):
        step(*batch)
    if (loss := float(validate(x_val, y_val))) < best:
        best, waited, kept = loss, 0, model.get_weights()
model.set_weights(kept)
print(f"{epoch} epochs, {step.experimental_get_tracing_count()} graphs of step")
