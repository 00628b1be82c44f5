import http.client
import json
import subprocess
import sys

import tensorflow as tf
from tensorflow import keras

SERVER = """
import faulthandler, http.server, json, sys, threading
faulthandler.dump_traceback_later(240, exit=True)  # at most 240 s
import tensorflow as tf

model = tf.saved_model.load("exported")

class Handler(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        rows = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        answer = model.serve(tf.constant(rows, "float32")).numpy().tolist()
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps(answer).encode())

    def log_message(self, *args):
        pass

server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_port, flush=True)
sys.stdin.read()  # comes back when the parent has ended
"""

keras.utils.set_random_seed(0)
layers = [keras.layers.Dense(8, "tanh"), keras.layers.Dense(1)]
model = keras.Sequential([keras.Input((3,)), *layers])
model.export("exported", verbose=False)

with subprocess.Popen(
    [sys.executable, "-c", SERVER],
    stdin=subprocess.PIPE,
    stdout=subprocess.PIPE,
    stderr=subprocess.DEVNULL,
    text=True,
) as child:
    port = int(child.stdout.readline())
    rows = [[1.0, 2.0, 3.0], [0.0, 0.5, -1.0]]
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=200)
    connection.request("POST", "/", json.dumps(rows))
    answer = json.load(connection.getresponse())

here = model(tf.constant(rows)).numpy()
for row, (served,), (own,) in zip(rows, answer, here, strict=True):
    print(f"{row}: served {served:.3f}, here {own:.3f}")
print("exit status of the server:", child.returncode)
