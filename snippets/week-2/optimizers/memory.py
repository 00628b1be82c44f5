import tensorflow as tf
from tensorflow import keras

model = keras.Sequential(
    [keras.Input([64]), keras.layers.Dense(32), keras.layers.Dense(10)]
)
weights = model.trainable_variables
ours = sum(tf.size(weight).numpy() for weight in weights)
print("weights  ", ours)
optimizers = {
    "SGD": keras.optimizers.SGD(),
    "momentum": keras.optimizers.SGD(momentum=0.9),
    "Adagrad": keras.optimizers.Adagrad(),
    "RMSprop": keras.optimizers.RMSprop(),
    "Lion": keras.optimizers.Lion(),
    "Adam": keras.optimizers.Adam(),
    "AMSGrad": keras.optimizers.Adam(amsgrad=True),
    "Adafactor": keras.optimizers.Adafactor(),
}
for name, optimizer in optimizers.items():
    optimizer.build(weights)
    slots = optimizer.variables[2:]
    size = sum(tf.size(slot).numpy() for slot in slots)
    print(f"{name:9} {size:5} = {size / ours:.2f} times the weights")
