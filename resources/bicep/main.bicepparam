using 'main.bicep'

param infrastructure = loadJsonContent('../settings.json').infra.main
