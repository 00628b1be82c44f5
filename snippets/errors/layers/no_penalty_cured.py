from tensorflow import keras

line = keras.layers.Dense(1, kernel_initializer="ones")
model = keras.Sequential([keras.Input([2]), line])
line.kernel_regularizer = keras.regularizers.L2(0.1)
line.kernel.regularizer = line.kernel_regularizer
print("penalties:", [round(float(p), 3) for p in model.losses])
