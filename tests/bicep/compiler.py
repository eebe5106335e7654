"""The Bicep compiler as one process that is asked by JSON-RPC: starting it for each file would cost most of the time."""
import json
import subprocess


class Compiler:
    def __init__(self, program):
        self._process = subprocess.Popen([program, "jsonrpc", "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._asked = 0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.stdin.close()
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()

    def ask(self, method, **parameters):
        self._asked += 1
        request = {"jsonrpc": "2.0", "id": self._asked, "method": "bicep/" + method, "params": [parameters]}
        body = json.dumps(request).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.read(self._length()))
        if "error" in answer:
            raise RuntimeError(answer["error"]["message"])
        return answer["result"]

    def _length(self):
        length = 0
        while line := self._process.stdout.readline().strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        return length

    def resources(self, path, group):
        """What a deployment of a parameter file into a resource group would make."""
        place = {
            "tenantId": "00000000-0000-0000-0000-00000000000a",
            "subscriptionId": "00000000-0000-0000-0000-00000000000b",
            "resourceGroup": group,
            "location": "westeurope",
            "deploymentName": "octoha",
        }
        snapshot = json.loads(self.ask("getSnapshot", path=path, metadata=place, externalInputs=None)["snapshot"])
        if snapshot["diagnostics"]:
            raise RuntimeError(f"{path}: {snapshot['diagnostics']}")
        return snapshot["predictedResources"]
