from tensorflow import keras


def dense():
    layer = keras.layers.Dense(1)
    layer.build([None, 2])
    return layer


def appended(held):
    held.append(dense())
    held.append(dense())


def put_in_place(held):
    held.extend([None, None])
    held[0], held[1] = dense(), dense()


def appended_inside(held):
    held.append([])
    held[0].append(dense())
    held[0].append(dense())


for fill in (appended, put_in_place, appended_inside):
    model = keras.Model()
    model.held = []
    fill(model.held)
    print(f"{fill.__name__:15}", len(model.trainable_variables))
