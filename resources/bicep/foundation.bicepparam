using 'foundation.bicep'

param foundation = loadJsonContent('../settings.json').infra.foundation
