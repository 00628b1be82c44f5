from tensorflow import keras

line = keras.layers.Dense(1, kernel_initializer="ones")
model = keras.Sequential([keras.Input([2]), line])
line.kernel_regularizer = keras.regularizers.L2(0.1)
print("penalties:", [float(penalty) for penalty in model.losses])
