// Generated from spec/v1 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.

export const State = validate10;
const schema11 = {"type":"object","properties":{"account":{"type":"object","properties":{"cloudwatchRoleArn":{"type":"string","pattern":"^arn:[^:]+:iam::[0-9]{12}:role/.+$"},"throttleSettings":{"type":"object","properties":{"burstLimit":{"type":"integer"},"rateLimit":{"type":"number"}},"additionalProperties":false},"features":{"type":"array","items":{"type":"string"}},"apiKeyVersion":{"type":"string"}},"additionalProperties":false},"restApis":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"createdDate":{"type":"number","format":"epoch-seconds"},"version":{"type":"string"},"warnings":{"type":"array","items":{"type":"string"}},"binaryMediaTypes":{"type":"array","items":{"type":"string"}},"minimumCompressionSize":{"type":"integer","minimum":0,"maximum":10485760},"apiKeySource":{"type":"string","enum":["HEADER","AUTHORIZER"]},"endpointConfiguration":{"type":"object","properties":{"types":{"type":"array","items":{"type":"string","enum":["REGIONAL","EDGE","PRIVATE"]}},"ipAddressType":{"type":"string","enum":["ipv4","dualstack"]},"vpcEndpointIds":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"policy":{"type":"string"},"tags":{"type":"object","additionalProperties":{"type":"string"}},"disableExecuteApiEndpoint":{"type":"boolean"},"rootResourceId":{"type":"string"},"securityPolicy":{"type":"string"},"endpointAccessMode":{"type":"string","enum":["BASIC","STRICT"]},"apiStatus":{"type":"string","enum":["UPDATING","AVAILABLE","PENDING","FAILED"]},"apiStatusMessage":{"type":"string"},"deployments":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"description":{"type":"string"},"createdDate":{"type":"number","format":"epoch-seconds"},"apiSummary":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":"object","properties":{"authorizationType":{"type":"string"},"apiKeyRequired":{"type":"boolean"}},"additionalProperties":false}}}},"additionalProperties":false,"required":["id"]}},"documentationVersions":{"type":"array","items":{"type":["string","object"],"properties":{"version":{"type":"string"},"createdDate":{"type":"number","format":"epoch-seconds"},"description":{"type":"string"}},"additionalProperties":false,"required":["version"]}},"documentationParts":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"location":{"type":"object","properties":{"type":{"type":"string","enum":["API","AUTHORIZER","MODEL","RESOURCE","METHOD","PATH_PARAMETER","QUERY_PARAMETER","REQUEST_HEADER","REQUEST_BODY","RESPONSE","RESPONSE_HEADER","RESPONSE_BODY"]},"path":{"type":"string"},"method":{"type":"string"},"statusCode":{"type":"string","pattern":"^([1-5]\\d\\d|\\*|\\s*)$"},"name":{"type":"string"}},"additionalProperties":false},"properties":{"type":"string"}},"additionalProperties":false,"required":["location"]}},"resources":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"parentId":{"type":"string"},"pathPart":{"type":"string"},"path":{"type":"string"},"resourceMethods":{"type":"object","additionalProperties":{"type":"object","properties":{"httpMethod":{"type":"string"},"authorizationType":{"type":"string"},"authorizerId":{"type":"string"},"apiKeyRequired":{"type":"boolean"},"requestValidatorId":{"type":"string"},"operationName":{"type":"string"},"requestParameters":{"type":"object","additionalProperties":{"type":"boolean"}},"requestModels":{"type":"object","additionalProperties":{"type":"string"}},"methodResponses":{"type":"object","additionalProperties":{"type":"object","properties":{"statusCode":{"type":"string","pattern":"^[1-5]\\d\\d$"},"responseParameters":{"type":"object","additionalProperties":{"type":"boolean"}},"responseModels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false}},"methodIntegration":{"type":"object","properties":{"type":{"type":"string","enum":["HTTP","AWS","MOCK","HTTP_PROXY","AWS_PROXY"]},"httpMethod":{"type":"string"},"uri":{"type":"string"},"connectionType":{"type":"string","enum":["INTERNET","VPC_LINK"]},"connectionId":{"type":"string"},"credentials":{"type":"string"},"requestParameters":{"type":"object","additionalProperties":{"type":"string"}},"requestTemplates":{"type":"object","additionalProperties":{"type":"string"}},"passthroughBehavior":{"type":"string"},"contentHandling":{"type":"string","enum":["CONVERT_TO_BINARY","CONVERT_TO_TEXT"]},"timeoutInMillis":{"type":"integer"},"cacheNamespace":{"type":"string"},"cacheKeyParameters":{"type":"array","items":{"type":"string"}},"integrationResponses":{"type":"object","additionalProperties":{"type":"object","properties":{"statusCode":{"type":"string","pattern":"^[1-5]\\d\\d$"},"selectionPattern":{"type":"string"},"responseParameters":{"type":"object","additionalProperties":{"type":"string"}},"responseTemplates":{"type":"object","additionalProperties":{"type":"string"}},"contentHandling":{"type":"string","enum":["CONVERT_TO_BINARY","CONVERT_TO_TEXT"]}},"additionalProperties":false}},"tlsConfig":{"type":"object","properties":{"insecureSkipVerification":{"type":"boolean"}},"additionalProperties":false},"responseTransferMode":{"type":"string","enum":["BUFFERED","STREAM"]},"integrationTarget":{"type":"string"}},"additionalProperties":false},"authorizationScopes":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}}},"additionalProperties":false,"required":["path"]}},"stages":{"type":"array","items":{"type":"object","properties":{"stageName":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,128}$"},"deploymentId":{"type":"string"},"description":{"type":"string"},"clientCertificateId":{"type":"string"},"cacheClusterEnabled":{"type":"boolean"},"cacheClusterSize":{"type":"string","enum":["0.5","1.6","6.1","13.5","28.4","58.2","118","237"]},"cacheClusterStatus":{"type":"string","enum":["CREATE_IN_PROGRESS","AVAILABLE","DELETE_IN_PROGRESS","NOT_AVAILABLE","FLUSH_IN_PROGRESS"]},"methodSettings":{"type":"object","additionalProperties":{"type":"object","properties":{"metricsEnabled":{"type":"boolean"},"loggingLevel":{"type":"string","enum":["OFF","ERROR","INFO"]},"dataTraceEnabled":{"type":"boolean"},"throttlingBurstLimit":{"type":"integer","minimum":-1},"throttlingRateLimit":{"type":"number","minimum":-1},"cachingEnabled":{"type":"boolean"},"cacheTtlInSeconds":{"type":"integer","minimum":0,"maximum":3600},"cacheDataEncrypted":{"type":"boolean"},"requireAuthorizationForCacheControl":{"type":"boolean"},"unauthorizedCacheControlHeaderStrategy":{"type":"string","enum":["FAIL_WITH_403","SUCCEED_WITH_RESPONSE_HEADER","SUCCEED_WITHOUT_RESPONSE_HEADER"]}},"additionalProperties":false}},"variables":{"type":"object","maxProperties":100,"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9_]{1,64}$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9 ._:/?&=,-]+$"}},"documentationVersion":{"type":"string"},"accessLogSettings":{"type":"object","properties":{"destinationArn":{"type":"string","pattern":"^arn:"},"format":{"type":"string"}},"additionalProperties":false},"canarySettings":{"type":"object","properties":{"deploymentId":{"type":"string"},"percentTraffic":{"type":"number","minimum":0,"maximum":100},"stageVariableOverrides":{"type":"object","maxProperties":100,"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9_]{1,64}$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9 ._:/?&=,-]+$"}},"useStageCache":{"type":"boolean"}},"additionalProperties":false},"tracingEnabled":{"type":"boolean"},"webAclArn":{"type":"string"},"tags":{"type":"object","additionalProperties":{"type":"string"}},"createdDate":{"type":"number","format":"epoch-seconds"},"lastUpdatedDate":{"type":"number","format":"epoch-seconds"}},"additionalProperties":false,"required":["stageName","deploymentId"]}}},"additionalProperties":false,"required":["id"]}},"clientCertificates":{"type":"array","items":{"type":"object","properties":{"clientCertificateId":{"type":"string"},"description":{"type":"string"},"pemEncodedCertificate":{"type":"string"},"createdDate":{"type":"number","format":"epoch-seconds"},"expirationDate":{"type":"number","format":"epoch-seconds"},"tags":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false,"required":["clientCertificateId"]}},"basePathMappings":{"type":"array","items":{"type":"object","properties":{"domainName":{"type":"string"},"basePath":{"type":"string"},"restApiId":{"type":"string"},"stage":{"type":"string"}},"additionalProperties":false,"required":["domainName","restApiId"]}}},"additionalProperties":false,"$id":"State"};
const pattern0 = new RegExp("^arn:[^:]+:iam::[0-9]{12}:role/.+$", "");
const pattern1 = new RegExp("^([1-5]\\d\\d|\\*|\\s*)$", "");
const pattern2 = new RegExp("^[1-5]\\d\\d$", "");
const pattern4 = new RegExp("^[A-Za-z0-9_-]{1,128}$", "");
const pattern5 = new RegExp("^[A-Za-z0-9_]{1,64}$", "");
const pattern6 = new RegExp("^[A-Za-z0-9 ._:/?&=,-]+$", "");
const pattern7 = new RegExp("^arn:", "");
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="State" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "account") || (key0 === "restApis")) || (key0 === "clientCertificates")) || (key0 === "basePathMappings"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.account !== undefined){
let data0 = data.account;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((key1 === "cloudwatchRoleArn") || (key1 === "throttleSettings")) || (key1 === "features")) || (key1 === "apiKeyVersion"))){
(vErrors ??= []).push({instancePath:instancePath+"/account",schemaPath:"#/properties/account/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.cloudwatchRoleArn !== undefined){
let data1 = data0.cloudwatchRoleArn;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/account/cloudwatchRoleArn",schemaPath:"#/properties/account/properties/cloudwatchRoleArn/pattern",keyword:"pattern",params:{pattern: "^arn:[^:]+:iam::[0-9]{12}:role/.+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/account/cloudwatchRoleArn",schemaPath:"#/properties/account/properties/cloudwatchRoleArn/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.throttleSettings !== undefined){
let data2 = data0.throttleSettings;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(!((key2 === "burstLimit") || (key2 === "rateLimit"))){
(vErrors ??= []).push({instancePath:instancePath+"/account/throttleSettings",schemaPath:"#/properties/account/properties/throttleSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data2.burstLimit !== undefined){
let data3 = data2.burstLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/account/throttleSettings/burstLimit",schemaPath:"#/properties/account/properties/throttleSettings/properties/burstLimit/type",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data2.rateLimit !== undefined){
let data4 = data2.rateLimit;
if(!((typeof data4 == "number") && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/account/throttleSettings/rateLimit",schemaPath:"#/properties/account/properties/throttleSettings/properties/rateLimit/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/account/throttleSettings",schemaPath:"#/properties/account/properties/throttleSettings/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data0.features !== undefined){
let data5 = data0.features;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/account/features/" + i0,schemaPath:"#/properties/account/properties/features/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/account/features",schemaPath:"#/properties/account/properties/features/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data0.apiKeyVersion !== undefined){
if(typeof data0.apiKeyVersion !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/account/apiKeyVersion",schemaPath:"#/properties/account/properties/apiKeyVersion/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.restApis !== undefined){
let data8 = data.restApis;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1,schemaPath:"#/properties/restApis/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key3 in data9){
if(!(func2.call(schema11.properties.restApis.items.properties, key3))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1,schemaPath:"#/properties/restApis/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data9.id !== undefined){
if(typeof data9.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/id",schemaPath:"#/properties/restApis/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.name !== undefined){
if(typeof data9.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/name",schemaPath:"#/properties/restApis/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.description !== undefined){
if(typeof data9.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/description",schemaPath:"#/properties/restApis/items/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.createdDate !== undefined){
let data13 = data9.createdDate;
if(!((typeof data13 == "number") && (isFinite(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/createdDate",schemaPath:"#/properties/restApis/items/properties/createdDate/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data9.version !== undefined){
if(typeof data9.version !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/version",schemaPath:"#/properties/restApis/items/properties/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.warnings !== undefined){
let data15 = data9.warnings;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(typeof data15[i2] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/warnings/" + i2,schemaPath:"#/properties/restApis/items/properties/warnings/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/warnings",schemaPath:"#/properties/restApis/items/properties/warnings/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data9.binaryMediaTypes !== undefined){
let data17 = data9.binaryMediaTypes;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
if(typeof data17[i3] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/binaryMediaTypes/" + i3,schemaPath:"#/properties/restApis/items/properties/binaryMediaTypes/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/binaryMediaTypes",schemaPath:"#/properties/restApis/items/properties/binaryMediaTypes/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data9.minimumCompressionSize !== undefined){
let data19 = data9.minimumCompressionSize;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/minimumCompressionSize",schemaPath:"#/properties/restApis/items/properties/minimumCompressionSize/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 10485760 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/minimumCompressionSize",schemaPath:"#/properties/restApis/items/properties/minimumCompressionSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10485760}});
errors++;
}
if(data19 < 0 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/minimumCompressionSize",schemaPath:"#/properties/restApis/items/properties/minimumCompressionSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data9.apiKeySource !== undefined){
let data20 = data9.apiKeySource;
if(typeof data20 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/apiKeySource",schemaPath:"#/properties/restApis/items/properties/apiKeySource/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data20 === "HEADER") || (data20 === "AUTHORIZER"))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/apiKeySource",schemaPath:"#/properties/restApis/items/properties/apiKeySource/enum",keyword:"enum",params:{allowedValues: schema11.properties.restApis.items.properties.apiKeySource.enum}});
errors++;
}
}
if(data9.endpointConfiguration !== undefined){
let data21 = data9.endpointConfiguration;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key4 in data21){
if(!(((key4 === "types") || (key4 === "ipAddressType")) || (key4 === "vpcEndpointIds"))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/endpointConfiguration",schemaPath:"#/properties/restApis/items/properties/endpointConfiguration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data21.types !== undefined){
let data22 = data21.types;
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
let data23 = data22[i4];
if(typeof data23 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/endpointConfiguration/types/" + i4,schemaPath:"#/properties/restApis/items/properties/endpointConfiguration/properties/types/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data23 === "REGIONAL") || (data23 === "EDGE")) || (data23 === "PRIVATE"))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/endpointConfiguration/types/" + i4,schemaPath:"#/properties/restApis/items/properties/endpointConfiguration/properties/types/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.restApis.items.properties.endpointConfiguration.properties.types.items.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/endpointConfiguration/types",schemaPath:"#/properties/restApis/items/properties/endpointConfiguration/properties/types/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data21.ipAddressType !== undefined){
let data24 = data21.ipAddressType;
if(typeof data24 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/endpointConfiguration/ipAddressType",schemaPath:"#/properties/restApis/items/properties/endpointConfiguration/properties/ipAddressType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data24 === "ipv4") || (data24 === "dualstack"))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/endpointConfiguration/ipAddressType",schemaPath:"#/properties/restApis/items/properties/endpointConfiguration/properties/ipAddressType/enum",keyword:"enum",params:{allowedValues: schema11.properties.restApis.items.properties.endpointConfiguration.properties.ipAddressType.enum}});
errors++;
}
}
if(data21.vpcEndpointIds !== undefined){
let data25 = data21.vpcEndpointIds;
if(Array.isArray(data25)){
const len5 = data25.length;
for(let i5=0; i5<len5; i5++){
if(typeof data25[i5] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/endpointConfiguration/vpcEndpointIds/" + i5,schemaPath:"#/properties/restApis/items/properties/endpointConfiguration/properties/vpcEndpointIds/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/endpointConfiguration/vpcEndpointIds",schemaPath:"#/properties/restApis/items/properties/endpointConfiguration/properties/vpcEndpointIds/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/endpointConfiguration",schemaPath:"#/properties/restApis/items/properties/endpointConfiguration/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data9.policy !== undefined){
if(typeof data9.policy !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/policy",schemaPath:"#/properties/restApis/items/properties/policy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.tags !== undefined){
let data28 = data9.tags;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key5 in data28){
if(typeof data28[key5] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/tags/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/tags",schemaPath:"#/properties/restApis/items/properties/tags/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data9.disableExecuteApiEndpoint !== undefined){
if(typeof data9.disableExecuteApiEndpoint !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/disableExecuteApiEndpoint",schemaPath:"#/properties/restApis/items/properties/disableExecuteApiEndpoint/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data9.rootResourceId !== undefined){
if(typeof data9.rootResourceId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/rootResourceId",schemaPath:"#/properties/restApis/items/properties/rootResourceId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.securityPolicy !== undefined){
if(typeof data9.securityPolicy !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/securityPolicy",schemaPath:"#/properties/restApis/items/properties/securityPolicy/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.endpointAccessMode !== undefined){
let data33 = data9.endpointAccessMode;
if(typeof data33 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/endpointAccessMode",schemaPath:"#/properties/restApis/items/properties/endpointAccessMode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data33 === "BASIC") || (data33 === "STRICT"))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/endpointAccessMode",schemaPath:"#/properties/restApis/items/properties/endpointAccessMode/enum",keyword:"enum",params:{allowedValues: schema11.properties.restApis.items.properties.endpointAccessMode.enum}});
errors++;
}
}
if(data9.apiStatus !== undefined){
let data34 = data9.apiStatus;
if(typeof data34 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/apiStatus",schemaPath:"#/properties/restApis/items/properties/apiStatus/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data34 === "UPDATING") || (data34 === "AVAILABLE")) || (data34 === "PENDING")) || (data34 === "FAILED"))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/apiStatus",schemaPath:"#/properties/restApis/items/properties/apiStatus/enum",keyword:"enum",params:{allowedValues: schema11.properties.restApis.items.properties.apiStatus.enum}});
errors++;
}
}
if(data9.apiStatusMessage !== undefined){
if(typeof data9.apiStatusMessage !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/apiStatusMessage",schemaPath:"#/properties/restApis/items/properties/apiStatusMessage/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.deployments !== undefined){
let data36 = data9.deployments;
if(Array.isArray(data36)){
const len6 = data36.length;
for(let i6=0; i6<len6; i6++){
let data37 = data36[i6];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/deployments/" + i6,schemaPath:"#/properties/restApis/items/properties/deployments/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key6 in data37){
if(!((((key6 === "id") || (key6 === "description")) || (key6 === "createdDate")) || (key6 === "apiSummary"))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/deployments/" + i6,schemaPath:"#/properties/restApis/items/properties/deployments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data37.id !== undefined){
if(typeof data37.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/deployments/" + i6+"/id",schemaPath:"#/properties/restApis/items/properties/deployments/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data37.description !== undefined){
if(typeof data37.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/deployments/" + i6+"/description",schemaPath:"#/properties/restApis/items/properties/deployments/items/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data37.createdDate !== undefined){
let data40 = data37.createdDate;
if(!((typeof data40 == "number") && (isFinite(data40)))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/deployments/" + i6+"/createdDate",schemaPath:"#/properties/restApis/items/properties/deployments/items/properties/createdDate/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data37.apiSummary !== undefined){
let data41 = data37.apiSummary;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key7 in data41){
let data42 = data41[key7];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key8 in data42){
let data43 = data42[key8];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key9 in data43){
if(!((key9 === "authorizationType") || (key9 === "apiKeyRequired"))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/deployments/" + i6+"/apiSummary/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/deployments/items/properties/apiSummary/additionalProperties/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}});
errors++;
}
}
if(data43.authorizationType !== undefined){
if(typeof data43.authorizationType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/deployments/" + i6+"/apiSummary/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationType",schemaPath:"#/properties/restApis/items/properties/deployments/items/properties/apiSummary/additionalProperties/additionalProperties/properties/authorizationType/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data43.apiKeyRequired !== undefined){
if(typeof data43.apiKeyRequired !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/deployments/" + i6+"/apiSummary/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/apiKeyRequired",schemaPath:"#/properties/restApis/items/properties/deployments/items/properties/apiSummary/additionalProperties/additionalProperties/properties/apiKeyRequired/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/deployments/" + i6+"/apiSummary/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/deployments/items/properties/apiSummary/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/deployments/" + i6+"/apiSummary/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/deployments/items/properties/apiSummary/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/deployments/" + i6+"/apiSummary",schemaPath:"#/properties/restApis/items/properties/deployments/items/properties/apiSummary/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/deployments/" + i6,schemaPath:"#/properties/restApis/items/properties/deployments/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/deployments",schemaPath:"#/properties/restApis/items/properties/deployments/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data9.documentationVersions !== undefined){
let data46 = data9.documentationVersions;
if(Array.isArray(data46)){
const len7 = data46.length;
for(let i7=0; i7<len7; i7++){
let data47 = data46[i7];
if((typeof data47 !== "string") && (!(data47 && typeof data47 == "object" && !Array.isArray(data47)))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/documentationVersions/" + i7,schemaPath:"#/properties/restApis/items/properties/documentationVersions/items/type",keyword:"type",params:{type: schema11.properties.restApis.items.properties.documentationVersions.items.type}});
errors++;
}
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.version === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/documentationVersions/" + i7,schemaPath:"#/properties/restApis/items/properties/documentationVersions/items/required",keyword:"required",params:{missingProperty: "version"}});
errors++;
}
for(const key10 in data47){
if(!(((key10 === "version") || (key10 === "createdDate")) || (key10 === "description"))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/documentationVersions/" + i7,schemaPath:"#/properties/restApis/items/properties/documentationVersions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}});
errors++;
}
}
if(data47.version !== undefined){
if(typeof data47.version !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/documentationVersions/" + i7+"/version",schemaPath:"#/properties/restApis/items/properties/documentationVersions/items/properties/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data47.createdDate !== undefined){
let data49 = data47.createdDate;
if(!((typeof data49 == "number") && (isFinite(data49)))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/documentationVersions/" + i7+"/createdDate",schemaPath:"#/properties/restApis/items/properties/documentationVersions/items/properties/createdDate/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data47.description !== undefined){
if(typeof data47.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/documentationVersions/" + i7+"/description",schemaPath:"#/properties/restApis/items/properties/documentationVersions/items/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/documentationVersions",schemaPath:"#/properties/restApis/items/properties/documentationVersions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data9.documentationParts !== undefined){
let data51 = data9.documentationParts;
if(Array.isArray(data51)){
const len8 = data51.length;
for(let i8=0; i8<len8; i8++){
let data52 = data51[i8];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.location === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/documentationParts/" + i8,schemaPath:"#/properties/restApis/items/properties/documentationParts/items/required",keyword:"required",params:{missingProperty: "location"}});
errors++;
}
for(const key11 in data52){
if(!(((key11 === "id") || (key11 === "location")) || (key11 === "properties"))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/documentationParts/" + i8,schemaPath:"#/properties/restApis/items/properties/documentationParts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}});
errors++;
}
}
if(data52.id !== undefined){
if(typeof data52.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/documentationParts/" + i8+"/id",schemaPath:"#/properties/restApis/items/properties/documentationParts/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data52.location !== undefined){
let data54 = data52.location;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key12 in data54){
if(!(((((key12 === "type") || (key12 === "path")) || (key12 === "method")) || (key12 === "statusCode")) || (key12 === "name"))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/documentationParts/" + i8+"/location",schemaPath:"#/properties/restApis/items/properties/documentationParts/items/properties/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}});
errors++;
}
}
if(data54.type !== undefined){
let data55 = data54.type;
if(typeof data55 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/documentationParts/" + i8+"/location/type",schemaPath:"#/properties/restApis/items/properties/documentationParts/items/properties/location/properties/type/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((data55 === "API") || (data55 === "AUTHORIZER")) || (data55 === "MODEL")) || (data55 === "RESOURCE")) || (data55 === "METHOD")) || (data55 === "PATH_PARAMETER")) || (data55 === "QUERY_PARAMETER")) || (data55 === "REQUEST_HEADER")) || (data55 === "REQUEST_BODY")) || (data55 === "RESPONSE")) || (data55 === "RESPONSE_HEADER")) || (data55 === "RESPONSE_BODY"))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/documentationParts/" + i8+"/location/type",schemaPath:"#/properties/restApis/items/properties/documentationParts/items/properties/location/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.restApis.items.properties.documentationParts.items.properties.location.properties.type.enum}});
errors++;
}
}
if(data54.path !== undefined){
if(typeof data54.path !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/documentationParts/" + i8+"/location/path",schemaPath:"#/properties/restApis/items/properties/documentationParts/items/properties/location/properties/path/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data54.method !== undefined){
if(typeof data54.method !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/documentationParts/" + i8+"/location/method",schemaPath:"#/properties/restApis/items/properties/documentationParts/items/properties/location/properties/method/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data54.statusCode !== undefined){
let data58 = data54.statusCode;
if(typeof data58 === "string"){
if(!pattern1.test(data58)){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/documentationParts/" + i8+"/location/statusCode",schemaPath:"#/properties/restApis/items/properties/documentationParts/items/properties/location/properties/statusCode/pattern",keyword:"pattern",params:{pattern: "^([1-5]\\d\\d|\\*|\\s*)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/documentationParts/" + i8+"/location/statusCode",schemaPath:"#/properties/restApis/items/properties/documentationParts/items/properties/location/properties/statusCode/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data54.name !== undefined){
if(typeof data54.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/documentationParts/" + i8+"/location/name",schemaPath:"#/properties/restApis/items/properties/documentationParts/items/properties/location/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/documentationParts/" + i8+"/location",schemaPath:"#/properties/restApis/items/properties/documentationParts/items/properties/location/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data52.properties !== undefined){
if(typeof data52.properties !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/documentationParts/" + i8+"/properties",schemaPath:"#/properties/restApis/items/properties/documentationParts/items/properties/properties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/documentationParts/" + i8,schemaPath:"#/properties/restApis/items/properties/documentationParts/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/documentationParts",schemaPath:"#/properties/restApis/items/properties/documentationParts/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data9.resources !== undefined){
let data61 = data9.resources;
if(Array.isArray(data61)){
const len9 = data61.length;
for(let i9=0; i9<len9; i9++){
let data62 = data61[i9];
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.path === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9,schemaPath:"#/properties/restApis/items/properties/resources/items/required",keyword:"required",params:{missingProperty: "path"}});
errors++;
}
for(const key13 in data62){
if(!(((((key13 === "id") || (key13 === "parentId")) || (key13 === "pathPart")) || (key13 === "path")) || (key13 === "resourceMethods"))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9,schemaPath:"#/properties/restApis/items/properties/resources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}});
errors++;
}
}
if(data62.id !== undefined){
if(typeof data62.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/id",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data62.parentId !== undefined){
if(typeof data62.parentId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/parentId",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/parentId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data62.pathPart !== undefined){
if(typeof data62.pathPart !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/pathPart",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/pathPart/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data62.path !== undefined){
if(typeof data62.path !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/path",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/path/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data62.resourceMethods !== undefined){
let data67 = data62.resourceMethods;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key14 in data67){
let data68 = data67[key14];
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key15 in data68){
if(!(func2.call(schema11.properties.restApis.items.properties.resources.items.properties.resourceMethods.additionalProperties.properties, key15))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}});
errors++;
}
}
if(data68.httpMethod !== undefined){
if(typeof data68.httpMethod !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/httpMethod",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/httpMethod/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data68.authorizationType !== undefined){
if(typeof data68.authorizationType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationType",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/authorizationType/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data68.authorizerId !== undefined){
if(typeof data68.authorizerId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizerId",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/authorizerId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data68.apiKeyRequired !== undefined){
if(typeof data68.apiKeyRequired !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/apiKeyRequired",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/apiKeyRequired/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data68.requestValidatorId !== undefined){
if(typeof data68.requestValidatorId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestValidatorId",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/requestValidatorId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data68.operationName !== undefined){
if(typeof data68.operationName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/operationName",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/operationName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data68.requestParameters !== undefined){
let data75 = data68.requestParameters;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key16 in data75){
if(typeof data75[key16] !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestParameters/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/requestParameters/additionalProperties/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestParameters",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/requestParameters/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data68.requestModels !== undefined){
let data77 = data68.requestModels;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key17 in data77){
if(typeof data77[key17] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestModels/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/requestModels/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestModels",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/requestModels/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data68.methodResponses !== undefined){
let data79 = data68.methodResponses;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key18 in data79){
let data80 = data79[key18];
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key19 in data80){
if(!(((key19 === "statusCode") || (key19 === "responseParameters")) || (key19 === "responseModels"))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodResponses/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodResponses/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}});
errors++;
}
}
if(data80.statusCode !== undefined){
let data81 = data80.statusCode;
if(typeof data81 === "string"){
if(!pattern2.test(data81)){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodResponses/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/statusCode",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodResponses/additionalProperties/properties/statusCode/pattern",keyword:"pattern",params:{pattern: "^[1-5]\\d\\d$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodResponses/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/statusCode",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodResponses/additionalProperties/properties/statusCode/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data80.responseParameters !== undefined){
let data82 = data80.responseParameters;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key20 in data82){
if(typeof data82[key20] !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodResponses/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseParameters/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodResponses/additionalProperties/properties/responseParameters/additionalProperties/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodResponses/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseParameters",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodResponses/additionalProperties/properties/responseParameters/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data80.responseModels !== undefined){
let data84 = data80.responseModels;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key21 in data84){
if(typeof data84[key21] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodResponses/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseModels/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodResponses/additionalProperties/properties/responseModels/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodResponses/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseModels",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodResponses/additionalProperties/properties/responseModels/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodResponses/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodResponses/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodResponses",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodResponses/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data68.methodIntegration !== undefined){
let data86 = data68.methodIntegration;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key22 in data86){
if(!(func2.call(schema11.properties.restApis.items.properties.resources.items.properties.resourceMethods.additionalProperties.properties.methodIntegration.properties, key22))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}});
errors++;
}
}
if(data86.type !== undefined){
let data87 = data86.type;
if(typeof data87 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/type",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/type/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data87 === "HTTP") || (data87 === "AWS")) || (data87 === "MOCK")) || (data87 === "HTTP_PROXY")) || (data87 === "AWS_PROXY"))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/type",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.restApis.items.properties.resources.items.properties.resourceMethods.additionalProperties.properties.methodIntegration.properties.type.enum}});
errors++;
}
}
if(data86.httpMethod !== undefined){
if(typeof data86.httpMethod !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/httpMethod",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/httpMethod/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data86.uri !== undefined){
if(typeof data86.uri !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/uri",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/uri/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data86.connectionType !== undefined){
let data90 = data86.connectionType;
if(typeof data90 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/connectionType",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/connectionType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data90 === "INTERNET") || (data90 === "VPC_LINK"))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/connectionType",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/connectionType/enum",keyword:"enum",params:{allowedValues: schema11.properties.restApis.items.properties.resources.items.properties.resourceMethods.additionalProperties.properties.methodIntegration.properties.connectionType.enum}});
errors++;
}
}
if(data86.connectionId !== undefined){
if(typeof data86.connectionId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/connectionId",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/connectionId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data86.credentials !== undefined){
if(typeof data86.credentials !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/credentials",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/credentials/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data86.requestParameters !== undefined){
let data93 = data86.requestParameters;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key23 in data93){
if(typeof data93[key23] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/requestParameters/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/requestParameters/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/requestParameters",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/requestParameters/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data86.requestTemplates !== undefined){
let data95 = data86.requestTemplates;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key24 in data95){
if(typeof data95[key24] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/requestTemplates/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/requestTemplates/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/requestTemplates",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/requestTemplates/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data86.passthroughBehavior !== undefined){
if(typeof data86.passthroughBehavior !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/passthroughBehavior",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/passthroughBehavior/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data86.contentHandling !== undefined){
let data98 = data86.contentHandling;
if(typeof data98 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/contentHandling",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/contentHandling/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data98 === "CONVERT_TO_BINARY") || (data98 === "CONVERT_TO_TEXT"))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/contentHandling",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/contentHandling/enum",keyword:"enum",params:{allowedValues: schema11.properties.restApis.items.properties.resources.items.properties.resourceMethods.additionalProperties.properties.methodIntegration.properties.contentHandling.enum}});
errors++;
}
}
if(data86.timeoutInMillis !== undefined){
let data99 = data86.timeoutInMillis;
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/timeoutInMillis",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/timeoutInMillis/type",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data86.cacheNamespace !== undefined){
if(typeof data86.cacheNamespace !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/cacheNamespace",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/cacheNamespace/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data86.cacheKeyParameters !== undefined){
let data101 = data86.cacheKeyParameters;
if(Array.isArray(data101)){
const len10 = data101.length;
for(let i10=0; i10<len10; i10++){
if(typeof data101[i10] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/cacheKeyParameters/" + i10,schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/cacheKeyParameters/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/cacheKeyParameters",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/cacheKeyParameters/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data86.integrationResponses !== undefined){
let data103 = data86.integrationResponses;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key25 in data103){
let data104 = data103[key25];
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key26 in data104){
if(!(((((key26 === "statusCode") || (key26 === "selectionPattern")) || (key26 === "responseParameters")) || (key26 === "responseTemplates")) || (key26 === "contentHandling"))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/integrationResponses/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/integrationResponses/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}});
errors++;
}
}
if(data104.statusCode !== undefined){
let data105 = data104.statusCode;
if(typeof data105 === "string"){
if(!pattern2.test(data105)){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/integrationResponses/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/statusCode",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/integrationResponses/additionalProperties/properties/statusCode/pattern",keyword:"pattern",params:{pattern: "^[1-5]\\d\\d$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/integrationResponses/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/statusCode",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/integrationResponses/additionalProperties/properties/statusCode/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data104.selectionPattern !== undefined){
if(typeof data104.selectionPattern !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/integrationResponses/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/selectionPattern",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/integrationResponses/additionalProperties/properties/selectionPattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data104.responseParameters !== undefined){
let data107 = data104.responseParameters;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key27 in data107){
if(typeof data107[key27] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/integrationResponses/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseParameters/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/integrationResponses/additionalProperties/properties/responseParameters/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/integrationResponses/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseParameters",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/integrationResponses/additionalProperties/properties/responseParameters/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data104.responseTemplates !== undefined){
let data109 = data104.responseTemplates;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key28 in data109){
if(typeof data109[key28] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/integrationResponses/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseTemplates/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/integrationResponses/additionalProperties/properties/responseTemplates/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/integrationResponses/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseTemplates",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/integrationResponses/additionalProperties/properties/responseTemplates/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data104.contentHandling !== undefined){
let data111 = data104.contentHandling;
if(typeof data111 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/integrationResponses/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/contentHandling",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/integrationResponses/additionalProperties/properties/contentHandling/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data111 === "CONVERT_TO_BINARY") || (data111 === "CONVERT_TO_TEXT"))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/integrationResponses/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/contentHandling",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/integrationResponses/additionalProperties/properties/contentHandling/enum",keyword:"enum",params:{allowedValues: schema11.properties.restApis.items.properties.resources.items.properties.resourceMethods.additionalProperties.properties.methodIntegration.properties.integrationResponses.additionalProperties.properties.contentHandling.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/integrationResponses/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/integrationResponses/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/integrationResponses",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/integrationResponses/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data86.tlsConfig !== undefined){
let data112 = data86.tlsConfig;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key29 in data112){
if(!(key29 === "insecureSkipVerification")){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/tlsConfig",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/tlsConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}});
errors++;
}
}
if(data112.insecureSkipVerification !== undefined){
if(typeof data112.insecureSkipVerification !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/tlsConfig/insecureSkipVerification",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/tlsConfig/properties/insecureSkipVerification/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/tlsConfig",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/tlsConfig/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data86.responseTransferMode !== undefined){
let data114 = data86.responseTransferMode;
if(typeof data114 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/responseTransferMode",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/responseTransferMode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data114 === "BUFFERED") || (data114 === "STREAM"))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/responseTransferMode",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/responseTransferMode/enum",keyword:"enum",params:{allowedValues: schema11.properties.restApis.items.properties.resources.items.properties.resourceMethods.additionalProperties.properties.methodIntegration.properties.responseTransferMode.enum}});
errors++;
}
}
if(data86.integrationTarget !== undefined){
if(typeof data86.integrationTarget !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/integrationTarget",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/integrationTarget/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data68.authorizationScopes !== undefined){
let data116 = data68.authorizationScopes;
if(Array.isArray(data116)){
const len11 = data116.length;
for(let i11=0; i11<len11; i11++){
if(typeof data116[i11] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationScopes/" + i11,schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/authorizationScopes/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationScopes",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/authorizationScopes/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9,schemaPath:"#/properties/restApis/items/properties/resources/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/resources",schemaPath:"#/properties/restApis/items/properties/resources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data9.stages !== undefined){
let data118 = data9.stages;
if(Array.isArray(data118)){
const len12 = data118.length;
for(let i12=0; i12<len12; i12++){
let data119 = data118[i12];
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.stageName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12,schemaPath:"#/properties/restApis/items/properties/stages/items/required",keyword:"required",params:{missingProperty: "stageName"}});
errors++;
}
if(data119.deploymentId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12,schemaPath:"#/properties/restApis/items/properties/stages/items/required",keyword:"required",params:{missingProperty: "deploymentId"}});
errors++;
}
for(const key30 in data119){
if(!(func2.call(schema11.properties.restApis.items.properties.stages.items.properties, key30))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12,schemaPath:"#/properties/restApis/items/properties/stages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}});
errors++;
}
}
if(data119.stageName !== undefined){
let data120 = data119.stageName;
if(typeof data120 === "string"){
if(!pattern4.test(data120)){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/stageName",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/stageName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,128}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/stageName",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/stageName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data119.deploymentId !== undefined){
if(typeof data119.deploymentId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/deploymentId",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/deploymentId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data119.description !== undefined){
if(typeof data119.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/description",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data119.clientCertificateId !== undefined){
if(typeof data119.clientCertificateId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/clientCertificateId",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/clientCertificateId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data119.cacheClusterEnabled !== undefined){
if(typeof data119.cacheClusterEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/cacheClusterEnabled",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/cacheClusterEnabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data119.cacheClusterSize !== undefined){
let data125 = data119.cacheClusterSize;
if(typeof data125 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/cacheClusterSize",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/cacheClusterSize/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data125 === "0.5") || (data125 === "1.6")) || (data125 === "6.1")) || (data125 === "13.5")) || (data125 === "28.4")) || (data125 === "58.2")) || (data125 === "118")) || (data125 === "237"))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/cacheClusterSize",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/cacheClusterSize/enum",keyword:"enum",params:{allowedValues: schema11.properties.restApis.items.properties.stages.items.properties.cacheClusterSize.enum}});
errors++;
}
}
if(data119.cacheClusterStatus !== undefined){
let data126 = data119.cacheClusterStatus;
if(typeof data126 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/cacheClusterStatus",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/cacheClusterStatus/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data126 === "CREATE_IN_PROGRESS") || (data126 === "AVAILABLE")) || (data126 === "DELETE_IN_PROGRESS")) || (data126 === "NOT_AVAILABLE")) || (data126 === "FLUSH_IN_PROGRESS"))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/cacheClusterStatus",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/cacheClusterStatus/enum",keyword:"enum",params:{allowedValues: schema11.properties.restApis.items.properties.stages.items.properties.cacheClusterStatus.enum}});
errors++;
}
}
if(data119.methodSettings !== undefined){
let data127 = data119.methodSettings;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
for(const key31 in data127){
let data128 = data127[key31];
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
for(const key32 in data128){
if(!(func2.call(schema11.properties.restApis.items.properties.stages.items.properties.methodSettings.additionalProperties.properties, key32))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}});
errors++;
}
}
if(data128.metricsEnabled !== undefined){
if(typeof data128.metricsEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/metricsEnabled",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/metricsEnabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data128.loggingLevel !== undefined){
let data130 = data128.loggingLevel;
if(typeof data130 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/loggingLevel",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/loggingLevel/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data130 === "OFF") || (data130 === "ERROR")) || (data130 === "INFO"))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/loggingLevel",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/loggingLevel/enum",keyword:"enum",params:{allowedValues: schema11.properties.restApis.items.properties.stages.items.properties.methodSettings.additionalProperties.properties.loggingLevel.enum}});
errors++;
}
}
if(data128.dataTraceEnabled !== undefined){
if(typeof data128.dataTraceEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/dataTraceEnabled",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/dataTraceEnabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data128.throttlingBurstLimit !== undefined){
let data132 = data128.throttlingBurstLimit;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/throttlingBurstLimit",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/throttlingBurstLimit/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data132 == "number") && (isFinite(data132))){
if(data132 < -1 || isNaN(data132)){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/throttlingBurstLimit",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/throttlingBurstLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}});
errors++;
}
}
}
if(data128.throttlingRateLimit !== undefined){
let data133 = data128.throttlingRateLimit;
if((typeof data133 == "number") && (isFinite(data133))){
if(data133 < -1 || isNaN(data133)){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/throttlingRateLimit",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/throttlingRateLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/throttlingRateLimit",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/throttlingRateLimit/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data128.cachingEnabled !== undefined){
if(typeof data128.cachingEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/cachingEnabled",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/cachingEnabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data128.cacheTtlInSeconds !== undefined){
let data135 = data128.cacheTtlInSeconds;
if(!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/cacheTtlInSeconds",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/cacheTtlInSeconds/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data135 == "number") && (isFinite(data135))){
if(data135 > 3600 || isNaN(data135)){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/cacheTtlInSeconds",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/cacheTtlInSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}});
errors++;
}
if(data135 < 0 || isNaN(data135)){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/cacheTtlInSeconds",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/cacheTtlInSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data128.cacheDataEncrypted !== undefined){
if(typeof data128.cacheDataEncrypted !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/cacheDataEncrypted",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/cacheDataEncrypted/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data128.requireAuthorizationForCacheControl !== undefined){
if(typeof data128.requireAuthorizationForCacheControl !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/requireAuthorizationForCacheControl",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/requireAuthorizationForCacheControl/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data128.unauthorizedCacheControlHeaderStrategy !== undefined){
let data138 = data128.unauthorizedCacheControlHeaderStrategy;
if(typeof data138 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/unauthorizedCacheControlHeaderStrategy",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/unauthorizedCacheControlHeaderStrategy/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data138 === "FAIL_WITH_403") || (data138 === "SUCCEED_WITH_RESPONSE_HEADER")) || (data138 === "SUCCEED_WITHOUT_RESPONSE_HEADER"))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/unauthorizedCacheControlHeaderStrategy",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/unauthorizedCacheControlHeaderStrategy/enum",keyword:"enum",params:{allowedValues: schema11.properties.restApis.items.properties.stages.items.properties.methodSettings.additionalProperties.properties.unauthorizedCacheControlHeaderStrategy.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data119.variables !== undefined){
let data139 = data119.variables;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(Object.keys(data139).length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/variables",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/variables/maxProperties",keyword:"maxProperties",params:{limit: 100}});
errors++;
}
for(const key33 in data139){
const _errs314 = errors;
if(typeof key33 === "string"){
if(!pattern5.test(key33)){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/variables",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]{1,64}$"},propertyName:key33});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/variables",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/variables/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key33});
errors++;
}
var valid59 = _errs314 === errors;
if(!valid59){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/variables",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/variables/propertyNames",keyword:"propertyNames",params:{propertyName: key33}});
errors++;
}
}
for(const key34 in data139){
let data140 = data139[key34];
if(typeof data140 === "string"){
if(data140.length > 512){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/variables/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/stages/items/properties/variables/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(data140.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/variables/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/stages/items/properties/variables/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern6.test(data140)){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/variables/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/stages/items/properties/variables/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 ._:/?&=,-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/variables/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/stages/items/properties/variables/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/variables",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/variables/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data119.documentationVersion !== undefined){
if(typeof data119.documentationVersion !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/documentationVersion",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/documentationVersion/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data119.accessLogSettings !== undefined){
let data142 = data119.accessLogSettings;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
for(const key35 in data142){
if(!((key35 === "destinationArn") || (key35 === "format"))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/accessLogSettings",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/accessLogSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}});
errors++;
}
}
if(data142.destinationArn !== undefined){
let data143 = data142.destinationArn;
if(typeof data143 === "string"){
if(!pattern7.test(data143)){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/accessLogSettings/destinationArn",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/accessLogSettings/properties/destinationArn/pattern",keyword:"pattern",params:{pattern: "^arn:"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/accessLogSettings/destinationArn",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/accessLogSettings/properties/destinationArn/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data142.format !== undefined){
if(typeof data142.format !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/accessLogSettings/format",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/accessLogSettings/properties/format/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/accessLogSettings",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/accessLogSettings/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data119.canarySettings !== undefined){
let data145 = data119.canarySettings;
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
for(const key36 in data145){
if(!((((key36 === "deploymentId") || (key36 === "percentTraffic")) || (key36 === "stageVariableOverrides")) || (key36 === "useStageCache"))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}});
errors++;
}
}
if(data145.deploymentId !== undefined){
if(typeof data145.deploymentId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings/deploymentId",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/properties/deploymentId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data145.percentTraffic !== undefined){
let data147 = data145.percentTraffic;
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 > 100 || isNaN(data147)){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings/percentTraffic",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/properties/percentTraffic/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data147 < 0 || isNaN(data147)){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings/percentTraffic",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/properties/percentTraffic/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings/percentTraffic",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/properties/percentTraffic/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data145.stageVariableOverrides !== undefined){
let data148 = data145.stageVariableOverrides;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
if(Object.keys(data148).length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings/stageVariableOverrides",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/properties/stageVariableOverrides/maxProperties",keyword:"maxProperties",params:{limit: 100}});
errors++;
}
for(const key37 in data148){
const _errs337 = errors;
if(typeof key37 === "string"){
if(!pattern5.test(key37)){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings/stageVariableOverrides",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/properties/stageVariableOverrides/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]{1,64}$"},propertyName:key37});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings/stageVariableOverrides",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/properties/stageVariableOverrides/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key37});
errors++;
}
var valid63 = _errs337 === errors;
if(!valid63){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings/stageVariableOverrides",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/properties/stageVariableOverrides/propertyNames",keyword:"propertyNames",params:{propertyName: key37}});
errors++;
}
}
for(const key38 in data148){
let data149 = data148[key38];
if(typeof data149 === "string"){
if(data149.length > 512){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings/stageVariableOverrides/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/properties/stageVariableOverrides/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(data149.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings/stageVariableOverrides/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/properties/stageVariableOverrides/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern6.test(data149)){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings/stageVariableOverrides/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/properties/stageVariableOverrides/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 ._:/?&=,-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings/stageVariableOverrides/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/properties/stageVariableOverrides/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings/stageVariableOverrides",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/properties/stageVariableOverrides/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data145.useStageCache !== undefined){
if(typeof data145.useStageCache !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings/useStageCache",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/properties/useStageCache/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data119.tracingEnabled !== undefined){
if(typeof data119.tracingEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/tracingEnabled",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/tracingEnabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data119.webAclArn !== undefined){
if(typeof data119.webAclArn !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/webAclArn",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/webAclArn/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data119.tags !== undefined){
let data153 = data119.tags;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
for(const key39 in data153){
if(typeof data153[key39] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/tags/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/stages/items/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/tags",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/tags/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data119.createdDate !== undefined){
let data155 = data119.createdDate;
if(!((typeof data155 == "number") && (isFinite(data155)))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/createdDate",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/createdDate/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data119.lastUpdatedDate !== undefined){
let data156 = data119.lastUpdatedDate;
if(!((typeof data156 == "number") && (isFinite(data156)))){
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/lastUpdatedDate",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/lastUpdatedDate/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12,schemaPath:"#/properties/restApis/items/properties/stages/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1+"/stages",schemaPath:"#/properties/restApis/items/properties/stages/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis/" + i1,schemaPath:"#/properties/restApis/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/restApis",schemaPath:"#/properties/restApis/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.clientCertificates !== undefined){
let data157 = data.clientCertificates;
if(Array.isArray(data157)){
const len13 = data157.length;
for(let i13=0; i13<len13; i13++){
let data158 = data157[i13];
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(data158.clientCertificateId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/clientCertificates/" + i13,schemaPath:"#/properties/clientCertificates/items/required",keyword:"required",params:{missingProperty: "clientCertificateId"}});
errors++;
}
for(const key40 in data158){
if(!((((((key40 === "clientCertificateId") || (key40 === "description")) || (key40 === "pemEncodedCertificate")) || (key40 === "createdDate")) || (key40 === "expirationDate")) || (key40 === "tags"))){
(vErrors ??= []).push({instancePath:instancePath+"/clientCertificates/" + i13,schemaPath:"#/properties/clientCertificates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}});
errors++;
}
}
if(data158.clientCertificateId !== undefined){
if(typeof data158.clientCertificateId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clientCertificates/" + i13+"/clientCertificateId",schemaPath:"#/properties/clientCertificates/items/properties/clientCertificateId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data158.description !== undefined){
if(typeof data158.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clientCertificates/" + i13+"/description",schemaPath:"#/properties/clientCertificates/items/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data158.pemEncodedCertificate !== undefined){
if(typeof data158.pemEncodedCertificate !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clientCertificates/" + i13+"/pemEncodedCertificate",schemaPath:"#/properties/clientCertificates/items/properties/pemEncodedCertificate/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data158.createdDate !== undefined){
let data162 = data158.createdDate;
if(!((typeof data162 == "number") && (isFinite(data162)))){
(vErrors ??= []).push({instancePath:instancePath+"/clientCertificates/" + i13+"/createdDate",schemaPath:"#/properties/clientCertificates/items/properties/createdDate/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data158.expirationDate !== undefined){
let data163 = data158.expirationDate;
if(!((typeof data163 == "number") && (isFinite(data163)))){
(vErrors ??= []).push({instancePath:instancePath+"/clientCertificates/" + i13+"/expirationDate",schemaPath:"#/properties/clientCertificates/items/properties/expirationDate/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data158.tags !== undefined){
let data164 = data158.tags;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key41 in data164){
if(typeof data164[key41] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clientCertificates/" + i13+"/tags/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/clientCertificates/items/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clientCertificates/" + i13+"/tags",schemaPath:"#/properties/clientCertificates/items/properties/tags/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clientCertificates/" + i13,schemaPath:"#/properties/clientCertificates/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clientCertificates",schemaPath:"#/properties/clientCertificates/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.basePathMappings !== undefined){
let data166 = data.basePathMappings;
if(Array.isArray(data166)){
const len14 = data166.length;
for(let i14=0; i14<len14; i14++){
let data167 = data166[i14];
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
if(data167.domainName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/basePathMappings/" + i14,schemaPath:"#/properties/basePathMappings/items/required",keyword:"required",params:{missingProperty: "domainName"}});
errors++;
}
if(data167.restApiId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/basePathMappings/" + i14,schemaPath:"#/properties/basePathMappings/items/required",keyword:"required",params:{missingProperty: "restApiId"}});
errors++;
}
for(const key42 in data167){
if(!((((key42 === "domainName") || (key42 === "basePath")) || (key42 === "restApiId")) || (key42 === "stage"))){
(vErrors ??= []).push({instancePath:instancePath+"/basePathMappings/" + i14,schemaPath:"#/properties/basePathMappings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}});
errors++;
}
}
if(data167.domainName !== undefined){
if(typeof data167.domainName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/basePathMappings/" + i14+"/domainName",schemaPath:"#/properties/basePathMappings/items/properties/domainName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data167.basePath !== undefined){
if(typeof data167.basePath !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/basePathMappings/" + i14+"/basePath",schemaPath:"#/properties/basePathMappings/items/properties/basePath/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data167.restApiId !== undefined){
if(typeof data167.restApiId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/basePathMappings/" + i14+"/restApiId",schemaPath:"#/properties/basePathMappings/items/properties/restApiId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data167.stage !== undefined){
if(typeof data167.stage !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/basePathMappings/" + i14+"/stage",schemaPath:"#/properties/basePathMappings/items/properties/stage/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/basePathMappings/" + i14,schemaPath:"#/properties/basePathMappings/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/basePathMappings",schemaPath:"#/properties/basePathMappings/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

State.members = ["accessLogSettings","account","apiKeyRequired","apiKeySource","apiKeyVersion","apiStatus","apiStatusMessage","apiSummary","authorizationScopes","authorizationType","authorizerId","basePath","basePathMappings","binaryMediaTypes","burstLimit","cacheClusterEnabled","cacheClusterSize","cacheClusterStatus","cacheDataEncrypted","cacheKeyParameters","cacheNamespace","cacheTtlInSeconds","cachingEnabled","canarySettings","clientCertificateId","clientCertificates","cloudwatchRoleArn","connectionId","connectionType","contentHandling","createdDate","credentials","dataTraceEnabled","deploymentId","deployments","description","destinationArn","disableExecuteApiEndpoint","documentationParts","documentationVersion","documentationVersions","domainName","endpointAccessMode","endpointConfiguration","expirationDate","features","format","httpMethod","id","insecureSkipVerification","integrationResponses","integrationTarget","ipAddressType","lastUpdatedDate","location","loggingLevel","method","methodIntegration","methodResponses","methodSettings","metricsEnabled","minimumCompressionSize","name","operationName","parentId","passthroughBehavior","path","pathPart","pemEncodedCertificate","percentTraffic","policy","properties","rateLimit","requestModels","requestParameters","requestTemplates","requestValidatorId","requireAuthorizationForCacheControl","resourceMethods","resources","responseModels","responseParameters","responseTemplates","responseTransferMode","restApiId","restApis","rootResourceId","securityPolicy","selectionPattern","stage","stageName","stageVariableOverrides","stages","statusCode","tags","throttleSettings","throttlingBurstLimit","throttlingRateLimit","timeoutInMillis","tlsConfig","tracingEnabled","type","types","unauthorizedCacheControlHeaderStrategy","uri","useStageCache","variables","version","vpcEndpointIds","warnings","webAclArn"]
