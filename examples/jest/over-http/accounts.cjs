/** One account for each jest worker: an access key of 12 digits is an account id, and accounts never meet. */
const accounts = Array.from({ length: 16 }, (_, i) => String(100000000000 + i))

module.exports = { accounts, account: () => accounts[Number(process.env.JEST_WORKER_ID) - 1] }
