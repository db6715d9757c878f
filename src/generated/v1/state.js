// Generated from spec/v1.yaml by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.

export const State = validate20;
const schema31 = {"type":"object","properties":{"account":{"type":"object","properties":{"cloudwatchRoleArn":{"type":"string","pattern":"^arn:[^:]+:iam::[0-9]{12}:role/.+$"},"throttleSettings":{"type":"object","properties":{"burstLimit":{"type":"integer"},"rateLimit":{"type":"number"}},"additionalProperties":false},"features":{"type":"array","items":{"type":"string"}},"apiKeyVersion":{"type":"string"}},"additionalProperties":false},"restApis":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"createdDate":{"type":"number","format":"epoch-seconds"},"version":{"type":"string"},"warnings":{"type":"array","items":{"type":"string"}},"binaryMediaTypes":{"type":"array","items":{"type":"string"}},"minimumCompressionSize":{"type":"integer","minimum":0,"maximum":10485760},"apiKeySource":{"type":"string","enum":["HEADER","AUTHORIZER"]},"endpointConfiguration":{"type":"object","properties":{"types":{"type":"array","items":{"type":"string","enum":["REGIONAL","EDGE","PRIVATE"]}},"ipAddressType":{"type":"string","enum":["ipv4","dualstack"]},"vpcEndpointIds":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"policy":{"type":"string"},"tags":{"type":"object","additionalProperties":{"type":"string"}},"disableExecuteApiEndpoint":{"type":"boolean"},"rootResourceId":{"type":"string"},"securityPolicy":{"type":"string"},"endpointAccessMode":{"type":"string","enum":["BASIC","STRICT"]},"apiStatus":{"type":"string","enum":["UPDATING","AVAILABLE","PENDING","FAILED"]},"apiStatusMessage":{"type":"string"},"deployments":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"description":{"type":"string"},"createdDate":{"type":"number","format":"epoch-seconds"},"apiSummary":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":"object","properties":{"authorizationType":{"type":"string"},"apiKeyRequired":{"type":"boolean"}},"additionalProperties":false}}}},"additionalProperties":false,"required":["id"]}},"documentationVersions":{"type":"array","items":{"type":["string","object"],"properties":{"version":{"type":"string"},"createdDate":{"type":"number","format":"epoch-seconds"},"description":{"type":"string"}},"additionalProperties":false,"required":["version"]}},"documentationParts":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"location":{"type":"object","properties":{"type":{"type":"string","enum":["API","AUTHORIZER","MODEL","RESOURCE","METHOD","PATH_PARAMETER","QUERY_PARAMETER","REQUEST_HEADER","REQUEST_BODY","RESPONSE","RESPONSE_HEADER","RESPONSE_BODY"]},"path":{"type":"string"},"method":{"type":"string"},"statusCode":{"type":"string","pattern":"^([1-5]\\d\\d|\\*|\\s*)$"},"name":{"type":"string"}},"additionalProperties":false},"properties":{"type":"string"}},"additionalProperties":false,"required":["location"]}},"resources":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"parentId":{"type":"string"},"pathPart":{"type":"string"},"path":{"type":"string"},"resourceMethods":{"type":"object","additionalProperties":{"type":"object","properties":{"httpMethod":{"type":"string"},"authorizationType":{"type":"string"},"authorizerId":{"type":"string"},"apiKeyRequired":{"type":"boolean"},"requestValidatorId":{"type":"string"},"operationName":{"type":"string"},"requestParameters":{"type":"object","additionalProperties":{"type":"boolean"}},"requestModels":{"type":"object","additionalProperties":{"type":"string"}},"methodResponses":{"type":"object","additionalProperties":{"type":"object","properties":{"statusCode":{"type":"string","pattern":"^[1-5]\\d\\d$"},"responseParameters":{"type":"object","additionalProperties":{"type":"boolean"}},"responseModels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false}},"methodIntegration":{"type":"object","properties":{"type":{"type":"string","enum":["HTTP","AWS","MOCK","HTTP_PROXY","AWS_PROXY"]},"httpMethod":{"type":"string"},"uri":{"type":"string"},"connectionType":{"type":"string","enum":["INTERNET","VPC_LINK"]},"connectionId":{"type":"string"},"credentials":{"type":"string"},"requestParameters":{"type":"object","additionalProperties":{"type":"string"}},"requestTemplates":{"type":"object","additionalProperties":{"type":"string"}},"passthroughBehavior":{"type":"string"},"contentHandling":{"type":"string","enum":["CONVERT_TO_BINARY","CONVERT_TO_TEXT"]},"timeoutInMillis":{"type":"integer"},"cacheNamespace":{"type":"string"},"cacheKeyParameters":{"type":"array","items":{"type":"string"}},"integrationResponses":{"type":"object","additionalProperties":{"type":"object","properties":{"statusCode":{"type":"string","pattern":"^[1-5]\\d\\d$"},"selectionPattern":{"type":"string"},"responseParameters":{"type":"object","additionalProperties":{"type":"string"}},"responseTemplates":{"type":"object","additionalProperties":{"type":"string"}},"contentHandling":{"type":"string","enum":["CONVERT_TO_BINARY","CONVERT_TO_TEXT"]}},"additionalProperties":false}},"tlsConfig":{"type":"object","properties":{"insecureSkipVerification":{"type":"boolean"}},"additionalProperties":false},"responseTransferMode":{"type":"string","enum":["BUFFERED","STREAM"]},"integrationTarget":{"type":"string"}},"additionalProperties":false},"authorizationScopes":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}}},"additionalProperties":false,"required":["path"]}},"stages":{"type":"array","items":{"type":"object","properties":{"stageName":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,128}$"},"deploymentId":{"type":"string"},"description":{"type":"string"},"clientCertificateId":{"type":"string"},"cacheClusterEnabled":{"type":"boolean"},"cacheClusterSize":{"type":"string","enum":["0.5","1.6","6.1","13.5","28.4","58.2","118","237"]},"cacheClusterStatus":{"type":"string","enum":["CREATE_IN_PROGRESS","AVAILABLE","DELETE_IN_PROGRESS","NOT_AVAILABLE","FLUSH_IN_PROGRESS"]},"methodSettings":{"type":"object","additionalProperties":{"type":"object","properties":{"metricsEnabled":{"type":"boolean"},"loggingLevel":{"type":"string","enum":["OFF","ERROR","INFO"]},"dataTraceEnabled":{"type":"boolean"},"throttlingBurstLimit":{"type":"integer","minimum":-1},"throttlingRateLimit":{"type":"number","minimum":-1},"cachingEnabled":{"type":"boolean"},"cacheTtlInSeconds":{"type":"integer","minimum":0,"maximum":3600},"cacheDataEncrypted":{"type":"boolean"},"requireAuthorizationForCacheControl":{"type":"boolean"},"unauthorizedCacheControlHeaderStrategy":{"type":"string","enum":["FAIL_WITH_403","SUCCEED_WITH_RESPONSE_HEADER","SUCCEED_WITHOUT_RESPONSE_HEADER"]}},"additionalProperties":false}},"variables":{"type":"object","maxProperties":100,"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9_]{1,64}$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9 ._:/?&=,-]+$"}},"documentationVersion":{"type":"string"},"accessLogSettings":{"type":"object","properties":{"destinationArn":{"type":"string","pattern":"^arn:"},"format":{"type":"string"}},"additionalProperties":false},"canarySettings":{"type":"object","properties":{"deploymentId":{"type":"string"},"percentTraffic":{"type":"number","minimum":0,"maximum":100},"stageVariableOverrides":{"type":"object","maxProperties":100,"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9_]{1,64}$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9 ._:/?&=,-]+$"}},"useStageCache":{"type":"boolean"}},"additionalProperties":false},"tracingEnabled":{"type":"boolean"},"webAclArn":{"type":"string"},"tags":{"type":"object","additionalProperties":{"type":"string"}},"createdDate":{"type":"number","format":"epoch-seconds"},"lastUpdatedDate":{"type":"number","format":"epoch-seconds"}},"additionalProperties":false,"required":["stageName","deploymentId"]}}},"additionalProperties":false,"required":["id"]}},"clientCertificates":{"type":"array","items":{"type":"object","properties":{"clientCertificateId":{"type":"string"},"description":{"type":"string"},"pemEncodedCertificate":{"type":"string"},"createdDate":{"type":"number","format":"epoch-seconds"},"expirationDate":{"type":"number","format":"epoch-seconds"},"tags":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false,"required":["clientCertificateId"]}},"basePathMappings":{"type":"array","items":{"type":"object","properties":{"domainName":{"type":"string"},"basePath":{"type":"string"},"restApiId":{"type":"string"},"stage":{"type":"string"}},"additionalProperties":false,"required":["domainName","restApiId"]}}},"additionalProperties":false,"$id":"State"};
const pattern4 = new RegExp("^arn:[^:]+:iam::[0-9]{12}:role/.+$", "");
const pattern5 = new RegExp("^([1-5]\\d\\d|\\*|\\s*)$", "");
const pattern6 = new RegExp("^[1-5]\\d\\d$", "");
const pattern8 = new RegExp("^[A-Za-z0-9_-]{1,128}$", "");
const pattern9 = new RegExp("^[A-Za-z0-9_]{1,64}$", "");
const pattern10 = new RegExp("^[A-Za-z0-9 ._:/?&=,-]+$", "");
const pattern11 = new RegExp("^arn:", "");
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="State" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "account") || (key0 === "restApis")) || (key0 === "clientCertificates")) || (key0 === "basePathMappings"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.account !== undefined){
let data0 = data.account;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((key1 === "cloudwatchRoleArn") || (key1 === "throttleSettings")) || (key1 === "features")) || (key1 === "apiKeyVersion"))){
const err1 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.cloudwatchRoleArn !== undefined){
let data1 = data0.cloudwatchRoleArn;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err2 = {instancePath:instancePath+"/account/cloudwatchRoleArn",schemaPath:"#/properties/account/properties/cloudwatchRoleArn/pattern",keyword:"pattern",params:{pattern: "^arn:[^:]+:iam::[0-9]{12}:role/.+$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/account/cloudwatchRoleArn",schemaPath:"#/properties/account/properties/cloudwatchRoleArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.throttleSettings !== undefined){
let data2 = data0.throttleSettings;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(!((key2 === "burstLimit") || (key2 === "rateLimit"))){
const err4 = {instancePath:instancePath+"/account/throttleSettings",schemaPath:"#/properties/account/properties/throttleSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.burstLimit !== undefined){
let data3 = data2.burstLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/account/throttleSettings/burstLimit",schemaPath:"#/properties/account/properties/throttleSettings/properties/burstLimit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.rateLimit !== undefined){
let data4 = data2.rateLimit;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err6 = {instancePath:instancePath+"/account/throttleSettings/rateLimit",schemaPath:"#/properties/account/properties/throttleSettings/properties/rateLimit/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/account/throttleSettings",schemaPath:"#/properties/account/properties/throttleSettings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.features !== undefined){
let data5 = data0.features;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err8 = {instancePath:instancePath+"/account/features/" + i0,schemaPath:"#/properties/account/properties/features/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/account/features",schemaPath:"#/properties/account/properties/features/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.apiKeyVersion !== undefined){
if(typeof data0.apiKeyVersion !== "string"){
const err10 = {instancePath:instancePath+"/account/apiKeyVersion",schemaPath:"#/properties/account/properties/apiKeyVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
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
const err12 = {instancePath:instancePath+"/restApis/" + i1,schemaPath:"#/properties/restApis/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key3 in data9){
if(!(func1.call(schema31.properties.restApis.items.properties, key3))){
const err13 = {instancePath:instancePath+"/restApis/" + i1,schemaPath:"#/properties/restApis/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data9.id !== undefined){
if(typeof data9.id !== "string"){
const err14 = {instancePath:instancePath+"/restApis/" + i1+"/id",schemaPath:"#/properties/restApis/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data9.name !== undefined){
if(typeof data9.name !== "string"){
const err15 = {instancePath:instancePath+"/restApis/" + i1+"/name",schemaPath:"#/properties/restApis/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data9.description !== undefined){
if(typeof data9.description !== "string"){
const err16 = {instancePath:instancePath+"/restApis/" + i1+"/description",schemaPath:"#/properties/restApis/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data9.createdDate !== undefined){
let data13 = data9.createdDate;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err17 = {instancePath:instancePath+"/restApis/" + i1+"/createdDate",schemaPath:"#/properties/restApis/items/properties/createdDate/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data9.version !== undefined){
if(typeof data9.version !== "string"){
const err18 = {instancePath:instancePath+"/restApis/" + i1+"/version",schemaPath:"#/properties/restApis/items/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9.warnings !== undefined){
let data15 = data9.warnings;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(typeof data15[i2] !== "string"){
const err19 = {instancePath:instancePath+"/restApis/" + i1+"/warnings/" + i2,schemaPath:"#/properties/restApis/items/properties/warnings/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/restApis/" + i1+"/warnings",schemaPath:"#/properties/restApis/items/properties/warnings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.binaryMediaTypes !== undefined){
let data17 = data9.binaryMediaTypes;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
if(typeof data17[i3] !== "string"){
const err21 = {instancePath:instancePath+"/restApis/" + i1+"/binaryMediaTypes/" + i3,schemaPath:"#/properties/restApis/items/properties/binaryMediaTypes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/restApis/" + i1+"/binaryMediaTypes",schemaPath:"#/properties/restApis/items/properties/binaryMediaTypes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.minimumCompressionSize !== undefined){
let data19 = data9.minimumCompressionSize;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err23 = {instancePath:instancePath+"/restApis/" + i1+"/minimumCompressionSize",schemaPath:"#/properties/restApis/items/properties/minimumCompressionSize/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 10485760 || isNaN(data19)){
const err24 = {instancePath:instancePath+"/restApis/" + i1+"/minimumCompressionSize",schemaPath:"#/properties/restApis/items/properties/minimumCompressionSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10485760}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err25 = {instancePath:instancePath+"/restApis/" + i1+"/minimumCompressionSize",schemaPath:"#/properties/restApis/items/properties/minimumCompressionSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data9.apiKeySource !== undefined){
let data20 = data9.apiKeySource;
if(typeof data20 !== "string"){
const err26 = {instancePath:instancePath+"/restApis/" + i1+"/apiKeySource",schemaPath:"#/properties/restApis/items/properties/apiKeySource/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!((data20 === "HEADER") || (data20 === "AUTHORIZER"))){
const err27 = {instancePath:instancePath+"/restApis/" + i1+"/apiKeySource",schemaPath:"#/properties/restApis/items/properties/apiKeySource/enum",keyword:"enum",params:{allowedValues: schema31.properties.restApis.items.properties.apiKeySource.enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.endpointConfiguration !== undefined){
let data21 = data9.endpointConfiguration;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key4 in data21){
if(!(((key4 === "types") || (key4 === "ipAddressType")) || (key4 === "vpcEndpointIds"))){
const err28 = {instancePath:instancePath+"/restApis/" + i1+"/endpointConfiguration",schemaPath:"#/properties/restApis/items/properties/endpointConfiguration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
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
const err29 = {instancePath:instancePath+"/restApis/" + i1+"/endpointConfiguration/types/" + i4,schemaPath:"#/properties/restApis/items/properties/endpointConfiguration/properties/types/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(((data23 === "REGIONAL") || (data23 === "EDGE")) || (data23 === "PRIVATE"))){
const err30 = {instancePath:instancePath+"/restApis/" + i1+"/endpointConfiguration/types/" + i4,schemaPath:"#/properties/restApis/items/properties/endpointConfiguration/properties/types/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.restApis.items.properties.endpointConfiguration.properties.types.items.enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/restApis/" + i1+"/endpointConfiguration/types",schemaPath:"#/properties/restApis/items/properties/endpointConfiguration/properties/types/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data21.ipAddressType !== undefined){
let data24 = data21.ipAddressType;
if(typeof data24 !== "string"){
const err32 = {instancePath:instancePath+"/restApis/" + i1+"/endpointConfiguration/ipAddressType",schemaPath:"#/properties/restApis/items/properties/endpointConfiguration/properties/ipAddressType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!((data24 === "ipv4") || (data24 === "dualstack"))){
const err33 = {instancePath:instancePath+"/restApis/" + i1+"/endpointConfiguration/ipAddressType",schemaPath:"#/properties/restApis/items/properties/endpointConfiguration/properties/ipAddressType/enum",keyword:"enum",params:{allowedValues: schema31.properties.restApis.items.properties.endpointConfiguration.properties.ipAddressType.enum}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data21.vpcEndpointIds !== undefined){
let data25 = data21.vpcEndpointIds;
if(Array.isArray(data25)){
const len5 = data25.length;
for(let i5=0; i5<len5; i5++){
if(typeof data25[i5] !== "string"){
const err34 = {instancePath:instancePath+"/restApis/" + i1+"/endpointConfiguration/vpcEndpointIds/" + i5,schemaPath:"#/properties/restApis/items/properties/endpointConfiguration/properties/vpcEndpointIds/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/restApis/" + i1+"/endpointConfiguration/vpcEndpointIds",schemaPath:"#/properties/restApis/items/properties/endpointConfiguration/properties/vpcEndpointIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/restApis/" + i1+"/endpointConfiguration",schemaPath:"#/properties/restApis/items/properties/endpointConfiguration/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data9.policy !== undefined){
if(typeof data9.policy !== "string"){
const err37 = {instancePath:instancePath+"/restApis/" + i1+"/policy",schemaPath:"#/properties/restApis/items/properties/policy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data9.tags !== undefined){
let data28 = data9.tags;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key5 in data28){
if(typeof data28[key5] !== "string"){
const err38 = {instancePath:instancePath+"/restApis/" + i1+"/tags/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/restApis/" + i1+"/tags",schemaPath:"#/properties/restApis/items/properties/tags/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data9.disableExecuteApiEndpoint !== undefined){
if(typeof data9.disableExecuteApiEndpoint !== "boolean"){
const err40 = {instancePath:instancePath+"/restApis/" + i1+"/disableExecuteApiEndpoint",schemaPath:"#/properties/restApis/items/properties/disableExecuteApiEndpoint/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data9.rootResourceId !== undefined){
if(typeof data9.rootResourceId !== "string"){
const err41 = {instancePath:instancePath+"/restApis/" + i1+"/rootResourceId",schemaPath:"#/properties/restApis/items/properties/rootResourceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data9.securityPolicy !== undefined){
if(typeof data9.securityPolicy !== "string"){
const err42 = {instancePath:instancePath+"/restApis/" + i1+"/securityPolicy",schemaPath:"#/properties/restApis/items/properties/securityPolicy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data9.endpointAccessMode !== undefined){
let data33 = data9.endpointAccessMode;
if(typeof data33 !== "string"){
const err43 = {instancePath:instancePath+"/restApis/" + i1+"/endpointAccessMode",schemaPath:"#/properties/restApis/items/properties/endpointAccessMode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!((data33 === "BASIC") || (data33 === "STRICT"))){
const err44 = {instancePath:instancePath+"/restApis/" + i1+"/endpointAccessMode",schemaPath:"#/properties/restApis/items/properties/endpointAccessMode/enum",keyword:"enum",params:{allowedValues: schema31.properties.restApis.items.properties.endpointAccessMode.enum}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data9.apiStatus !== undefined){
let data34 = data9.apiStatus;
if(typeof data34 !== "string"){
const err45 = {instancePath:instancePath+"/restApis/" + i1+"/apiStatus",schemaPath:"#/properties/restApis/items/properties/apiStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!((((data34 === "UPDATING") || (data34 === "AVAILABLE")) || (data34 === "PENDING")) || (data34 === "FAILED"))){
const err46 = {instancePath:instancePath+"/restApis/" + i1+"/apiStatus",schemaPath:"#/properties/restApis/items/properties/apiStatus/enum",keyword:"enum",params:{allowedValues: schema31.properties.restApis.items.properties.apiStatus.enum}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data9.apiStatusMessage !== undefined){
if(typeof data9.apiStatusMessage !== "string"){
const err47 = {instancePath:instancePath+"/restApis/" + i1+"/apiStatusMessage",schemaPath:"#/properties/restApis/items/properties/apiStatusMessage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
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
const err48 = {instancePath:instancePath+"/restApis/" + i1+"/deployments/" + i6,schemaPath:"#/properties/restApis/items/properties/deployments/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key6 in data37){
if(!((((key6 === "id") || (key6 === "description")) || (key6 === "createdDate")) || (key6 === "apiSummary"))){
const err49 = {instancePath:instancePath+"/restApis/" + i1+"/deployments/" + i6,schemaPath:"#/properties/restApis/items/properties/deployments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data37.id !== undefined){
if(typeof data37.id !== "string"){
const err50 = {instancePath:instancePath+"/restApis/" + i1+"/deployments/" + i6+"/id",schemaPath:"#/properties/restApis/items/properties/deployments/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data37.description !== undefined){
if(typeof data37.description !== "string"){
const err51 = {instancePath:instancePath+"/restApis/" + i1+"/deployments/" + i6+"/description",schemaPath:"#/properties/restApis/items/properties/deployments/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data37.createdDate !== undefined){
let data40 = data37.createdDate;
if(!((typeof data40 == "number") && (isFinite(data40)))){
const err52 = {instancePath:instancePath+"/restApis/" + i1+"/deployments/" + i6+"/createdDate",schemaPath:"#/properties/restApis/items/properties/deployments/items/properties/createdDate/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
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
const err53 = {instancePath:instancePath+"/restApis/" + i1+"/deployments/" + i6+"/apiSummary/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/deployments/items/properties/apiSummary/additionalProperties/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data43.authorizationType !== undefined){
if(typeof data43.authorizationType !== "string"){
const err54 = {instancePath:instancePath+"/restApis/" + i1+"/deployments/" + i6+"/apiSummary/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationType",schemaPath:"#/properties/restApis/items/properties/deployments/items/properties/apiSummary/additionalProperties/additionalProperties/properties/authorizationType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data43.apiKeyRequired !== undefined){
if(typeof data43.apiKeyRequired !== "boolean"){
const err55 = {instancePath:instancePath+"/restApis/" + i1+"/deployments/" + i6+"/apiSummary/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/apiKeyRequired",schemaPath:"#/properties/restApis/items/properties/deployments/items/properties/apiSummary/additionalProperties/additionalProperties/properties/apiKeyRequired/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/restApis/" + i1+"/deployments/" + i6+"/apiSummary/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/deployments/items/properties/apiSummary/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/restApis/" + i1+"/deployments/" + i6+"/apiSummary/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/deployments/items/properties/apiSummary/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/restApis/" + i1+"/deployments/" + i6+"/apiSummary",schemaPath:"#/properties/restApis/items/properties/deployments/items/properties/apiSummary/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/restApis/" + i1+"/deployments/" + i6,schemaPath:"#/properties/restApis/items/properties/deployments/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/restApis/" + i1+"/deployments",schemaPath:"#/properties/restApis/items/properties/deployments/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
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
const err61 = {instancePath:instancePath+"/restApis/" + i1+"/documentationVersions/" + i7,schemaPath:"#/properties/restApis/items/properties/documentationVersions/items/type",keyword:"type",params:{type: schema31.properties.restApis.items.properties.documentationVersions.items.type}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.version === undefined){
const err62 = {instancePath:instancePath+"/restApis/" + i1+"/documentationVersions/" + i7,schemaPath:"#/properties/restApis/items/properties/documentationVersions/items/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key10 in data47){
if(!(((key10 === "version") || (key10 === "createdDate")) || (key10 === "description"))){
const err63 = {instancePath:instancePath+"/restApis/" + i1+"/documentationVersions/" + i7,schemaPath:"#/properties/restApis/items/properties/documentationVersions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data47.version !== undefined){
if(typeof data47.version !== "string"){
const err64 = {instancePath:instancePath+"/restApis/" + i1+"/documentationVersions/" + i7+"/version",schemaPath:"#/properties/restApis/items/properties/documentationVersions/items/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data47.createdDate !== undefined){
let data49 = data47.createdDate;
if(!((typeof data49 == "number") && (isFinite(data49)))){
const err65 = {instancePath:instancePath+"/restApis/" + i1+"/documentationVersions/" + i7+"/createdDate",schemaPath:"#/properties/restApis/items/properties/documentationVersions/items/properties/createdDate/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data47.description !== undefined){
if(typeof data47.description !== "string"){
const err66 = {instancePath:instancePath+"/restApis/" + i1+"/documentationVersions/" + i7+"/description",schemaPath:"#/properties/restApis/items/properties/documentationVersions/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
}
}
else {
const err67 = {instancePath:instancePath+"/restApis/" + i1+"/documentationVersions",schemaPath:"#/properties/restApis/items/properties/documentationVersions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
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
const err68 = {instancePath:instancePath+"/restApis/" + i1+"/documentationParts/" + i8,schemaPath:"#/properties/restApis/items/properties/documentationParts/items/required",keyword:"required",params:{missingProperty: "location"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key11 in data52){
if(!(((key11 === "id") || (key11 === "location")) || (key11 === "properties"))){
const err69 = {instancePath:instancePath+"/restApis/" + i1+"/documentationParts/" + i8,schemaPath:"#/properties/restApis/items/properties/documentationParts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data52.id !== undefined){
if(typeof data52.id !== "string"){
const err70 = {instancePath:instancePath+"/restApis/" + i1+"/documentationParts/" + i8+"/id",schemaPath:"#/properties/restApis/items/properties/documentationParts/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data52.location !== undefined){
let data54 = data52.location;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key12 in data54){
if(!(((((key12 === "type") || (key12 === "path")) || (key12 === "method")) || (key12 === "statusCode")) || (key12 === "name"))){
const err71 = {instancePath:instancePath+"/restApis/" + i1+"/documentationParts/" + i8+"/location",schemaPath:"#/properties/restApis/items/properties/documentationParts/items/properties/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data54.type !== undefined){
let data55 = data54.type;
if(typeof data55 !== "string"){
const err72 = {instancePath:instancePath+"/restApis/" + i1+"/documentationParts/" + i8+"/location/type",schemaPath:"#/properties/restApis/items/properties/documentationParts/items/properties/location/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!((((((((((((data55 === "API") || (data55 === "AUTHORIZER")) || (data55 === "MODEL")) || (data55 === "RESOURCE")) || (data55 === "METHOD")) || (data55 === "PATH_PARAMETER")) || (data55 === "QUERY_PARAMETER")) || (data55 === "REQUEST_HEADER")) || (data55 === "REQUEST_BODY")) || (data55 === "RESPONSE")) || (data55 === "RESPONSE_HEADER")) || (data55 === "RESPONSE_BODY"))){
const err73 = {instancePath:instancePath+"/restApis/" + i1+"/documentationParts/" + i8+"/location/type",schemaPath:"#/properties/restApis/items/properties/documentationParts/items/properties/location/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.restApis.items.properties.documentationParts.items.properties.location.properties.type.enum}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data54.path !== undefined){
if(typeof data54.path !== "string"){
const err74 = {instancePath:instancePath+"/restApis/" + i1+"/documentationParts/" + i8+"/location/path",schemaPath:"#/properties/restApis/items/properties/documentationParts/items/properties/location/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data54.method !== undefined){
if(typeof data54.method !== "string"){
const err75 = {instancePath:instancePath+"/restApis/" + i1+"/documentationParts/" + i8+"/location/method",schemaPath:"#/properties/restApis/items/properties/documentationParts/items/properties/location/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data54.statusCode !== undefined){
let data58 = data54.statusCode;
if(typeof data58 === "string"){
if(!pattern5.test(data58)){
const err76 = {instancePath:instancePath+"/restApis/" + i1+"/documentationParts/" + i8+"/location/statusCode",schemaPath:"#/properties/restApis/items/properties/documentationParts/items/properties/location/properties/statusCode/pattern",keyword:"pattern",params:{pattern: "^([1-5]\\d\\d|\\*|\\s*)$"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/restApis/" + i1+"/documentationParts/" + i8+"/location/statusCode",schemaPath:"#/properties/restApis/items/properties/documentationParts/items/properties/location/properties/statusCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data54.name !== undefined){
if(typeof data54.name !== "string"){
const err78 = {instancePath:instancePath+"/restApis/" + i1+"/documentationParts/" + i8+"/location/name",schemaPath:"#/properties/restApis/items/properties/documentationParts/items/properties/location/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/restApis/" + i1+"/documentationParts/" + i8+"/location",schemaPath:"#/properties/restApis/items/properties/documentationParts/items/properties/location/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data52.properties !== undefined){
if(typeof data52.properties !== "string"){
const err80 = {instancePath:instancePath+"/restApis/" + i1+"/documentationParts/" + i8+"/properties",schemaPath:"#/properties/restApis/items/properties/documentationParts/items/properties/properties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/restApis/" + i1+"/documentationParts/" + i8,schemaPath:"#/properties/restApis/items/properties/documentationParts/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/restApis/" + i1+"/documentationParts",schemaPath:"#/properties/restApis/items/properties/documentationParts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
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
const err83 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9,schemaPath:"#/properties/restApis/items/properties/resources/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key13 in data62){
if(!(((((key13 === "id") || (key13 === "parentId")) || (key13 === "pathPart")) || (key13 === "path")) || (key13 === "resourceMethods"))){
const err84 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9,schemaPath:"#/properties/restApis/items/properties/resources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data62.id !== undefined){
if(typeof data62.id !== "string"){
const err85 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/id",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data62.parentId !== undefined){
if(typeof data62.parentId !== "string"){
const err86 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/parentId",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/parentId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data62.pathPart !== undefined){
if(typeof data62.pathPart !== "string"){
const err87 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/pathPart",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/pathPart/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data62.path !== undefined){
if(typeof data62.path !== "string"){
const err88 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/path",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
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
if(!(func1.call(schema31.properties.restApis.items.properties.resources.items.properties.resourceMethods.additionalProperties.properties, key15))){
const err89 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data68.httpMethod !== undefined){
if(typeof data68.httpMethod !== "string"){
const err90 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/httpMethod",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/httpMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data68.authorizationType !== undefined){
if(typeof data68.authorizationType !== "string"){
const err91 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationType",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/authorizationType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data68.authorizerId !== undefined){
if(typeof data68.authorizerId !== "string"){
const err92 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizerId",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/authorizerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data68.apiKeyRequired !== undefined){
if(typeof data68.apiKeyRequired !== "boolean"){
const err93 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/apiKeyRequired",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/apiKeyRequired/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data68.requestValidatorId !== undefined){
if(typeof data68.requestValidatorId !== "string"){
const err94 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestValidatorId",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/requestValidatorId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data68.operationName !== undefined){
if(typeof data68.operationName !== "string"){
const err95 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/operationName",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/operationName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data68.requestParameters !== undefined){
let data75 = data68.requestParameters;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key16 in data75){
if(typeof data75[key16] !== "boolean"){
const err96 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestParameters/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/requestParameters/additionalProperties/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestParameters",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/requestParameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data68.requestModels !== undefined){
let data77 = data68.requestModels;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key17 in data77){
if(typeof data77[key17] !== "string"){
const err98 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestModels/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/requestModels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestModels",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/requestModels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
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
const err100 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodResponses/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodResponses/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data80.statusCode !== undefined){
let data81 = data80.statusCode;
if(typeof data81 === "string"){
if(!pattern6.test(data81)){
const err101 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodResponses/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/statusCode",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodResponses/additionalProperties/properties/statusCode/pattern",keyword:"pattern",params:{pattern: "^[1-5]\\d\\d$"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodResponses/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/statusCode",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodResponses/additionalProperties/properties/statusCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data80.responseParameters !== undefined){
let data82 = data80.responseParameters;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key20 in data82){
if(typeof data82[key20] !== "boolean"){
const err103 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodResponses/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseParameters/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodResponses/additionalProperties/properties/responseParameters/additionalProperties/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodResponses/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseParameters",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodResponses/additionalProperties/properties/responseParameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data80.responseModels !== undefined){
let data84 = data80.responseModels;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key21 in data84){
if(typeof data84[key21] !== "string"){
const err105 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodResponses/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseModels/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodResponses/additionalProperties/properties/responseModels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodResponses/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseModels",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodResponses/additionalProperties/properties/responseModels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodResponses/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodResponses/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodResponses",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodResponses/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data68.methodIntegration !== undefined){
let data86 = data68.methodIntegration;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key22 in data86){
if(!(func1.call(schema31.properties.restApis.items.properties.resources.items.properties.resourceMethods.additionalProperties.properties.methodIntegration.properties, key22))){
const err109 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data86.type !== undefined){
let data87 = data86.type;
if(typeof data87 !== "string"){
const err110 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/type",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(!(((((data87 === "HTTP") || (data87 === "AWS")) || (data87 === "MOCK")) || (data87 === "HTTP_PROXY")) || (data87 === "AWS_PROXY"))){
const err111 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/type",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.restApis.items.properties.resources.items.properties.resourceMethods.additionalProperties.properties.methodIntegration.properties.type.enum}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data86.httpMethod !== undefined){
if(typeof data86.httpMethod !== "string"){
const err112 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/httpMethod",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/httpMethod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data86.uri !== undefined){
if(typeof data86.uri !== "string"){
const err113 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/uri",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data86.connectionType !== undefined){
let data90 = data86.connectionType;
if(typeof data90 !== "string"){
const err114 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/connectionType",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/connectionType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(!((data90 === "INTERNET") || (data90 === "VPC_LINK"))){
const err115 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/connectionType",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/connectionType/enum",keyword:"enum",params:{allowedValues: schema31.properties.restApis.items.properties.resources.items.properties.resourceMethods.additionalProperties.properties.methodIntegration.properties.connectionType.enum}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data86.connectionId !== undefined){
if(typeof data86.connectionId !== "string"){
const err116 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/connectionId",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/connectionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data86.credentials !== undefined){
if(typeof data86.credentials !== "string"){
const err117 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/credentials",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/credentials/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data86.requestParameters !== undefined){
let data93 = data86.requestParameters;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key23 in data93){
if(typeof data93[key23] !== "string"){
const err118 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/requestParameters/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/requestParameters/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/requestParameters",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/requestParameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data86.requestTemplates !== undefined){
let data95 = data86.requestTemplates;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key24 in data95){
if(typeof data95[key24] !== "string"){
const err120 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/requestTemplates/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/requestTemplates/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/requestTemplates",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/requestTemplates/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data86.passthroughBehavior !== undefined){
if(typeof data86.passthroughBehavior !== "string"){
const err122 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/passthroughBehavior",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/passthroughBehavior/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data86.contentHandling !== undefined){
let data98 = data86.contentHandling;
if(typeof data98 !== "string"){
const err123 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/contentHandling",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/contentHandling/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(!((data98 === "CONVERT_TO_BINARY") || (data98 === "CONVERT_TO_TEXT"))){
const err124 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/contentHandling",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/contentHandling/enum",keyword:"enum",params:{allowedValues: schema31.properties.restApis.items.properties.resources.items.properties.resourceMethods.additionalProperties.properties.methodIntegration.properties.contentHandling.enum}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data86.timeoutInMillis !== undefined){
let data99 = data86.timeoutInMillis;
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
const err125 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/timeoutInMillis",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/timeoutInMillis/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data86.cacheNamespace !== undefined){
if(typeof data86.cacheNamespace !== "string"){
const err126 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/cacheNamespace",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/cacheNamespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data86.cacheKeyParameters !== undefined){
let data101 = data86.cacheKeyParameters;
if(Array.isArray(data101)){
const len10 = data101.length;
for(let i10=0; i10<len10; i10++){
if(typeof data101[i10] !== "string"){
const err127 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/cacheKeyParameters/" + i10,schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/cacheKeyParameters/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/cacheKeyParameters",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/cacheKeyParameters/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
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
const err129 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/integrationResponses/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/integrationResponses/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data104.statusCode !== undefined){
let data105 = data104.statusCode;
if(typeof data105 === "string"){
if(!pattern6.test(data105)){
const err130 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/integrationResponses/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/statusCode",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/integrationResponses/additionalProperties/properties/statusCode/pattern",keyword:"pattern",params:{pattern: "^[1-5]\\d\\d$"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/integrationResponses/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/statusCode",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/integrationResponses/additionalProperties/properties/statusCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data104.selectionPattern !== undefined){
if(typeof data104.selectionPattern !== "string"){
const err132 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/integrationResponses/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/selectionPattern",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/integrationResponses/additionalProperties/properties/selectionPattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data104.responseParameters !== undefined){
let data107 = data104.responseParameters;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key27 in data107){
if(typeof data107[key27] !== "string"){
const err133 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/integrationResponses/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseParameters/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/integrationResponses/additionalProperties/properties/responseParameters/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/integrationResponses/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseParameters",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/integrationResponses/additionalProperties/properties/responseParameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data104.responseTemplates !== undefined){
let data109 = data104.responseTemplates;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key28 in data109){
if(typeof data109[key28] !== "string"){
const err135 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/integrationResponses/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseTemplates/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/integrationResponses/additionalProperties/properties/responseTemplates/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/integrationResponses/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseTemplates",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/integrationResponses/additionalProperties/properties/responseTemplates/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data104.contentHandling !== undefined){
let data111 = data104.contentHandling;
if(typeof data111 !== "string"){
const err137 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/integrationResponses/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/contentHandling",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/integrationResponses/additionalProperties/properties/contentHandling/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(!((data111 === "CONVERT_TO_BINARY") || (data111 === "CONVERT_TO_TEXT"))){
const err138 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/integrationResponses/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/contentHandling",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/integrationResponses/additionalProperties/properties/contentHandling/enum",keyword:"enum",params:{allowedValues: schema31.properties.restApis.items.properties.resources.items.properties.resourceMethods.additionalProperties.properties.methodIntegration.properties.integrationResponses.additionalProperties.properties.contentHandling.enum}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/integrationResponses/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/integrationResponses/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/integrationResponses",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/integrationResponses/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data86.tlsConfig !== undefined){
let data112 = data86.tlsConfig;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key29 in data112){
if(!(key29 === "insecureSkipVerification")){
const err141 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/tlsConfig",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/tlsConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data112.insecureSkipVerification !== undefined){
if(typeof data112.insecureSkipVerification !== "boolean"){
const err142 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/tlsConfig/insecureSkipVerification",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/tlsConfig/properties/insecureSkipVerification/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/tlsConfig",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/tlsConfig/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data86.responseTransferMode !== undefined){
let data114 = data86.responseTransferMode;
if(typeof data114 !== "string"){
const err144 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/responseTransferMode",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/responseTransferMode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(!((data114 === "BUFFERED") || (data114 === "STREAM"))){
const err145 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/responseTransferMode",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/responseTransferMode/enum",keyword:"enum",params:{allowedValues: schema31.properties.restApis.items.properties.resources.items.properties.resourceMethods.additionalProperties.properties.methodIntegration.properties.responseTransferMode.enum}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data86.integrationTarget !== undefined){
if(typeof data86.integrationTarget !== "string"){
const err146 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration/integrationTarget",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/properties/integrationTarget/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/methodIntegration",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/methodIntegration/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data68.authorizationScopes !== undefined){
let data116 = data68.authorizationScopes;
if(Array.isArray(data116)){
const len11 = data116.length;
for(let i11=0; i11<len11; i11++){
if(typeof data116[i11] !== "string"){
const err148 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationScopes/" + i11,schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/authorizationScopes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationScopes",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/properties/authorizationScopes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9+"/resourceMethods",schemaPath:"#/properties/restApis/items/properties/resources/items/properties/resourceMethods/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/restApis/" + i1+"/resources/" + i9,schemaPath:"#/properties/restApis/items/properties/resources/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/restApis/" + i1+"/resources",schemaPath:"#/properties/restApis/items/properties/resources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
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
const err154 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12,schemaPath:"#/properties/restApis/items/properties/stages/items/required",keyword:"required",params:{missingProperty: "stageName"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data119.deploymentId === undefined){
const err155 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12,schemaPath:"#/properties/restApis/items/properties/stages/items/required",keyword:"required",params:{missingProperty: "deploymentId"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
for(const key30 in data119){
if(!(func1.call(schema31.properties.restApis.items.properties.stages.items.properties, key30))){
const err156 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12,schemaPath:"#/properties/restApis/items/properties/stages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data119.stageName !== undefined){
let data120 = data119.stageName;
if(typeof data120 === "string"){
if(!pattern8.test(data120)){
const err157 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/stageName",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/stageName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,128}$"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/stageName",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/stageName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data119.deploymentId !== undefined){
if(typeof data119.deploymentId !== "string"){
const err159 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/deploymentId",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/deploymentId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data119.description !== undefined){
if(typeof data119.description !== "string"){
const err160 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/description",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data119.clientCertificateId !== undefined){
if(typeof data119.clientCertificateId !== "string"){
const err161 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/clientCertificateId",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/clientCertificateId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data119.cacheClusterEnabled !== undefined){
if(typeof data119.cacheClusterEnabled !== "boolean"){
const err162 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/cacheClusterEnabled",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/cacheClusterEnabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data119.cacheClusterSize !== undefined){
let data125 = data119.cacheClusterSize;
if(typeof data125 !== "string"){
const err163 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/cacheClusterSize",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/cacheClusterSize/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(!((((((((data125 === "0.5") || (data125 === "1.6")) || (data125 === "6.1")) || (data125 === "13.5")) || (data125 === "28.4")) || (data125 === "58.2")) || (data125 === "118")) || (data125 === "237"))){
const err164 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/cacheClusterSize",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/cacheClusterSize/enum",keyword:"enum",params:{allowedValues: schema31.properties.restApis.items.properties.stages.items.properties.cacheClusterSize.enum}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data119.cacheClusterStatus !== undefined){
let data126 = data119.cacheClusterStatus;
if(typeof data126 !== "string"){
const err165 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/cacheClusterStatus",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/cacheClusterStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(!(((((data126 === "CREATE_IN_PROGRESS") || (data126 === "AVAILABLE")) || (data126 === "DELETE_IN_PROGRESS")) || (data126 === "NOT_AVAILABLE")) || (data126 === "FLUSH_IN_PROGRESS"))){
const err166 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/cacheClusterStatus",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/cacheClusterStatus/enum",keyword:"enum",params:{allowedValues: schema31.properties.restApis.items.properties.stages.items.properties.cacheClusterStatus.enum}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
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
if(!(func1.call(schema31.properties.restApis.items.properties.stages.items.properties.methodSettings.additionalProperties.properties, key32))){
const err167 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data128.metricsEnabled !== undefined){
if(typeof data128.metricsEnabled !== "boolean"){
const err168 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/metricsEnabled",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/metricsEnabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data128.loggingLevel !== undefined){
let data130 = data128.loggingLevel;
if(typeof data130 !== "string"){
const err169 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/loggingLevel",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/loggingLevel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(!(((data130 === "OFF") || (data130 === "ERROR")) || (data130 === "INFO"))){
const err170 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/loggingLevel",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/loggingLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties.restApis.items.properties.stages.items.properties.methodSettings.additionalProperties.properties.loggingLevel.enum}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data128.dataTraceEnabled !== undefined){
if(typeof data128.dataTraceEnabled !== "boolean"){
const err171 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/dataTraceEnabled",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/dataTraceEnabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data128.throttlingBurstLimit !== undefined){
let data132 = data128.throttlingBurstLimit;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
const err172 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/throttlingBurstLimit",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/throttlingBurstLimit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if((typeof data132 == "number") && (isFinite(data132))){
if(data132 < -1 || isNaN(data132)){
const err173 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/throttlingBurstLimit",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/throttlingBurstLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
if(data128.throttlingRateLimit !== undefined){
let data133 = data128.throttlingRateLimit;
if((typeof data133 == "number") && (isFinite(data133))){
if(data133 < -1 || isNaN(data133)){
const err174 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/throttlingRateLimit",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/throttlingRateLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/throttlingRateLimit",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/throttlingRateLimit/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data128.cachingEnabled !== undefined){
if(typeof data128.cachingEnabled !== "boolean"){
const err176 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/cachingEnabled",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/cachingEnabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data128.cacheTtlInSeconds !== undefined){
let data135 = data128.cacheTtlInSeconds;
if(!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))){
const err177 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/cacheTtlInSeconds",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/cacheTtlInSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if((typeof data135 == "number") && (isFinite(data135))){
if(data135 > 3600 || isNaN(data135)){
const err178 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/cacheTtlInSeconds",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/cacheTtlInSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data135 < 0 || isNaN(data135)){
const err179 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/cacheTtlInSeconds",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/cacheTtlInSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
if(data128.cacheDataEncrypted !== undefined){
if(typeof data128.cacheDataEncrypted !== "boolean"){
const err180 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/cacheDataEncrypted",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/cacheDataEncrypted/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data128.requireAuthorizationForCacheControl !== undefined){
if(typeof data128.requireAuthorizationForCacheControl !== "boolean"){
const err181 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/requireAuthorizationForCacheControl",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/requireAuthorizationForCacheControl/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data128.unauthorizedCacheControlHeaderStrategy !== undefined){
let data138 = data128.unauthorizedCacheControlHeaderStrategy;
if(typeof data138 !== "string"){
const err182 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/unauthorizedCacheControlHeaderStrategy",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/unauthorizedCacheControlHeaderStrategy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(!(((data138 === "FAIL_WITH_403") || (data138 === "SUCCEED_WITH_RESPONSE_HEADER")) || (data138 === "SUCCEED_WITHOUT_RESPONSE_HEADER"))){
const err183 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/unauthorizedCacheControlHeaderStrategy",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/properties/unauthorizedCacheControlHeaderStrategy/enum",keyword:"enum",params:{allowedValues: schema31.properties.restApis.items.properties.stages.items.properties.methodSettings.additionalProperties.properties.unauthorizedCacheControlHeaderStrategy.enum}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/methodSettings",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/methodSettings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data119.variables !== undefined){
let data139 = data119.variables;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(Object.keys(data139).length > 100){
const err186 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/variables",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/variables/maxProperties",keyword:"maxProperties",params:{limit: 100}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
for(const key33 in data139){
const _errs314 = errors;
if(typeof key33 === "string"){
if(!pattern9.test(key33)){
const err187 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/variables",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]{1,64}$"},propertyName:key33};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/variables",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/variables/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key33};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
var valid59 = _errs314 === errors;
if(!valid59){
const err189 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/variables",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/variables/propertyNames",keyword:"propertyNames",params:{propertyName: key33}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
for(const key34 in data139){
let data140 = data139[key34];
if(typeof data140 === "string"){
if(data140.length > 512){
const err190 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/variables/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/stages/items/properties/variables/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data140.length < 1){
const err191 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/variables/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/stages/items/properties/variables/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(!pattern10.test(data140)){
const err192 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/variables/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/stages/items/properties/variables/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 ._:/?&=,-]+$"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/variables/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/stages/items/properties/variables/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/variables",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/variables/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data119.documentationVersion !== undefined){
if(typeof data119.documentationVersion !== "string"){
const err195 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/documentationVersion",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/documentationVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data119.accessLogSettings !== undefined){
let data142 = data119.accessLogSettings;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
for(const key35 in data142){
if(!((key35 === "destinationArn") || (key35 === "format"))){
const err196 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/accessLogSettings",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/accessLogSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data142.destinationArn !== undefined){
let data143 = data142.destinationArn;
if(typeof data143 === "string"){
if(!pattern11.test(data143)){
const err197 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/accessLogSettings/destinationArn",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/accessLogSettings/properties/destinationArn/pattern",keyword:"pattern",params:{pattern: "^arn:"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/accessLogSettings/destinationArn",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/accessLogSettings/properties/destinationArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data142.format !== undefined){
if(typeof data142.format !== "string"){
const err199 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/accessLogSettings/format",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/accessLogSettings/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/accessLogSettings",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/accessLogSettings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data119.canarySettings !== undefined){
let data145 = data119.canarySettings;
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
for(const key36 in data145){
if(!((((key36 === "deploymentId") || (key36 === "percentTraffic")) || (key36 === "stageVariableOverrides")) || (key36 === "useStageCache"))){
const err201 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data145.deploymentId !== undefined){
if(typeof data145.deploymentId !== "string"){
const err202 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings/deploymentId",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/properties/deploymentId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data145.percentTraffic !== undefined){
let data147 = data145.percentTraffic;
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 > 100 || isNaN(data147)){
const err203 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings/percentTraffic",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/properties/percentTraffic/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data147 < 0 || isNaN(data147)){
const err204 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings/percentTraffic",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/properties/percentTraffic/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings/percentTraffic",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/properties/percentTraffic/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data145.stageVariableOverrides !== undefined){
let data148 = data145.stageVariableOverrides;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
if(Object.keys(data148).length > 100){
const err206 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings/stageVariableOverrides",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/properties/stageVariableOverrides/maxProperties",keyword:"maxProperties",params:{limit: 100}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
for(const key37 in data148){
const _errs337 = errors;
if(typeof key37 === "string"){
if(!pattern9.test(key37)){
const err207 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings/stageVariableOverrides",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/properties/stageVariableOverrides/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]{1,64}$"},propertyName:key37};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings/stageVariableOverrides",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/properties/stageVariableOverrides/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key37};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
var valid63 = _errs337 === errors;
if(!valid63){
const err209 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings/stageVariableOverrides",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/properties/stageVariableOverrides/propertyNames",keyword:"propertyNames",params:{propertyName: key37}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
for(const key38 in data148){
let data149 = data148[key38];
if(typeof data149 === "string"){
if(data149.length > 512){
const err210 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings/stageVariableOverrides/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/properties/stageVariableOverrides/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(data149.length < 1){
const err211 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings/stageVariableOverrides/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/properties/stageVariableOverrides/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(!pattern10.test(data149)){
const err212 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings/stageVariableOverrides/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/properties/stageVariableOverrides/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 ._:/?&=,-]+$"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
else {
const err213 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings/stageVariableOverrides/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/properties/stageVariableOverrides/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings/stageVariableOverrides",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/properties/stageVariableOverrides/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data145.useStageCache !== undefined){
if(typeof data145.useStageCache !== "boolean"){
const err215 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings/useStageCache",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/properties/useStageCache/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/canarySettings",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/canarySettings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data119.tracingEnabled !== undefined){
if(typeof data119.tracingEnabled !== "boolean"){
const err217 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/tracingEnabled",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/tracingEnabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data119.webAclArn !== undefined){
if(typeof data119.webAclArn !== "string"){
const err218 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/webAclArn",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/webAclArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data119.tags !== undefined){
let data153 = data119.tags;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
for(const key39 in data153){
if(typeof data153[key39] !== "string"){
const err219 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/tags/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restApis/items/properties/stages/items/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/tags",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/tags/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data119.createdDate !== undefined){
let data155 = data119.createdDate;
if(!((typeof data155 == "number") && (isFinite(data155)))){
const err221 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/createdDate",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/createdDate/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data119.lastUpdatedDate !== undefined){
let data156 = data119.lastUpdatedDate;
if(!((typeof data156 == "number") && (isFinite(data156)))){
const err222 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12+"/lastUpdatedDate",schemaPath:"#/properties/restApis/items/properties/stages/items/properties/lastUpdatedDate/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath:instancePath+"/restApis/" + i1+"/stages/" + i12,schemaPath:"#/properties/restApis/items/properties/stages/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
else {
const err224 = {instancePath:instancePath+"/restApis/" + i1+"/stages",schemaPath:"#/properties/restApis/items/properties/stages/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/restApis/" + i1,schemaPath:"#/properties/restApis/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
else {
const err226 = {instancePath:instancePath+"/restApis",schemaPath:"#/properties/restApis/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
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
const err227 = {instancePath:instancePath+"/clientCertificates/" + i13,schemaPath:"#/properties/clientCertificates/items/required",keyword:"required",params:{missingProperty: "clientCertificateId"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
for(const key40 in data158){
if(!((((((key40 === "clientCertificateId") || (key40 === "description")) || (key40 === "pemEncodedCertificate")) || (key40 === "createdDate")) || (key40 === "expirationDate")) || (key40 === "tags"))){
const err228 = {instancePath:instancePath+"/clientCertificates/" + i13,schemaPath:"#/properties/clientCertificates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data158.clientCertificateId !== undefined){
if(typeof data158.clientCertificateId !== "string"){
const err229 = {instancePath:instancePath+"/clientCertificates/" + i13+"/clientCertificateId",schemaPath:"#/properties/clientCertificates/items/properties/clientCertificateId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data158.description !== undefined){
if(typeof data158.description !== "string"){
const err230 = {instancePath:instancePath+"/clientCertificates/" + i13+"/description",schemaPath:"#/properties/clientCertificates/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data158.pemEncodedCertificate !== undefined){
if(typeof data158.pemEncodedCertificate !== "string"){
const err231 = {instancePath:instancePath+"/clientCertificates/" + i13+"/pemEncodedCertificate",schemaPath:"#/properties/clientCertificates/items/properties/pemEncodedCertificate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data158.createdDate !== undefined){
let data162 = data158.createdDate;
if(!((typeof data162 == "number") && (isFinite(data162)))){
const err232 = {instancePath:instancePath+"/clientCertificates/" + i13+"/createdDate",schemaPath:"#/properties/clientCertificates/items/properties/createdDate/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data158.expirationDate !== undefined){
let data163 = data158.expirationDate;
if(!((typeof data163 == "number") && (isFinite(data163)))){
const err233 = {instancePath:instancePath+"/clientCertificates/" + i13+"/expirationDate",schemaPath:"#/properties/clientCertificates/items/properties/expirationDate/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data158.tags !== undefined){
let data164 = data158.tags;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key41 in data164){
if(typeof data164[key41] !== "string"){
const err234 = {instancePath:instancePath+"/clientCertificates/" + i13+"/tags/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/clientCertificates/items/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/clientCertificates/" + i13+"/tags",schemaPath:"#/properties/clientCertificates/items/properties/tags/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
else {
const err236 = {instancePath:instancePath+"/clientCertificates/" + i13,schemaPath:"#/properties/clientCertificates/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/clientCertificates",schemaPath:"#/properties/clientCertificates/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
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
const err238 = {instancePath:instancePath+"/basePathMappings/" + i14,schemaPath:"#/properties/basePathMappings/items/required",keyword:"required",params:{missingProperty: "domainName"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(data167.restApiId === undefined){
const err239 = {instancePath:instancePath+"/basePathMappings/" + i14,schemaPath:"#/properties/basePathMappings/items/required",keyword:"required",params:{missingProperty: "restApiId"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
for(const key42 in data167){
if(!((((key42 === "domainName") || (key42 === "basePath")) || (key42 === "restApiId")) || (key42 === "stage"))){
const err240 = {instancePath:instancePath+"/basePathMappings/" + i14,schemaPath:"#/properties/basePathMappings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data167.domainName !== undefined){
if(typeof data167.domainName !== "string"){
const err241 = {instancePath:instancePath+"/basePathMappings/" + i14+"/domainName",schemaPath:"#/properties/basePathMappings/items/properties/domainName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data167.basePath !== undefined){
if(typeof data167.basePath !== "string"){
const err242 = {instancePath:instancePath+"/basePathMappings/" + i14+"/basePath",schemaPath:"#/properties/basePathMappings/items/properties/basePath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data167.restApiId !== undefined){
if(typeof data167.restApiId !== "string"){
const err243 = {instancePath:instancePath+"/basePathMappings/" + i14+"/restApiId",schemaPath:"#/properties/basePathMappings/items/properties/restApiId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data167.stage !== undefined){
if(typeof data167.stage !== "string"){
const err244 = {instancePath:instancePath+"/basePathMappings/" + i14+"/stage",schemaPath:"#/properties/basePathMappings/items/properties/stage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
else {
const err245 = {instancePath:instancePath+"/basePathMappings/" + i14,schemaPath:"#/properties/basePathMappings/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
else {
const err246 = {instancePath:instancePath+"/basePathMappings",schemaPath:"#/properties/basePathMappings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
else {
const err247 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

State.members = ["accessLogSettings","account","apiKeyRequired","apiKeySource","apiKeyVersion","apiStatus","apiStatusMessage","apiSummary","authorizationScopes","authorizationType","authorizerId","basePath","basePathMappings","binaryMediaTypes","burstLimit","cacheClusterEnabled","cacheClusterSize","cacheClusterStatus","cacheDataEncrypted","cacheKeyParameters","cacheNamespace","cacheTtlInSeconds","cachingEnabled","canarySettings","clientCertificateId","clientCertificates","cloudwatchRoleArn","connectionId","connectionType","contentHandling","createdDate","credentials","dataTraceEnabled","deploymentId","deployments","description","destinationArn","disableExecuteApiEndpoint","documentationParts","documentationVersion","documentationVersions","domainName","endpointAccessMode","endpointConfiguration","expirationDate","features","format","httpMethod","id","insecureSkipVerification","integrationResponses","integrationTarget","ipAddressType","lastUpdatedDate","location","loggingLevel","method","methodIntegration","methodResponses","methodSettings","metricsEnabled","minimumCompressionSize","name","operationName","parentId","passthroughBehavior","path","pathPart","pemEncodedCertificate","percentTraffic","policy","properties","rateLimit","requestModels","requestParameters","requestTemplates","requestValidatorId","requireAuthorizationForCacheControl","resourceMethods","resources","responseModels","responseParameters","responseTemplates","responseTransferMode","restApiId","restApis","rootResourceId","securityPolicy","selectionPattern","stage","stageName","stageVariableOverrides","stages","statusCode","tags","throttleSettings","throttlingBurstLimit","throttlingRateLimit","timeoutInMillis","tlsConfig","tracingEnabled","type","types","unauthorizedCacheControlHeaderStrategy","uri","useStageCache","variables","version","vpcEndpointIds","warnings","webAclArn"]
