from tensorflow import keras


def network(*units):
    layers = [keras.layers.Dense(number) for number in units]
    return keras.Sequential([keras.Input([2]), *layers])


keras.utils.set_random_seed(0)
trained = network(3, 1)
trained.save_weights("good.weights.h5")
model = network(3, 1)
model.load_weights("good.weights.h5")
larger = network(3, 5)  # its first layer is to be trained already
larger.layers[0].set_weights(model.layers[0].get_weights())
for loaded in model, larger:
    same = loaded.layers[0].kernel.numpy() == trained.layers[0].kernel.numpy()
    print(loaded.output_shape, same.all())
