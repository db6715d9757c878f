import type { Schemas } from './schemas.ts'

const property = (name: string, friendlyName: string, description: string, required: boolean) => ({
  name,
  friendlyName,
  description,
  required,
})
const classPrefix = property('classPrefix', 'Class prefix', 'The prefix of generated classes.', true)

/** The types of SDK that the service generates, with their properties. */
export const sdkTypes: readonly Schemas['SdkType'][] = [
  {
    id: 'android',
    friendlyName: 'Android',
    description: 'Android SDK',
    configurationProperties: [
      property('groupId', 'Group ID', 'The Maven group id.', true),
      property('artifactId', 'Artifact ID', 'The Maven artifact id.', true),
      property('artifactVersion', 'Artifact version', 'The Maven version.', true),
      property('invokerPackage', 'Invoker package', 'The Java package.', true),
    ],
  },
  {
    id: 'java',
    friendlyName: 'Java SDK',
    description: 'Java SDK',
    configurationProperties: [
      property('serviceName', 'Service name', 'The name of the service.', true),
      property('javaPackageName', 'Java package name', 'The Java package.', true),
    ],
  },
  { id: 'javascript', friendlyName: 'JavaScript', description: 'JavaScript SDK', configurationProperties: [] },
  {
    id: 'objectivec',
    friendlyName: 'iOS (Objective-C)',
    description: 'Objective-C SDK',
    configurationProperties: [classPrefix],
  },
  { id: 'ruby', friendlyName: 'Ruby', description: 'Ruby SDK', configurationProperties: [] },
  { id: 'swift', friendlyName: 'iOS (Swift)', description: 'Swift SDK', configurationProperties: [classPrefix] },
]
