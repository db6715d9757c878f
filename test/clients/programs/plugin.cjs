// Runs hooks of a plugin of the Serverless Framework, with the part of the framework that such plugins use. The requests of
// its provider go through version 2 of the AWS SDK, as those of the framework do; the stack in CloudFormation is a given one.
const { createRequire } = require('node:module')
const { join } = require('node:path')

const programs = createRequire(join(process.env.PROGRAMS, 'package.json'))
const aws = programs('aws-sdk')
const [name, json] = process.argv.slice(2)
const { hooks, service, stackOutputs } = JSON.parse(json)

const provider = {
  naming: { getStackName: (stage) => `shop-${stage}`, getApiGatewayName: () => `${service.provider.stage}-shop` },
  request: async (client, operation, input) => {
    if (client !== 'CloudFormation') return new aws[client]({ region: 'us-east-1' })[operation](input).promise()
    const Outputs = Object.entries(stackOutputs).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue }))
    return { Stacks: [{ StackName: input.StackName, Outputs }] }
  },
}
const serverless = {
  cli: { log: console.log },
  getProvider: () => provider,
  providers: { aws: provider },
  service: { ...service, getFunction: (key) => service.functions[key] },
}

const Plugin = programs(name)
const plugin = new Plugin(serverless, {})
const run = async () => {
  for (const hook of hooks) await plugin.hooks[hook]()
}
run().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
