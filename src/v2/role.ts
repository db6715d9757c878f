/** Whether a text has the form of the ARN of a role. Whether the role exists is not looked up by the service. */
export function isRoleArn(text: string): boolean {
  return /^arn:aws[a-z-]*:iam::\d{12}:role\/\S+$/.test(text)
}
