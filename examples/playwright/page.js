import { APIGatewayClient, GetStagesCommand } from '@aws-sdk/client-api-gateway'

// In production the credentials are those of the person who is signed in.
const client = new APIGatewayClient({
  region: 'eu-central-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
})

async function show() {
  const { item } = await client.send(new GetStagesCommand({ restApiId: REST_API_ID }))
  document.querySelector('#stages').replaceChildren(...item.map(row))
}

function row({ stageName, deploymentId, canarySettings }) {
  const button = document.createElement('button')
  button.textContent = 'Promote'
  button.onclick = async () => {
    const answer = await fetch(`/promote?stage=${encodeURIComponent(stageName)}`, { method: 'POST' })
    document.querySelector('#notice').textContent = await answer.text()
    await show()
  }
  const cells = [stageName, deploymentId, canarySettings ? `canary ${canarySettings.percentTraffic} %` : '', button]
  const line = document.createElement('tr')
  line.append(
    ...cells.map((content) => {
      const cell = document.createElement('td')
      cell.append(content)
      return cell
    }),
  )
  return line
}

await show()
