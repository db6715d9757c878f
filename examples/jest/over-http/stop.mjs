export default () => globalThis.understudy.close()
