// Generated from spec/v2 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.

export const State = validate10;
const schema11 = {"type":"object","properties":{"apis":{"type":"array","items":{"type":"object","properties":{"apiEndpoint":{"type":"string","format":"uri"},"apiGatewayManaged":{"type":"boolean"},"apiId":{"type":"string","pattern":"^[^/]+$"},"apiKeySelectionExpression":{"type":"string"},"corsConfiguration":{"type":"object","properties":{"allowCredentials":{"type":"boolean"},"allowHeaders":{"type":"array","items":{"type":"string"}},"allowMethods":{"type":"array","items":{"type":"string"}},"allowOrigins":{"type":"array","items":{"type":"string"}},"exposeHeaders":{"type":"array","items":{"type":"string"}},"maxAge":{"type":"integer","format":"int32"}},"additionalProperties":false},"createdDate":{"type":"string","format":"date-time"},"description":{"type":"string","maxLength":1024},"disableExecuteApiEndpoint":{"type":"boolean"},"disableSchemaValidation":{"type":"boolean"},"importInfo":{"type":"array","items":{"type":"string"}},"ipAddressType":{"type":"string","enum":["ipv4","dualstack"]},"name":{"type":"string"},"protocolType":{"type":"string","enum":["HTTP","WEBSOCKET"]},"routeSelectionExpression":{"type":"string"},"tags":{"type":"object","maxProperties":50,"propertyNames":{"pattern":"^(?![aA][wW][sS]:)"},"additionalProperties":{"type":"string"}},"version":{"type":"string"},"warnings":{"type":"array","items":{"type":"string"}},"deployments":{"type":"array","items":{"type":"object","properties":{"autoDeployed":{"type":"boolean"},"createdDate":{"type":"string","format":"date-time"},"deploymentId":{"type":"string","pattern":"^[a-z0-9]{6}$"},"deploymentStatus":{"type":"string","enum":["PENDING","FAILED","DEPLOYED"]},"deploymentStatusMessage":{"type":"string"},"description":{"type":"string","maxLength":1024}},"additionalProperties":false,"required":["deploymentId"]}},"integrations":{"type":"array","items":{"type":"object","properties":{"apiGatewayManaged":{"type":"boolean"},"connectionId":{"type":"string"},"connectionType":{"type":"string","enum":["INTERNET","VPC_LINK"]},"contentHandlingStrategy":{"type":"string","enum":["CONVERT_TO_BINARY","CONVERT_TO_TEXT"]},"credentialsArn":{"type":"string"},"description":{"type":"string","maxLength":1024},"integrationId":{"type":"string","pattern":"^[a-z0-9]{7}$"},"integrationMethod":{"type":"string"},"integrationResponseSelectionExpression":{"type":"string"},"integrationSubtype":{"type":"string","minLength":1,"maxLength":128},"integrationType":{"type":"string","enum":["AWS","HTTP","MOCK","HTTP_PROXY","AWS_PROXY"]},"integrationUri":{"type":"string"},"passthroughBehavior":{"type":"string","enum":["WHEN_NO_MATCH","NEVER","WHEN_NO_TEMPLATES"]},"payloadFormatVersion":{"type":"string"},"requestParameters":{"type":"object","additionalProperties":{"type":"string"}},"requestTemplates":{"type":"object","additionalProperties":{"type":"string"}},"responseParameters":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":"string"}}},"templateSelectionExpression":{"type":"string"},"timeoutInMillis":{"type":"integer","format":"int32"},"tlsConfig":{"type":"object","properties":{"serverNameToVerify":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false,"required":["integrationId"]}},"pendingDeployments":{"type":"array","items":{"type":"object","properties":{"dueDate":{"type":"string","format":"date-time"},"stageName":{"type":"string","pattern":"^(\\$default|[A-Za-z0-9_-]{1,128})$","minLength":1,"maxLength":128}},"additionalProperties":false,"required":["stageName","dueDate"]}},"routes":{"type":"array","items":{"type":["object","string"],"properties":{"apiGatewayManaged":{"type":"boolean"},"apiKeyRequired":{"type":"boolean"},"authorizationScopes":{"type":"array","items":{"type":"string"}},"authorizationType":{"type":"string","enum":["NONE","AWS_IAM","CUSTOM","JWT"]},"authorizerId":{"type":"string"},"modelSelectionExpression":{"type":"string"},"operationName":{"type":"string"},"requestModels":{"type":"object","additionalProperties":{"type":"string"}},"requestParameters":{"type":"object","additionalProperties":{"type":"object","properties":{"required":{"type":"boolean"}},"additionalProperties":false}},"routeId":{"type":"string","pattern":"^[a-z0-9]{7}$"},"routeKey":{"type":"string"},"routeResponseSelectionExpression":{"type":"string"},"target":{"type":"string"}},"additionalProperties":false,"required":["routeKey"]}},"stages":{"type":"array","items":{"type":"object","properties":{"accessLogSettings":{"type":"object","properties":{"destinationArn":{"type":"string"},"format":{"type":"string","minLength":1}},"additionalProperties":false},"apiGatewayManaged":{"type":"boolean"},"autoDeploy":{"type":"boolean"},"clientCertificateId":{"type":"string"},"createdDate":{"type":"string","format":"date-time"},"defaultRouteSettings":{"type":"object","properties":{"dataTraceEnabled":{"type":"boolean"},"detailedMetricsEnabled":{"type":"boolean"},"loggingLevel":{"type":"string","enum":["ERROR","INFO","OFF"]},"throttlingBurstLimit":{"type":"integer","format":"int32"},"throttlingRateLimit":{"type":"number","format":"double"}},"additionalProperties":false},"deploymentId":{"type":"string"},"description":{"type":"string","minLength":1,"maxLength":1024},"lastDeploymentStatusMessage":{"type":"string"},"lastUpdatedDate":{"type":"string","format":"date-time"},"routeSettings":{"type":"object","additionalProperties":{"type":"object","properties":{"dataTraceEnabled":{"type":"boolean"},"detailedMetricsEnabled":{"type":"boolean"},"loggingLevel":{"type":"string","enum":["ERROR","INFO","OFF"]},"throttlingBurstLimit":{"type":"integer","format":"int32"},"throttlingRateLimit":{"type":"number","format":"double"}},"additionalProperties":false}},"stageName":{"type":"string","pattern":"^(\\$default|[A-Za-z0-9_-]{1,128})$","minLength":1,"maxLength":128},"stageVariables":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9_]+$"},"additionalProperties":{"type":"string","pattern":"^[A-Za-z0-9\\-._~:/?#&=,]+$","minLength":1,"maxLength":2048}},"tags":{"type":"object","maxProperties":50,"propertyNames":{"pattern":"^(?![aA][wW][sS]:)"},"additionalProperties":{"type":"string"}}},"additionalProperties":false,"required":["stageName"]}}},"additionalProperties":false,"required":["apiId"]}},"apiMappings":{"type":"array","items":{"type":"object","properties":{"apiId":{"type":"string"},"apiMappingId":{"type":"string","pattern":"^[a-z0-9]{6}$"},"apiMappingKey":{"type":"string"},"stage":{"type":"string"},"domainName":{"type":"string"}},"additionalProperties":false,"required":["domainName","apiId","stage"]}},"logs":{"type":"object","properties":{"missingGroups":{"type":"array","items":{"type":"string"}},"access":{"type":"string","enum":["denied","cannotExtendPolicy","policyTooLong"]}},"additionalProperties":false}},"additionalProperties":false,"$id":"State"};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[^/]+$", "");
const pattern1 = new RegExp("^(?![aA][wW][sS]:)", "");
const pattern2 = new RegExp("^[a-z0-9]{6}$", "");
const pattern3 = new RegExp("^[a-z0-9]{7}$", "");
const pattern4 = new RegExp("^(\\$default|[A-Za-z0-9_-]{1,128})$", "");
const pattern7 = new RegExp("^[A-Za-z0-9_]+$", "");
const pattern8 = new RegExp("^[A-Za-z0-9\\-._~:/?#&=,]+$", "");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="State" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "apis") || (key0 === "apiMappings")) || (key0 === "logs"))){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.apis !== undefined){
let data0 = data.apis;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.apiId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0,schemaPath:"#/properties/apis/items/required",keyword:"required",params:{missingProperty: "apiId"}});
errors++;
}
for(const key1 in data1){
if(!(func2.call(schema11.properties.apis.items.properties, key1))){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0,schemaPath:"#/properties/apis/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.apiEndpoint !== undefined){
if(!(typeof data1.apiEndpoint === "string")){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/apiEndpoint",schemaPath:"#/properties/apis/items/properties/apiEndpoint/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.apiGatewayManaged !== undefined){
if(typeof data1.apiGatewayManaged !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/apiGatewayManaged",schemaPath:"#/properties/apis/items/properties/apiGatewayManaged/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data1.apiId !== undefined){
let data4 = data1.apiId;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/apiId",schemaPath:"#/properties/apis/items/properties/apiId/pattern",keyword:"pattern",params:{pattern: "^[^/]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/apiId",schemaPath:"#/properties/apis/items/properties/apiId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.apiKeySelectionExpression !== undefined){
if(typeof data1.apiKeySelectionExpression !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/apiKeySelectionExpression",schemaPath:"#/properties/apis/items/properties/apiKeySelectionExpression/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.corsConfiguration !== undefined){
let data6 = data1.corsConfiguration;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!((((((key2 === "allowCredentials") || (key2 === "allowHeaders")) || (key2 === "allowMethods")) || (key2 === "allowOrigins")) || (key2 === "exposeHeaders")) || (key2 === "maxAge"))){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/corsConfiguration",schemaPath:"#/properties/apis/items/properties/corsConfiguration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data6.allowCredentials !== undefined){
if(typeof data6.allowCredentials !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/corsConfiguration/allowCredentials",schemaPath:"#/properties/apis/items/properties/corsConfiguration/properties/allowCredentials/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data6.allowHeaders !== undefined){
let data8 = data6.allowHeaders;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(typeof data8[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/corsConfiguration/allowHeaders/" + i1,schemaPath:"#/properties/apis/items/properties/corsConfiguration/properties/allowHeaders/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/corsConfiguration/allowHeaders",schemaPath:"#/properties/apis/items/properties/corsConfiguration/properties/allowHeaders/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data6.allowMethods !== undefined){
let data10 = data6.allowMethods;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(typeof data10[i2] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/corsConfiguration/allowMethods/" + i2,schemaPath:"#/properties/apis/items/properties/corsConfiguration/properties/allowMethods/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/corsConfiguration/allowMethods",schemaPath:"#/properties/apis/items/properties/corsConfiguration/properties/allowMethods/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data6.allowOrigins !== undefined){
let data12 = data6.allowOrigins;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(typeof data12[i3] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/corsConfiguration/allowOrigins/" + i3,schemaPath:"#/properties/apis/items/properties/corsConfiguration/properties/allowOrigins/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/corsConfiguration/allowOrigins",schemaPath:"#/properties/apis/items/properties/corsConfiguration/properties/allowOrigins/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data6.exposeHeaders !== undefined){
let data14 = data6.exposeHeaders;
if(Array.isArray(data14)){
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
if(typeof data14[i4] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/corsConfiguration/exposeHeaders/" + i4,schemaPath:"#/properties/apis/items/properties/corsConfiguration/properties/exposeHeaders/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/corsConfiguration/exposeHeaders",schemaPath:"#/properties/apis/items/properties/corsConfiguration/properties/exposeHeaders/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data6.maxAge !== undefined){
let data16 = data6.maxAge;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/corsConfiguration/maxAge",schemaPath:"#/properties/apis/items/properties/corsConfiguration/properties/maxAge/type",keyword:"type",params:{type: "integer"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/corsConfiguration",schemaPath:"#/properties/apis/items/properties/corsConfiguration/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data1.createdDate !== undefined){
if(!(typeof data1.createdDate === "string")){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/createdDate",schemaPath:"#/properties/apis/items/properties/createdDate/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.description !== undefined){
let data18 = data1.description;
if(typeof data18 === "string"){
if(data18.length > 1024){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/description",schemaPath:"#/properties/apis/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/description",schemaPath:"#/properties/apis/items/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.disableExecuteApiEndpoint !== undefined){
if(typeof data1.disableExecuteApiEndpoint !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/disableExecuteApiEndpoint",schemaPath:"#/properties/apis/items/properties/disableExecuteApiEndpoint/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data1.disableSchemaValidation !== undefined){
if(typeof data1.disableSchemaValidation !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/disableSchemaValidation",schemaPath:"#/properties/apis/items/properties/disableSchemaValidation/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data1.importInfo !== undefined){
let data21 = data1.importInfo;
if(Array.isArray(data21)){
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
if(typeof data21[i5] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/importInfo/" + i5,schemaPath:"#/properties/apis/items/properties/importInfo/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/importInfo",schemaPath:"#/properties/apis/items/properties/importInfo/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.ipAddressType !== undefined){
let data23 = data1.ipAddressType;
if(typeof data23 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/ipAddressType",schemaPath:"#/properties/apis/items/properties/ipAddressType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data23 === "ipv4") || (data23 === "dualstack"))){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/ipAddressType",schemaPath:"#/properties/apis/items/properties/ipAddressType/enum",keyword:"enum",params:{allowedValues: schema11.properties.apis.items.properties.ipAddressType.enum}});
errors++;
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/name",schemaPath:"#/properties/apis/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.protocolType !== undefined){
let data25 = data1.protocolType;
if(typeof data25 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/protocolType",schemaPath:"#/properties/apis/items/properties/protocolType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data25 === "HTTP") || (data25 === "WEBSOCKET"))){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/protocolType",schemaPath:"#/properties/apis/items/properties/protocolType/enum",keyword:"enum",params:{allowedValues: schema11.properties.apis.items.properties.protocolType.enum}});
errors++;
}
}
if(data1.routeSelectionExpression !== undefined){
if(typeof data1.routeSelectionExpression !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/routeSelectionExpression",schemaPath:"#/properties/apis/items/properties/routeSelectionExpression/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.tags !== undefined){
let data27 = data1.tags;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(Object.keys(data27).length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/tags",schemaPath:"#/properties/apis/items/properties/tags/maxProperties",keyword:"maxProperties",params:{limit: 50}});
errors++;
}
for(const key3 in data27){
const _errs60 = errors;
if(typeof key3 === "string"){
if(!pattern1.test(key3)){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/tags",schemaPath:"#/properties/apis/items/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![aA][wW][sS]:)"},propertyName:key3});
errors++;
}
}
var valid15 = _errs60 === errors;
if(!valid15){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/tags",schemaPath:"#/properties/apis/items/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key3}});
errors++;
}
}
for(const key4 in data27){
if(typeof data27[key4] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apis/items/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/tags",schemaPath:"#/properties/apis/items/properties/tags/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data1.version !== undefined){
if(typeof data1.version !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/version",schemaPath:"#/properties/apis/items/properties/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.warnings !== undefined){
let data30 = data1.warnings;
if(Array.isArray(data30)){
const len6 = data30.length;
for(let i6=0; i6<len6; i6++){
if(typeof data30[i6] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/warnings/" + i6,schemaPath:"#/properties/apis/items/properties/warnings/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/warnings",schemaPath:"#/properties/apis/items/properties/warnings/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.deployments !== undefined){
let data32 = data1.deployments;
if(Array.isArray(data32)){
const len7 = data32.length;
for(let i7=0; i7<len7; i7++){
let data33 = data32[i7];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.deploymentId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/deployments/" + i7,schemaPath:"#/properties/apis/items/properties/deployments/items/required",keyword:"required",params:{missingProperty: "deploymentId"}});
errors++;
}
for(const key5 in data33){
if(!((((((key5 === "autoDeployed") || (key5 === "createdDate")) || (key5 === "deploymentId")) || (key5 === "deploymentStatus")) || (key5 === "deploymentStatusMessage")) || (key5 === "description"))){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/deployments/" + i7,schemaPath:"#/properties/apis/items/properties/deployments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data33.autoDeployed !== undefined){
if(typeof data33.autoDeployed !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/deployments/" + i7+"/autoDeployed",schemaPath:"#/properties/apis/items/properties/deployments/items/properties/autoDeployed/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data33.createdDate !== undefined){
if(!(typeof data33.createdDate === "string")){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/deployments/" + i7+"/createdDate",schemaPath:"#/properties/apis/items/properties/deployments/items/properties/createdDate/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data33.deploymentId !== undefined){
let data36 = data33.deploymentId;
if(typeof data36 === "string"){
if(!pattern2.test(data36)){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/deployments/" + i7+"/deploymentId",schemaPath:"#/properties/apis/items/properties/deployments/items/properties/deploymentId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]{6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/deployments/" + i7+"/deploymentId",schemaPath:"#/properties/apis/items/properties/deployments/items/properties/deploymentId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data33.deploymentStatus !== undefined){
let data37 = data33.deploymentStatus;
if(typeof data37 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/deployments/" + i7+"/deploymentStatus",schemaPath:"#/properties/apis/items/properties/deployments/items/properties/deploymentStatus/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data37 === "PENDING") || (data37 === "FAILED")) || (data37 === "DEPLOYED"))){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/deployments/" + i7+"/deploymentStatus",schemaPath:"#/properties/apis/items/properties/deployments/items/properties/deploymentStatus/enum",keyword:"enum",params:{allowedValues: schema11.properties.apis.items.properties.deployments.items.properties.deploymentStatus.enum}});
errors++;
}
}
if(data33.deploymentStatusMessage !== undefined){
if(typeof data33.deploymentStatusMessage !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/deployments/" + i7+"/deploymentStatusMessage",schemaPath:"#/properties/apis/items/properties/deployments/items/properties/deploymentStatusMessage/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data33.description !== undefined){
let data39 = data33.description;
if(typeof data39 === "string"){
if(data39.length > 1024){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/deployments/" + i7+"/description",schemaPath:"#/properties/apis/items/properties/deployments/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/deployments/" + i7+"/description",schemaPath:"#/properties/apis/items/properties/deployments/items/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/deployments/" + i7,schemaPath:"#/properties/apis/items/properties/deployments/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/deployments",schemaPath:"#/properties/apis/items/properties/deployments/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.integrations !== undefined){
let data40 = data1.integrations;
if(Array.isArray(data40)){
const len8 = data40.length;
for(let i8=0; i8<len8; i8++){
let data41 = data40[i8];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.integrationId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8,schemaPath:"#/properties/apis/items/properties/integrations/items/required",keyword:"required",params:{missingProperty: "integrationId"}});
errors++;
}
for(const key6 in data41){
if(!(func2.call(schema11.properties.apis.items.properties.integrations.items.properties, key6))){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8,schemaPath:"#/properties/apis/items/properties/integrations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data41.apiGatewayManaged !== undefined){
if(typeof data41.apiGatewayManaged !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/apiGatewayManaged",schemaPath:"#/properties/apis/items/properties/integrations/items/properties/apiGatewayManaged/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data41.connectionId !== undefined){
if(typeof data41.connectionId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/connectionId",schemaPath:"#/properties/apis/items/properties/integrations/items/properties/connectionId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data41.connectionType !== undefined){
let data44 = data41.connectionType;
if(typeof data44 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/connectionType",schemaPath:"#/properties/apis/items/properties/integrations/items/properties/connectionType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data44 === "INTERNET") || (data44 === "VPC_LINK"))){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/connectionType",schemaPath:"#/properties/apis/items/properties/integrations/items/properties/connectionType/enum",keyword:"enum",params:{allowedValues: schema11.properties.apis.items.properties.integrations.items.properties.connectionType.enum}});
errors++;
}
}
if(data41.contentHandlingStrategy !== undefined){
let data45 = data41.contentHandlingStrategy;
if(typeof data45 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/contentHandlingStrategy",schemaPath:"#/properties/apis/items/properties/integrations/items/properties/contentHandlingStrategy/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data45 === "CONVERT_TO_BINARY") || (data45 === "CONVERT_TO_TEXT"))){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/contentHandlingStrategy",schemaPath:"#/properties/apis/items/properties/integrations/items/properties/contentHandlingStrategy/enum",keyword:"enum",params:{allowedValues: schema11.properties.apis.items.properties.integrations.items.properties.contentHandlingStrategy.enum}});
errors++;
}
}
if(data41.credentialsArn !== undefined){
if(typeof data41.credentialsArn !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/credentialsArn",schemaPath:"#/properties/apis/items/properties/integrations/items/properties/credentialsArn/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data41.description !== undefined){
let data47 = data41.description;
if(typeof data47 === "string"){
if(data47.length > 1024){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/description",schemaPath:"#/properties/apis/items/properties/integrations/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/description",schemaPath:"#/properties/apis/items/properties/integrations/items/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data41.integrationId !== undefined){
let data48 = data41.integrationId;
if(typeof data48 === "string"){
if(!pattern3.test(data48)){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/integrationId",schemaPath:"#/properties/apis/items/properties/integrations/items/properties/integrationId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]{7}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/integrationId",schemaPath:"#/properties/apis/items/properties/integrations/items/properties/integrationId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data41.integrationMethod !== undefined){
if(typeof data41.integrationMethod !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/integrationMethod",schemaPath:"#/properties/apis/items/properties/integrations/items/properties/integrationMethod/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data41.integrationResponseSelectionExpression !== undefined){
if(typeof data41.integrationResponseSelectionExpression !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/integrationResponseSelectionExpression",schemaPath:"#/properties/apis/items/properties/integrations/items/properties/integrationResponseSelectionExpression/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data41.integrationSubtype !== undefined){
let data51 = data41.integrationSubtype;
if(typeof data51 === "string"){
if(data51.length > 128){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/integrationSubtype",schemaPath:"#/properties/apis/items/properties/integrations/items/properties/integrationSubtype/maxLength",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data51.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/integrationSubtype",schemaPath:"#/properties/apis/items/properties/integrations/items/properties/integrationSubtype/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/integrationSubtype",schemaPath:"#/properties/apis/items/properties/integrations/items/properties/integrationSubtype/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data41.integrationType !== undefined){
let data52 = data41.integrationType;
if(typeof data52 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/integrationType",schemaPath:"#/properties/apis/items/properties/integrations/items/properties/integrationType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data52 === "AWS") || (data52 === "HTTP")) || (data52 === "MOCK")) || (data52 === "HTTP_PROXY")) || (data52 === "AWS_PROXY"))){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/integrationType",schemaPath:"#/properties/apis/items/properties/integrations/items/properties/integrationType/enum",keyword:"enum",params:{allowedValues: schema11.properties.apis.items.properties.integrations.items.properties.integrationType.enum}});
errors++;
}
}
if(data41.integrationUri !== undefined){
if(typeof data41.integrationUri !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/integrationUri",schemaPath:"#/properties/apis/items/properties/integrations/items/properties/integrationUri/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data41.passthroughBehavior !== undefined){
let data54 = data41.passthroughBehavior;
if(typeof data54 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/passthroughBehavior",schemaPath:"#/properties/apis/items/properties/integrations/items/properties/passthroughBehavior/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data54 === "WHEN_NO_MATCH") || (data54 === "NEVER")) || (data54 === "WHEN_NO_TEMPLATES"))){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/passthroughBehavior",schemaPath:"#/properties/apis/items/properties/integrations/items/properties/passthroughBehavior/enum",keyword:"enum",params:{allowedValues: schema11.properties.apis.items.properties.integrations.items.properties.passthroughBehavior.enum}});
errors++;
}
}
if(data41.payloadFormatVersion !== undefined){
if(typeof data41.payloadFormatVersion !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/payloadFormatVersion",schemaPath:"#/properties/apis/items/properties/integrations/items/properties/payloadFormatVersion/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data41.requestParameters !== undefined){
let data56 = data41.requestParameters;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key7 in data56){
if(typeof data56[key7] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/requestParameters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apis/items/properties/integrations/items/properties/requestParameters/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/requestParameters",schemaPath:"#/properties/apis/items/properties/integrations/items/properties/requestParameters/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data41.requestTemplates !== undefined){
let data58 = data41.requestTemplates;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key8 in data58){
if(typeof data58[key8] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/requestTemplates/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apis/items/properties/integrations/items/properties/requestTemplates/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/requestTemplates",schemaPath:"#/properties/apis/items/properties/integrations/items/properties/requestTemplates/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data41.responseParameters !== undefined){
let data60 = data41.responseParameters;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key9 in data60){
let data61 = data60[key9];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key10 in data61){
if(typeof data61[key10] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/responseParameters/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apis/items/properties/integrations/items/properties/responseParameters/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/responseParameters/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apis/items/properties/integrations/items/properties/responseParameters/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/responseParameters",schemaPath:"#/properties/apis/items/properties/integrations/items/properties/responseParameters/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data41.templateSelectionExpression !== undefined){
if(typeof data41.templateSelectionExpression !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/templateSelectionExpression",schemaPath:"#/properties/apis/items/properties/integrations/items/properties/templateSelectionExpression/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data41.timeoutInMillis !== undefined){
let data64 = data41.timeoutInMillis;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/timeoutInMillis",schemaPath:"#/properties/apis/items/properties/integrations/items/properties/timeoutInMillis/type",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data41.tlsConfig !== undefined){
let data65 = data41.tlsConfig;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key11 in data65){
if(!(key11 === "serverNameToVerify")){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/tlsConfig",schemaPath:"#/properties/apis/items/properties/integrations/items/properties/tlsConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}});
errors++;
}
}
if(data65.serverNameToVerify !== undefined){
if(typeof data65.serverNameToVerify !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/tlsConfig/serverNameToVerify",schemaPath:"#/properties/apis/items/properties/integrations/items/properties/tlsConfig/properties/serverNameToVerify/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8+"/tlsConfig",schemaPath:"#/properties/apis/items/properties/integrations/items/properties/tlsConfig/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations/" + i8,schemaPath:"#/properties/apis/items/properties/integrations/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/integrations",schemaPath:"#/properties/apis/items/properties/integrations/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.pendingDeployments !== undefined){
let data67 = data1.pendingDeployments;
if(Array.isArray(data67)){
const len9 = data67.length;
for(let i9=0; i9<len9; i9++){
let data68 = data67[i9];
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.stageName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/pendingDeployments/" + i9,schemaPath:"#/properties/apis/items/properties/pendingDeployments/items/required",keyword:"required",params:{missingProperty: "stageName"}});
errors++;
}
if(data68.dueDate === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/pendingDeployments/" + i9,schemaPath:"#/properties/apis/items/properties/pendingDeployments/items/required",keyword:"required",params:{missingProperty: "dueDate"}});
errors++;
}
for(const key12 in data68){
if(!((key12 === "dueDate") || (key12 === "stageName"))){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/pendingDeployments/" + i9,schemaPath:"#/properties/apis/items/properties/pendingDeployments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}});
errors++;
}
}
if(data68.dueDate !== undefined){
if(!(typeof data68.dueDate === "string")){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/pendingDeployments/" + i9+"/dueDate",schemaPath:"#/properties/apis/items/properties/pendingDeployments/items/properties/dueDate/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data68.stageName !== undefined){
let data70 = data68.stageName;
if(typeof data70 === "string"){
if(data70.length > 128){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/pendingDeployments/" + i9+"/stageName",schemaPath:"#/properties/apis/items/properties/pendingDeployments/items/properties/stageName/maxLength",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data70.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/pendingDeployments/" + i9+"/stageName",schemaPath:"#/properties/apis/items/properties/pendingDeployments/items/properties/stageName/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data70)){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/pendingDeployments/" + i9+"/stageName",schemaPath:"#/properties/apis/items/properties/pendingDeployments/items/properties/stageName/pattern",keyword:"pattern",params:{pattern: "^(\\$default|[A-Za-z0-9_-]{1,128})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/pendingDeployments/" + i9+"/stageName",schemaPath:"#/properties/apis/items/properties/pendingDeployments/items/properties/stageName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/pendingDeployments/" + i9,schemaPath:"#/properties/apis/items/properties/pendingDeployments/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/pendingDeployments",schemaPath:"#/properties/apis/items/properties/pendingDeployments/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.routes !== undefined){
let data71 = data1.routes;
if(Array.isArray(data71)){
const len10 = data71.length;
for(let i10=0; i10<len10; i10++){
let data72 = data71[i10];
if((!(data72 && typeof data72 == "object" && !Array.isArray(data72))) && (typeof data72 !== "string")){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/routes/" + i10,schemaPath:"#/properties/apis/items/properties/routes/items/type",keyword:"type",params:{type: schema11.properties.apis.items.properties.routes.items.type}});
errors++;
}
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.routeKey === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/routes/" + i10,schemaPath:"#/properties/apis/items/properties/routes/items/required",keyword:"required",params:{missingProperty: "routeKey"}});
errors++;
}
for(const key13 in data72){
if(!(func2.call(schema11.properties.apis.items.properties.routes.items.properties, key13))){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/routes/" + i10,schemaPath:"#/properties/apis/items/properties/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}});
errors++;
}
}
if(data72.apiGatewayManaged !== undefined){
if(typeof data72.apiGatewayManaged !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/routes/" + i10+"/apiGatewayManaged",schemaPath:"#/properties/apis/items/properties/routes/items/properties/apiGatewayManaged/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data72.apiKeyRequired !== undefined){
if(typeof data72.apiKeyRequired !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/routes/" + i10+"/apiKeyRequired",schemaPath:"#/properties/apis/items/properties/routes/items/properties/apiKeyRequired/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data72.authorizationScopes !== undefined){
let data75 = data72.authorizationScopes;
if(Array.isArray(data75)){
const len11 = data75.length;
for(let i11=0; i11<len11; i11++){
if(typeof data75[i11] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/routes/" + i10+"/authorizationScopes/" + i11,schemaPath:"#/properties/apis/items/properties/routes/items/properties/authorizationScopes/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/routes/" + i10+"/authorizationScopes",schemaPath:"#/properties/apis/items/properties/routes/items/properties/authorizationScopes/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data72.authorizationType !== undefined){
let data77 = data72.authorizationType;
if(typeof data77 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/routes/" + i10+"/authorizationType",schemaPath:"#/properties/apis/items/properties/routes/items/properties/authorizationType/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data77 === "NONE") || (data77 === "AWS_IAM")) || (data77 === "CUSTOM")) || (data77 === "JWT"))){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/routes/" + i10+"/authorizationType",schemaPath:"#/properties/apis/items/properties/routes/items/properties/authorizationType/enum",keyword:"enum",params:{allowedValues: schema11.properties.apis.items.properties.routes.items.properties.authorizationType.enum}});
errors++;
}
}
if(data72.authorizerId !== undefined){
if(typeof data72.authorizerId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/routes/" + i10+"/authorizerId",schemaPath:"#/properties/apis/items/properties/routes/items/properties/authorizerId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data72.modelSelectionExpression !== undefined){
if(typeof data72.modelSelectionExpression !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/routes/" + i10+"/modelSelectionExpression",schemaPath:"#/properties/apis/items/properties/routes/items/properties/modelSelectionExpression/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data72.operationName !== undefined){
if(typeof data72.operationName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/routes/" + i10+"/operationName",schemaPath:"#/properties/apis/items/properties/routes/items/properties/operationName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data72.requestModels !== undefined){
let data81 = data72.requestModels;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key14 in data81){
if(typeof data81[key14] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/routes/" + i10+"/requestModels/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apis/items/properties/routes/items/properties/requestModels/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/routes/" + i10+"/requestModels",schemaPath:"#/properties/apis/items/properties/routes/items/properties/requestModels/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data72.requestParameters !== undefined){
let data83 = data72.requestParameters;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key15 in data83){
let data84 = data83[key15];
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key16 in data84){
if(!(key16 === "required")){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/routes/" + i10+"/requestParameters/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apis/items/properties/routes/items/properties/requestParameters/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}});
errors++;
}
}
if(data84.required !== undefined){
if(typeof data84.required !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/routes/" + i10+"/requestParameters/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/required",schemaPath:"#/properties/apis/items/properties/routes/items/properties/requestParameters/additionalProperties/properties/required/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/routes/" + i10+"/requestParameters/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apis/items/properties/routes/items/properties/requestParameters/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/routes/" + i10+"/requestParameters",schemaPath:"#/properties/apis/items/properties/routes/items/properties/requestParameters/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data72.routeId !== undefined){
let data86 = data72.routeId;
if(typeof data86 === "string"){
if(!pattern3.test(data86)){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/routes/" + i10+"/routeId",schemaPath:"#/properties/apis/items/properties/routes/items/properties/routeId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]{7}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/routes/" + i10+"/routeId",schemaPath:"#/properties/apis/items/properties/routes/items/properties/routeId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data72.routeKey !== undefined){
if(typeof data72.routeKey !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/routes/" + i10+"/routeKey",schemaPath:"#/properties/apis/items/properties/routes/items/properties/routeKey/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data72.routeResponseSelectionExpression !== undefined){
if(typeof data72.routeResponseSelectionExpression !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/routes/" + i10+"/routeResponseSelectionExpression",schemaPath:"#/properties/apis/items/properties/routes/items/properties/routeResponseSelectionExpression/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data72.target !== undefined){
if(typeof data72.target !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/routes/" + i10+"/target",schemaPath:"#/properties/apis/items/properties/routes/items/properties/target/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/routes",schemaPath:"#/properties/apis/items/properties/routes/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.stages !== undefined){
let data90 = data1.stages;
if(Array.isArray(data90)){
const len12 = data90.length;
for(let i12=0; i12<len12; i12++){
let data91 = data90[i12];
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.stageName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12,schemaPath:"#/properties/apis/items/properties/stages/items/required",keyword:"required",params:{missingProperty: "stageName"}});
errors++;
}
for(const key17 in data91){
if(!(func2.call(schema11.properties.apis.items.properties.stages.items.properties, key17))){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12,schemaPath:"#/properties/apis/items/properties/stages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}});
errors++;
}
}
if(data91.accessLogSettings !== undefined){
let data92 = data91.accessLogSettings;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key18 in data92){
if(!((key18 === "destinationArn") || (key18 === "format"))){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/accessLogSettings",schemaPath:"#/properties/apis/items/properties/stages/items/properties/accessLogSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}});
errors++;
}
}
if(data92.destinationArn !== undefined){
if(typeof data92.destinationArn !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/accessLogSettings/destinationArn",schemaPath:"#/properties/apis/items/properties/stages/items/properties/accessLogSettings/properties/destinationArn/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data92.format !== undefined){
let data94 = data92.format;
if(typeof data94 === "string"){
if(data94.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/accessLogSettings/format",schemaPath:"#/properties/apis/items/properties/stages/items/properties/accessLogSettings/properties/format/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/accessLogSettings/format",schemaPath:"#/properties/apis/items/properties/stages/items/properties/accessLogSettings/properties/format/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/accessLogSettings",schemaPath:"#/properties/apis/items/properties/stages/items/properties/accessLogSettings/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data91.apiGatewayManaged !== undefined){
if(typeof data91.apiGatewayManaged !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/apiGatewayManaged",schemaPath:"#/properties/apis/items/properties/stages/items/properties/apiGatewayManaged/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data91.autoDeploy !== undefined){
if(typeof data91.autoDeploy !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/autoDeploy",schemaPath:"#/properties/apis/items/properties/stages/items/properties/autoDeploy/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data91.clientCertificateId !== undefined){
if(typeof data91.clientCertificateId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/clientCertificateId",schemaPath:"#/properties/apis/items/properties/stages/items/properties/clientCertificateId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data91.createdDate !== undefined){
if(!(typeof data91.createdDate === "string")){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/createdDate",schemaPath:"#/properties/apis/items/properties/stages/items/properties/createdDate/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data91.defaultRouteSettings !== undefined){
let data99 = data91.defaultRouteSettings;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key19 in data99){
if(!(((((key19 === "dataTraceEnabled") || (key19 === "detailedMetricsEnabled")) || (key19 === "loggingLevel")) || (key19 === "throttlingBurstLimit")) || (key19 === "throttlingRateLimit"))){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/defaultRouteSettings",schemaPath:"#/properties/apis/items/properties/stages/items/properties/defaultRouteSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}});
errors++;
}
}
if(data99.dataTraceEnabled !== undefined){
if(typeof data99.dataTraceEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/defaultRouteSettings/dataTraceEnabled",schemaPath:"#/properties/apis/items/properties/stages/items/properties/defaultRouteSettings/properties/dataTraceEnabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data99.detailedMetricsEnabled !== undefined){
if(typeof data99.detailedMetricsEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/defaultRouteSettings/detailedMetricsEnabled",schemaPath:"#/properties/apis/items/properties/stages/items/properties/defaultRouteSettings/properties/detailedMetricsEnabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data99.loggingLevel !== undefined){
let data102 = data99.loggingLevel;
if(typeof data102 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/defaultRouteSettings/loggingLevel",schemaPath:"#/properties/apis/items/properties/stages/items/properties/defaultRouteSettings/properties/loggingLevel/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data102 === "ERROR") || (data102 === "INFO")) || (data102 === "OFF"))){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/defaultRouteSettings/loggingLevel",schemaPath:"#/properties/apis/items/properties/stages/items/properties/defaultRouteSettings/properties/loggingLevel/enum",keyword:"enum",params:{allowedValues: schema11.properties.apis.items.properties.stages.items.properties.defaultRouteSettings.properties.loggingLevel.enum}});
errors++;
}
}
if(data99.throttlingBurstLimit !== undefined){
let data103 = data99.throttlingBurstLimit;
if(!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/defaultRouteSettings/throttlingBurstLimit",schemaPath:"#/properties/apis/items/properties/stages/items/properties/defaultRouteSettings/properties/throttlingBurstLimit/type",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data99.throttlingRateLimit !== undefined){
let data104 = data99.throttlingRateLimit;
if(!((typeof data104 == "number") && (isFinite(data104)))){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/defaultRouteSettings/throttlingRateLimit",schemaPath:"#/properties/apis/items/properties/stages/items/properties/defaultRouteSettings/properties/throttlingRateLimit/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/defaultRouteSettings",schemaPath:"#/properties/apis/items/properties/stages/items/properties/defaultRouteSettings/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data91.deploymentId !== undefined){
if(typeof data91.deploymentId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/deploymentId",schemaPath:"#/properties/apis/items/properties/stages/items/properties/deploymentId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data91.description !== undefined){
let data106 = data91.description;
if(typeof data106 === "string"){
if(data106.length > 1024){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/description",schemaPath:"#/properties/apis/items/properties/stages/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024}});
errors++;
}
if(data106.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/description",schemaPath:"#/properties/apis/items/properties/stages/items/properties/description/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/description",schemaPath:"#/properties/apis/items/properties/stages/items/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data91.lastDeploymentStatusMessage !== undefined){
if(typeof data91.lastDeploymentStatusMessage !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/lastDeploymentStatusMessage",schemaPath:"#/properties/apis/items/properties/stages/items/properties/lastDeploymentStatusMessage/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data91.lastUpdatedDate !== undefined){
if(!(typeof data91.lastUpdatedDate === "string")){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/lastUpdatedDate",schemaPath:"#/properties/apis/items/properties/stages/items/properties/lastUpdatedDate/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data91.routeSettings !== undefined){
let data109 = data91.routeSettings;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key20 in data109){
let data110 = data109[key20];
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
for(const key21 in data110){
if(!(((((key21 === "dataTraceEnabled") || (key21 === "detailedMetricsEnabled")) || (key21 === "loggingLevel")) || (key21 === "throttlingBurstLimit")) || (key21 === "throttlingRateLimit"))){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/routeSettings/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apis/items/properties/stages/items/properties/routeSettings/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}});
errors++;
}
}
if(data110.dataTraceEnabled !== undefined){
if(typeof data110.dataTraceEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/routeSettings/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/dataTraceEnabled",schemaPath:"#/properties/apis/items/properties/stages/items/properties/routeSettings/additionalProperties/properties/dataTraceEnabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data110.detailedMetricsEnabled !== undefined){
if(typeof data110.detailedMetricsEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/routeSettings/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/detailedMetricsEnabled",schemaPath:"#/properties/apis/items/properties/stages/items/properties/routeSettings/additionalProperties/properties/detailedMetricsEnabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data110.loggingLevel !== undefined){
let data113 = data110.loggingLevel;
if(typeof data113 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/routeSettings/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/loggingLevel",schemaPath:"#/properties/apis/items/properties/stages/items/properties/routeSettings/additionalProperties/properties/loggingLevel/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data113 === "ERROR") || (data113 === "INFO")) || (data113 === "OFF"))){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/routeSettings/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/loggingLevel",schemaPath:"#/properties/apis/items/properties/stages/items/properties/routeSettings/additionalProperties/properties/loggingLevel/enum",keyword:"enum",params:{allowedValues: schema11.properties.apis.items.properties.stages.items.properties.routeSettings.additionalProperties.properties.loggingLevel.enum}});
errors++;
}
}
if(data110.throttlingBurstLimit !== undefined){
let data114 = data110.throttlingBurstLimit;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/routeSettings/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/throttlingBurstLimit",schemaPath:"#/properties/apis/items/properties/stages/items/properties/routeSettings/additionalProperties/properties/throttlingBurstLimit/type",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data110.throttlingRateLimit !== undefined){
let data115 = data110.throttlingRateLimit;
if(!((typeof data115 == "number") && (isFinite(data115)))){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/routeSettings/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/throttlingRateLimit",schemaPath:"#/properties/apis/items/properties/stages/items/properties/routeSettings/additionalProperties/properties/throttlingRateLimit/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/routeSettings/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apis/items/properties/stages/items/properties/routeSettings/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/routeSettings",schemaPath:"#/properties/apis/items/properties/stages/items/properties/routeSettings/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data91.stageName !== undefined){
let data116 = data91.stageName;
if(typeof data116 === "string"){
if(data116.length > 128){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/stageName",schemaPath:"#/properties/apis/items/properties/stages/items/properties/stageName/maxLength",keyword:"maxLength",params:{limit: 128}});
errors++;
}
if(data116.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/stageName",schemaPath:"#/properties/apis/items/properties/stages/items/properties/stageName/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data116)){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/stageName",schemaPath:"#/properties/apis/items/properties/stages/items/properties/stageName/pattern",keyword:"pattern",params:{pattern: "^(\\$default|[A-Za-z0-9_-]{1,128})$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/stageName",schemaPath:"#/properties/apis/items/properties/stages/items/properties/stageName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data91.stageVariables !== undefined){
let data117 = data91.stageVariables;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
for(const key22 in data117){
const _errs259 = errors;
if(typeof key22 === "string"){
if(!pattern7.test(key22)){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/stageVariables",schemaPath:"#/properties/apis/items/properties/stages/items/properties/stageVariables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]+$"},propertyName:key22});
errors++;
}
}
var valid48 = _errs259 === errors;
if(!valid48){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/stageVariables",schemaPath:"#/properties/apis/items/properties/stages/items/properties/stageVariables/propertyNames",keyword:"propertyNames",params:{propertyName: key22}});
errors++;
}
}
for(const key23 in data117){
let data118 = data117[key23];
if(typeof data118 === "string"){
if(data118.length > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/stageVariables/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apis/items/properties/stages/items/properties/stageVariables/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(data118.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/stageVariables/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apis/items/properties/stages/items/properties/stageVariables/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern8.test(data118)){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/stageVariables/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apis/items/properties/stages/items/properties/stageVariables/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9\\-._~:/?#&=,]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/stageVariables/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apis/items/properties/stages/items/properties/stageVariables/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/stageVariables",schemaPath:"#/properties/apis/items/properties/stages/items/properties/stageVariables/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data91.tags !== undefined){
let data119 = data91.tags;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(Object.keys(data119).length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/tags",schemaPath:"#/properties/apis/items/properties/stages/items/properties/tags/maxProperties",keyword:"maxProperties",params:{limit: 50}});
errors++;
}
for(const key24 in data119){
const _errs265 = errors;
if(typeof key24 === "string"){
if(!pattern1.test(key24)){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/tags",schemaPath:"#/properties/apis/items/properties/stages/items/properties/tags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![aA][wW][sS]:)"},propertyName:key24});
errors++;
}
}
var valid50 = _errs265 === errors;
if(!valid50){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/tags",schemaPath:"#/properties/apis/items/properties/stages/items/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key24}});
errors++;
}
}
for(const key25 in data119){
if(typeof data119[key25] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/tags/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apis/items/properties/stages/items/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12+"/tags",schemaPath:"#/properties/apis/items/properties/stages/items/properties/tags/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages/" + i12,schemaPath:"#/properties/apis/items/properties/stages/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0+"/stages",schemaPath:"#/properties/apis/items/properties/stages/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis/" + i0,schemaPath:"#/properties/apis/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apis",schemaPath:"#/properties/apis/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.apiMappings !== undefined){
let data121 = data.apiMappings;
if(Array.isArray(data121)){
const len13 = data121.length;
for(let i13=0; i13<len13; i13++){
let data122 = data121[i13];
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.domainName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/apiMappings/" + i13,schemaPath:"#/properties/apiMappings/items/required",keyword:"required",params:{missingProperty: "domainName"}});
errors++;
}
if(data122.apiId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/apiMappings/" + i13,schemaPath:"#/properties/apiMappings/items/required",keyword:"required",params:{missingProperty: "apiId"}});
errors++;
}
if(data122.stage === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/apiMappings/" + i13,schemaPath:"#/properties/apiMappings/items/required",keyword:"required",params:{missingProperty: "stage"}});
errors++;
}
for(const key26 in data122){
if(!(((((key26 === "apiId") || (key26 === "apiMappingId")) || (key26 === "apiMappingKey")) || (key26 === "stage")) || (key26 === "domainName"))){
(vErrors ??= []).push({instancePath:instancePath+"/apiMappings/" + i13,schemaPath:"#/properties/apiMappings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}});
errors++;
}
}
if(data122.apiId !== undefined){
if(typeof data122.apiId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apiMappings/" + i13+"/apiId",schemaPath:"#/properties/apiMappings/items/properties/apiId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data122.apiMappingId !== undefined){
let data124 = data122.apiMappingId;
if(typeof data124 === "string"){
if(!pattern2.test(data124)){
(vErrors ??= []).push({instancePath:instancePath+"/apiMappings/" + i13+"/apiMappingId",schemaPath:"#/properties/apiMappings/items/properties/apiMappingId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]{6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apiMappings/" + i13+"/apiMappingId",schemaPath:"#/properties/apiMappings/items/properties/apiMappingId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data122.apiMappingKey !== undefined){
if(typeof data122.apiMappingKey !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apiMappings/" + i13+"/apiMappingKey",schemaPath:"#/properties/apiMappings/items/properties/apiMappingKey/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data122.stage !== undefined){
if(typeof data122.stage !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apiMappings/" + i13+"/stage",schemaPath:"#/properties/apiMappings/items/properties/stage/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data122.domainName !== undefined){
if(typeof data122.domainName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apiMappings/" + i13+"/domainName",schemaPath:"#/properties/apiMappings/items/properties/domainName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apiMappings/" + i13,schemaPath:"#/properties/apiMappings/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apiMappings",schemaPath:"#/properties/apiMappings/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.logs !== undefined){
let data128 = data.logs;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
for(const key27 in data128){
if(!((key27 === "missingGroups") || (key27 === "access"))){
(vErrors ??= []).push({instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}});
errors++;
}
}
if(data128.missingGroups !== undefined){
let data129 = data128.missingGroups;
if(Array.isArray(data129)){
const len14 = data129.length;
for(let i14=0; i14<len14; i14++){
if(typeof data129[i14] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/logs/missingGroups/" + i14,schemaPath:"#/properties/logs/properties/missingGroups/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/logs/missingGroups",schemaPath:"#/properties/logs/properties/missingGroups/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data128.access !== undefined){
let data131 = data128.access;
if(typeof data131 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/logs/access",schemaPath:"#/properties/logs/properties/access/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data131 === "denied") || (data131 === "cannotExtendPolicy")) || (data131 === "policyTooLong"))){
(vErrors ??= []).push({instancePath:instancePath+"/logs/access",schemaPath:"#/properties/logs/properties/access/enum",keyword:"enum",params:{allowedValues: schema11.properties.logs.properties.access.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type: "object"}});
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

State.members = ["access","accessLogSettings","allowCredentials","allowHeaders","allowMethods","allowOrigins","apiEndpoint","apiGatewayManaged","apiId","apiKeyRequired","apiKeySelectionExpression","apiMappingId","apiMappingKey","apiMappings","apis","authorizationScopes","authorizationType","authorizerId","autoDeploy","autoDeployed","clientCertificateId","connectionId","connectionType","contentHandlingStrategy","corsConfiguration","createdDate","credentialsArn","dataTraceEnabled","defaultRouteSettings","deploymentId","deploymentStatus","deploymentStatusMessage","deployments","description","destinationArn","detailedMetricsEnabled","disableExecuteApiEndpoint","disableSchemaValidation","domainName","dueDate","exposeHeaders","format","importInfo","integrationId","integrationMethod","integrationResponseSelectionExpression","integrationSubtype","integrationType","integrationUri","integrations","ipAddressType","lastDeploymentStatusMessage","lastUpdatedDate","loggingLevel","logs","maxAge","missingGroups","modelSelectionExpression","name","operationName","passthroughBehavior","payloadFormatVersion","pendingDeployments","protocolType","requestModels","requestParameters","requestTemplates","required","responseParameters","routeId","routeKey","routeResponseSelectionExpression","routeSelectionExpression","routeSettings","routes","serverNameToVerify","stage","stageName","stageVariables","stages","tags","target","templateSelectionExpression","throttlingBurstLimit","throttlingRateLimit","timeoutInMillis","tlsConfig","version","warnings"]
